"""Below the places: each circle with how many are in it, then who is long-distance and who asked for quiet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Circle
from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.circle_dot import circle_colour
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import Paragraph, tip
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import clients as words

DOT = 8


class Shelf(Frozen):
    """A line here: `key` says which people it leads to; it has the dot of a circle, else an icon."""

    key: str
    word: str
    count: int
    icon: str = ""
    circle: Circle | None = None


class SidebarCircles(QScrollArea):
    """`chosen` carries the key of a line; `seen` that they are shown from now on. With little height they scroll."""

    chosen = Signal(str)
    seen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shelves: Sequence[Shelf] = ()
        self.buttons: dict[str, ShelfButton] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        heading = Label(tr("Circles"), Type.CAPTION, tone="3")
        heading.setProperty("head", True)
        heading.setContentsMargins(10, 21, 0, 5)
        self._column.addWidget(heading)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Circles"))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Shows these, in that order; what stays the same is not made anew, so that no focus is lost."""
        if [shelf.key for shelf in shelves] != list(self.buttons):
            self._make([shelf.key for shelf in shelves])
        for shelf in shelves:
            self.buttons[shelf.key].show_shelf(shelf)
        self._shelves = shelves

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def _make(self, keys: Sequence[str]) -> None:
        for button in self.buttons.values():
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for place, key in enumerate(keys):
            button = self.buttons[key] = ShelfButton(self._look)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._column.insertWidget(1 + place, button)


class ShelfButton(Entering, Fading, QAbstractButton):
    """A dot in the colour of the circle, or an icon; the word, and how many."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shelf = Shelf("", "", 0, "users")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)

    def show_shelf(self, shelf: Shelf) -> None:
        """Shows that line."""
        if shelf != self._shelf:
            self._shelf = shelf
            said = f"{shelf.word}, {words.people(shelf.count)}"
            self.setAccessibleName(said)
            self.setToolTip(tip(said))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, shelf = self._look, self._shelf
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(look.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), Corner.CONTROL, Corner.CONTROL)
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self._paint_mark(painter, 10 if rightward else self.width() - 10 - Icon.CONTROL)
        count = Paragraph(f"{shelf.count:,}", look.font(Type.CAPTION), 80, look.line(Type.CAPTION))
        left = 10 + Icon.CONTROL + 10
        font, line = look.font(Type.BODY, medium=True), look.line(Type.BODY)
        word = Paragraph(shelf.word, font, self.width() - left - count.width - 18, line)
        at, end = (left, self.width() - count.width - 10) if rightward else (self.width() - left - word.width, 10)
        word.paint(painter, at, (self.height() - word.height) / 2, look.colour("text_2"))
        count.paint(painter, end, (self.height() - count.height) / 2, look.colour("text_3"))
        painter.end()

    def _paint_mark(self, painter: QPainter, left: int) -> None:
        look, shelf = self._look, self._shelf
        if shelf.circle is None:
            drawn = icons.pixmap(shelf.icon, look.colours.text_2, Icon.CONTROL, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - Icon.CONTROL) // 2, drawn)
            return
        painter.setBrush(circle_colour(shelf.circle, look))
        painter.drawEllipse(QRectF(left + (Icon.CONTROL - DOT) / 2, (self.height() - DOT) / 2, DOT, DOT))
