"""The days in a table: which order they are written in is decided for the whole file, never cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache

from clientcare.exchange.layout import DateOrder

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_NAMED = re.compile(r"(?:(\d{1,2})[ -]([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.? (\d{1,2}),?)[ -](\d{4}|\d{2})(?!\d)")
_KEPT = 4096
"""So many days are remembered as they were written: those of a file come again and again."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def order_of(cells: Iterable[str], today: date, file_name: str = "") -> DateOrder | None:
    """The order that day and month have in all these cells; None where nothing decides it.

    A number above 12 decides; else no day of the past lies after tomorrow; else the month in the file's name
    ("…2026-9.csv") is that of its days.
    """
    several = (cell.strip() for cell in cells if not cell[:4].isdecimal())  # that one begins with a year
    found = [match for cell in several if (match := _NUMBERS.match(cell))]
    pairs = {(int(match[1]), int(match[2]), _year(match[3])) for match in found}
    day_first = any(first > 12 >= second for first, second, _ in pairs)
    month_first = any(second > 12 >= first for first, second, _ in pairs)
    if day_first != month_first:
        return DateOrder.DMY if day_first else DateOrder.MDY
    possible = [order for order in (DateOrder.DMY, DateOrder.MDY) if _all_past(pairs, order, today)]
    named = re.search(r"(\d{4})[-_](\d{1,2})(?!\d)", file_name)
    if len(possible) == 2 and named and pairs:
        month = (int(named[1]), int(named[2]))
        possible = [
            order
            for order in possible
            if all((year, second if order is DateOrder.DMY else first) == month for first, second, year in pairs)
        ]
    return possible[0] if len(possible) == 1 else None


def day(cell: str, order: DateOrder) -> date | None:
    """The day that a cell begins with, in its own zone; None for an empty one and for "0/0/00".

    ValueError for what is no day.
    """
    if cell[4:5] == cell[7:8] == "-" and not cell[10:11].isdigit():  # as most programs write it
        found = _plain_day(cell[:10])
        if found is not None:
            return found
    return _any_day(cell, order)


@lru_cache(_KEPT)
def _plain_day(said: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(said)
    return None


@lru_cache(_KEPT)
def _any_day(cell: str, order: DateOrder) -> date | None:
    said = cell.strip()
    if not said or not said.strip("0-/. "):
        return None
    if said[4:5] == said[7:8] == "-" and not said[10:11].isdigit():
        with suppress(ValueError):
            return date.fromisoformat(said[:10])
    if found := _ISO.match(said):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.match(said):
        first, second, year = int(found[1]), int(found[2]), _year(found[3])
        return date(year, first, second) if order is DateOrder.MDY else date(year, second, first)
    if found := _NAMED.match(said):
        name = (found[2] or found[3])[:3].casefold()
        if name in _MONTHS:
            return date(_year(found[5]), _MONTHS.index(name) + 1, int(found[1] or found[4]))
    raise ValueError(said)


def is_ambiguous(cell: str) -> bool:
    """Whether the cell is a day that depends on the order of its numbers."""
    found = None if cell[:4].isdecimal() else _NUMBERS.match(cell.strip())
    return bool(found and int(found[1]) != int(found[2]))


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _all_past(pairs: set[tuple[int, int, int]], order: DateOrder, today: date) -> bool:
    for first, second, year in pairs:
        month, number = (second, first) if order is DateOrder.DMY else (first, second)
        try:
            if date(year, month, number) > today + timedelta(days=1):
                return False
        except (ValueError, OverflowError):
            continue
    return True
