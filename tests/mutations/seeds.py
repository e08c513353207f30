"""Whole files of every kind that is taken in, small and with made-up people, to be broken in every way."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from clientcare.book.attachments import set_photo
from clientcare.book.desk import Desk
from clientcare.book.sample import make_sample
from clientcare.book.studio import open_studio
from clientcare.book.whole_studio import export_studio
from clientcare.exchange.incoming import Format
from clientcare.store.backup import Why, backup_now
from clientcare.store.reads import people
from tests.book.studios import NOW, TODAY
from tests.drawn import JPEG, png, with_exif
from tests.exchange import sheets
from tests.exchange.cards import card, etsy, shopify
from tests.exchange.test_any_bytes import SEEDS
from tests.exchange.workbooks import of_csv, workbook

GUESTS = 12
Seeds = tuple[bytes, ...]


def _cards(version: str) -> bytes:
    """Cards as programs write that version: folded lines, groups with labels, a photo, a day of the year."""
    photo = {"2.1": "PHOTO;JPEG;BASE64:", "3.0": "PHOTO;ENCODING=b;TYPE=JPEG:", "4.0": "PHOTO:data:image/jpeg;base64,"}
    quoted = (
        ("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ru=C3=ADz;Ana=", ";;;") if version == "2.1" else ("N:Ruiz;Ana;;;",)
    )
    first = card(
        "FN:Ana Ruiz",
        *quoted,
        "item1.EMAIL;TYPE=pref:ana@example.org",
        "item1.X-ABLabel:_$!<Home>!$_",
        'ADR;TYPE=home;LABEL="a:b;c":;;Quay 1;Port;;1000;PT',
        "BDAY:--0314" if version == "4.0" else "BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22",
        photo[version] + "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDABALDA4M",
        "NOTE:Likes trams\\, not coffee",
        "CATEGORIES:Collector,Fair 2025",
        "TEL;TYPE=cell:+351 912 345 678",
        version=version,
    )
    more = (
        card(f"FN:Guest {n}", f"N:Guest {n};;;;", f"EMAIL:g{n}@example.org", version=version) for n in range(GUESTS)
    )
    return (first + "".join(more)).encode()


ORDERS: dict[str, str] = {
    "etsy": etsy({}, {"Order_ID": "3002", "Date_Shipped": "05/04/26", "Status": "Canceled"}),
    "etsy items": sheets.sheet(
        sheets.ETSY_ITEMS,
        {"Sale Date": "05/01/26", "Item Name": "Mug", "Quantity": "2", "Item Total": "24.00", "Currency": "EUR",
         "Transaction ID": "1", "Listing ID": "2", "Order ID": "3001", "Ship Name": "Ana Ruiz"},
    ),
    "shopify": shopify({"Notes": "one\ntwo"}, {"Name": "#1002", "Refunded_Amount": "5.00", "Accepts_Marketing": "no"}),
    "square": sheets.sheet(
        sheets.SQUARE,
        {"Date": "2026-05-01", "Time": "12:59:30", "Total Collected": "$1,149.00 ", "Transaction ID": "t1",
         "Event Type": "Payment", "Customer Name": "Ana Ruiz", "Customer ID": "c1", "Net Sales": "($33.62)"},
    ),
    "paypal": sheets.sheet(
        sheets.PAYPAL,
        {"Date": "24/09/2026", "Name": "Ana Ruiz", "Type": "Website Payment", "Status": "Completed", "Currency": "EUR",
         "Gross": "1.149,00", "Fee": "-2,00", "Net": "1.147,00", "From Email Address": "ana@example.org",
         "Transaction ID": "P1", "Invoice Number": "1001"},
        {"Date": "25/09/2026", "Name": "Ana Ruiz", "Type": "Payment Refund", "Status": "Completed", "Currency": "EUR",
         "Gross": "-10,00", "Transaction ID": "P2", "Reference Txn ID": "P1"},
    ),
    "stripe": sheets.sheet(
        sheets.STRIPE,
        {"id": "ch_1", "Created date (UTC)": "2026-05-01 09:10:00", "Amount": "45.00", "Amount Refunded": "0.00",
         "Currency": "eur", "Status": "Paid", "Customer Email": "ana@example.org", "Card Name": "Ana Ruiz"},
    ),
    "woocommerce": sheets.sheet(
        sheets.WOOCOMMERCE,
        {"order_id": "7", "order_number": "7", "date": "2026-05-01", "status": "completed", "order_total": "45.00",
         "billing_first_name": "Ana", "billing_last_name": "Ruiz", "billing_email": "ana@example.org",
         "line_items": "name:Bowl|quantity:2|total:40.00;name:Mug|quantity:1|total:5.00"},
    ),
    "squarespace": sheets.sheet(
        sheets.SQUARESPACE,
        {"Order ID": "00007", "Email": "ana@example.org", "Financial Status": "PAID", "Paid at": "2026-05-01 09:10:00",
         "Currency": "EUR", "Total": "45.00", "Created at": "7/25/2025 21:06", "Lineitem quantity": "1",
         "Lineitem name": "Bowl", "Billing Name": "Ana Ruiz"},
    ),
    "gumroad": sheets.sheet(
        sheets.GUMROAD,
        {"Purchase ID": "1", "Item Name": "Print", "Buyer Name": "Ana", "Purchase Email": "ana@example.org",
         "Do not contact?": "1", "Purchase Date": "2026-05-01", "Sale Price ($)": "45.0", "Review": "Lovely"},
        {"Purchase ID": "Totals", "Sale Price ($)": "45.0"},
    ),
    "artwork archive": sheets.sheet(
        sheets.ARTWORK_PIECES,
        {"Piece Name": "Blue Harbour", "Status": "Sold", "Sale/Donation/Gift": "sale",
         "Sale/Donation/Gift Date": "2025", "Sale/Donation/Gift Price": "450",
         "First Name/Company Name of who you sold/donated/gifted to": "Ana"},
    ),
}  # fmt: skip
ANY_TABLE = (
    "Full name;E-mail;Town;Bought;Date of sale;Price;Group;Birthday;Newsletter;Comments\n"
    "Leilani Moss;leilani@example.org;Hilo;Dune Grass;03/11/2024;45,00 €;Collectors;12.06.;yes;Loves trams\n"
    'Kofi Lanternwood;kofi@example.org;Accra;"Last; Ferry";17/01/2025;1.149,00 €;;03.02.1979;no;"two\nlines"\n'
).encode()


def _own_table() -> bytes:
    from clientcare.exchange.clients_csv import ClientOut, clients_csv

    with TemporaryDirectory() as folder, open_studio(Path(folder), make=True, now=NOW) as studio:
        make_sample(Desk(studio, TODAY, NOW), 10)
        uids = people.ids(studio, people.EVERYBODY, people.Sort.NAME, TODAY)
        return clients_csv([ClientOut(client) for client in people.clients(studio, uids)])


def _of_a_studio(made: Callable[[Desk, Path], Path]) -> bytes:
    with TemporaryDirectory() as folder, open_studio(Path(folder) / "studio", make=True, now=NOW) as studio:
        desk = Desk(studio, TODAY, NOW)
        make_sample(desk, 6)
        set_photo(desk, people.ids(studio, people.EVERYBODY, people.Sort.NAME, TODAY)[0], png())
        return made(desk, Path(folder)).read_bytes()


def _zip() -> bytes:
    def made(desk: Desk, folder: Path) -> Path:
        export_studio(desk, folder / "all.zip")
        return folder / "all.zip"

    return _of_a_studio(made)


def _backup() -> bytes:
    return _of_a_studio(lambda desk, folder: backup_now(desk.studio, Why.MANUAL, NOW, to=folder / "kept.db").file)


def _gif() -> bytes:
    return b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def _bmp() -> bytes:
    head = struct.pack("<IIIHHIIIIII", 40, 2, 2, 1, 24, 0, 16, 0, 0, 0, 0)[:40]
    return b"BM" + struct.pack("<IHHI", 14 + len(head) + 16, 0, 0, 14 + len(head)) + head + bytes(16)


def _webp() -> bytes:
    inside = b"WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0\0"
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _wide_png() -> bytes:
    """One that says it is far larger than it is."""
    return png(1 << 16, 1 << 16, rows=1)


def _books() -> Seeds:
    rows: list[list[object]] = [["First Name", "Last Name", "E-mail Address"], ["Ana", "Ruiz", "ana@example.org"]]
    return of_csv(ORDERS["etsy"]), of_csv(ORDERS["shopify"]), workbook(Empty=[], People=rows)


KINDS: dict[str, Callable[[], Seeds]] = {
    "vcard 2.1": lambda: (_cards("2.1"),),
    "vcard 3.0": lambda: (_cards("3.0"), SEEDS[Format.VCARD]),
    "vcard 4.0": lambda: (_cards("4.0"),),
    "ics": lambda: (SEEDS[Format.ICS],),
    "contact tables": lambda: tuple(
        SEEDS[each]
        for each in (
            Format.GOOGLE,
            Format.OUTLOOK,
            Format.APPLE,
            Format.THUNDERBIRD,
            Format.LINKEDIN,
            Format.MAILCHIMP,
        )
    ),
    "sales tables": lambda: tuple(text.encode() for text in ORDERS.values()),
    "any table": lambda: (ANY_TABLE,),
    "our tables": lambda: (_own_table(),),
    "our json": lambda: (SEEDS[Format.JSON],),
    "xlsx": _books,
    "zip": lambda: (_zip(),),
    "backup": lambda: (_backup(),),
    "photo": lambda: (JPEG, with_exif(JPEG), png(), _gif(), _webp(), _bmp(), _wide_png()),
}
