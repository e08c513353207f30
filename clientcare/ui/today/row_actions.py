"""The real buttons that lie over the row in hand: write, log, snooze, skip."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.text import tip
from clientcare.words.tongue import tr
from clientcare.words.window.keys import names

NARROW = 480
"""In lists narrower than this the buttons are icons only (DESIGN §4)."""
AWAY_TOP = 3
AWAY_RIGHT = 24


class RowActions(QFrame):
    """One frame for the whole list, moved to the hovered or the current row. It says for whom it acts."""

    write = Signal()
    log = Signal()
    skip = Signal()

    def __init__(self, over: QWidget, look: Look, snooze: QMenu) -> None:
        super().__init__(over)
        self._look = look
        self.setProperty("part", "row-actions")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._write = Tool(look, tr("Write"), "pencil-simple", text=tr("Write"), side=14)
        self._write.setProperty("first", True)
        self._write.use("pencil-simple", ink="accent")
        self._log = Tool(look, tr("Log"), "check", text=tr("Log"), side=14)
        self._snooze = Tool(look, tr("Snooze"), "clock-clockwise", text=tr("Snooze"), side=14)
        self._snooze.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._snooze.setMenu(snooze)
        self._skip = Tool(look, tr("Skip"), "skip-forward", text=tr("Skip"), side=14)
        for button in self.buttons:
            row.addWidget(button)
        self._write.clicked.connect(self.write)
        self._log.clicked.connect(self.log)
        self._skip.clicked.connect(self.skip)
        self.hide()

    @property
    def buttons(self) -> tuple[Tool, ...]:
        return self._write, self._log, self._snooze, self._skip

    def serve(self, name: str, row: QRect, *, writable: bool = True) -> None:
        """Lies over the top right of that row of the list and acts for that person; Write where one can write."""
        self._write.setVisible(writable)
        for button, said, keys in (
            (self._write, tr("Write to {name}", name=name), "Enter"),
            (self._log, tr("Log for {name}", name=name), "L"),
            (self._snooze, tr("Snooze {name}", name=name), "S"),
            (self._skip, tr("Skip {name}", name=name), "X"),
        ):
            button.setAccessibleName(said)
            button.setToolTip(tip(f"{said} ({names(keys)})"))
        words, icons_only = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        for button in self.buttons:
            button.setToolButtonStyle(icons_only if row.width() < self._look.px(NARROW) else words)
        self.adjustSize()
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = row.right() - AWAY_RIGHT - self.width() + 1 if rightward else row.left() + AWAY_RIGHT
        self.move(left, row.top() + AWAY_TOP)
        self.show()
