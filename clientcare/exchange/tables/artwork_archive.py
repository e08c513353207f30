"""Artwork Archive's sheets of contacts and of pieces, whose buyers are known by name only (HEADERS)."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import ClientType, DateKind, SaleKind, Stage, State
from clientcare.exchange import labels as called
from clientcare.exchange.incoming import Format, Gathered, IncomingDate, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.orders import Standing, standing
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, table

CONTACTS = ("First Name / Company Name", "Contact Tags")
PIECES = ("Piece Name", "Sale/Donation/Gift")
_OF_LIST = "artwork-archive-contacts"
_SOLD_ON = "Sale/Donation/Gift Date"
_GIVEN = "First Name/Company Name of who you sold/donated/gifted to"
_FAMILY = "Last Name of who you sold/donated/gifted to"
_LINKS = {
    "Website": "",
    "Instagram Url": "instagram",
    "Facebook Url": "facebook",
    "Twitter Url": "twitter",
    "LinkedIn Url": "linkedin",
    "Pinterest URL": "pinterest",
}
_PHONES = {"Phone": "", "Mobile Phone": "mobile", "Work Phone": "work"}
_YES = ("yes", "true", "1", "x")


# --- contacts --------------------------------------------------------------------------------------------------


def read_contacts(file: SourceFile, options: Options) -> Gathered:
    """The people and firms of the sheet; the row of help under its headings is nobody."""
    shop = open_shop(
        Format.ARTWORK_ARCHIVE,
        table(file, options, CONTACTS),
        options,
        ("Birth Date", "Death Date"),
        DateOrder.MDY,
    )
    for row in shop.rows():
        _take_contact(shop, row)
    names = Counter(fold(person.name) for person in shop.found.people)
    shop.found.people = [_known_by_name(shop, person, names) for person in shop.found.people]
    return shop.found


def _known_by_name(shop: Shop, person: IncomingPerson, names: Counter[str]) -> IncomingPerson:
    """The sheet of pieces tells a buyer by name only: it means the one who alone has that name here."""
    if names[fold(person.name)] > 1:
        return person
    source, name = shop.by_name(person.name)
    return replace(person, external_ids=((_OF_LIST, name), (source, name)))


def _take_contact(shop: Shop, row: Row) -> None:
    given, family = shop.cell(row, "First Name / Company Name"), shop.cell(row, "Last Name")
    if fold(given) == "required":
        shop.leave_out(row, "help_texts", given)
        return
    organisation = shop.cell(row, "Company / Organization")
    emails = tuple(Reach(said) for name in ("Email", "Secondary Email") if (said := shop.cell(row, name)))
    phones = tuple(Reach(said, label) for name, label in _PHONES.items() if (said := shop.cell(row, name)))
    name = f"{given} {family}".strip() or organisation or next((reach.value for reach in (*emails, *phones)), "")
    if not name:
        shop.leave_out(row, "no_name", "")
        return
    is_firm = not family and bool(given) and fold(given) == fold(organisation)
    birth, death = shop.cell(row, "Birth Date"), shop.cell(row, "Death Date")
    abouts = (shop.cell(row, "Notes"), shop.cell(row, "Bio"))
    shop.found.people.append(
        IncomingPerson(
            format=shop.format,
            file=shop.table.file,
            line=row.line,
            is_listed=True,
            name=name,
            type=ClientType.ORGANISATION if is_firm else ClientType.PERSON,
            given=given if family else "",
            family=family,
            prefix=shop.cell(row, "Title"),
            organisation="" if is_firm else organisation,
            role=shop.cell(row, "Job Title"),
            emails=emails,
            phones=phones,
            links=tuple(Reach(said, label) for col, label in _LINKS.items() if (said := shop.cell(row, col))),
            addresses=_addresses(shop, row),
            about="\n\n".join(text for text in abouts if text),
            dates=_birthday(shop, row, birth),
            tags=_tags(shop, row),
            custom=_custom(shop, row, birth, death),
            sources=(Source(shop.name),),
            state=State.IN_MEMORY if death else State.ACTIVE,
        )
    )


def _addresses(shop: Shop, row: Row) -> tuple[Address, ...]:
    """The primary address and the secondary one, whose headings are the same but for the first."""
    found = []
    for street, cell in (
        ("Primary Address 1", shop.table.first_cell),
        ("Secondary Address 1", shop.table.cell_again),
    ):
        lines = (shop.cell(row, street), cell(row, "Address 2"))
        postcode, town, region, country = (cell(row, name) for name in ("Zip", "City", "State", "Country"))
        address = Address("\n".join(line for line in lines if line), postcode, town, region, country)
        if address != Address():
            found.append(address)
    return tuple(found)


def _birthday(shop: Shop, row: Row, said: str) -> tuple[IncomingDate, ...]:
    """The birthday; a year alone is none."""
    if not said or _is_year(said):
        return ()
    day = shop.day(row, "Birth Date")
    return (IncomingDate(called.BIRTHDAY, YearlyDay(day.month, day.day, day.year), DateKind.BIRTHDAY),) if day else ()


def _tags(shop: Shop, row: Row) -> tuple[str, ...]:
    said = ",".join((shop.cell(row, "Groups"), shop.cell(row, "Contact Tags")))
    kinds = [name for name in ("Artist", "Appraiser") if fold(shop.cell(row, name)) in _YES]
    return tuple(dict.fromkeys([tag.strip() for tag in said.split(",") if tag.strip()] + kinds))


def _custom(shop: Shop, row: Row, birth: str, death: str) -> tuple[tuple[str, str], ...]:
    spouse = f"{shop.cell(row, 'Spouse First Name')} {shop.cell(row, 'Spouse Last Name')}".strip()
    born = birth if _is_year(birth) else ""
    nationality = shop.cell(row, "Nationality")
    pairs = (("Nationality", nationality), ("Spouse", spouse), ("Born", born), (called.DIED, death))
    return called.gathered(pairs)


def _is_year(cell: str) -> bool:
    return bool(re.fullmatch(r"[0-9]{4}", cell)) and cell != "0000"


# --- pieces ----------------------------------------------------------------------------------------------------


def read_pieces(file: SourceFile, options: Options) -> Gathered:
    """The pieces that were sold, and to whom; one not sold, given away or sold to nobody named is left out."""
    shop = open_shop(Format.ARTWORK_ARCHIVE, table(file, options, PIECES), options, (_SOLD_ON,), DateOrder.MDY)
    numbers = Counter(_number(shop, row) for row in shop.table.rows if _is_sale(shop, row))
    for row in shop.rows():
        _take_piece(shop, row, numbers)
    return shop.found


def _is_sale(shop: Shop, row: Row) -> bool:
    return fold(shop.cell(row, "Sale/Donation/Gift")) == "sale"


def _number(shop: Shop, row: Row) -> str:
    return shop.cell(row, "Inventory Number") or shop.cell(row, "Piece Name")


def _take_piece(shop: Shop, row: Row, numbers: Counter[str]) -> None:
    title, kind = shop.cell(row, "Piece Name"), shop.cell(row, "Sale/Donation/Gift")
    given, family = shop.cell(row, _GIVEN), shop.cell(row, _FAMILY)
    if fold(title) == "required":
        shop.leave_out(row, "help_texts", title)
        return
    if not _is_sale(shop, row):
        is_sold = not kind and fold(shop.cell(row, "Status")) == "sold"
        shop.leave_out(row, "no_buyer" if is_sold else "given" if kind else "not_sold", title)
        return
    whole = f"{given} {family}".strip()
    source, name = shop.by_name(whole)
    buyer = shop.buyer(
        row,
        whole,
        ids=((source, name), (_OF_LIST, name)),
        given=given if family else "",
        family=family,
        sources=(Source(shop.name),),
    )
    if buyer is None:
        shop.leave_out(row, "no_buyer", title)
        return
    stands = _standing(shop, row)
    number = _number(shop, row)
    if stands is None or not number:
        if not number:
            shop.problem(row, "no_order_number")
        return
    shop.sell(
        row,
        buyer,
        number if numbers[number] == 1 else f"{number} ({whole}, {shop.cell(row, _SOLD_ON)})",
        stands,
        title=title or number,
        what=_what(shop, row),
        kind=SaleKind.EDITION if shop.cell(row, "Edition", "Edition Info") else None,
        price=shop.price(row, "Sale/Donation/Gift Price"),
        where=shop.cell(row, "Sale Location"),
    )


def _standing(shop: Shop, row: Row) -> Standing | None:
    """A year alone is a sale without a day, which asks for nothing; None for a day that cannot be read."""
    said = shop.cell(row, _SOLD_ON)
    if not said:
        return Standing(Stage.DELIVERED, None, None)
    if _is_year(said):
        year = PartialDay(int(said))
        return Standing(Stage.DELIVERED, year, year)
    sold: date | None = shop.sold_day(row, _SOLD_ON)
    return standing(sold, today=shop.options.today, knows_shipping=False) if sold else None


def _what(shop: Shop, row: Row) -> str:
    """The medium and the size: "Oil on canvas, 40 × 50"."""
    sides = [shop.cell(row, name) for name in ("Height", "Width", "Depth")]
    size = shop.cell(row, "Dimension Override") or " × ".join(side for side in sides if side)
    return ", ".join(part for part in (shop.cell(row, "Medium", "Type"), size) if part)
