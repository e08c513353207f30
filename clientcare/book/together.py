"""Several deeds as one: written together, undone together, or none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clientcare.book.desk import Desk
from clientcare.domain.change import Change, Deed, merge_changes
from clientcare.store.uow import unit_of_work


def together(desk: Desk, deed: Deed, deeds: Iterable[Callable[[], Change]]) -> Change:
    """Does the deeds in their order, such as those of one quick note, in one transaction; `main` is that of the last.

    What one of them raises takes all of them back.
    """
    with unit_of_work(desk.studio):
        changes = [each() for each in deeds]
    return merge_changes(deed, changes)
