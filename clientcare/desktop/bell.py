"""Lets other threads ring for the window's thread, which answers as soon as it is free."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Bell(QObject):
    """`answer` is called in the thread in which the bell was made."""

    _rung = Signal()

    def __init__(self, answer: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._rung.connect(self._come, Qt.ConnectionType.QueuedConnection)

    def ring(self) -> None:
        """From any thread."""
        self._rung.emit()

    def _come(self) -> None:
        self._answer()
