"""Whoever presses keys in the window goes first: long work beside it stands still, and what can wait waits."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

CALM = 0.08
"""Seconds after a key, a press or a turn of the wheel: it is answered by then, and what follows the answer stands."""
FRAME = 0.016
"""Seconds that the work stands still at most for a frame, or whatever else a window is told."""
LONGEST = 0.5
"""Seconds that the work stands still at most: it comes to its end beside somebody who never rests, too."""
_KINDS = QEvent.Type
_PRESSES = frozenset(
    {_KINDS.KeyPress, _KINDS.InputMethod, _KINDS.MouseButtonPress, _KINDS.MouseButtonRelease, _KINDS.Wheel}
)


class Way(QObject):
    """Looks at what windows are told, only between `watch` and `rest`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._until = 0.0

    def watch(self) -> None:
        """From the window's thread, before the work begins."""
        for window in QGuiApplication.topLevelWindows():
            self._look_at(window)
        _application().focusWindowChanged.connect(self._look_at)

    def rest(self) -> None:
        """From the window's thread, after the work has ended."""
        _application().focusWindowChanged.disconnect(self._look_at)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    @property
    def is_free(self) -> bool:
        """Whether nobody is just being answered."""
        return time.monotonic() >= self._until

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self._until = time.monotonic() + CALM
        return False

    def _look_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


class Aside(Way):
    """For work in a thread of its own. Python does one thing at a time: each step of painting would wait for the work,
    and a frame has a thousand. So it stands still, too, until a window has done what it was told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done = threading.Event()
        self._done.set()
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._done.set)

    def give(self, stop: threading.Event) -> None:
        """From the thread of the work: stands still while the window is worked with, or until it is to `stop`."""
        if not self._done.wait(FRAME):
            self._done.set()  # who waits for this very work is not waited for again
        latest = time.monotonic() + LONGEST
        while (left := min(self._until, latest) - time.monotonic()) > 0:
            if stop.wait(left):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._done.is_set():
            self._done.clear()
            self._after.start()
        return super().eventFilter(watched, event)


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
