"""What waits for us: replies, and feelings to make right (PRODUCT §3, rows "make it right" and "reply")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, next_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import BOUGHT, ClientFacts, Context, FeelingFact, SaleFact
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind, Stage

AGREED_ONCE = BOUGHT | {Stage.REFUNDED}


def make_right_items(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[Item]:
    """A feeling of unhappy or unsure of somebody with a sale agreed on or before that day."""
    for feeling in facts.feelings:
        if not feeling.sad or feeling.client != facts.uid:
            continue
        key = keys.make_right(feeling.uid)
        if answers.closed(key) or _made_right(facts, answers, feeling, key):
            continue
        about = _sale_before(facts, feeling)
        if about is not None:
            because = Because(because=Cause.FEELING, uid=feeling.uid, title=about.title, on=feeling.on)
            yield _day_after(Kind.MAKE_RIGHT, key, facts.uid, feeling.on, context, because)


def _sale_before(facts: ClientFacts, feeling: FeelingFact) -> SaleFact | None:
    """The sale it is about, else the latest agreed on or before the day of the feeling."""
    sales = [
        sale
        for sale in facts.sales
        if facts.uid in sale.clients
        and sale.stage in AGREED_ONCE
        and sale.bought_on is not None
        and sale.bought_on <= feeling.on
    ]
    about = [sale for sale in sales if sale.uid == feeling.sale]
    return max(about or sales, key=lambda sale: (sale.bought_on or date.min, sale.seq), default=None)


def _made_right(facts: ClientFacts, answers: Answers, feeling: FeelingFact, key: str) -> bool:
    """A care contact of ours, or a feeling of fine or better, after it."""
    better = any(
        later.client == facts.uid and not later.sad and later.moment > feeling.moment for later in facts.feelings
    )
    return better or answers.cared_after(key, feeling.moment)


def reply_items(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[Item]:
    """A contact of theirs marked "needs a reply", and a sale asked; the latter not before its quiet day (rule 11)."""
    for contact in answers.contacts:
        if contact.needs_reply and contact.theirs and contact.clients[0] == facts.uid:
            key = keys.reply(contact.uid)
            if not answers.closed(key) and not answers.replied(key, contact.clients, contact.moment):
                because = Because(because=Cause.CONTACT, uid=contact.uid, title=contact.text or None, on=contact.on)
                yield _day_after(Kind.REPLY, key, facts.uid, contact.on, context, because)
    for sale in facts.sales:
        if sale.stage == Stage.ASKED and sale.asked_on is not None and sale.clients[:1] == (facts.uid,):
            key = keys.reply(sale.uid)
            if not answers.closed(key) and not answers.replied(key, sale.people, (sale.asked_on, sale.seq)):
                because = Because(because=Cause.SALE, uid=sale.uid, title=sale.title, on=sale.asked_on)
                yield _day_after(Kind.REPLY, key, facts.uid, sale.asked_on, context, because, sale.quiet_until)


def _day_after(
    kind: Kind, key: str, client: str, day: date, context: Context, because: Because, hush: date | None = None
) -> Item:
    own = add(day, 1, Unit.DAYS)
    due = next_working(own, context.days_off)
    return Item(key, kind, client, own, due, due, because, hush_until=hush)
