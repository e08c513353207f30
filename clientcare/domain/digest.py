"""What is to be told now: one digest a day, one summary after missed days, and own reminders at their time (§4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from clientcare.domain.calendar import DAY
from clientcare.domain.care.facts import Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.ledger import Ledger, Occurrence, Told
from clientcare.domain.settings import Hours, Settings
from clientcare.domain.values import Kind

DIGEST = "digest"
"""The key of digests in the ledger; an occurrence is its day."""

LATER_MINUTES = 60
OF_ITS_DAY = (Kind.DATE, Kind.PROMISE, Kind.REMINDER)
"""What a digest on a day off is told for, on the day itself."""


class Occasion(StrEnum):
    """Why something is told: the digest of the day, one after missed days, own reminders at their time."""

    DIGEST = "digest"
    SUMMARY = "summary"
    REMINDER = "reminder"


class Moment(NamedTuple):
    """Now: the artist's day, the time on the wall (without a zone), and the same as an aware instant."""

    today: date
    wall: datetime
    instant: datetime


class Telling(Frozen):
    """One notification: what it is about, in the order of Today, and the occurrences that it settles.

    `may_wait`: it may be put off. A digest without cards has nothing to say and is only settled.
    """

    occasion: Occasion
    occurrences: tuple[Occurrence, ...]
    cards: tuple[Card, ...] = ()
    reminders: tuple[Item, ...] = ()
    may_wait: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the care items that it tells of."""
        return tuple(item.key for item in (*(item for card in self.cards for item in card.items), *self.reminders))

    @property
    def is_empty(self) -> bool:
        return not self.keys

    def told(self, ledger: Ledger, now: datetime) -> list[Told]:
        """What the ledger says once this is told."""
        return [ledger.told(one, now) for one in self.occurrences]

    def later(self, ledger: Ledger, now: datetime, again_at: datetime) -> list[Told]:
        """What it says once this is put off."""
        return [ledger.later(one, now, again_at) for one in self.occurrences]


# --- the digest -----------------------------------------------------------------------------------------------


def digest_moment(today: date, settings: Settings) -> datetime:
    """When on the wall the digest of that day is due: an hour of the night belongs to the day before."""
    at_night = settings.digest_at < settings.day_starts_at
    return datetime.combine(today + DAY if at_night and today < date.max else today, settings.digest_at)


def digest_due(
    moment: Moment, settings: Settings, context: Context, ledger: Ledger, quiet_on: date | None = None
) -> Telling | None:
    """The digest that is due now, its cards still to be filled in by `with_cards`; None where none is.

    `quiet_on`: the day for which the artist has asked for quiet. After missed days it is due at once.
    """
    today, occurrence = moment.today, (DIGEST, str(moment.today))
    silent = not settings.digest or context.is_away(today) or quiet_on == today
    if silent or in_quiet_hours(settings.quiet_hours, moment.wall.time()) or _covered(today, ledger):
        return None
    if not ledger.is_due(occurrence, moment.instant):
        return None
    if ledger.of(occurrence) is not None:
        return Telling(Occasion.DIGEST, (occurrence,), may_wait=False)
    if _missed(today, context, ledger, quiet_on):
        return Telling(Occasion.SUMMARY, (occurrence,))
    return Telling(Occasion.DIGEST, (occurrence,)) if moment.wall >= digest_moment(today, settings) else None


def _covered(today: date, ledger: Ledger) -> bool:
    """Whether the clock was set back, or the artist travelled: tomorrow's digest was told already."""
    return today < date.max and ledger.is_settled((DIGEST, str(today + DAY)))


def with_cards(due: Telling, cards: Iterable[Card], today: date, context: Context) -> Telling:
    """The digest with what it tells of: Today; on a day off only what is dated that day.

    A reminder with a time on that day is left out: it rings by itself.
    """
    only = OF_ITS_DAY if today.weekday() in context.days_off else tuple(Kind)
    kept = []
    for card in cards:
        items = tuple(
            item
            for item in card.items
            if item.kind in only
            and (only != OF_ITS_DAY or item.due_on == today)
            and not (item.time is not None and item.own_day >= today)
        )
        if items:
            kept.append(replace(card, items=items))
    return replace(due, cards=tuple(kept))


def _missed(today: date, context: Context, ledger: Ledger, quiet_on: date | None) -> bool:
    """Whether a digest since the last one was not told: a working day here, without quiet asked for."""
    before = [one for one in ledger.occurrences(DIGEST) if one.occurrence < str(today)]
    if not before:
        return False
    last = date.fromisoformat(before[-1].occurrence)
    if before[-1].put_off and last != quiet_on:
        return True
    day = max(last, quiet_on) if quiet_on is not None and quiet_on < today else last
    day += DAY
    while day < today:
        if day.weekday() not in context.days_off and not context.is_away(day):
            return True
        day += DAY
    return False


def in_quiet_hours(hours: Hours | None, at: time) -> bool:
    """Whether the hour lies in the quiet ones, which may go on over midnight; at their end it is over."""
    if hours is None:
        return False
    start, end = hours
    return start <= at < end if start < end else at >= start or at < end


# --- own reminders with a time --------------------------------------------------------------------------------


def rings(items: Sequence[Item], moment: Moment, context: Context, ledger: Ledger) -> Telling | None:
    """The reminders whose time has come and that did not ring yet, together; also in quiet hours and on days off.

    While away they wait. `items` are open; those snoozed until another day are passed over.
    """
    if context.is_away(moment.today):
        return None
    due = [
        item
        for item in items
        if item.kind is Kind.REMINDER
        and item.time is not None
        and item.snoozed_until is None
        and datetime.combine(item.own_day, item.time) <= moment.wall
        and ledger.is_due(ring(item), moment.instant)
    ]
    if not due:
        return None
    due.sort(key=lambda item: (item.own_day, item.time, item.key))
    return Telling(Occasion.REMINDER, tuple(map(ring, due)), reminders=tuple(due))


def ring(item: Item) -> Occurrence:
    """The occurrence of a reminder with a time: given another time, it rings again."""
    return item.key, f"{item.own_day}T{item.time:%H:%M}"
