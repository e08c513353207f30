"""How often we reached out since anything came from them (PRODUCT §3.4)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.care.answers import Moment
from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.values import Purpose, Stage

REACHING_OUT = (Purpose.CHECK_IN, Purpose.HELP, Purpose.ASK_FEELING)
OFFER_AT = 3


def unanswered(facts: ClientFacts) -> int:
    """Our care contacts with purpose check-in, help or asking since a contact of theirs, a purchase, a feeling, kind words or
    somebody they sent."""
    heard = _last_from_them(facts)
    return sum(
        1
        for c in facts.contacts
        if c.ours
        and c.care
        and c.purpose in REACHING_OUT
        and facts.uid in c.clients
        and (c.on, c.seq) > heard
    )


def _last_from_them(facts: ClientFacts) -> Moment:
    moments: list[Moment] = [
        (c.on, c.seq) for c in facts.contacts if c.theirs and not c.no_answer and facts.uid in c.clients
    ]
    moments += [
        (sale.bought_on, sale.seq)
        for sale in facts.sales
        if sale.bought_on is not None and facts.uid in sale.clients and Stage(sale.stage).bought
    ]
    moments += [(feeling.on, feeling.seq) for feeling in facts.feelings if feeling.client == facts.uid]
    moments += [(words.on, words.seq) for words in facts.kind_words if facts.uid in words.clients]
    moments += [(sent.on, 0) for sent in facts.sent]
    return max(moments, default=(date.min, 0))
