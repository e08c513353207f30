"""The first step: a file is dropped on the window, or chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

WIDEST = 560


class ChoosePage(QWidget):
    """`chosen` carries the paths of the files."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.choose = Button(look, tr("Choose a file"), "folder-open", kind="primary")
        self.choose.clicked.connect(self._ask)
        self._trouble = Label("", tone="danger", wraps=True)
        self._trouble.hide()
        inside = QFrame()
        inside.setProperty("part", "card")
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Picture(look, "download-simple", 40), 0, middle)
        title = Label(tr(words.DROP), Type.TITLE)
        column.addWidget(title, 0, middle)
        about = Label(tr(words.WHICH), tone="2", wraps=True)
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(about)
        column.addWidget(self.choose, 0, middle)
        column.addWidget(self._trouble)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addLayout(centred(inside))
        outer.addStretch(2)
        self.setFocusProxy(self.choose)

    def say(self, trouble: str) -> None:
        """Why a file could not be read; "" for nothing."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    @property
    def said(self) -> str:
        return self._trouble.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.chosen.emit(files_in(event))

    def _ask(self) -> None:
        paths = asking.files_to_read(self, tr(words.TITLE), tr(words.KINDS))
        if paths:
            self.chosen.emit(paths)


def centred(card: QWidget) -> QHBoxLayout:
    """The card in the middle, as wide as it may be, and as high as its words need."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    return row


def files_in(event: QDropEvent) -> Sequence[Path]:
    """The files that are dragged; what is no file of this computer is none."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
