"""Asks for the tag that several people are to have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.words.tongue import tr


class TagDialog(Dialog):
    """`chosen` carries the tag. Enter is enough: there is one field."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget, whom: str) -> None:
        super().__init__(look, parent, tr("A tag for {whom}", whom=whom), tr("Add tag"))
        self.field = Field(tr("Tag"), tr("open studio"))
        self.body.addWidget(Labelled(look, tr("Tag"), self.field))
        self.main.setEnabled(False)
        self.field.textChanged.connect(self._hear)
        self.field.returnPressed.connect(self.main.click)
        self.accepted.connect(self._choose)

    def _hear(self, text: str) -> None:
        self.main.setEnabled(bool(text.strip()))

    def _choose(self) -> None:
        self.chosen.emit(self.field.text().strip())
