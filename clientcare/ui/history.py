"""The one door for deeds in the window: does one, remembers it for undo, and tells every view what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from clientcare.domain.change import Change
from clientcare.domain.errors import CareError

STEPS = 100
"""How many deeds can be taken back (PRODUCT §7)."""


class History(QObject):
    """Deeds are saved first and remembered after: a step whose first redo failed would stay on the stack.

    `changed` carries the Change of a deed done, undone or redone; `failed` the CareError of one that could not be
    saved. `done`, `undone` and `redone` follow, with the Change of the deed itself, for the words that say so.
    `ending` tells that all there is may be another soon, `begun` carries what is said once it is.
    """

    changed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    ending = Signal()
    begun = Signal(str)

    def __init__(self, replay: Callable[[Change], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._replay = replay
        self._trouble: CareError | None = None
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(STEPS)

    def do(self, action: Callable[[], Change]) -> Change | None:
        """Does a deed; None where it could not be saved, and then nothing happened (the sentence is in `failed`)."""
        try:
            change = action()
        except CareError as error:
            self.failed.emit(error)
            return None
        self.did(change)
        return change

    def steps(self) -> list[Change]:
        """What undo would take back, the oldest first."""
        found = (self._change_at(place) for place in range(self.stack.index()))
        return [change for change in found if change is not None]

    def remember(self, steps: Iterable[Change]) -> None:
        """Deeds that were done before this was made, and can still be taken back."""
        for change in steps:
            self.stack.push(_Step(change, self))

    def did(self, change: Change) -> None:
        """A deed is done and saved. One that changed nothing is no step."""
        if change.before or change.after:
            self.stack.push(_Step(change, self))
            self.changed.emit(change)
            self.done.emit(change)

    def keep(self, action: Callable[[], object]) -> bool:
        """Saves what is no step, such as a draft while it is written: nobody is told, and undo passes it over.

        False where it could not be saved (the sentence is in `failed`).
        """
        try:
            action()
        except CareError as error:
            self.failed.emit(error)
            return False
        return True

    def end(self) -> None:
        """All there is may be another in a moment: nothing of it is to be shown or kept any more."""
        self.ending.emit()

    def begin_anew(self, said: str, *, other: bool) -> None:
        """Shows what there is now. Where it is another studio, or somebody was erased, nothing before can be taken
        back."""
        if other:
            self.stack.clear()
        self.begun.emit(said)

    def undo(self) -> bool:
        """Takes the last deed back; False where there is none, or it cannot be saved."""
        return self._turn(self.last_done(), self.stack.undo, self.undone)

    def redo(self) -> bool:
        """Does the deed that was taken back last again."""
        return self._turn(self.last_undone(), self.stack.redo, self.redone)

    def last_done(self) -> Change | None:
        """What undo would take back."""
        return self._change_at(self.stack.index() - 1)

    def last_undone(self) -> Change | None:
        """What redo would do again."""
        return self._change_at(self.stack.index())

    def play(self, change: Change) -> None:
        """Saves what a step says. Called by the stack, through which no error can pass."""
        try:
            self._replay(change)
        except CareError as error:
            self._trouble = error
            return
        self.changed.emit(change)

    def _change_at(self, place: int) -> Change | None:
        step = self.stack.command(place) if 0 <= place < self.stack.count() else None
        return step.change if isinstance(step, _Step) else None

    def _turn(self, change: Change | None, turn: Callable[[], None], said: SignalInstance) -> bool:
        if change is None:
            return False
        turn()
        if self._trouble is None:
            said.emit(change)
            return True
        trouble, self._trouble = self._trouble, None
        self.stack.clear()  # it no longer matches what is saved
        self.failed.emit(trouble)
        return False


class _Step(QUndoCommand):
    """Any deed: undone, it is its Change inverted."""

    def __init__(self, change: Change, history: History) -> None:
        super().__init__()
        self.change = change
        self._history = history
        self._saved = True

    def redo(self) -> None:
        if self._saved:
            self._saved = False  # the stack redoes what is pushed; it is done already
        else:
            self._history.play(self.change)

    def undo(self) -> None:
        self._history.play(self.change.inverse())
