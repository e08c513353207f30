"""The lines that pages are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.words.speaker import ENGLISH, MONTHS, WEEKDAYS


def page(lines: Iterable[str]) -> str:
    """The lines one under the other, without spaces at their ends; nothing for none."""
    return "".join(f"{line.rstrip()}\n" for line in lines)


def table(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Columns side by side, each as wide as its widest word."""
    listed = list(rows)
    if not listed:
        return []
    widths = [max(len(row[place]) for row in listed) for place in range(len(listed[0]))]
    return ["  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in listed]


def indented(text: str, by: int = 2) -> list[str]:
    """Each line of the text, further in."""
    return [f"{'':{by}}{line}" for line in text.splitlines()]


def day(on: date | PartialDay | YearlyDay | None) -> str:
    """5 May 2026, May 2026, 2026, 5 May; "" for none."""
    if on is None:
        return ""
    if isinstance(on, PartialDay) and on.month is None:
        return f"{on.year}"
    if isinstance(on, PartialDay) and on.day is None:
        return f"{MONTHS[(on.month or 1) - 1]} {on.year}"
    written = f"{on.day} {MONTHS[(on.month or 1) - 1]}"
    return written if on.year is None else f"{written} {on.year}"


def whole_day(on: date) -> str:
    """Tuesday 12 May 2026."""
    return f"{WEEKDAYS[on.weekday()]} {day(on)}"


def count(n: int, one: str, other: str) -> str:
    """ "1 client", "3 clients"."""
    return ENGLISH.plural(n, one, other)
