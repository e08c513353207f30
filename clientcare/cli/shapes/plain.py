"""Plain values in the spelling of the contract: days, times, money, people by uid and name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time

from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.money import Money

Shape = dict[str, object]
Names = Mapping[str, str]
"""The names of people by uid, also of those in the trash."""


def day(value: date | PartialDay | YearlyDay | None) -> str | None:
    """ "YYYY-MM-DD", a partial or a yearly day; null for none."""
    return None if value is None else str(value)


def clock(value: time | None) -> str | None:
    return None if value is None else f"{value:%H:%M}"


def money(value: Money | None) -> Shape | None:
    return None if value is None else dict(value.to_json())


def text(value: str | None) -> str | None:
    """null for what is empty."""
    return value or None


def rhythm(value: Rhythm | None) -> str | None:
    """As words; null for none at all, "none" for no rhythm."""
    return None if value is None else str(value)


def client(uid: str | None, names: Names) -> Shape | None:
    """A client by uid and name; null where there is no person, or they were erased."""
    return None if uid is None or uid not in names else {"uid": uid, "name": names[uid]}


def clients(uids: Iterable[str], names: Names) -> list[Shape]:
    return [found for uid in uids if (found := client(uid, names)) is not None]
