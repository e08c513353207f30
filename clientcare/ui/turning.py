"""What takes long and holds the studio is done beside the window, which waits for it and shows how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clientcare.book.desk import Desk
from clientcare.book.import_undo import counted, kept_after_undo
from clientcare.book.replay import TakenOut, Turn, Turned, replay
from clientcare.domain.change import Change
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step
from clientcare.domain.records import Record
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.history import LongTurn
from clientcare.ui.importing.doing_page import DoingPage
from clientcare.ui.importing.work import Work
from clientcare.words.tongue import tr
from clientcare.words.window import files
from clientcare.words.window import importing as words

WIDE, HIGH = 480, 240


class Waiting(QDialog):
    """No other window takes anything meanwhile. Stopped, everything stays as it was; what had ended by then is told."""

    def __init__(self, bench: Bench, over: QWidget, what: str) -> None:
        super().__init__(over.window())
        self._bench, self._over, self._what = bench, over.window(), what
        self.setWindowTitle(tr(what))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("place", "dialog")
        self.work = Work(self)
        self._doing = DoingPage(bench.look)
        column = QVBoxLayout(self)
        column.addWidget(self._doing)
        self.work.went_on.connect(self._doing.go_to)
        self.work.failed.connect(self._failed)
        self.work.cancelled.connect(self.leave)
        self._doing.stopped.connect(self._stop)

    def begin(self, job: Callable[[Desk, Step], object], then: Callable[[object], None]) -> None:
        """Opens, and does it. `then` gets what came of it once this is closed again."""
        desk = self._bench.desk()

        def held(step: Step) -> object:
            with desk.studio.held():
                return job(desk, step)

        def ended(result: object) -> None:
            self.accept()
            then(result)

        self.resize(WIDE, HIGH)
        self._doing.begin(self._what)
        self.show()  # `open` would leave the other windows to themselves
        self.work.begin(held, ended, saves=True)

    def reject(self) -> None:
        """Esc calls it off."""
        if self.work.works:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        super().done(result)
        self._over.activateWindow()

    def leave(self) -> None:
        """Nothing was done."""
        super().reject()

    def _failed(self, error: object) -> None:
        self.leave()
        self._bench.history.failed.emit(error)

    def _stop(self) -> None:
        self._doing.stopping()
        self.work.cancel()


def turn(bench: Bench, over: QWidget, asked: LongTurn) -> None:
    """Turns a step of the history as its keys ask."""
    waiting = Waiting(bench, over, words.TAKING_BACK if asked.back else words.DOING_AGAIN)
    waiting.rejected.connect(bench.history.left)

    def ended(result: object) -> None:
        assert isinstance(result, _Result)
        bench.history.turned(asked, result.turned, result.said)

    waiting.begin(lambda desk, step: _result(desk, asked.turn, step), ended)


def take_import_back(bench: Bench, over: QWidget, batch: str, then: Callable[[str], None]) -> None:
    """Takes an import back, whatever was done since; `then` gets what is to be said of it."""

    def ended(result: object) -> None:
        assert isinstance(result, _Result)
        bench.history.did(result.turned.change, result.turned.back)
        then(result.said)

    waiting = Waiting(bench, over, words.TAKING_BACK)
    waiting.begin(lambda desk, step: _result(desk, TakenOut(batch), step), ended)


def do_beside(bench: Bench, over: QWidget, deed: Callable[[Desk, Step], Change], then: Callable[[], None]) -> None:
    """Does a deed that takes long; `then` follows where it could be saved."""

    def ended(result: object) -> None:
        assert isinstance(result, Change)
        bench.history.did(result)
        then()

    Waiting(bench, over, words.KEEPING).begin(deed, ended)


class _Result(Frozen):
    """What was done, and what is told of it where an import went: it takes a while to count."""

    turned: Turned
    said: str = ""


def _result(desk: Desk, asked: Turn, step: Step) -> _Result:
    result = replay(desk, asked, step)
    result.change.concerns(Record)  # which kinds it holds is found out here, and not while the window waits
    if not isinstance(asked, TakenOut):
        return _Result(result)
    kept = [each.name for each in people.clients(desk.studio, kept_after_undo(desk, result.change))]
    return _Result(result, files.taken_back(counted(result.removed), kept))
