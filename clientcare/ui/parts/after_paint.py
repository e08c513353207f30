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
        self._then.timeout.connect(self._finish)
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
        self._rest()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Who goes away before it is done is waited for: until the frame with which they come back."""
        if event.type() == QEvent.Type.Paint and self._waiting:
            self._waiting = False
            self._rest()
            self._shown.start()
        elif event.type() == QEvent.Type.Hide and self.waits:
            self._waiting = True
            self._rest()
        return False

    def _rest(self) -> None:
        self._shown.stop()
        self._then.stop()

    def _finish(self) -> None:
        if not self._waiting:
            self._of.removeEventFilter(self)
        self.done.emit()
