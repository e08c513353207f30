"""The buttons under a letter: copy, open in mail, mark as done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button
from clientcare.ui.text import tip
from clientcare.words.tongue import mark, tr
from clientcare.words.window.keys import names

SIDE = 24
BETWEEN = 8
AROUND, AROUND_WHEN_LOW = (14, 20), (12, 16)
"""Pixels above and below the buttons; fewer in low windows."""
LOW = 720
COPY, MAIL, DONE = mark("Copy"), mark("Open in mail"), mark("Mark as done")


class LetterFoot(QWidget):
    """Where the words do not fit beside each other, the icons of the first two stand alone, and then the last says
    less."""

    copy = Signal()
    mail = Signal()
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._copy = Button(look, tr(COPY), "copy")
        self._mail = Button(look, tr(MAIL), "envelope-simple")
        self._done = Button(look, tr(DONE), "check", kind="primary")
        self._buttons = (self._copy, self._mail, self._done)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(BETWEEN)
        row.addWidget(self._copy)
        row.addWidget(self._mail)
        row.addStretch(1)
        row.addWidget(self._done)
        self._copy.clicked.connect(self.copy)
        self._mail.clicked.connect(self.mail)
        self._done.clicked.connect(self.done)
        look.changed.connect(self._fit)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, in order."""
        return [self._copy, self._mail, self._done]

    def serve(self, name: str, *, by_mail: bool) -> None:
        """Acts for the letter to that person; mail is offered where they have an address."""
        self._mail.setVisible(by_mail)
        for button, said, keys in (
            (self._copy, tr("Copy the letter to {name}", name=name), "Ctrl+Shift+C"),
            (self._mail, tr("Open the letter to {name} in mail", name=name), "Ctrl+Shift+M"),
            (self._done, tr("Mark the letter to {name} as done", name=name), "Ctrl+Enter"),
        ):
            button.setAccessibleName(said)
            button.setToolTip(tip(f"{said} ({names(keys)})"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        above, below = AROUND if self.window().height() >= LOW else AROUND_WHEN_LOW
        self._row.setContentsMargins(SIDE, above, SIDE, below)
        for said in ((tr(COPY), tr(MAIL), tr(DONE)), ("", "", tr(DONE)), ("", "", tr("Done"))):
            for button, word in zip(self._buttons, said, strict=True):
                button.setText(word)
            shown = [button for button in self._buttons if not button.isHidden()]
            needed = sum(button.sizeHint().width() for button in shown) + BETWEEN * len(shown) + 2 * SIDE
            if needed <= self.width():
                break

    def minimumSizeHint(self) -> QSize:
        """The row shrinks to its icons before it asks for more room."""
        return QSize(self._done.sizeHint().width() + 2 * SIDE, super().minimumSizeHint().height())
