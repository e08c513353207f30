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

    def due(self, key: str, on: date, people: Sequence[str]) -> bool:
        """Neither closed nor answered."""
        return not self.answers.closed(key) and not self.answers.thanked(key, people, on)

    def lately(self, on: date, entered_on: date) -> bool:
        """Thanks open only for events within 60 days (setting) before the day they were entered (rule 7)."""
        return (entered_on - on).days <= self._context.thanks_within_days

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
        key, told = keys.thanks(sale.uid), sale.thanks_since
        lately = thanks.lately(sale.sold_on, sale.entered_on) if told is None else sale.sold_on >= told
        if lately and thanks.due(key, sale.sold_on, sale.people):
            because = Because(because=Cause.SALE, uid=sale.uid, title=sale.title, on=sale.sold_on, who=sale.who or None)
            yield thanks.item(key, sale.sold_on, because, imported=sale.imported, hush_until=sale.quiet_until)


def _kind_words(facts: ClientFacts, thanks: _Thanks) -> Iterator[Item]:
    for words in facts.kind_words:
        key = keys.thanks(words.uid)
        if (
            words.clients[0] == facts.uid
            and thanks.lately(words.on, words.entered_on)
            and thanks.due(key, words.on, words.clients)
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
        if thanks.lately(contact.on, contact.entered_on) and thanks.due(key, contact.on, contact.clients):
            because = Because(because=Cause.GIFT, uid=contact.uid, title=contact.text or None, on=contact.on)
            yield thanks.item(key, contact.on, because)


def _sent(sent: SentFact, thanks: _Thanks) -> Iterator[Item]:
    """For somebody they sent, and again for that person's first sale if sold on or after that day."""
    key, people = keys.thanks(sent.uid), (thanks.client,)
    if thanks.lately(sent.on, sent.entered_on) and thanks.due(key, sent.on, people):
        because = Because(because=Cause.SENT, uid=sent.uid, on=sent.on, who=sent.name)
        yield thanks.item(key, sent.on, because, imported=sent.imported)
    key, bought = keys.thanks_bought(sent.uid), sent.sold_on
    if (
        bought is not None
        and bought >= sent.on
        and _bought_lately(sent, bought, thanks)
        and thanks.due(key, bought, people)
    ):
        because = Because(because=Cause.SENT_BOUGHT, uid=sent.uid, title=sent.sale_title, on=bought, who=sent.name)
        yield thanks.item(key, bought, because, imported=sent.sale_imported, hush_until=sent.quiet_until)


def _bought_lately(sent: SentFact, bought: date, thanks: _Thanks) -> bool:
    """The later of sale and link entered counts; an import may say its own day for its sales (rule 7)."""
    if sent.sale_entered_on is None or sent.sale_entered_on < sent.entered_on:
        return thanks.lately(bought, sent.entered_on)
    if sent.sale_thanks_since is not None:
        return bought >= sent.sale_thanks_since
    return thanks.lately(bought, sent.sale_entered_on)
