"""The list of the pictures of the wizard: 212 rows, some of them of people who are here already, or may be."""

from __future__ import annotations

from pathlib import Path

NAME = "people-2026.csv"
HEADER = "Full name,E-mail,Town,Bought,Date of sale,Group,Birthday,Newsletter,Comments"
FIRST = (
    "Leilani Moss,leilani@moss.example,Hilo,Dune Grass; Last Ferry,03/11/2024,collector,12.06.,yes,"
    '"Loves trams, tea not coffee"',
    "Kofi Lanternwood,kofi@lantern.example,Accra,Market Blue,17/01/2025,regular,03.02.1979,yes,",
    "Eilidh Bramble,,Oban,Heron Study II,02/12/2023,friend,,yes,Met at the winter market",
    "Dolores Inkwell,,Valparaíso,,,,,yes,",
    "Aroha Fernleigh,a.fernleigh@post.example,Nelson,Wharf Light; Dune Grass; Tide,06/02/2026,collector,,yes,",
    "Petra Vogelsang,petra@vogelsang.example,Bremen,Salt Path,14/03/2025,regular,,yes,",
    "Nils Aldermann,nils@aldermann.example,Graz,,,,,no,",
    ",post@teahouse.example,Braga,Cup and Saucer,09/05/2025,regular,,yes,",
    "Mateus Sparrowhill,mateus@sparrow.example,Recife,Dry Dock; Slipway,21/06/2025,collector,,yes,",
)
GIVEN = ["Ada", "Bela", "Cosmo", "Dara", "Elio", "Fenna", "Gus", "Hedda", "Ivo", "Juna", "Kaj", "Lena", "Milo", "Nell"]
FAMILY = [
    "Ashbrook",
    "Birdsall",
    "Copperfield",
    "Dunmore",
    "Elderwood",
    "Fairwind",
    "Greenlea",
    "Hartley",
    "Ironwood",
    "Juniper",
    "Kestrel",
    "Larch",
]
HERE = ("adaeze@bell.example", "eilidh@bramble.example", "samir@penny.example", "hello@harbourcafe.example")


def write(folder: Path) -> Path:
    """Writes the list, the same every time."""
    names = [f"{given} {family}" for family in FAMILY for given in GIVEN]
    rows = [*FIRST, *(f"{mail.partition('@')[0].title()},{mail},,,,,,yes," for mail in HERE)]
    rows += [f"{name},{name.lower().replace(' ', '.')}@post.example,Tavira,,,,,yes," for name in names]
    while len(rows) < 212:
        rows.append(f"Otto Number{len(rows)},otto{len(rows)}@post.example,Lagos,,,,,yes,")
    path = folder / NAME
    path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return path
