"""What stands in the place of a list that holds nothing yet: what would be there, and how it comes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.tokens import Icon, Type


class Empty(QWidget):
    """`add`: the `button` was pressed, which brings the first one."""

    add = Signal()

    def __init__(self, look: Look, icon: str, said: str, why: str, button: Button) -> None:
        super().__init__()
        self.button = button
        self.button.clicked.connect(self.add)
        middle = Qt.AlignmentFlag.AlignHCenter
        below = Label(why, tone="2", wraps=True)
        below.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Picture(look, icon, Icon.EMPTY), alignment=middle)
        column.addSpacing(12)
        column.addWidget(Label(said, Type.HEADING), alignment=middle)
        column.addWidget(below)
        column.addSpacing(16)
        column.addWidget(self.button, alignment=middle)
        column.addStretch(3)
