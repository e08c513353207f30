"""The made-up files that bringing in is measured with: the orders of a shop over ten years, and an address book."""

from __future__ import annotations

import csv
import zlib
from base64 import b64encode
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from struct import pack

from clientcare.book.sample.chance import Chance
from clientcare.book.sample.words import Called, Town, words
from clientcare.domain.values import SaleKind
from tests.drawn import chunk

ROWS, BUYERS, CARDS = 50_000, 20_000, 10_000
FIRST_DAY = date(2016, 3, 1)
DAYS = 3650
_OF_ORDER = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at"
)
_OF_LINE = "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,Lineitem taxable"
_OF_PLACE = "Name,Street,Address1,Address2,Company,City,Zip,Province,Country,Phone"
_REST = "Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level"
SHOP = [
    *_OF_ORDER.split(","),
    *_OF_LINE.split(","),
    *(f"{side} {part}" for side in ("Billing", "Shipping") for part in _OF_PLACE.split(",")),
    *_REST.split(","),
]
"""The headings of Shopify's table of orders, as many as it has; most cells of most rows are empty or alike."""


def shop(place: Path, rows: int = ROWS, buyers: int = BUYERS) -> int:
    """Writes so many rows of a shop's orders, some of several works, which take a row each; how many orders it has."""
    left, number = rows, 0
    with place.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, SHOP)
        table.writeheader()
        while left:
            chance = Chance("order", number)
            row = _order(number, chance, int(buyers * chance.part() ** 2))
            for line in range(min(left, 1 + chance.often(0.1) + chance.often(0.05))):
                works = {"Lineitem quantity": "1", "Lineitem sku": f"P-{chance.number(1, 900)}"}
                works |= {"Lineitem name": words().title(SaleKind.EDITION, chance), "Lineitem price": row["Subtotal"]}
                head = row if not line else {"Name": row["Name"], "Email": row["Email"]}
                table.writerow(head | works)
                left -= 1
            number += 1
    return number


def cards(place: Path, count: int = CARDS) -> None:
    """Writes an address book: cards of all versions, from several programs, one in seven with a photo."""
    with place.open("w", encoding="utf-8", newline="") as file:
        for number in range(count):
            chance, (called, town) = Chance("card", number), _somebody(number + 7)
            version = ("3.0", "3.0", "4.0", "2.1")[number % 4]
            lines = ["BEGIN:VCARD", f"VERSION:{version}", *_card(number, version, chance, called, town)]
            if number % 7 == 0:
                lines.append(_photo(version, chance))
            file.write("\r\n".join((*lines, "END:VCARD", "")))


@cache
def _somebody(number: int) -> tuple[Called, Town]:
    chance = Chance("somebody", number)
    return words().person(chance), chance.one_of(words().towns)


def _order(number: int, chance: Chance, buyer: int) -> dict[str, str]:
    paid = FIRST_DAY + timedelta(days=DAYS * number // ROWS)
    price = 20 + chance.number(0, 300)
    is_sent, is_back = chance.often(0.9), chance.often(0.02)
    at = f"{paid} {chance.number(7, 22):02}:{chance.number(0, 59):02}:12 +0100"
    return {
        "Name": f"#{1000 + number}",
        "Email": _email(buyer),
        "Financial Status": "refunded" if is_back else "paid",
        "Paid at": at,
        "Created at": at,
        "Fulfillment Status": "fulfilled" if is_sent else "",
        "Fulfilled at": f"{paid + timedelta(days=2)} 15:04:41 +0100" if is_sent else "",
        "Accepts Marketing": "yes" if buyer % 3 else "no",
        "Currency": "EUR",
        "Subtotal": f"{price}.00",
        "Shipping": "5.90",
        "Taxes": "0.00",
        "Total": f"{price + 5}.90",
        "Refunded Amount": f"{price + 5}.90" if is_back else "0.00",
        "Discount Amount": "0.00",
        "Shipping Method": "Standard",
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "true",
        "Notes": "Please ring twice,\nthe bell is small." if chance.often(0.03) else "",
        "Payment Method": "Shopify Payments",
        "Payment Reference": f"c{number:08}.1",
        "Vendor": "Studio",
        "Id": f"{4_100_000_000 + number * 7}",
        "Risk Level": "Low",
        **_at_home(buyer),
    }


@cache
def _at_home(buyer: int) -> dict[str, str]:
    """Where somebody lives and is sent things, in the cells of both addresses."""
    called, town = _somebody(buyer)
    street = f"{words().places['streets'][buyer % len(words().places['streets'])]} {buyer % 120 + 1}"
    cells = {
        "Name": called.name,
        "Street": f"{street}, floor {buyer % 5}" if buyer % 9 == 0 else street,
        "Address1": street,
        "Address2": f"floor {buyer % 5}" if buyer % 9 == 0 else "",
        "City": town.name,
        "Zip": f"{10000 + buyer % 89000}",
        "Country": town.country[:2].upper(),
        "Phone": f"'+4930{1_000_000 + buyer}" if buyer % 2 else "",
    }
    return {f"{side} {part}": cell for side in ("Billing", "Shipping") for part, cell in cells.items()}


def _email(number: int) -> str:
    return f"buyer{number}@example.com"


def _card(number: int, version: str, chance: Chance, called: Called, town: Town) -> list[str]:
    """What most programs write of somebody; the old ones fold and encode in their own way."""
    old = version == "2.1"
    work, home = (";WORK", ";HOME") if old else (";TYPE=WORK", ";TYPE=HOME")
    said = f"{called.family};{called.given};;;"
    lines = [f"N:{said}", f"FN:{called.name}"]
    if old and not called.name.isascii():
        head = ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
        lines = [f"N{head}{_printable(said)}", f"FN{head}{_printable(called.name)}"]
    lines.append(f"EMAIL{home}:person{number}@example.com")
    if number % 3 == 0:
        lines.append(f"EMAIL{work}:p{number}@work.example")
    if number % 2 == 0:
        lines.append(f"TEL{';CELL' if old else ';TYPE=CELL'}:+49 30 {2_000_000 + number}")
    if number % 2 == 1:
        street = f"{words().places['streets'][number % 9]} {number % 90}"
        lines.append(f"ADR{home}:;;{street};{town.name};;{10000 + number};{town.country}")
    if number % 5 == 0:
        lines.append(f"BDAY:{1950 + number % 55}-{1 + number % 12:02}-{1 + number % 28:02}")
    if number % 6 == 0:
        lines.append(f"ORG:{town.name} Gallery;Prints")
    if number % 8 == 0:
        likes = words().title(SaleKind.ORIGINAL, chance)
        lines.append(f"NOTE:Met at the fair in {town.name}.\\nLikes {likes}\\, and\r\n  comes back each year.")
    if number % 4 == 0:
        lines += ["CATEGORIES:collector,fair", f"item1.URL:https://example.com/{number}", "item1.X-ABLabel:portfolio"]
    lines.append(f"UID:{number:08x}-0000-4000-8000-000000000000")
    lines.append("REV:2025-11-02T09:12:33Z")
    return lines


def _printable(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode("utf-8"))


def _photo(version: str, chance: Chance) -> str:
    """A picture of some twelve thousand bytes, different from all others."""
    width = height = 64
    dots = bytes(int(256 * chance.part()) for _ in range(3 * width)) * 8 + bytes(
        int(256 * chance.part()) for _ in range(3 * width * (height - 8))
    )
    rows = b"".join(b"\0" + dots[3 * width * at : 3 * width * (at + 1)] for at in range(height))
    head = pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
    said = b64encode(b"\x89PNG\r\n\x1a\n" + parts).decode()
    head_of = {
        "2.1": "PHOTO;ENCODING=BASE64;TYPE=PNG:",
        "3.0": "PHOTO;ENCODING=b;TYPE=PNG:",
        "4.0": "PHOTO:data:image/png;base64,",
    }
    whole = head_of[version] + said
    return "\r\n ".join(whole[at : at + 74] for at in range(0, len(whole), 74))
