"""A timer for what asks the studio: who asked while a long deed beside the window holds it would stand still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from clientcare.book.desk import Desk

AGAIN = 100
"""Milliseconds after which it looks again whether the studio is free."""


class FreeTimer(QTimer):
    """Runs once; `free` stands for `timeout`: after the interval, or once a deed that holds the studio then is done."""

    free = Signal()

    def __init__(self, desk: Callable[[], Desk], parent: QObject, interval: int) -> None:
        super().__init__(parent, singleShot=True, interval=interval)
        self._studio, self._usual = desk().studio, interval
        self.timeout.connect(self._look)

    def _look(self) -> None:
        is_held = self._studio.is_held
        self.setInterval(max(self._usual, AGAIN) if is_held else self._usual)
        if is_held:
            self.start()
        else:
            self.free.emit()
