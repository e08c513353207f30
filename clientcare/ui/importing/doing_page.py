"""While something takes long: what is being done, how far it is, and a way to call it off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

WIDE, HIGH = 360, 6


class Bar(QWidget):
    """How far it is, as a line that fills."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._percent = look, 0
        self.setFixedSize(WIDE, HIGH)

    def go_to(self, percent: int) -> None:
        self._percent = percent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("pressed"))
        painter.drawRoundedRect(self.rect(), HIGH / 2, HIGH / 2)
        painter.setBrush(self._look.colour("accent"))
        done = round(self.width() * self._percent / 100)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        painter.drawRoundedRect(0 if rightward else self.width() - done, 0, done, HIGH, HIGH / 2, HIGH / 2)
        painter.end()


class DoingPage(QWidget):
    """`stopped` tells that nobody waits for it any more."""

    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._what = ""
        self._said = Label("", Type.TITLE)
        self._bar = Bar(look)
        self.stop = Button(look, tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for part in (self._said, self._bar, self.stop):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, what: str) -> None:
        """Shows that this begins."""
        self._what = what
        self.stop.setEnabled(True)
        self.go_to(0)

    def go_to(self, percent: int) -> None:
        said = words.progress(self._what, percent)
        self._said.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.go_to(percent)

    def stopping(self) -> None:
        """It stops as soon as it can."""
        self.stop.setEnabled(False)
