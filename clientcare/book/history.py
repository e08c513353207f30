"""Undo and redo of the last deeds, for all who have no undo stack of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from clientcare.domain.change import Change, Deed, merge_changes
from clientcare.domain.errors import CareError
from clientcare.store import writes
from clientcare.store.studio import Studio
from clientcare.store.uow import unit_of_work

LIMIT = 100


class History:
    """The last hundred deeds of a session, and those taken back since the last one done.

    A deed that changed nothing is not remembered. An undo or redo that cannot be written leaves everything as it was.
    """

    def __init__(self, studio: Studio, limit: int = LIMIT) -> None:
        self._studio = studio
        self._limit = limit
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._gathered: list[Change] | None = None

    @property
    def done(self) -> tuple[Change, ...]:
        """What can be undone, the last first."""
        return tuple(reversed(self._done))

    @property
    def undone(self) -> tuple[Change, ...]:
        """What can be redone, the one taken back last first."""
        return tuple(reversed(self._undone))

    def do(self, deed: Callable[[], Change]) -> Change:
        """Does the deed and remembers what it changed."""
        change = deed()
        self.remember(change)
        return change

    def remember(self, change: Change) -> None:
        """Takes a deed that was done already among those that can be undone."""
        if not change.touched():
            return
        if self._gathered is not None:
            self._gathered.append(change)
            return
        self._done = [*self._done, change][-self._limit :]
        self._undone.clear()

    def undo(self, today: date) -> Change | None:
        """Takes back the last deed that was not taken back; the change that did so, None where there is none."""
        return self._turn(self._done, self._undone, Change.inverse, today)

    def redo(self, today: date) -> Change | None:
        """Does again the deed taken back last; None where there is none."""
        return self._turn(self._undone, self._done, lambda change: change, today)

    def _turn(
        self, stack: list[Change], other: list[Change], turned: Callable[[Change], Change], today: date
    ) -> Change | None:
        if not stack:
            return None
        change = turned(stack[-1])
        try:
            writes.apply(self._studio, change, today)
        except CareError:
            raise
        except Exception:
            # It no longer fits the records: the deeds before it would not either.
            self._done.clear()
            self._undone.clear()
            raise
        other.append(stack.pop())
        return change

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """All deeds inside are one: written together when the block ends and undone together, or none of them.

        They have to be done through this history; an error that leaves the block takes all of them back.
        """
        gathered: list[Change] = []
        self._gathered = gathered
        try:
            with unit_of_work(self._studio):
                yield
        finally:
            self._gathered = None
        self.remember(merge_changes(Deed.BATCH, gathered))
