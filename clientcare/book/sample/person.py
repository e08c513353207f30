"""One made-up person: the days between which they are in touch, and in the end the record of them."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from clientcare.book.desk import Stamp
from clientcare.book.sample.cast import Lot, Peace, Waiting
from clientcare.book.sample.chance import Chance
from clientcare.book.sample.stamps import Stamps
from clientcare.book.sample.words import Called, Town, Words
from clientcare.domain.calendar import DAY, Rhythm, Unit, add

YEARS = 4
"""So long ago the made-up artist began with the app; what is older was entered on that day."""
SILENT_DAYS = (190, 400)
"""How long ago somebody nobody has spoken to came by import: their check-in is late whatever their uid."""
FRESH = frozenset({Waiting.THANKS_FOR_SALE, Waiting.STEP, Waiting.THANKS_FOR_WORDS})
"""What waits because of something since the last contact, which must then be a while ago."""


class Person(Struct):
    """`last` is the day of the last care contact, None for who was never spoken to; `thanked` that of the last thanks.

    `bought` is the first day sold; `moved` the day on which that brought them from new people to their circle;
    `in_peace_since` that of a wish, state or pause which is not the first.
    """

    lot: Lot
    stamp: Stamp
    town: Town
    called: Called
    last: date | None
    thanked: date | None = None
    bought: date | None = None
    moved: date | None = None
    in_peace_since: date | None = None

    @property
    def uid(self) -> str:
        return self.stamp["uid"]

    @property
    def added(self) -> date:
        return self.stamp["entered_on"]

    @property
    def can_join(self) -> bool:
        """Whether they may have been there when others were."""
        return self.last is not None and self.lot.peace is Peace.NONE and not self.lot.colleague


def begin(today: date) -> date:
    """The first day with the app."""
    return add(today, -YEARS, Unit.YEARS)


def person(chance: Chance, words: Words, stamps: Stamps, lot: Lot, today: date) -> Person:
    town = chance.one_of(words.towns)
    called = words.organisation(chance, town) if lot.organisation else words.person(chance)
    if lot.silent:
        added = today - chance.number(*SILENT_DAYS) * DAY
        return Person(lot, stamps.stamp(chance.uid(), added), town, called, None)
    last = _last_contact(chance, lot, today)
    known_for = chance.number(20 + 8 * lot.entries, 60 * lot.entries)
    added = max(begin(today), last - timedelta(days=known_for))
    return Person(lot, stamps.stamp(chance.uid(), added), town, called, last)


def _last_contact(chance: Chance, lot: Lot, today: date) -> date:
    """The day of the last care contact, from which the next check-in counts."""
    if not lot.has_check_in:
        return today - chance.number(10, 900) * DAY
    rhythm = lot.rhythm
    if lot.waiting is Waiting.CHECK_IN:
        late = 1 + int(rhythm.days_from(today) * 1.2 * chance.part() ** 2)
        return add(today - late * DAY, -rhythm.count, rhythm.unit)
    longest = rhythm.days_from(today) - 2
    least = 1 if lot.waiting is Waiting.NOTHING else 20 if lot.waiting in FRESH else 8
    return _not_due(today - chance.number(min(least, longest), longest) * DAY, rhythm, today)


def _not_due(last: date, rhythm: Rhythm, today: date) -> date:
    """That day, or the next ones in a short month, so that the check-in is still to come."""
    while rhythm.after(last) <= today:
        last += DAY
    return last
