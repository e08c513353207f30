"""How often we reached out since anything came from them (PRODUCT §3.4)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.care.facts import ClientFacts, ContactFact, Moment
from clientcare.domain.values import Purpose

REACHING_OUT = (Purpose.CHECK_IN, Purpose.HELP, Purpose.ASK_FEELING)
OFFER_AT = 3


def unanswered(facts: ClientFacts) -> int:
    """Our care contacts with purpose check-in, help or asking since anything came from them.

    That is a contact of theirs, a purchase, a feeling, kind words or somebody they sent.
    """
    heard = _last_from_them(facts)
    return sum(1 for contact in reaching_out(facts) if contact.moment > heard)


def reaching_out(facts: ClientFacts) -> list[ContactFact]:
    """Our care contacts to which somebody may answer."""
    return [c for c in facts.contacts if c.ours and c.care and c.purpose in REACHING_OUT and facts.uid in c.clients]


def _last_from_them(facts: ClientFacts) -> Moment:
    moments: list[Moment] = [
        c.moment for c in facts.contacts if c.theirs and not c.no_answer and facts.uid in c.clients
    ]
    moments += [
        (sale.bought_on, sale.seq)
        for sale in facts.sales
        if sale.bought_on is not None and sale.bought and facts.uid in sale.clients
    ]
    moments += [feeling.moment for feeling in facts.feelings if feeling.client == facts.uid]
    moments += [(words.on, words.seq) for words in facts.kind_words if facts.uid in words.clients]
    moments += [(sent.on, 0) for sent in facts.sent]
    return max(moments, default=(date.min, 0))
