"""Whom to thank, and for what (PRODUCT §3, row "thanks", and §3.7 for what is too long ago)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, KindWordsFact, SentFact
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind, Purpose

LATELY_DAYS = 14


def thanks_items(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[Item]:
    """An item for each sale, kind words, gift and person sent; one thank-you of ours answers all that came before."""
    thanks = _Thanks(facts.uid, context, answers)
    yield from _sales(facts, thanks)
    yield from _kind_words(facts, thanks)
    yield from _gifts(facts, thanks)
    for sent in facts.sent:
        yield from _sent(sent, thanks)


class _Thanks:
    """Knows whether thanks are due, and makes the items of them."""

    def __init__(self, client: str, context: Context, answers: Answers) -> None:
        self.client = client
        self.answers = answers
        self._context = context

    def due(self, key: str, on: date, since: date, people: Sequence[str]) -> bool:
        """Not too long ago (`since` is the first day that still counts), and not answered."""
        return on >= since and not self.answers.closed(key) and not self.answers.thanked(key, people, on)

    def since(self, entered_on: date) -> date:
        """Thanks open only for events within 60 days (setting) before the day they were entered (rule 7)."""
        return add(entered_on, -self._context.thanks_within_days, Unit.DAYS)

    def item(
        self, key: str, on: date, because: Because, *, imported: bool = False, hush_until: date | None = None
    ) -> Item:
        own = add(on, self._context.thanks_days, Unit.DAYS)
        due = next_working(own, self._context.days_off)
        return Item(key, Kind.THANKS, self.client, own, due, due, because, patient=imported, hush_until=hush_until)


def _sales(facts: ClientFacts, thanks: _Thanks) -> Iterator[Item]:
    for sale in facts.sales:
        if sale.sold_on is None or not sale.bought or sale.owner != facts.uid:
            continue
        key, since = keys.thanks(sale.uid), sale.thanks_since or thanks.since(sale.entered_on)
        if thanks.due(key, sale.sold_on, since, sale.people):
            because = Because(because=Cause.SALE, uid=sale.uid, title=sale.title, on=sale.sold_on, who=sale.who or None)
            yield thanks.item(key, sale.sold_on, because, imported=sale.imported, hush_until=sale.quiet_until)


def _kind_words(facts: ClientFacts, thanks: _Thanks) -> Iterator[Item]:
    for words in facts.kind_words:
        key = keys.thanks(words.uid)
        if (
            words.clients[0] == facts.uid
            and thanks.due(key, words.on, thanks.since(words.entered_on), words.clients)
            and not _thanked_just_before(words, thanks.answers)
        ):
            because = Because(because=Cause.KIND_WORDS, uid=words.uid, title=words.text or None, on=words.on)
            yield thanks.item(key, words.on, because)


def _thanked_just_before(words: KindWordsFact, answers: Answers) -> bool:
    """They are the answer to thanks of ours: within 14 days before them."""
    first = add(words.on, -LATELY_DAYS, Unit.DAYS)
    return any(
        c.ours and c.purpose == Purpose.THANKS and first <= c.on and c.moment < (words.on, words.seq)
        for c in answers.of(words.clients)
    )


def _gifts(facts: ClientFacts, thanks: _Thanks) -> Iterator[Item]:
    for contact in thanks.answers.contacts:
        if not contact.gift or not contact.theirs or contact.clients[0] != facts.uid:
            continue
        key = keys.thanks(contact.uid)
        if thanks.due(key, contact.on, thanks.since(contact.entered_on), contact.clients):
            because = Because(because=Cause.GIFT, uid=contact.uid, title=contact.text or None, on=contact.on)
            yield thanks.item(key, contact.on, because)


def _sent(sent: SentFact, thanks: _Thanks) -> Iterator[Item]:
    """For somebody they sent, and again for that person's first sale if sold on or after that day."""
    key, people = keys.thanks(sent.uid), (thanks.client,)
    if thanks.due(key, sent.on, thanks.since(sent.entered_on), people):
        because = Because(because=Cause.SENT, uid=sent.uid, on=sent.on, who=sent.name)
        yield thanks.item(key, sent.on, because, imported=sent.imported)
    if sent.sold_on is None or sent.sold_on < sent.on:
        return
    key = keys.thanks_bought(sent.uid)
    if thanks.due(key, sent.sold_on, _bought_since(sent, thanks), people):
        because = Because(
            because=Cause.SENT_BOUGHT, uid=sent.uid, title=sent.sale_title, on=sent.sold_on, who=sent.name
        )
        yield thanks.item(key, sent.sold_on, because, imported=sent.sale_imported, hush_until=sent.quiet_until)


def _bought_since(sent: SentFact, thanks: _Thanks) -> date:
    """The later of sale and link entered counts; an import may say its own day for its sales (rule 7)."""
    if sent.sale_entered_on is None or sent.sale_entered_on < sent.entered_on:
        return thanks.since(sent.entered_on)
    return sent.sale_thanks_since or thanks.since(sent.sale_entered_on)
