"""Opens the studio for the window and the command line, which know nothing of the store but its questions."""

from __future__ import annotations

from datetime import date, datetime

from clientcare.book.desk import Desk
from clientcare.domain.calendar import artist_day
from clientcare.store.database import Studio, open_studio
from clientcare.store.reads import order

__all__ = ["Studio", "desk_at", "desk_on", "open_studio"]


def desk_on(studio: Studio, day: date, now: datetime) -> Desk:
    """The desk on a day that has no hour: reminders with a time on that day are open. `now` is for stamps."""
    return Desk(studio, day, now)


def desk_at(studio: Studio, wall: datetime, now: datetime) -> Desk:
    """The desk at a time on the wall where the artist is; which day that is follows from *day starts at*."""
    starts_at = order.settings(studio).day_starts_at
    return Desk(studio, artist_day(wall, starts_at), now, wall.replace(tzinfo=None))
