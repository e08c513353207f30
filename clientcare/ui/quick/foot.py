"""The foot of the small window: what happens next, and Save with the keys that press it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

MARGIN = 18
ROOM = 12


class SaveButton(Button):
    """Save, and in it, quieter, its keys."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Save"), kind="primary", tip=tr("Save (Ctrl+Enter)"))
        self.setProperty("keyed", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        font = QFont(self._look.font(Type.CAPTION))
        painter.setFont(font)
        ink = QColor(self._look.colour("on_accent" if self.isEnabled() else "disabled"))
        ink.setAlphaF(0.8)
        painter.setPen(ink)
        box = QRectF(self.rect()).adjusted(ROOM, 0, -ROOM, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("Ctrl ↵"))
        painter.end()


class Foot(QWidget):
    """Below the rule: a hint, and Save."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        rule = QFrame()
        rule.setProperty("part", "rule")
        rule.setFixedHeight(1)
        self.hint = Label("", Type.SMALL, tone="2", wraps=True)
        self.save = SaveButton(look)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 14, MARGIN, 18)
        row.setSpacing(8)
        row.addWidget(self.hint, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(row)
