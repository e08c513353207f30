"""Bringing a file in through the wizard of a window in this process: how long it takes, and what waits meanwhile."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from clientcare.app import tidying
from clientcare.book.desk import Desk
from clientcare.book.replay import replay
from clientcare.store.database import open_studio
from clientcare.ui.bench import Bench
from clientcare.ui.history import History
from clientcare.ui.importing.wizard import DONE, LINES, Wizard
from clientcare.ui.look import Look
from clientcare.ui.window import Window
from tests.scale import painting
from tests.scale.studios import DAY, NOW

TICK, PATIENCE = 10, 300.0
AFTER = float(sys.argv[2])


class Ticks:
    """A timer that ticks each hundredth of a second, and the longest that it had to wait for its turn, with how long
    this process had a processor meanwhile."""

    def __init__(self) -> None:
        self.begin()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        self.longest = (0.0, 0.0)
        self._last = time.perf_counter(), time.process_time()

    def _tick(self) -> None:
        last, self._last = self._last, (time.perf_counter(), time.process_time())
        wait, busy = (1000 * (now - before) for now, before in zip(self._last, last, strict=True))
        self.longest = max(self.longest, (wait - TICK, busy))


def main() -> None:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="clientcare-bench-") as folder:
        _measure(app, Path(folder), Path(sys.argv[1]))


def _measure(app: QApplication, folder: Path, file: Path) -> None:
    with open_studio(folder / "studio", make=True, now=NOW) as studio:
        desk = Desk(studio, DAY, NOW, NOW.replace(tzinfo=None))
        history = History(lambda change: replay(desk, change))
        window = Window(Bench(lambda: desk, history, Look(app)))
        window.show()
        _wait(lambda: False, AFTER)
        tidying.go_on()
        Wizard(window._bench, window).deleteLater()  # what it is made of is loaded
        ticks = Ticks()
        _wait(lambda: False, AFTER)
        wizard = window.bring_in([])
        _part("reading", ticks, lambda: wizard.take([file]), lambda: wizard.step == LINES and not wizard.work.works)
        _part("saving", ticks, wizard.main.click, lambda: wizard.step == DONE and not wizard.work.works)
        painting.tell(memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        wizard.accept()
        window.close()


def _part(name: str, ticks: Ticks, begin: Callable[[], object], ended: Callable[[], bool]) -> None:
    """How long it takes, and the longest wait of the window in it and in the second after it."""
    start, worked = time.perf_counter(), time.process_time()
    ticks.begin()
    begin()
    _wait(ended, PATIENCE)
    spent, worked = time.perf_counter() - start, time.process_time() - worked
    assert ended(), name
    _wait(lambda: False, AFTER)
    wait, busy = ticks.longest
    painting.tell(name=name, seconds=spent, worked=worked, wait=wait, busy=busy)


def _wait(until: Callable[[], bool], patience: float) -> None:
    loop, look, end = QEventLoop(), QTimer(interval=2 * TICK), time.perf_counter() + patience
    look.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() > end else None)
    look.start()
    loop.exec()


if __name__ == "__main__":
    main()
