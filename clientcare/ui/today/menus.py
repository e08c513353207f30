"""The little menu of a card that asks what became of a promise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from clientcare.words.tongue import tr


class PromiseMenu(QMenu):
    """Skipping a promise asks: kept in another way, or no longer needed? (DESIGN §6)"""

    kept = Signal()
    not_needed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What became of the promise"))
        self.addAction(tr("Kept in another way"), self.kept.emit)
        self.addAction(tr("No longer needed"), self.not_needed.emit)
