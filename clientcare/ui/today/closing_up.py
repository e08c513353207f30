"""A row that leaves the list leaves a gap: what stood below it is painted as if it were still coming up."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView

from clientcare.ui.look import Look
from clientcare.ui.motion import Glide
from clientcare.ui.tokens import GENTLE


class ClosingUp:
    """Of one list. The rows stand where they belong all the while: keys and pointer find them there."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        self._gap = QRect()
        self._glide = Glide(look, GENTLE, view)
        self._glide.moved.connect(view.viewport().update)

    def begin(self, gap: QRect) -> None:
        """A row stood there."""
        self._gap = gap
        self._glide.begin()

    def below(self, row: QRect) -> int:
        """So many pixels lower than it stands a row is painted just now."""
        return round(self._gap.height() * self._glide.left) if row.top() >= self._gap.top() else 0
