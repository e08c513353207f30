"""Guesses what the columns of a table hold: by their headings, by what stands beside them, and by their values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientcare.exchange import labels
from clientcare.exchange.mapped.column_map import CUSTOM, REACHED, SKIP, ColumnMap
from clientcare.exchange.mapped.heading_words import MEANS, plain
from clientcare.exchange.tables.table import Row, plain_cell
from clientcare.exchange.tables.wishes import is_about_wishes

_MANY = 50
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b)(?:\+|00|0|\()[\d\s()/.-]{6,}")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_SHAPES = {"email": _EMAIL, "phone": _PHONE, "link": _LINK}
_OF_A_SALE = frozenset({"price", "currency", "sold_on", "delivered_on", "asked_on", "order"})
_SALE_FIELDS = {
    **{what: f"sale.{what}" for what in ("title", "price", "currency", "sold_on", "delivered_on", "asked_on")},
    **{what: f"sale.{what}" for what in ("stage", "kind", "what", "where")},
    "order": "sale.external_id",
    "date": "sale.sold_on",
    "number": "sale.external_id",
}
_DATES = {"birthday": "date.birthday", "anniversary": "date.anniversary"}
_PARTS = ("street", "postcode", "region", "country")
_SEVERAL = ("tags", "address.street")
_ENOUGH = 0.8


def guess(headings: Sequence[str], rows: Sequence[Row], header_row: int) -> ColumnMap:
    """The likely map of a table; a column whose heading nobody knows becomes a field of its own, one that is empty
    is passed over."""
    cells = [_cells(rows, place) for place in range(len(headings))]
    names = [plain(each) if header_row else "" for each in headings]
    means = [MEANS.get(name, "") for name in names]
    has_sales = bool(_OF_A_SALE & set(means)) or ("title" in means and "date" in means)
    taken: list[str] = []
    for place, name in enumerate(names):
        field = _field(means, place, has_sales, cells[place])
        if not field and is_about_wishes(name):
            field = "wish.newsletter"
        if not field or not cells[place]:
            field = _by_value(cells[place])
        own = labels.headline(headings[place].strip()) if header_row else ""
        taken.append(_once(field, taken, own or f"Column {place + 1}"))
    return ColumnMap(fields=tuple(_with_a_name(taken)), header_row=header_row)


def header_row_of(rows: Sequence[Row]) -> int:
    """The number of the line that is likely to hold the headings, 0 where the first rows are all people or orders."""
    widths = [sum(bool(cell.strip()) for cell in row.cells) for row in rows]
    enough = max(widths, default=0) * 0.6
    for row, width in zip(rows, widths, strict=True):
        if width < enough or not width:
            continue
        known = sum(plain(cell) in MEANS for cell in row.cells)
        holds_values = any(_EMAIL.fullmatch(cell.strip()) or _PHONE.fullmatch(cell.strip()) for cell in row.cells)
        return 0 if holds_values and not known else row.line
    return 0


def _cells(rows: Sequence[Row], place: int) -> list[str]:
    found = (plain_cell(row.cells[place]) for row in rows if place < len(row.cells))
    return [cell for cell in found if cell][:_MANY]


def _field(means: Sequence[str], place: int, has_sales: bool, cells: Sequence[str]) -> str:
    """The field of a column by its heading and the columns beside it; "" where it means nothing."""
    what = means[place]
    if what in ("given", "family") and not _has_the_other(means, what):
        return "name"
    if what in ("price", "order", "sold_on", "delivered_on", "asked_on", "currency"):
        return _SALE_FIELDS[what]
    if what in _SALE_FIELDS:
        digits = what != "date" or any(map(_NUMBER.search, cells))
        return _SALE_FIELDS[what] if has_sales and digits and not (what == "number" and "order" in means) else ""
    if what == "town":
        return "address.town" if set(_PARTS) & set(means) else "town"
    if what in _PARTS:
        return f"address.{what}"
    return _DATES.get(what, what)


def _has_the_other(means: Sequence[str], what: str) -> bool:
    return ("family" if what == "given" else "given") in means


def _by_value(cells: Sequence[str]) -> str:
    """What the values of a column look like; "" for nothing in particular, `skip` where there are none."""
    if not cells:
        return SKIP
    for field, shape in _SHAPES.items():
        if sum(bool(shape.fullmatch(cell)) for cell in cells) >= len(cells) * _ENOUGH:
            return field
    return ""


def _once(field: str, taken: Sequence[str], own: str) -> str:
    """The field, numbered where a person may have several; a second column of another is a field of its own."""
    if field in REACHED:
        number = sum(each.partition(".")[0] == field for each in taken)
        return f"{field}.{number + 1}" if number else field
    if not field or (field in taken and field not in (*_SEVERAL, SKIP)):
        return f"{CUSTOM}{own}"
    return field


def _with_a_name(fields: list[str]) -> list[str]:
    """A table without headings still names somebody: its first column of plain texts is the name."""
    named = {"name", "given", "family", "organisation", "email"}
    if named & set(fields):
        return fields
    place = next((at for at, each in enumerate(fields) if each.startswith(CUSTOM)), None)
    return fields if place is None else [*fields[:place], "name", *fields[place + 1 :]]
