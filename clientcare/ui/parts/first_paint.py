"""Tells that a widget has been on the screen: what nobody has to wait for is made after that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """`seen` comes once, when the frame of the first paint is done."""

    seen = Signal()

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.seen)
        of.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start()
        return False
