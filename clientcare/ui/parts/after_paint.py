"""Waits until a widget has been painted: what is heavy follows then, and nobody waits for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

FRAME = 16
"""Milliseconds: the frame is on the screen, and keys that came meanwhile go first."""


class AfterPaint(QObject):
    """`done` comes once for each `start`, so many milliseconds after the next frame of the widget is on the screen."""

    done = Signal()

    def __init__(self, of: QWidget, *, wait: int = FRAME) -> None:
        super().__init__(of)
        self._of = of
        self._waiting = False
        self._then = QTimer(self, singleShot=True, interval=wait)
        self._then.timeout.connect(self.done)
        self._shown = QTimer(self, singleShot=True, interval=0)  # painting itself may take longer than the wait
        self._shown.timeout.connect(self._then.start)

    @property
    def waits(self) -> bool:
        return self._waiting or self._shown.isActive() or self._then.isActive()

    def start(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._of.installEventFilter(self)

    def stop(self) -> None:
        self._waiting = False
        self._of.removeEventFilter(self)
        self._shown.stop()
        self._then.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.stop()
            self._shown.start()
        return False
