"""The places of the app at the left: words where there is room, a rail of icons where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSpacerItem, QVBoxLayout, QWidget

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.parts.search_button import SearchButton
from clientcare.ui.parts.sidebar_circles import SidebarCircles
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr, tr_n

if TYPE_CHECKING:
    from clientcare.ui.places import Place

WIDE = 220
RAIL = 60
DOT = 16
BELOW_SEARCH, BELOW_ICON = 15, 7
FIRST = 1000
"""The circles take what height there is; where they are not shown, nothing does."""


class Sidebar(QWidget):
    """One button a place; `chosen` carries its number in the order given. Above the places stands `search`, below them
    the circles, above those at the foot Quick note."""

    chosen = Signal(int)
    search = Signal()
    quick_note = Signal()

    def __init__(self, look: Look, places: Sequence[Place]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("place", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setSpacing(1)
        self._search = SearchButton(look)
        self._search.clicked.connect(self.search)
        column.addWidget(self._search)
        self._below_search = QSpacerItem(0, BELOW_SEARCH)
        column.addItem(self._below_search)
        above, below = QVBoxLayout(), QVBoxLayout()
        self._quick = PlaceButton(look, tr("Quick note"), "note-pencil", "Ctrl+Shift+N")
        self._quick.setCheckable(False)
        self._quick.clicked.connect(self.quick_note)
        below.addWidget(self._quick)
        for number, place in enumerate(places):
            button = PlaceButton(look, place.word, place.icon, place.keys)
            self._group.addButton(button, number)
            (below if place.below else above).addWidget(button)
        for part in (above, below):
            part.setSpacing(1)
        column.addLayout(above)
        self.circles = SidebarCircles(look)
        column.addWidget(self.circles, FIRST)
        column.addStretch(1)
        column.addLayout(below)
        self._group.idClicked.connect(self.chosen)
        self.be_rail(False)

    @property
    def current(self) -> QAbstractButton:
        """The button of the place one is in."""
        button = self._group.checkedButton()
        assert button is not None
        return button

    def show_place(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def show_count(self, number: int, count: int) -> None:
        """How many people there are in a place; 0 shows nothing."""
        button = self._group.button(number)
        assert isinstance(button, PlaceButton)
        button.show_count(count)

    def be_rail(self, rail: bool) -> None:
        """Icons alone, with their words in tooltips."""
        self.setFixedWidth(RAIL if rail else WIDE)
        side = 10 if rail else 12
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(side, 16, side if rail else side + 1, 13)  # one for the line at the side
        self._below_search.changeSize(0, BELOW_ICON if rail else BELOW_SEARCH)
        layout.invalidate()
        self._search.be_rail(rail)
        for button in (self._quick, *self._group.buttons()):
            assert isinstance(button, PlaceButton)
            button.be_rail(rail)
        self.circles.setVisible(not rail)


class PlaceButton(Entering, Fading, QAbstractButton):
    """A place: icon, word, and a count where there is one. The place one is in has the filled icon."""

    def __init__(self, look: Look, word: str, icon: str, keys: str) -> None:
        super().__init__()
        self._look, self._word, self._icon, self._count, self._rail = look, word, icon, 0, False
        self._keys = keys
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        self._count = count
        people = tr_n(count, "one person", "{n} people")
        self.setAccessibleName(f"{self._word}, {people}" if count else self._word)
        keys = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self._word} ({keys})")
        self.update()

    def be_rail(self, rail: bool) -> None:
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 40) if self._rail else QSize(WIDE - 24, self._look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        colours = self._look.colours
        if self.isChecked() or self.underMouse():
            painter.setPen(self._look.edge)
            painter.setBrush(self._look.colour("pressed" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self._look.within(self.rect()), Corner.CONTROL, Corner.CONTROL)
        icon = f"{self._icon}-fill" if self.isChecked() else self._icon
        ink = colours.accent if self.isChecked() else colours.text_2
        drawn = icons.pixmap(icon, ink, Icon.CONTROL, self.devicePixelRatioF())
        left = (self.width() - Icon.CONTROL) // 2 if self._rail else 10
        draw(painter, left, (self.height() - Icon.CONTROL) // 2, drawn)
        if self._rail:
            self._paint_dot(painter)
        else:
            self._paint_words(painter, left + Icon.CONTROL + 10)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        look = self._look
        role = Type.BODY_STRONG if self.isChecked() else Type.BODY
        font = look.font(role, medium=not self.isChecked())
        count = Paragraph(str(self._count or ""), look.font(Type.CAPTION), 60, look.line(Type.CAPTION))
        word = Paragraph(self._word, font, self.width() - left - count.width - 16, look.line(role))
        ink = look.colour("text" if self.isChecked() else "text_2")
        word.paint(painter, left, (self.height() - word.height) / 2, ink)
        quiet = look.colour("text_2" if self.isChecked() else "text_3")
        count.paint(painter, self.width() - count.width - 10, (self.height() - count.height) / 2, quiet)

    def _paint_dot(self, painter: QPainter) -> None:
        if not self._count:
            return
        look = self._look
        font = QFont(look.font(Type.CAPTION))
        font.setPixelSize(11)
        number = Paragraph(str(self._count), font, 60, DOT)
        width = max(DOT, number.width + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(self.width() - width - 1, 1, width, DOT), DOT / 2, DOT / 2)
        number.paint(painter, self.width() - 1 - (width + number.width) / 2, 1, look.colour("on_accent"))
