"""The welcome: what Client Care is for, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.first_run.option import WIDTH, Option
from clientcare.ui.first_run.picture import FRAME, StartPicture
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.prose import Prose
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.tokens import TYPE, Type
from clientcare.words.tongue import tr
from clientcare.words.window import first_run as words

TITLE_SIZE = 34
TITLE_WIDTH = 380
BETWEEN = 110
MARGIN = 48
LEAST_PICTURE = 200


class Welcome(QWidget):
    """Somebody chose one of the three."""

    five = Signal()
    bring_list = Signal()
    look_around = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Label(tr(words.TITLE), Type.DISPLAY, wraps=True)
        self._under = Prose(look, Type.READING, "text_2")
        self._under.say(tr(words.UNDER))
        self._picture = StartPicture(look)
        self.options = [
            Option(look, "coffee", tr(words.FIVE), tr(words.FIVE_UNDER)),
            Option(look, "download-simple", tr(words.LIST), tr(words.LIST_UNDER)),
            Option(look, "palette", tr(words.LOOK), tr(words.LOOK_UNDER)),
        ]
        for option, signal in zip(self.options, (self.five, self.bring_list, self.look_around), strict=True):
            option.clicked.connect(signal)
        self._safe = Prose(look, Type.SMALL, "text_2")
        self._safe.say(tr(words.SAFE), icon="lock-simple", icon_ink="text_2")
        self._build()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def entry(self) -> QWidget:
        """Where the focus begins."""
        return self.options[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes what the words leave, and goes where that is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = min(self._look.px(WIDTH), max(200, self.width() - 2 * MARGIN))
        self._column.setFixedWidth(wide)
        left = self.width() - wide - 2 * MARGIN - BETWEEN - 2 * FRAME
        room = QSize(left, self.height() - 2 * MARGIN - 2 * FRAME)
        shown = min(room.width(), room.height()) >= LEAST_PICTURE
        if shown:
            self._picture.fit(room)
        for widget in (self._picture, self._gap):
            widget.setVisible(shown)

    def _restyle(self) -> None:
        look = self._look
        size = look.px(TITLE_SIZE)
        closer = size * TYPE[Type.DISPLAY].spacing / 100
        self._title.setStyleSheet(f"font-size: {size}px; letter-spacing: {closer:.2f}px;")
        self._title.setMaximumWidth(look.px(TITLE_WIDTH))
        self._fit()

    def _build(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(16)
        column.addWidget(self._under)
        column.addSpacing(30)
        for option in self.options:
            column.addWidget(option)
            column.addSpacing(10)
        column.addSpacing(16)
        column.addWidget(self._safe)
        self._gap = QWidget()
        self._gap.setFixedWidth(BETWEEN)
        middle = Qt.AlignmentFlag.AlignVCenter
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._column, alignment=middle)
        row.addWidget(self._gap)
        row.addWidget(self._picture, alignment=middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(inside=held))
