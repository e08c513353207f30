"""What a card offers once, and never does by itself: peace, or a slower rhythm (PRODUCT §3.2 and §3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.care.items import Item
from clientcare.domain.care.silence import OFFER_AT
from clientcare.domain.care.today import Notice
from clientcare.domain.values import Kind, MarkKind

SNOOZES_IN_A_ROW = 3


class Offers(NamedTuple):
    """What the card of a client would offer: peace, a slower rhythm."""

    peace: bool = False
    slower: bool = False


def offers_of(facts: ClientFacts, found: Iterable[Item]) -> Offers:
    """ "Once": at the third unanswered contact or the third snooze in a row, and no more at the fourth.

    `found` holds the check-in that is to come.
    """
    check_in = next((item.key for item in found if item.kind is Kind.CHECK_IN), None)
    snoozes = sum(1 for mark in facts.marks if mark.kind is MarkKind.SNOOZED and mark.key == check_in)
    return Offers(peace=facts.unanswered == OFFER_AT, slower=snoozes == SNOOZES_IN_A_ROW)


def notice(offers: Offers, allowed: Iterable[Kind], items: Iterable[Item]) -> Notice | None:
    """The offer that a card makes on a day, when those kinds may open and these items are open."""
    if offers.peace and Kind.CHECK_IN in allowed:
        return Notice.THREE_UNANSWERED
    if offers.slower and any(item.kind is Kind.CHECK_IN for item in items):
        return Notice.THREE_SNOOZES
    return None
