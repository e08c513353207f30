"""When to check in with somebody next (PRODUCT §3, row "check-in", and rules 5, 7, 11 and 13)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm, Span, Unit, add, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.rhythms import Turn, came_on, due_from, due_without_anchor, spread, turns_of
from clientcare.domain.care.wishes import calm_spans
from clientcare.domain.values import Kind, MarkKind

CALM_DAYS = 14
FIRST = -1
"""The place in the order of entering of an anchor that is no record: before all records of its day."""


class _Anchor(NamedTuple):
    """What a check-in counts from; `next_on` is the day that a contact names for the next one.

    Not `known`: nothing has happened yet, it counts from the day they came into a rhythm.
    """

    on: date
    seq: int = FIRST
    next_on: date | None = None
    known: bool = True


def check_in_item(
    facts: ClientFacts,
    context: Context,
    answers: Answers,
    calm: Iterable[Span] | None = None,
    horizon: date = date.max,
) -> Item | None:
    """The one check-in of a client; None where none will come, or none whose own day is up to `horizon`."""
    turns = turns_of(facts.belongings, context.circles)
    rhythm = turns[-1].rhythm
    anchor = _anchor(facts, answers, turns)
    if not (rhythm or anchor.next_on) or goes_through_others(facts, answers):
        return None
    own, lasts = _counted(facts, anchor, turns)
    calm = calm_spans(facts) if calm is None else calm
    own = max(own, _import_day(facts, answers, rhythm), _calm_until(calm, rhythm))
    spoken = answers.latest_care_day((facts.uid,)) or facts.last_in_touch_on
    return _item(facts, context, anchor, own, lasts, rhythm, spoken) if own <= horizon else None


def _item(
    facts: ClientFacts,
    context: Context,
    anchor: _Anchor,
    own: date,
    lasts: int,
    rhythm: Rhythm,
    spoken: date | None,
) -> Item:
    due = next_working(own, context.days_off)
    key = keys.check_in(facts.uid, anchor.on)
    because = Because(
        because=Cause.RHYTHM,
        uid=facts.uid,
        rhythm=rhythm or None,
        last_on=spoken,
        on=anchor.on,
    )
    return Item(
        key,
        Kind.CHECK_IN,
        facts.uid,
        own,
        due,
        due,
        because,
        patient=True,
        rhythm_days=max(1, lasts),
        snoozed_until=_snoozed_until(facts, key, anchor),
    )


def _anchor(facts: ClientFacts, answers: Answers, turns: Sequence[Turn]) -> _Anchor:
    """The later of the latest care contact and the latest skip; else last in touch; else the first day sold."""
    first = facts.last_in_touch_on or first_bought(facts)
    anchor = _Anchor(first) if first is not None else _Anchor(came_on(turns), known=False)
    prefix = keys.check_in(facts.uid, "")
    moves = [(c.on, c.seq, c.next_on, c.not_answers) for c in answers.mine if c.care]
    moves += [
        (mark.on, mark.seq, None, ())
        for mark in facts.marks
        if mark.kind is MarkKind.SKIPPED and mark.key.startswith(prefix)
    ]
    moves.sort(key=itemgetter(0, 1))
    for on, seq, next_on, not_answers in moves:
        if not (not_answers and keys.check_in(facts.uid, anchor.on) in not_answers):
            anchor = _Anchor(on, seq, next_on)
    return anchor


def first_bought(facts: ClientFacts) -> date | None:
    """The first day sold; a month or year only counts as its last day."""
    return min(bought_days(facts), default=None)


def bought_days(facts: ClientFacts) -> list[date]:
    """The days on which the client bought something that still counts as bought."""
    return [
        sale.bought_on
        for sale in facts.sales
        if sale.bought_on is not None and sale.bought and facts.uid in sale.clients
    ]


def _counted(facts: ClientFacts, anchor: _Anchor, turns: Sequence[Turn]) -> tuple[date, int]:
    """The day named or given by the rhythm, and how many days it is from what it counts from."""
    if anchor.next_on is not None:
        return anchor.next_on, (anchor.next_on - anchor.on).days
    own = due_from(anchor.on, turns, facts.uid) if anchor.known else due_without_anchor(turns, facts.uid)
    return own, turns[-1].rhythm.days_from(anchor.on)


def _import_day(facts: ClientFacts, answers: Answers, rhythm: Rhythm) -> date:
    """Before it no check-in of somebody imported is due, until there is a care contact since (rule 7)."""
    if facts.imported_on is None or not rhythm:
        return date.min
    if any(c.care and c.on >= facts.imported_on for c in answers.mine):
        return date.min
    return spread(facts.uid, facts.imported_on, rhythm)


def _calm_until(calm: Iterable[Span], rhythm: Rhythm) -> date:
    """Before it no check-in is due after quiet, resting or a pause: 14 days, or the rhythm where shorter (rule 5)."""
    latest = date.min
    for span in calm:
        if span.until is not None:
            days = min(CALM_DAYS, rhythm.days_from(span.until)) if rhythm else CALM_DAYS
            latest = max(latest, add(span.until, days, Unit.DAYS))
    return latest


def _snoozed_until(facts: ClientFacts, key: str, anchor: _Anchor) -> date | None:
    """The day named by its latest snooze, or by the latest call in vain since the anchor (PRODUCT §3, Words)."""
    snoozes = [(mark.moment, mark.until) for mark in facts.marks if mark.kind is MarkKind.SNOOZED and mark.key == key]
    snoozes += [
        (contact.moment, contact.next_on)
        for contact in facts.contacts
        if contact.no_answer and contact.next_on and contact.moment > anchor[:2] and facts.uid in contact.clients
    ]
    return max(snoozes, key=itemgetter(0))[1] if snoozes else None


def goes_through_others(facts: ClientFacts, answers: Answers) -> bool:
    """A buyer all whose sales went through somebody, with no contact of theirs with us (rule 11)."""
    sales = [sale for sale in facts.sales if sale.bought and facts.uid in sale.clients]
    through = bool(sales) and all(sale.through not in (None, facts.uid) for sale in sales)
    return through and not any(contact.theirs for contact in answers.mine)
