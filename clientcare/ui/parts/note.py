"""A quiet box with an icon and a sentence that says what will be, or what is going on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.tokens import Icon, Type


class Note(QFrame):
    """Says one sentence, of any length."""

    def __init__(self, look: Look, icon: str, words: str = "") -> None:
        super().__init__()
        self.setProperty("part", "note")
        self._words = Label(words, Type.SMALL, tone="2", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(Picture(look, icon, Icon.INLINE, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def said(self) -> str:
        return self._words.text()

    def say(self, words: str) -> None:
        """Says another sentence."""
        self._words.setText(words)
