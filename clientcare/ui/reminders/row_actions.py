"""The two real buttons that lie in the row in hand: snooze, and edit or open."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.text import tip
from clientcare.words.tongue import tr


class RowActions(QWidget):
    """One for the whole list, moved to the hovered or the current row. It says what it acts on."""

    edit = Signal()

    def __init__(self, over: QWidget, look: Look, snooze: QMenu) -> None:
        super().__init__(over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.snooze_button = Tool(look, tr("Snooze"), "clock-clockwise")
        self.snooze_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.snooze_button.setMenu(snooze)
        self.edit_button = Tool(look, tr("Edit"), "pencil-simple")
        self.edit_button.clicked.connect(self.edit)
        row.addWidget(self.snooze_button)
        row.addWidget(self.edit_button)
        self.hide()

    def holds_focus(self) -> bool:
        return self.snooze_button.hasFocus() or self.edit_button.hasFocus()

    def serve(self, what: str, editing: str, icon: str, room: QRect) -> None:
        """Lies at the end of that room, in the middle of its height; `editing` says what Enter does, with an icon."""
        self.edit_button.use(icon)
        self.snooze_button.setAccessibleName(tr("Snooze {what}", what=what))
        self.snooze_button.setToolTip(tip(tr("Snooze {what} (S)", what=what)))
        self.edit_button.setAccessibleName(editing)
        self.edit_button.setToolTip(tip(tr("{editing} (Enter)", editing=editing)))
        self.adjustSize()
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.left() if leftward else room.right() - self.width() + 1
        self.move(left, room.top() + (room.height() - self.height()) // 2)
        self.show()
