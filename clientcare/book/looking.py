"""Remembers on which day Today was last looked at, so that it can say kindly that somebody was away; no undo step."""

from __future__ import annotations

from datetime import date

from clientcare.book.desk import Desk
from clientcare.store import bookkeeping

SEEN = "today_seen"
"""What is remembered under this name: the last day it was looked at, and the one before that."""
AWAY_DAYS = 3


def look_at_today(desk: Desk) -> bool:
    """Somebody looks at Today: whether nobody had for three whole days before (PRODUCT §5); the same all day long.

    CareError where it cannot be remembered.
    """
    said = (bookkeeping.recall(desk.studio, SEEN) or "").split()
    days = [date.fromisoformat(day) for day in said]
    if not days or days[0] < desk.today:
        days = [desk.today, *days[:1]]
        if not desk.studio.in_memory:
            bookkeeping.remember(desk.studio, SEEN, " ".join(map(str, days)))
    return len(days) > 1 and days[0] == desk.today and (desk.today - days[1]).days > AWAY_DAYS
