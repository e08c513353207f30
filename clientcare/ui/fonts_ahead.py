"""Loads the fonts that rare letters need while nothing else is to do: one takes longer than a key may."""

from __future__ import annotations

from unicodedata import east_asian_width

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextLayout

from clientcare.ui.look import Look
from clientcare.ui.tokens import Type

ROLES = (Type.BODY, Type.BODY_STRONG, Type.HEADING, Type.READING, Type.SMALL, Type.LABEL)
"""In these a name is written, on a row, over a page and in a letter."""
PAUSE = 10
"""Milliseconds between two fonts: what somebody does meanwhile goes first."""


class FontsAhead(QObject):
    """Of the letters of East Asia alone: their fonts are of megabytes, and are loaded anew for each size."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._known: set[str] = set()
        self._waiting: list[tuple[str, Type]] = []
        self._steps = QTimer(self, interval=PAUSE)
        self._steps.timeout.connect(self._step)
        look.changed.connect(self._known.clear)

    def see(self, text: str) -> None:
        """The fonts of these letters will be wanted."""
        for letter in text:
            block = _block(letter)
            if block and block not in self._known:
                self._known.add(block)
                self._waiting += [(letter, role) for role in ROLES]
        if self._waiting:
            self._steps.start()

    @property
    def done(self) -> bool:
        return not self._waiting

    def _step(self) -> None:
        if self._waiting:
            letter, role = self._waiting.pop(0)
            layout = QTextLayout(letter, self._look.font(role))
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
        if not self._waiting:
            self._steps.stop()


def _block(letter: str) -> str:
    """Which font it needs, roughly: Hangul, or all the others; "" for letters of other scripts."""
    if letter.isascii() or east_asian_width(letter) not in "WF":
        return ""
    return "hangul" if "\uac00" <= letter <= "\ud7a3" else "han"
