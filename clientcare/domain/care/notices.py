"""What a card offers once, and never does by itself: peace, or a slower rhythm (PRODUCT §3.2 and §3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.care.items import Item
from clientcare.domain.care.silence import OFFER_AT
from clientcare.domain.care.today import Notice
from clientcare.domain.care.wishes import allowed_on
from clientcare.domain.values import Kind, MarkKind

SNOOZES_IN_A_ROW = 3


def notice(facts: ClientFacts, items: Iterable[Item], today: date) -> Notice | None:
    """The offer that a client's card makes today.

    "Once": at the third unanswered contact or the third snooze in a row, and no more at the fourth.
    """
    if facts.unanswered == OFFER_AT and Kind.CHECK_IN in allowed_on(facts, today):
        return Notice.THREE_UNANSWERED
    for item in items:
        if item.kind is Kind.CHECK_IN:
            snoozes = [mark for mark in facts.marks if mark.kind is MarkKind.SNOOZED and mark.key == item.key]
            if len(snoozes) == SNOOZES_IN_A_ROW:
                return Notice.THREE_SNOOZES
    return None
