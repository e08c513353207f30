"""Shift+F10: the menu of what has the focus. The Menu key needs no help; for this one Qt helps on Windows alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget


def open_menu() -> None:
    """Opens it where the cursor is, or the current row."""
    focused = QApplication.focusWidget()
    if focused is not None:
        here = _cursor(focused).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, focused.mapToGlobal(here))
        QApplication.sendEvent(focused, event)


def _cursor(widget: QWidget) -> QRect:
    found = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return found if isinstance(found, QRect) else widget.rect()
