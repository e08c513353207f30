"""One of the artist's own works in a frame, and with whom it lives now: what is seen when nothing is left to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clientcare.book.desk import Desk
from clientcare.store.reads import people
from clientcare.store.reads.pictures import work_at_home
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Picture
from clientcare.ui.pictures.framed import LONGEST, Framed
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Icon, Type
from clientcare.words.window.names import called
from clientcare.words.window.pictures import lives_with

ABOVE_CAPTION = 12
LEAST = 100
"""Smaller than this, a picture is none."""


class AtHome(QWidget):
    """Another work each day. With no pictures yet, a cup stands in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._cup = Picture(look, "coffee", Icon.EMPTY)
        self.frame = Framed(look)
        self.caption = Caption(look)
        self._longest = LONGEST
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ABOVE_CAPTION)
        column.addWidget(self._cup, alignment=middle)
        column.addWidget(self.frame, alignment=middle)
        column.addWidget(self.caption)

    def show_day(self, desk: Desk) -> None:
        """Shows the work of that day; what cannot be opened is none."""
        work = work_at_home(desk.studio, desk.today)
        names = [called(client) for client in people.clients(desk.studio, work.clients)] if work is not None else []
        said = lives_with(work.title, names) if work is not None else ""
        shown = work is not None and self.frame.show_picture(work.picture, said)
        self.caption.say(said if shown else "", work.title if work is not None else "")
        if not shown:
            self.frame.show_picture("", "")
        self.fit(self._longest)

    def fit(self, longest: int) -> None:
        """The picture is at most so long; where that is too little to see anything, the cup stands in."""
        self._longest = longest
        self.frame.fit(longest)
        shown = bool(self.frame.picture) and longest >= LEAST
        self.frame.setVisible(shown)
        self.caption.setVisible(shown)
        self._cup.setHidden(shown)


class Caption(QWidget):
    """A sentence in the middle of its line, with the title of the work in italics."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said, self._italic = "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        self.hide()

    @property
    def said(self) -> str:
        return self._said

    def say(self, said: str, italic: str) -> None:
        """Shows the sentence; "" shows nothing."""
        self._said, self._italic = said, italic
        self.setAccessibleName(said)
        self.setVisible(bool(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def heightForWidth(self, width: int) -> int:
        return self._laid(width).height

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        laid = self._laid(self.width())
        laid.paint(painter, (self.width() - laid.width) / 2, 0, self._look.colour("text_3"))
        painter.end()

    def _laid(self, width: int) -> Paragraph:
        look = self._look
        font, line = look.font(Type.SMALL), look.line(Type.SMALL)
        return Paragraph(self._said, font, width, line, lines=2, italic=(self._italic,))
