"""Whom to thank, and for what (PRODUCT §3, row "thanks", and §3.7 for what is too long ago)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, SentFact
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind, Purpose, Stage

LATELY = timedelta(days=14)


class _Event(NamedTuple):
    """Something to be thankful for: `since` is the first day on which such an event opens thanks at all."""

    key: str
    on: date
    since: date
    people: Sequence[str]
    because: Because
    imported: bool = False
    hush_until: date | None = None


def thanks_items(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[Item]:
    """One item an event; one thank-you of ours answers all that came before it."""
    for event in _events(facts, context, answers):
        if event.on < event.since or answers.closed(event.key):
            continue
        if answers.thanked(event.key, event.people, event.on):
            continue
        own = add(event.on, context.thanks_days, Unit.DAYS)
        due = next_working(own, context.days_off)
        yield Item(
            event.key,
            Kind.THANKS,
            facts.uid,
            own,
            due,
            due,
            event.because,
            patient=event.imported,
            hush_until=event.hush_until,
        )


def _events(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[_Event]:
    yield from _sales(facts, context)
    yield from _kind_words(facts, context, answers)
    yield from _gifts(facts, context, answers)
    for sent in facts.sent:
        yield from _sent(facts.uid, sent, context)


def _sales(facts: ClientFacts, context: Context) -> Iterator[_Event]:
    for sale in facts.sales:
        if sale.owner == facts.uid and sale.sold_on is not None and Stage(sale.stage).bought:
            since = sale.thanks_since or _not_before(sale.entered_on, context)
            because = Because(because=Cause.SALE, uid=sale.uid, title=sale.title, on=sale.sold_on, who=sale.who or None)
            yield _Event(
                keys.thanks(sale.uid), sale.sold_on, since, sale.people, because, sale.imported, sale.quiet_until
            )


def _kind_words(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[_Event]:
    for words in facts.kind_words:
        if words.clients[0] != facts.uid:
            continue
        lately = any(
            c.ours and c.purpose == Purpose.THANKS and words.on - LATELY <= c.on <= words.on
            for c in answers.of(words.clients)
        )
        if not lately:
            because = Because(because=Cause.KIND_WORDS, uid=words.uid, title=words.text or None, on=words.on)
            yield _Event(keys.thanks(words.uid), words.on, _not_before(words.entered_on, context), words.clients, because)


def _gifts(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[_Event]:
    for contact in answers.contacts:
        if contact.gift and contact.theirs and contact.clients[0] == facts.uid:
            because = Because(because=Cause.GIFT, uid=contact.uid, title=contact.text or None, on=contact.on)
            since = _not_before(contact.entered_on, context)
            yield _Event(keys.thanks(contact.uid), contact.on, since, contact.clients, because)


def _sent(uid: str, sent: SentFact, context: Context) -> Iterator[_Event]:
    """For somebody they sent, and again for that person's first sale if sold on or after that day."""
    because = Because(because=Cause.SENT, uid=sent.uid, on=sent.on, who=sent.name)
    yield _Event(
        keys.thanks(sent.uid), sent.on, _not_before(sent.entered_on, context), (uid,), because, sent.imported
    )
    if sent.sold_on is None or sent.sale_entered_on is None or sent.sold_on < sent.on:
        return
    entered_on = max(sent.entered_on, sent.sale_entered_on)
    because = Because(
        because=Cause.SENT_BOUGHT, uid=sent.uid, title=sent.sale_title, on=sent.sold_on, who=sent.name
    )
    yield _Event(
        keys.thanks_bought(sent.uid),
        sent.sold_on,
        _not_before(entered_on, context),
        (uid,),
        because,
        sent.sale_imported,
        sent.quiet_until,
    )


def _not_before(entered_on: date, context: Context) -> date:
    """Thanks open only for events within 60 days (setting) before the day they were entered (rule 7)."""
    return add(entered_on, -context.thanks_within_days, Unit.DAYS)
