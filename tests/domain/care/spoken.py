"""Days and names as the tests say them: “14 May” and “Ana” are what the engine knows them by."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from uuid import NAMESPACE_OID, uuid5

from clientcare.domain.calendar import PartialDay

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YEAR = 2026
"""Of a day without a year."""

Day = str | date


@lru_cache(maxsize=4096)
def _parsed(text: str) -> date:
    number, month, *year = text.split()
    return date(int(year[0]) if year else YEAR, MONTHS.index(month[:3]) + 1, int(number))


def day(said: Day) -> date:
    """The day of "14 May" (2026) or "3 Jan 2027"."""
    return said if isinstance(said, date) else _parsed(said)


def said(one: date) -> str:
    """A day as the tests write it."""
    text = f"{one.day} {MONTHS[one.month - 1]}"
    return text if one.year == YEAR else f"{text} {one.year}"


def days(first: Day, last: Day) -> Iterable[date]:
    """Every day from the first to the last, both included."""
    return (day(first) + timedelta(days=n) for n in range((day(last) - day(first)).days + 1))


def uid(name: str) -> str:
    """The uid of a person: always the same for the same name."""
    return str(uuid5(NAMESPACE_OID, name.casefold()))


def slug(title: str) -> str:
    """The uid of what is called so: easy to read in keys."""
    return title.casefold().replace(" ", "-")


def _partial(said: Day | None) -> PartialDay | None:
    if said is None or isinstance(said, date):
        return PartialDay.of(said) if said else None
    parts = said.split()
    if len(parts) == 1:
        return PartialDay(int(said))
    if parts[0] in MONTHS:
        return PartialDay(int(parts[1]), MONTHS.index(parts[0]) + 1)
    return PartialDay.of(day(said))


def whole_day(said: Day | None) -> date | None:
    """The day of a sale, or None for "May 2026" and "2026": such a day opens nothing."""
    partial = _partial(said)
    return partial.whole if partial else None


def last_day(said: Day | None) -> date | None:
    partial = _partial(said)
    return partial.last if partial else None


def no_earlier(one: date | None, quiet: date | None) -> date | None:
    """A sale kept quiet counts as sold and delivered no earlier than that day (rule 11)."""
    return max(one, quiet) if one and quiet else one
