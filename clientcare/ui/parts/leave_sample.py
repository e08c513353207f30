"""Asks what becomes of the people who were added to the sample studio, before it is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.words.tongue import tr
from clientcare.words.window import sample as words


class LeaveSample(Dialog):
    """They come along, or they do not; Esc stays."""

    take_along = Signal()
    without = Signal()

    def __init__(self, look: Look, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(look, parent, tr(words.ASKS), tr(words.TAKE_ALONG), leave=tr(words.STAY))
        self.body.addWidget(Label(words.added_here(names), wraps=True))
        self.without_them = Button(look, tr(words.WITHOUT))
        self.foot.insertWidget(self.foot.indexOf(self.main), self.without_them)
        self.accepted.connect(self.take_along)
        self.without_them.clicked.connect(self._leave_them)
        self.main.setFocus()

    def _leave_them(self) -> None:
        self.reject()
        self.without.emit()
