"""The ways in which only the window writes days: headings, menus, and a date as a date."""

from __future__ import annotations

from datetime import date

from clientcare.words.speaker import MONTHS, WEEKDAYS


def dated(on: date, today: date) -> str:
    """28 May, in another year 14 May 2027; never "today"."""
    return f"{on.day} {MONTHS[on.month - 1]}" + (f" {on.year}" if on.year != today.year else "")


def whole(on: date) -> str:
    """Thursday 14 May."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


def weekday(on: date) -> str:
    """Thursday."""
    return WEEKDAYS[on.weekday()]


def short(on: date) -> str:
    """Thu 14."""
    return f"{WEEKDAYS[on.weekday()][:3]} {on.day}"


def month(day_in_it: date) -> str:
    """May 2026."""
    return f"{MONTHS[day_in_it.month - 1]} {day_in_it.year}"
