"""A field of one line that leaves undo to the window when there is nothing to undo in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def leaves_to_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a key asks for an undo or redo that the text has not: then it is the window's (DESIGN §7, text first)."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)


class Field(QLineEdit):
    """The name is what it is read out as; the example stands in it while it is empty."""

    def __init__(self, name: str, example: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(example)

    def event(self, event: QEvent) -> bool:
        if leaves_to_window(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)
