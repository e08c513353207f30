"""The calm line above everything in the sample studio: that it is made up, and one click to leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import sample as words


class SampleLine(QWidget):
    """It stays as long as one is there."""

    leave = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("place", "sample")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.button = Button(look, tr(words.LEAVE), kind="link", small=True, tip=tr(words.LEAVE_WHAT))
        self.button.setAccessibleName(tr(words.LEAVE_WHAT))
        self.button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Picture(look, "palette", Icon.INLINE))
        row.addWidget(Label(tr(words.WHERE), Type.SMALL, tone="2"))
        row.addWidget(self.button)
        row.addStretch(1)
