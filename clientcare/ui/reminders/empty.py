"""What stands in the place of the agenda when nothing is due: that nothing waits, and how to add a reminder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import reminders as words


class NothingDue(QWidget):
    """`add`: a reminder is wanted."""

    add = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = Button(look, tr("New reminder"), "plus", tip=tr("New reminder (Ctrl+R)"))
        self.button.clicked.connect(self.add)
        middle = Qt.AlignmentFlag.AlignHCenter
        why = Label(tr(words.NOTHING_WHY), tone="2", wraps=True)
        why.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Picture(look, "bell", Icon.EMPTY), alignment=middle)
        column.addSpacing(12)
        column.addWidget(Label(tr(words.NOTHING), Type.HEADING), alignment=middle)
        column.addWidget(why)
        column.addSpacing(16)
        column.addWidget(self.button, alignment=middle)
        column.addStretch(3)
