"""The ways in which only the window writes days: headings, menus, and a date as a date."""

from __future__ import annotations

from datetime import date

from clientcare.words.tongue import speaker


def dated(on: date, today: date) -> str:
    """28 May, in another year 14 May 2027; never "today"."""
    return speaker().dated(on, today)


def whole(on: date) -> str:
    """Thursday 14 May."""
    return speaker().whole_date(on)


def weekday(on: date) -> str:
    """Thursday."""
    return speaker().weekday(on.weekday())


def short_weekday(on: date) -> str:
    """Thu."""
    return speaker().short_weekday(on.weekday())


def short(on: date) -> str:
    """Thu 14."""
    return speaker().short_day(on)


def month(day_in_it: date) -> str:
    """May 2026."""
    return speaker().month_of(day_in_it.month, day_in_it.year)
