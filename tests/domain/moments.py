"""Moments, and what is open at them, as the tests of the digest say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import artist_day
from clientcare.domain.care.facts import Context
from clientcare.domain.care.items import Item
from clientcare.domain.digest import DIGEST, Moment
from clientcare.domain.ledger import Told
from clientcare.domain.settings import Settings
from clientcare.domain.values import Kind

THURSDAY = date(2026, 5, 14)
USUAL, HERE = Settings(), Context()
WEEKENDS = Context(days_off=frozenset({5, 6}))


def at(hour: str, day: date = THURSDAY) -> Moment:
    """A time on the wall, where the wall is in Greenwich."""
    wall = datetime.combine(day, time.fromisoformat(hour))
    return Moment(artist_day(wall, USUAL.day_starts_at), wall, wall.replace(tzinfo=UTC))


def told(day: date, hour: str = "08:30", again: str = "") -> Told:
    instant = at(hour, day).instant
    return Told(DIGEST, str(day), instant, at(again, day).instant if again else None)


def day(number: int) -> date:
    return date(2026, 5, number)


def item(kind: Kind, due_on: date = THURSDAY, hour: str = "", **more: Any) -> Item:
    because = Because(because=Cause.REMINDER, uid="r", title="Call")
    own = time.fromisoformat(hour) if hour else None
    key = more.pop("key", f"{kind}:{due_on}:{hour}")
    return Item(key, kind, "ana", due_on, due_on, due_on, because, time=own, **more)
