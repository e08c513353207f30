"""Inside a process that is measured: when a frame is on the screen, and how long from a key to the frame it changes."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

PATIENCE = 10.0
PAUSE = 0.2
"""Seconds between two keys: somebody who reads what each of them shows."""
IDLE = 5000
"""Milliseconds at rest before memory is looked at."""


class Watch(QObject):
    """Looks for the first paint of a list that has rows; then tells `seen`, once, when that frame is done."""

    def __init__(self, app: QApplication, seen: Callable[[QAbstractItemView], None]) -> None:
        super().__init__(app)
        self._app, self._seen = app, seen
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            shown = watched.parent()
            if isinstance(shown, QAbstractItemView) and watched is shown.viewport() and _rows(shown):
                self._app.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: self._seen(shown))
        return False


class Painted(QObject):
    """Counts the paints of a widget; nothing else of the app is looked at meanwhile, which would take its time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self._of = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False

    def forget(self) -> None:
        self._of.removeEventFilter(self)


class Answer(NamedTuple):
    """Milliseconds from a key: until the frame that answers it is on the screen, and until all stands that follows; and
    for how many of the first the window's thread was at work, whatever else the machine did meanwhile."""

    frame: float
    all: float
    worked: float


def key_to_paint(
    widget: QWidget, painted: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, follows: QWidget | None = None
) -> Answer:
    """How long a key takes to be answered in `painted`, and until `follows` is painted too, which may come after it."""
    return answered(lambda: press(widget, key, held), painted, follows)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """As the system does: a letter goes to the window, so that all who look for keys see it. Nothing is painted yet."""
    if held is not Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(widget, key, held)  # which is looked for among the shortcuts first
        return
    letter = chr(key.value).lower() if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget.window().windowHandle(), QKeyEvent(kind, key, held, letter))


def answered(act: Callable[[], object], painted: QWidget, follows: QWidget | None = None) -> Answer:
    """As `key_to_paint`, of anything that somebody does."""
    first = Painted(painted)
    last = first if follows is None else Painted(follows)
    start = _now()
    act()
    return _seen(start, first, last)


def opened(act: Callable[[], object]) -> Answer:
    """As `answered`, of what opens a dialog over the window; it is there to be closed."""
    start = _now()
    act()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    first = Painted(dialog)
    return _seen(start, first, first)


def _now() -> tuple[float, float]:
    """In milliseconds, by the clock and of this thread alone."""
    return 1000 * time.perf_counter(), 1000 * time.thread_time()


def _seen(start: tuple[float, float], first: Painted, last: Painted) -> Answer:
    """Since `start`: until both have been painted."""
    events = QEventLoop()
    begun, worked = start
    frame, end = start, begun + 1000 * PATIENCE
    while not (first.count and last.count) and 1000 * time.perf_counter() < end:
        events.processEvents()  # not that of the application: thousands of calls in a row end Python
        if first.count and frame is start:
            frame = _now()
    frame = _now() if frame is start else frame
    spent = 1000 * time.perf_counter() - begun
    seen = first.count and last.count
    first.forget()
    last.forget()
    if not seen:
        raise AssertionError("nothing was painted")
    settle()
    until_frame = frame[0] - begun
    return Answer(until_frame, spent if last is not first else until_frame, frame[1] - worked)


def settle() -> None:
    """Lets everything happen that is still waiting: what follows a key, too, before the next one is pressed."""
    rest = QEventLoop()
    QTimer.singleShot(round(1000 * PAUSE), rest, rest.quit)
    rest.exec()


def memory() -> float:
    """Proportional share of memory, in megabytes."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("the kernel does not tell")


def tell(**found: object) -> None:
    """To the process that measures, on one line."""
    print(json.dumps(found), flush=True)


def _rows(shown: QAbstractItemView) -> int:
    model = shown.model()
    return model.rowCount() if model is not None else 0
