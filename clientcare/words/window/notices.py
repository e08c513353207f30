"""What a card says once of a silence or of what was put off, and what it offers (PRODUCT §3.2, §3.4)."""

from __future__ import annotations

from typing import Final

from clientcare.domain.calendar import Rhythm
from clientcare.domain.care.today import Notice
from clientcare.words.speaker import capital
from clientcare.words.tongue import mark, speaker, tr

SLOWER: Final = mark("Slower rhythm…")
PEACE: Final = mark("Leave in peace")
NOT_NOW: Final = mark("Not now")


def notice(offer: Notice, name: str) -> str:
    """You reached out three times without hearing from Mei."""
    if offer is Notice.THREE_UNANSWERED:
        return tr("You reached out three times without hearing from {name}. That may be enough.", name=name)
    return tr("You put {name} off three times. A slower rhythm may fit better.", name=name)


def rhythm(every: Rhythm) -> str:
    """How a rhythm stands in the menu."""
    return capital(speaker().every(every)) if every else tr("No rhythm")
