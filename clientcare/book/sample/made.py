"""Fills an empty studio with people who were made up, the same ones for the same seed and day."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain, islice

from clientcare.book.desk import Desk
from clientcare.book.sample.block import Block
from clientcare.book.sample.cast import cast
from clientcare.book.sample.chance import Chance
from clientcare.book.sample.person import begin
from clientcare.book.sample.portrait import Portraits
from clientcare.book.sample.stamps import Stamps
from clientcare.book.sample.started import refuse_unless_empty, start_on
from clientcare.book.sample.words import words
from clientcare.domain.calendar import DAY, Unit, add
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Circle, Record, Reflection, Reminder
from clientcare.domain.values import CircleRole
from clientcare.store import writes
from clientcare.store.reads import files
from clientcare.store.uow import unit_of_work

BLOCK = 2000
"""So many people are made up and written at a time; more would only take more memory."""
TOGETHER = 5
"""So many blocks are one transaction: 10,000 people. SQLite grows slow in one that is much larger."""
REFLECTIONS = 40
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(9000, 12, 31)
"""Made-up lives reach years back, and ahead."""


def make_sample(
    desk: Desk, clients: int = 1000, seed: int = 0, *, opened: int | None = None, overdue: int | None = None
) -> dict[str, int]:
    """A made-up studio of that many people, from 1 on, where nothing is yet; how much there is of everything.

    20 entries a client, 3 of them sales. `opened` people have something open besides a check-in (5 %), the check-ins of
    `overdue` others are late (30 % of all check-ins). The same seed and day make the same records. CareError exists
    where anything is in the studio already, invalid on days near the ends of the calendar. It is no deed that could be
    undone.
    """
    refuse_unless_empty(desk)
    if not FIRST_DAY <= desk.today <= LAST_DAY:
        raise CareError(Code.INVALID, "no_sample_then", first=FIRST_DAY, last=LAST_DAY)
    blocks = _blocks(desk, clients, Chance("sample", seed, desk.today), opened, overdue)
    with _no_looking_for_cycles(), desk.studio.roomy():
        for first in blocks:
            with unit_of_work(desk.studio):
                for records in chain((first,), islice(blocks, TOGETHER - 1)):
                    writes.apply(desk.studio, Change(Deed.BATCH, before=(), after=records), desk.today)
    desk.studio.count_on()
    return files.counts(desk.studio)


@contextmanager
def _no_looking_for_cycles() -> Iterator[None]:
    """Python looks for circles among what it made again and again; here are millions of records and no circle."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def _blocks(
    desk: Desk, clients: int, chance: Chance, opened: int | None, overdue: int | None
) -> Iterator[tuple[Record, ...]]:
    first_day = begin(desk.today)
    started = start_on(desk, first_day)
    circles = sorted((each for each in started if isinstance(each, Circle)), key=lambda circle: circle.place)
    circle_for_new = next(circle for circle in circles if circle.role is CircleRole.NEW)
    stamps = Stamps(first_day, busiest=1000 + 40 * clients, first_seq=len(started) + 1)
    portraits = Portraits(words(), circle_for_new, desk.today)
    own = tuple(_own(chance, stamps, desk.today))
    lots = cast(chance, circles, clients, opened=opened, overdue=overdue)
    for start in range(0, clients, BLOCK):
        block = Block(chance, words(), stamps, lots[start : start + BLOCK], circle_for_new, desk.today)
        yield (*(own if start == 0 else ()), *block.records(portraits))


def _own(chance: Chance, stamps: Stamps, today: date) -> Iterator[Record]:
    """What the artist wrote for themselves: reminders for nobody, and a line on many a day."""
    for title, first_on in (
        ("Renew the fair's table", add(today, 3, Unit.MONTHS)),
        ("Varnish the summer pictures", add(today, 5, Unit.WEEKS)),
    ):
        stamp = stamps.stamp(chance.uid(), today - 30 * DAY)
        yield Reminder(**stamp, title=title, first_on=first_on, rule="FREQ=YEARLY")
    days = chance.some(range(1, 2 * REFLECTIONS), REFLECTIONS)
    for day in sorted(today - ago * DAY for ago in days):
        text = str(chance.one_of(words().sentences["reflections"]))
        yield Reflection(**stamps.stamp(chance.uid(), day), on=day, text=text)
