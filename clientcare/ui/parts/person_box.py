"""The box with the face and the name of somebody who was chosen, and the way to choose somebody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.person.brief import Avatar
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

FACE = 28
HIGH = 40


class PersonBox(QFrame):
    """`left` asks for somebody else."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("part", "person")
        self._face = Avatar(look, FACE)
        self._name = Label("", Type.BODY, wraps=True)
        self.other = Tool(look, tr("Someone else"), "x")
        self.other.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(10)
        row.addWidget(self._face)
        row.addWidget(self._name, 1)
        row.addWidget(self.other)
        look.changed.connect(self._fit)
        self._fit()

    def show_name(self, name: str, photo: str | None = None) -> None:
        self._face.show_name(name, photo)
        self._name.setText(name)
        self.other.setAccessibleName(tr("Someone else than {name}", name=name))
        self.other.setToolTip(tr("Someone else than {name}", name=name))

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def photo(self) -> str | None:
        """The hash of the photo that is shown."""
        return self._face.photo

    def _fit(self) -> None:
        self.setMinimumHeight(self._look.px(HIGH))
