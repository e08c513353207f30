"""The line under the last row that says how many can wait, and shows them on request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr


class WaitingLine(QWidget):
    """Never a warning (DESIGN §4): a clock, how many, and a way to see them."""

    show_them = Signal()

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 4, 32, 4)
        row.setSpacing(8)
        button = Button(look, tr("Show them"), kind="link", small=True)
        button.setAccessibleName(tr("{words}. Show them", words=words))
        button.clicked.connect(self.show_them)
        row.addWidget(Picture(look, "clock-clockwise", Icon.INLINE))
        row.addWidget(Label(words, Type.SMALL, tone="2"))
        row.addWidget(button)
        row.addStretch(1)
