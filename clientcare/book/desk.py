"""What every deed is given: the studio, the day it is for the artist, and the clock for stamps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from os import urandom
from typing import TypedDict

from clientcare.domain.frozen import Frozen
from clientcare.store.database import Studio


def uid_of(now: datetime, seq: int) -> str:
    """A UUID of version 7 (RFC 9562): its instant, then `seq` as its counter, then 44 bits by chance.

    A later one is the greater one. What is entered together lies together in the file, so that a large import need not
    go back to every page of it again and again.
    """
    high, low = seq >> 18 & 0xFFF, seq & 0x3FFFF
    return f"{_begins(now)}-7{high:03x}-{8 | low >> 16:x}{low >> 4 & 0xFFF:03x}-{low & 15:x}{urandom(6).hex()[1:]}"


@lru_cache(maxsize=2)
def _begins(now: datetime) -> str:
    """The milliseconds since 1970 as a UUID begins with them."""
    digits = f"{int(now.timestamp() * 1000) & 0xFFFF_FFFF_FFFF:012x}"
    return f"{digits[:8]}-{digits[8:]}"


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
    `new_uid` gives the uid of a new record by `now` and its place in the order of entering.
    """

    studio: Studio
    today: date
    now: datetime
    wall: datetime | None = None
    new_uid: Callable[[datetime, int], str] = uid_of

    def stamp(self) -> Stamp:
        """A new uid, today as the day of entering, and the next place in the order of entering."""
        seq = self.studio.next_seq()
        return {
            "uid": self.new_uid(self.now, seq),
            "entered_on": self.today,
            "seq": seq,
            "created_at": self.now,
            "updated_at": self.now,
        }
