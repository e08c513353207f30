"""What the app keeps for itself from one day to the next, outside undo: where its window stood, a line begun."""

from __future__ import annotations

from enum import StrEnum

from clientcare.book.desk import Desk
from clientcare.store import bookkeeping


class Kept(StrEnum):
    """What is kept, under the name of where it belongs."""

    WINDOW = "window"
    TODAY = "beside_today"
    CLIENTS = "list_beside_clients"
    QUICK_NOTE = "quick_note"
    NOTE_A_SALE = "note_a_sale"


BEGUN = (Kept.QUICK_NOTE, Kept.NOTE_A_SALE)
"""Words of the artist's about somebody, not saved yet."""


def keep(desk: Desk, what: Kept, text: str) -> None:
    """Keeps that text, over what was kept before; "" keeps nothing. CareError where it cannot be saved."""
    if not desk.studio.in_memory and text != kept(desk, what):
        bookkeeping.remember(desk.studio, what, text or None)


def kept(desk: Desk, what: Kept) -> str:
    """What was kept last, "" for nothing."""
    return bookkeeping.recall(desk.studio, what) or ""


def forget_begun(desk: Desk) -> None:
    """Nothing is kept any more of what was begun: it may be about somebody who is erased."""
    for what in BEGUN:
        bookkeeping.remember(desk.studio, what, None)
