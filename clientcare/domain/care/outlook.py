"""All that may open for one client in the time to come, worked out beforehand so that a day has only to look.

It is what is kept beside each client: the facts reduced to what is not answered. A property test holds it to the same
items as the whole facts, day after day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.engine import (
    by_kind_and_day,
    candidates,
    coming,
    first_of_each_reminder,
    item_with_snooze,
    shown,
)
from clientcare.domain.care.facts import ClientFacts, Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.notices import Offers, offers_of
from clientcare.domain.care.wishes import allowed_on
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Kind

AHEAD_DAYS = 800
"""So far an outlook reaches: more than two years, so that every date comes at least once."""


class Allowed(NamedTuple):
    """The kinds that wishes, state, fit and pauses let open from that day on."""

    since: date
    kinds: frozenset[Kind]


class Outlook(Frozen):
    """Good from the day it was worked out up to `until`, while nothing is written and no setting changes.

    `items` are not answered, and each names the day of its latest snooze, gone by or not; of a reminder there is only
    the earliest occurrence. `allowed` begins with the first day there is.
    """

    until: date
    items: tuple[Item, ...]
    allowed: tuple[Allowed, ...]
    offers: Offers

    def allowed_on(self, day: date) -> frozenset[Kind]:
        return next(turn.kinds for turn in reversed(self.allowed) if turn.since <= day)

    def items_on(self, context: Context, day: date, wall: datetime | None = None) -> list[Item]:
        """What is open on that day, as `engine.items_of` of the whole facts."""
        return shown(self.items, self.allowed_on(day), context, day, wall)

    def items_coming(self, today: date, until: date) -> list[Item]:
        """What falls due after today and up to `until`, as `engine.upcoming_of`, but once where a reminder repeats."""
        return coming(self.items, self.allowed_on, today, until)


def outlook_of(
    facts: ClientFacts, context: Context, today: date, days: int = AHEAD_DAYS, answers: Answers | None = None
) -> Outlook:
    """The outlook from today on, so many days ahead; from whole facts. `answers` as in `engine.candidates`."""
    until = add(today, days, Unit.DAYS)
    found = first_of_each_reminder(candidates(facts, context, today, until, answers))
    return Outlook(
        until=until,
        items=tuple(item_with_snooze(item, facts.marks) for item in sorted(found, key=by_kind_and_day)),
        allowed=_turns(facts),
        offers=offers_of(facts, found),
    )


def _turns(facts: ClientFacts) -> tuple[Allowed, ...]:
    """From which day on which kinds may open; days that change nothing are left out."""
    turns: list[Allowed] = []
    for day in (date.min, *sorted(_days_of_change(facts))):
        kinds = allowed_on(facts, day)
        if not turns or turns[-1].kinds != kinds:
            turns.append(Allowed(day, kinds))
    return tuple(turns)


def _days_of_change(facts: ClientFacts) -> set[date]:
    if len(facts.wishes) == len(facts.states) == 1 and not facts.pauses:  # as with most
        return set()
    spans: Sequence[date | None] = [day for pause in facts.pauses for day in (pause.since, pause.until)]
    turns = [*(wish.since for wish in facts.wishes[1:]), *(state.since for state in facts.states[1:])]
    return {day for day in (*turns, *spans) if day is not None}
