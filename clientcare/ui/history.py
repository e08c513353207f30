"""The one door for deeds in the window: does one, remembers it for undo, and tells every view what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from clientcare.book.replay import Turn, Turned, said_of, takes_long, turned
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.rubbish import let_go_beside

STEPS = 100
"""How many deeds can be taken back (PRODUCT §7)."""


class History(QObject):
    """Deeds are saved first and remembered after: a step whose first redo failed would stay on the stack.

    `changed` carries the Change of a deed done, undone or redone; `failed` the CareError of one that could not be
    saved. `done`, `undone` and `redone` follow, with the Change of the deed itself, for the words that say so; of a
    step that took long `told` may carry those words, and whether it was taken back.
    `ending` tells that all there is may be another soon, `begun` carries what is said once it is. `long` carries a
    `LongTurn` that is wanted and that somebody would have to wait for: who hears it does it beside the window.
    """

    changed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    undone = Signal(object)
    redone = Signal(object)
    told = Signal(str, bool)
    long = Signal(object)
    ending = Signal()
    begun = Signal(str)

    def __init__(self, replay: Callable[[Turn], Turned], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._replay = replay
        self._under_way: LongTurn | None = None
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

    def steps(self) -> list[Turned]:
        """What undo would take back, the oldest first."""
        found = (self._step_at(place) for place in range(self.stack.index()))
        return [Turned(step.change, step.turn) for step in found if step is not None]

    def remember(self, steps: Iterable[Turned]) -> None:
        """Deeds that were done before this was made, and can still be taken back."""
        for step in steps:
            self.stack.push(_Step(step))

    def did(self, change: Change, back: Turn | None = None) -> None:
        """A deed is done and saved. One that changed nothing is no step. Where `back` is said it takes it back, and of
        the deed only what is said of it is kept."""
        if change.before or change.after:
            self.stack.push(_Step(turned(change) if back is None else Turned(said_of(change), back)))
            self.changed.emit(change)
            self.done.emit(change)
            let_go_beside(change)

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

    def take_back(self) -> None:
        """Takes the last deed back, beside the window where that takes long."""
        self._ask(back=True)

    def do_again(self) -> None:
        """Does the deed that was taken back last again, as `take_back`."""
        self._ask(back=False)

    def undo(self) -> bool:
        """Takes the last deed back, here and now; False where there is none, or it cannot be saved. CareError busy
        while another is turned beside the window."""
        return self._turn(back=True)

    def redo(self) -> bool:
        """Does the deed that was taken back last again; as `undo`."""
        return self._turn(back=False)

    def last_done(self) -> Change | None:
        """What undo would take back."""
        step = self._last(back=True)
        return step.change if step is not None else None

    def last_undone(self) -> Change | None:
        """What redo would do again."""
        step = self._last(back=False)
        return step.change if step is not None else None

    # --- what is turned beside the window ---------------------------------------------------------------------

    def turned(self, asked: LongTurn, result: Turned, said: str = "") -> None:
        """It is done and saved; `said` is what is told of it, where that is more than which deed it was."""
        self._under_way = None
        step = self._last(asked.back)
        if step is None or step.turn is not asked.turn:
            self.stack.clear()  # somebody else did something meanwhile: the order is no longer that of the steps
            self.changed.emit(result.change)
            return
        self._moved(step, asked.back, result)
        if said:
            self.told.emit(said, asked.back)
        else:
            self._said(asked.back).emit(step.change)
        let_go_beside(result.change)

    def left(self) -> None:
        """It was called off, or could not be saved: everything is as it was."""
        self._under_way = None

    def _ask(self, *, back: bool) -> None:
        step = self._last(back)
        if self._under_way is not None:
            self.failed.emit(_busy())
        elif step is None or not takes_long(step.turn):
            self._turn(back=back)
        else:
            self._under_way = LongTurn(step.turn, back)
            self.long.emit(self._under_way)

    # --- one step ---------------------------------------------------------------------------------------------

    def _turn(self, *, back: bool) -> bool:
        if self._under_way is not None:
            raise _busy()
        step = self._last(back)
        if step is None:
            return False
        try:
            result = self._replay(step.turn)
        except CareError as trouble:
            self.stack.clear()  # it no longer matches what is saved
            self.failed.emit(trouble)
            return False
        self._moved(step, back, result)
        self._said(back).emit(step.change)
        return True

    def _moved(self, step: _Step, back: bool, result: Turned) -> None:
        step.turn = result.back
        (self.stack.undo if back else self.stack.redo)()
        self.changed.emit(result.change)

    def _said(self, back: bool) -> SignalInstance:
        return self.undone if back else self.redone

    def _last(self, back: bool) -> _Step | None:
        return self._step_at(self.stack.index() - back)

    def _step_at(self, place: int) -> _Step | None:
        step = self.stack.command(place) if 0 <= place < self.stack.count() else None
        return step if isinstance(step, _Step) else None


class LongTurn(Frozen):
    """A step that is to be turned, `back` or again."""

    turn: Turn
    back: bool


class _Step(QUndoCommand):
    """A deed, and what turns it the next time. What it does is saved before the stack moves."""

    def __init__(self, done: Turned) -> None:
        super().__init__()
        self.change, self.turn = done.change, done.back


def _busy() -> CareError:
    return CareError(Code.BUSY, "turning_back")
