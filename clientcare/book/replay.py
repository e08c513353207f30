"""Writes a Change again, or its inverse: for who keeps an undo stack of their own."""

from __future__ import annotations

from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.store import writes


def replay(desk: Desk, change: Change) -> None:
    """Applies it as it is, in one transaction. CareError where it cannot be saved; then nothing happened."""
    writes.apply(desk.studio, change, desk.today)
