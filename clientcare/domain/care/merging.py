"""One person of two, as care sees it: whose facts are whose after a merge (PRODUCT §3.14)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from clientcare.domain.calendar import Span
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.check_in import check_in_item
from clientcare.domain.care.facts import ClientFacts, ContactFact, Context, KindWordsFact, MarkFact, SaleFact
from clientcare.domain.care.silence import unanswered
from clientcare.domain.frozen import replace
from clientcare.domain.records import WishSpan
from clientcare.domain.values import Fit, MarkKind, State


class _HasUid(Protocol):
    @property
    def uid(self) -> str: ...


T = TypeVar("T", bound=_HasUid)


def merge_facts(kept: ClientFacts, other: ClientFacts, context: Context) -> ClientFacts:
    """The facts of both as those of the kept one, who keeps their circle, own rhythm and import.

    The stricter wish holds, the later since of two alike; the later snooze of the two check-ins stays; a referral
    between the two is dropped.
    """
    old, new = other.uid, kept.uid
    both = replace(
        kept,
        wishes=strictest(kept.wishes, other.wishes),
        states=other.states if other.states[-1].state is State.IN_MEMORY else kept.states,
        fit=other.fit if kept.fit is Fit.UNSURE else kept.fit,
        pauses=joined_pauses(kept.pauses, other.pauses),
        last_in_touch_on=max(filter(None, (kept.last_in_touch_on, other.last_in_touch_on)), default=None),
        contacts=_once(_contact_of(one, old, new) for one in (*kept.contacts, *other.contacts)),
        sales=_once(_sale_of(one, old, new) for one in (*kept.sales, *other.sales)),
        feelings=_once(
            one._replace(client=new) if one.client == old else one for one in (*kept.feelings, *other.feelings)
        ),
        kind_words=_once(_words_of(one, old, new) for one in (*kept.kind_words, *other.kind_words)),
        promises=_once((*kept.promises, *other.promises)),
        dates=_once((*kept.dates, *other.dates)),
        reminders=_once((*kept.reminders, *other.reminders)),
        sent=_once(one for one in (*kept.sent, *other.sent) if one.uid not in (old, new)),
        marks=tuple(mark._replace(key=rekeyed(mark.key, old, new)) for mark in (*kept.marks, *other.marks)),
    )
    snoozes = filter(None, (_snooze(facts, context) for facts in (kept, other)))
    snooze = max(snoozes, key=lambda mark: mark.until or date.min, default=None)
    whole = both if snooze is None else replace(both, marks=_snoozed_again(both, snooze, context))
    return replace(whole, unanswered=unanswered(whole))


def strictest(one: Sequence[WishSpan], two: Sequence[WishSpan]) -> tuple[WishSpan, ...]:
    """On each day the stricter of two wishes, of two alike the one asked later."""
    spans: list[WishSpan] = []
    current: WishSpan | None = None
    for day in sorted({span.since for span in (*one, *two)}):
        held = [span for history in (one, two) for span in [_on(history, day)] if span is not None]
        strict = max(held, key=lambda span: (span.wish.strictness, span.since))
        if strict is not current:
            spans.append(replace(strict, since=max(strict.since, day)))
            current = strict
    return tuple(spans)


def _on(history: Sequence[WishSpan], day: date) -> WishSpan | None:
    return next((span for span in reversed(history) if span.since <= day), None)


def joined_pauses(one: Iterable[Span], two: Iterable[Span]) -> tuple[Span, ...]:
    """The pauses of both; those that meet are one."""
    pauses: list[Span] = []
    for span in sorted({*one, *two}, key=lambda pause: (pause.since, pause.until or date.max)):
        last = pauses[-1] if pauses else None
        if last is None or (last.until is not None and span.since > last.until):
            pauses.append(span)
        else:
            ends = (last.until, span.until)
            pauses[-1] = Span(last.since, None if None in ends else max(filter(None, ends)))
    return tuple(pauses)


def rekeyed(key: str, old: str, new: str) -> str:
    """The key of a care item with `new` where it named `old`."""
    return ":".join(new if part == old else part for part in key.split(":"))


def _people(clients: Iterable[str], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new if uid == old else uid for uid in clients))


def _contact_of(contact: ContactFact, old: str, new: str) -> ContactFact:
    return contact._replace(
        clients=_people(contact.clients, old, new),
        answers=tuple(rekeyed(key, old, new) for key in contact.answers),
        not_answers=tuple(rekeyed(key, old, new) for key in contact.not_answers),
    )


def _sale_of(sale: SaleFact, old: str, new: str) -> SaleFact:
    through = new if sale.through == old else sale.through
    return sale._replace(clients=_people(sale.clients, old, new), through=through)


def _words_of(words: KindWordsFact, old: str, new: str) -> KindWordsFact:
    return words._replace(clients=_people(words.clients, old, new))


def _once(facts: Iterable[T]) -> tuple[T, ...]:
    """What both had a part in is there once."""
    return tuple({one.uid: one for one in facts}.values())


def _snooze(facts: ClientFacts, context: Context) -> MarkFact | None:
    """The latest snooze of the check-in to come."""
    item = check_in_item(facts, context, Answers(facts))
    snoozes = [
        mark for mark in facts.marks if mark.kind is MarkKind.SNOOZED and item is not None and mark.key == item.key
    ]
    return max(snoozes, key=lambda mark: mark.moment, default=None)


def _snoozed_again(both: ClientFacts, snooze: MarkFact, context: Context) -> tuple[MarkFact, ...]:
    """The marks, with that snooze as the latest of the joined person's check-in, whatever day it counts from."""
    item = check_in_item(both, context, Answers(both))
    if item is None:
        return both.marks
    left = [mark for mark in both.marks if mark.seq != snooze.seq]
    left = [
        mark
        for mark in left
        if mark.kind is not MarkKind.SNOOZED or mark.key != item.key or mark.moment < snooze.moment
    ]
    return (*left, snooze._replace(key=item.key))
