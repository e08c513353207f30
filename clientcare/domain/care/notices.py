"""What a card offers once, and never does by itself: peace, or a slower rhythm (PRODUCT §3.2 and §3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.care import keys
from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.care.items import Item
from clientcare.domain.care.silence import OFFER_AT, reaching_out
from clientcare.domain.care.today import Notice
from clientcare.domain.ladder import slower_on_ladder
from clientcare.domain.values import Kind, MarkKind

SNOOZES_IN_A_ROW = 3
OFFERED = 3
"""So many slower rhythms are offered, and none at all."""


class Offers(NamedTuple):
    """What the card of a client would offer: peace, a slower rhythm."""

    peace: bool = False
    slower: bool = False


def offers_of(facts: ClientFacts, found: Iterable[Item]) -> Offers:
    """ "Once": at the third unanswered contact or the third snooze in a row, and no more at the fourth.

    `found` holds the check-in that is to come. What was answered since is not offered again.
    """
    check_in = next((item.key for item in found if item.kind is Kind.CHECK_IN), None)
    snoozes = [mark.seq for mark in facts.marks if mark.kind is MarkKind.SNOOZED and mark.key == check_in]
    peace, slower = facts.unanswered == OFFER_AT, len(snoozes) == SNOOZES_IN_A_ROW
    if peace or slower:
        tried = [contact.seq for contact in reaching_out(facts)]
        peace = peace and not _answered(facts, Notice.THREE_UNANSWERED, tried)
        slower = slower and not _answered(facts, Notice.THREE_SNOOZES, snoozes)
    return Offers(peace, slower)


def slower_than(rhythm: Rhythm, today: date) -> list[Rhythm]:
    """What a slower rhythm may be, the nearest first and none at all last; nothing for who has none."""
    return [*slower_on_ladder(rhythm, today)[:OFFERED], NO_RHYTHM] if rhythm else []


def _answered(facts: ClientFacts, offer: Notice, since: Iterable[int]) -> bool:
    """Whether somebody has answered the offer after the last of what it came from."""
    key, last = keys.offer(facts.uid, offer), max(since, default=0)
    return any(mark.key == key and mark.seq > last for mark in facts.marks)


def notice(offers: Offers, allowed: Iterable[Kind], items: Iterable[Item]) -> Notice | None:
    """The offer that a card makes on a day, when those kinds may open and these items are open."""
    if offers.peace and Kind.CHECK_IN in allowed:
        return Notice.THREE_UNANSWERED
    if offers.slower and any(item.kind is Kind.CHECK_IN for item in items):
        return Notice.THREE_SNOOZES
    return None
