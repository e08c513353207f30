"""The safety copy that goes before a deed that changes much at once."""

from __future__ import annotations

from clientcare.book.desk import Desk
from clientcare.domain.progress import Step, silent
from clientcare.store.backup import Progress, Why, backup_now

__all__ = ["Why", "copy_first", "left_of"]


def copy_first(desk: Desk, why: Why, progress: Progress | None = None) -> None:
    """A verified backup of what there is (PRODUCT §7); nothing for a studio in memory.

    Among several deeds that are one there is none: SQLite copies nothing of a transaction that is under way. Who
    makes them one copies before that.
    """
    if not desk.studio.in_memory and desk.studio.unit is None:
        backup_now(desk.studio, why, desk.now, progress=progress)


def left_of(step: Step) -> Progress | None:
    """A backup tells how much is left, and is made in steps only where somebody is told of them."""
    if step is silent:
        return None
    return lambda left, total: step(total - left, total)
