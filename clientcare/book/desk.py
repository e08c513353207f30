"""What every deed is given: the studio, the day it is for the artist, and the clock for stamps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from os import urandom
from typing import TypedDict

from clientcare.domain.frozen import Frozen
from clientcare.store.database import Studio


def any_uid() -> str:
    """A UUID of version 4; the class of that name takes several times as long to make one."""
    digits = urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


class Stamp(TypedDict):
    """What every new record begins with."""

    uid: str
    entered_on: date
    seq: int
    created_at: datetime
    updated_at: datetime


class Desk(Frozen):
    """`today` is the artist's day, on which things are entered; `now` an aware instant, for created and
    updated stamps.

    `wall` is the local time for reminders with a time, None when only a day is known: then those of the day are open.
    `new_uid` gives the uid of a new record.
    """

    studio: Studio
    today: date
    now: datetime
    wall: datetime | None = None
    new_uid: Callable[[], str] = any_uid

    def stamp(self) -> Stamp:
        """A new uid, today as the day of entering, and the next place in the order of entering."""
        return {
            "uid": self.new_uid(),
            "entered_on": self.today,
            "seq": self.studio.next_seq(),
            "created_at": self.now,
            "updated_at": self.now,
        }
