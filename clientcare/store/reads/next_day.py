"""The next day on which somebody is in Today, for when nobody is left in it."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.store.reads import care
from clientcare.store.studio import Studio

LOOKED_AHEAD = 7
"""Days that are looked at; what comes later is said by its day alone."""


def next_in_today(studio: Studio, today: date) -> tuple[date, int] | None:
    """The first of the next days with cards, as all stands now, and how many; None where there is none of these."""
    for ahead in range(1, LOOKED_AHEAD + 1):
        day = add(today, ahead, Unit.DAYS)
        if cards := care.today(studio, day).cards:
            return day, len(cards)
    return None
