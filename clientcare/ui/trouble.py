"""Says that something should not have happened, in words that can be copied and hold nothing private."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from clientcare import __version__
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

WIDTH = 480


class Trouble(QDialog):
    """Opened beside the window, which goes on; a second trouble is added to the first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Client Care")
        self.setFixedWidth(WIDTH)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._words = Label(wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAccessibleName(tr("What happened"))
        copy = Button(look, tr("Copy"), "copy")
        copy.setAccessibleName(tr("Copy what happened"))
        copy.clicked.connect(self._copy)
        close = Button(look, tr("Close"), kind="primary")
        close.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Label(tr("Something went wrong"), Type.HEADING))
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)

    def tell(self, sentence: str) -> None:
        """Shows the sentence with the versions that help to find out why."""
        versions = f"Client Care {__version__}, Qt {qVersion()}, {platform.platform(terse=True)}"
        self._words.setText(f"{sentence}\n\n{versions}")
        self.adjustSize()
        self.show()

    @property
    def told(self) -> str:
        return self._words.text()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.told)
