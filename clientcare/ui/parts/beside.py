"""Long work beside the window: done in a thread of its own, told in the window's."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from clientcare.domain.errors import CareError
from clientcare.rubbish import left_lying
from clientcare.ui.parts.way import Aside

Progress = Callable[[int, int], None]
"""Told how much is left, of how much, best after each millisecond of work: there it stands still while somebody presses
keys in the window, and others may do deeds."""
PATIENCE = 10.0
TURN = 0.0005
"""Seconds after which Python hands over to another thread while there is such work: the window waits no longer."""


class Stopped(Exception):
    """The app ends: the work leaves no trace."""


class Beside(QObject):
    """One piece of work at a time. It may ask the studio, whose answers are one at a time, and do no deed.

    `done` carries what came of it, `failed` the CareError why nothing did, `went_on` the part that is done, 0 to 100;
    `cancelled` tells that it ended because nobody wanted it any more.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    went_on = Signal(int)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._left = threading.Event()
        self._gate = threading.Lock()
        self._way = Aside(self)
        self._percent = -1
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.leave)
        self.destroyed.connect(_shutter(self._gate, self._left, self._stop))

    @property
    def works(self) -> bool:
        """Whether it is at work."""
        return self._thread is not None

    def begin(self, work: Callable[[Progress], object]) -> bool:
        """Begins; False while it is still at something else."""
        if self.works:
            return False
        self._stop.clear()
        self._percent = -1
        self._way.watch()
        self._thread = threading.Thread(target=self._run, args=(work,), name="beside")
        self._thread.start()
        return True

    def cancel(self) -> None:
        """Stops at the next step, without waiting for that; what ends well before it is told as done."""
        self._stop.set()

    def leave(self) -> None:
        """Stops at the next step, and waits for that."""
        self._left.set()
        self._stop.set()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _run(self, work: Callable[[Progress], object]) -> None:
        result: object = None
        problem: BaseException | None = None
        sys.setswitchinterval(TURN)
        try:
            with left_lying():
                result = work(self._step)
        except BaseException as error:  # noqa: BLE001  # raised again in the window's thread
            problem = error
        with self._gate:
            if not self._left.is_set():
                self._ended.emit(result, problem)

    def _step(self, left: int, total: int) -> None:
        self._way.give(self._stop)
        if self._stop.is_set():
            raise Stopped
        percent = 100 * (total - left) // total if total else 100
        if percent == self._percent:
            return
        self._percent = percent
        with self._gate:
            if self._left.is_set():
                raise Stopped
            self.went_on.emit(percent)

    def _tell(self, result: object, problem: BaseException | None) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        self._way.rest()
        if isinstance(problem, Stopped):
            self.cancelled.emit()
        elif isinstance(problem, CareError):
            self.failed.emit(problem)
        elif problem is not None:
            raise problem
        else:
            self.done.emit(result)


def _shutter(gate: threading.Lock, left: threading.Event, stop: threading.Event) -> Callable[[], None]:
    """What is called when the object goes: the thread says nothing any more through what is no longer there."""

    def shut() -> None:
        with gate:
            left.set()
            stop.set()

    return shut
