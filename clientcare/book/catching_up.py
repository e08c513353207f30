"""A rule that holds for thousands is followed after its deed, beside the window."""

from __future__ import annotations

from clientcare.book.desk import Desk
from clientcare.store import moving_on
from clientcare.store.moving_on import Progress


def is_behind(desk: Desk) -> bool:
    """Whether a rule was changed and `catch_up` has not brought everybody up to it yet: Today and the lists may still
    show some by the rule before."""
    return moving_on.is_owed(desk.studio)


def catch_up(desk: Desk, progress: Progress | None = None) -> None:
    """Brings everybody up to the rules as they are. Broken off, it goes on where it was the next time."""
    moving_on.catch_up(desk.studio, desk.today, progress)
