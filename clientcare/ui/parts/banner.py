"""What went wrong, what is safe and what to do, said above the screen until somebody has read it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Picture, Tool
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import tr


class Banner(QWidget):
    """It takes no focus and does not disappear by itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = Label(wraps=True)
        frame = QFrame()
        frame.setProperty("part", "banner")
        frame.setProperty("tone", "waiting")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        close = Tool(look, tr("Close what is said here"), "x", tip=tr("Close"))
        close.clicked.connect(self.hide)
        row.addWidget(Picture(look, "warning-circle", Icon.SECTION, "waiting"))
        row.addWidget(self._words, 1)
        row.addWidget(close)
        around = QHBoxLayout(self)
        around.setContentsMargins(16, 12, 16, 0)
        around.addWidget(frame)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows the sentence and has it read out."""
        self._words.setText(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @property
    def said(self) -> str:
        return self._words.text()
