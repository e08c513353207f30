"""When to check in with somebody next (PRODUCT §3, row "check-in", and rules 5, 7, 11 and 13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm, Unit, add, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, ContactFact, Context
from clientcare.domain.care.items import Item
from clientcare.domain.care.rhythms import RhythmNow, rhythm_now
from clientcare.domain.care.wishes import calm_spans
from clientcare.domain.values import Kind, MarkKind, Stage

SOON_DAYS = 7
"""Who has no anchor is due so soon after coming into a rhythm, or after the rhythm where that is shorter."""
CALM_DAYS = 14


class _Anchor(NamedTuple):
    """The day a check-in counts from; `contact` where a care contact is it."""

    on: date
    contact: ContactFact | None = None


def check_in_item(facts: ClientFacts, context: Context, answers: Answers) -> Item | None:
    """The one check-in of a client, or None where none will come."""
    if goes_through_others(facts, answers):
        return None
    now = rhythm_now(facts.belongings, context.circles)
    anchor = _anchor(facts, answers, now)
    named = anchor.contact.next_on if anchor is not None and anchor.contact is not None else None
    if named is None and not now.rhythm:
        return None
    counts_from = anchor.on if anchor is not None else now.came_on
    if named is not None:
        own, lasts = named, (named - counts_from).days
    else:
        own, lasts = _by_rhythm(facts, anchor, now), now.rhythm.days_from(counts_from)
    own = max(own, _import_day(facts, answers, now.rhythm), _calm_until(facts, now.rhythm))
    due = next_working(own, context.days_off)
    because = Because(
        because=Cause.RHYTHM,
        uid=facts.uid,
        rhythm=now.rhythm or None,
        last_on=anchor.on if anchor is not None else None,
        on=counts_from,
    )
    key = keys.check_in(facts.uid, counts_from)
    return Item(
        key, Kind.CHECK_IN, facts.uid, own, due, due, because, patient=True, rhythm_days=max(1, lasts)
    )


def _anchor(facts: ClientFacts, answers: Answers, now: RhythmNow) -> _Anchor | None:
    """The later of the latest care contact and the latest skip; else last in touch; else the first day sold."""
    anchor = _first_anchor(facts)
    for on, _, contact in _moves(facts, answers):
        day = anchor.on if anchor is not None else now.came_on
        if contact is None or keys.check_in(facts.uid, day) not in contact.not_answers:
            anchor = _Anchor(on, contact)
    return anchor


def _moves(facts: ClientFacts, answers: Answers) -> Iterator[tuple[date, int, ContactFact | None]]:
    """The care contacts and skips that may move the anchor, oldest first."""
    moves: list[tuple[date, int, ContactFact | None]] = [(c.on, c.seq, c) for c in answers.mine if c.care]
    skips = answers.marks(f"check_in:{facts.uid}:", MarkKind.SKIPPED)
    moves += [(mark.on, mark.seq, None) for mark in skips]
    return iter(sorted(moves, key=lambda move: move[:2]))


def _first_anchor(facts: ClientFacts) -> _Anchor | None:
    if facts.last_in_touch_on is not None:
        return _Anchor(facts.last_in_touch_on)
    first = first_bought(facts)
    return _Anchor(first) if first is not None else None


def first_bought(facts: ClientFacts) -> date | None:
    """The first day sold; a month or year only counts as its last day."""
    return min(bought_days(facts), default=None)


def bought_days(facts: ClientFacts) -> list[date]:
    """The days on which the client bought something that still counts as bought."""
    return [
        sale.bought_on
        for sale in facts.sales
        if facts.uid in sale.clients and sale.bought_on is not None and Stage(sale.stage).bought
    ]


def _by_rhythm(facts: ClientFacts, anchor: _Anchor | None, now: RhythmNow) -> date:
    """Anchor + rhythm, or soon after coming into a rhythm; spread where it came together with others (rule 13)."""
    if anchor is None:
        soon = add(now.came_on, min(SOON_DAYS, now.rhythm.days_from(now.came_on)), Unit.DAYS)
        if now.changed_on is not None and not now.before:
            return max(soon, _spread(facts.uid, now.changed_on, now.rhythm))
        return soon
    own = now.rhythm.after(anchor.on)
    if now.changed_on is not None and anchor.on < now.changed_on:
        spread = _spread(facts.uid, now.changed_on, now.rhythm)
        return max(own, min(now.before.after(anchor.on), spread) if now.before else spread)
    return own


def _spread(uid: str, since: date, rhythm: Rhythm) -> date:
    """A day within one rhythm from `since`, always the same for the same person."""
    return add(since, UUID(uid).int % max(1, rhythm.days_from(since)), Unit.DAYS)


def _import_day(facts: ClientFacts, answers: Answers, rhythm: Rhythm) -> date:
    """Before it no check-in of somebody imported is due, until there is a care contact since (rule 7)."""
    if facts.imported_on is None or not rhythm:
        return date.min
    if any(c.care and c.on >= facts.imported_on for c in answers.mine):
        return date.min
    return _spread(facts.uid, facts.imported_on, rhythm)


def _calm_until(facts: ClientFacts, rhythm: Rhythm) -> date:
    """Before it no check-in is due after quiet, resting or a pause: 14 days, or the rhythm where shorter (rule 5)."""
    latest = date.min
    for span in calm_spans(facts):
        if span.until is not None:
            days = min(CALM_DAYS, rhythm.days_from(span.until)) if rhythm else CALM_DAYS
            latest = max(latest, add(span.until, days, Unit.DAYS))
    return latest


def goes_through_others(facts: ClientFacts, answers: Answers) -> bool:
    """A buyer all whose sales went through somebody, with no contact of theirs with us (rule 11)."""
    sales = [sale for sale in facts.sales if facts.uid in sale.clients and Stage(sale.stage).bought]
    through = bool(sales) and all(sale.through not in (None, facts.uid) for sale in sales)
    return through and not answers.mine
