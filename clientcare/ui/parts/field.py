"""A field of one line that leaves undo to the window when there is nothing to undo in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.tokens import Icon

EDGE, APART = 11, 8
"""Pixels between the outline of a field and its icon, and between that and the words."""


def leaves_to_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a key asks for an undo or redo that the text has not: then it is the window's (DESIGN §7, text first)."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not undo) or (event.matches(keys.Redo) and not redo)


class Field(QLineEdit):
    """The name is what it is read out as; the example stands in it while it is empty."""

    _icons_of: Look | None = None
    _before = ""

    def __init__(self, name: str, example: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(example)

    def show_icon(self, look: Look, name: str) -> None:
        """What is to be typed in it is told by an icon before it, too."""
        self._icons_of, self._before = look, name
        look.changed.connect(self._make_room)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._before and self._icons_of is not None:
            painter = QPainter(self)
            side = self._icons_of.side(Icon.INLINE)
            drawn = icons.pixmap(self._before, self._icons_of.colours.text_3, side, self.devicePixelRatioF())
            rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            painter.drawPixmap(EDGE if rightward else self.width() - EDGE - side, (self.height() - side) // 2, drawn)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _make_room(self) -> None:
        """The words stand beside the icon, on whichever side one begins to read."""
        room = self._icons_of.side(Icon.INLINE) + APART if self._before and self._icons_of is not None else 0
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(room if rightward else 0, 0, 0 if rightward else room, 0)
        self.update()

    def event(self, event: QEvent) -> bool:
        if leaves_to_window(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)
