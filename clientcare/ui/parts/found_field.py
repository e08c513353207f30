"""A field whose arrows, Enter and Esc are those of the list below it; the focus never leaves it for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from clientcare.ui.parts.field import Field
from clientcare.ui.parts.found_list import STEPS

_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoundField(Field):
    """`moved` carries by how many lines, `took` is Enter, `left` Esc."""

    moved = Signal(int)
    took = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_mine(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _TAKES:
            self.took.emit()
        else:
            self.moved.emit(STEPS[Qt.Key(event.key())])


def _is_mine(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and (event.key() in STEPS or event.key() in (*_TAKES, Qt.Key.Key_Escape))
