"""When each made-up record was entered: days, places in the order of entering and instants that follow from the day."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, time
from functools import cache

from clientcare.book.desk import Stamp

OPENING_HOUR = time(9)


class Stamps:
    """Places in the order of entering that grow with the days, whoever's life is made up first.

    `busiest` is more than is ever entered on one day.
    """

    def __init__(self, first_day: date, busiest: int, first_seq: int) -> None:
        self._first_day = first_day
        self._busiest = busiest
        self._first_seq = first_seq
        self._entered: defaultdict[date, int] = defaultdict(int)

    def stamp(self, uid: str, day: date) -> Stamp:
        """The stamp of a record entered on that day, which is `first_day` or later."""
        place = self._entered[day]
        self._entered[day] += 1
        seq = self._first_seq + (day - self._first_day).days * self._busiest + place
        at = instant(day)
        return {"uid": uid, "entered_on": day, "seq": seq, "created_at": at, "updated_at": at}


@cache
def instant(day: date) -> datetime:
    """The moment at which everything of a day was written: the real clock would make other bytes each time."""
    return datetime.combine(day, OPENING_HOUR, UTC)
