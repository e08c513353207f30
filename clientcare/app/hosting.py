"""What a command that is handed over asks of the window that does it: its studio, and its undo stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientcare.words.tongue import speaking

if TYPE_CHECKING:
    from clientcare.book.desk import Desk
    from clientcare.book.studio import Studio
    from clientcare.cli.clock import Clock
    from clientcare.domain.change import Change
    from clientcare.paths import Paths
    from clientcare.ui.history import History


class Hosting:
    """A host as `cli.run.Host` describes it. Commands speak English; what the window says of them it says as always."""

    in_window = True

    def __init__(self, paths: Paths, studio: Studio, history: History) -> None:
        self.paths = paths
        self._studio, self._history = studio, history

    def desk(self, clock: Clock) -> Desk:
        """The studio on the day of the command."""
        from clientcare.cli.at_clock import desk_of

        return desk_of(self._studio, clock)

    def did(self, change: Change) -> None:
        with speaking(None):
            self._history.did(change)

    @property
    def undoable(self) -> int:
        return self._history.stack.index()

    @property
    def redoable(self) -> int:
        return self._history.stack.count() - self._history.stack.index()

    def undo(self, _desk: Desk) -> Change | None:
        change = self._history.last_done()
        with speaking(None):
            return change if self._history.undo() else None

    def redo(self, _desk: Desk) -> Change | None:
        change = self._history.last_undone()
        with speaking(None):
            return change if self._history.redo() else None
