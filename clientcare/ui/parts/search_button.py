"""The button above the places that opens the palette: it looks like the field it leads to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.parts.key_caps import KeyCaps
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window.keys import names

KEYS = "Ctrl+K"
WIDE, HIGH = 196, 32
INSET, GAP, END = 10, 8, 6


class SearchButton(Entering, Fading, QAbstractButton):
    """A field with its keys where there is room, an icon in the rail."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._caps, self._rail = look, KeyCaps(look), False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Search for anyone, any note, any action"))
        self.setToolTip(tr("Search ({keys})", keys=names(KEYS)))
        look.changed.connect(self.updateGeometry)

    def be_rail(self, rail: bool) -> None:
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 40) if self._rail else QSize(WIDE, self._look.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._rail else QPen(look.colour("line_strong"), 1))
        if not self._rail or self.underMouse():
            painter.setBrush(look.colour("hover" if self.underMouse() else "surface"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Corner.CONTROL, Corner.CONTROL)
        side = Icon.CONTROL if self._rail else Icon.INLINE
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ink = look.colours.text_2 if self._rail else look.colours.text_3
        drawn = icons.pixmap("magnifying-glass", ink, side, self.devicePixelRatioF())
        left = (self.width() - side) // 2 if self._rail else self.width() - INSET - side if mirrored else INSET
        painter.drawPixmap(left, (self.height() - side) // 2, drawn)
        if not self._rail:
            self._paint_words(painter, INSET + side + GAP, mirrored=mirrored)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int, *, mirrored: bool) -> None:
        look, caps = self._look, self._caps.width((KEYS,))
        word = Paragraph(tr("Search"), look.font(Type.SMALL), self.width() - left - caps - END, look.line(Type.SMALL))
        x = self.width() - left - word.width if mirrored else left
        word.paint(painter, x, (self.height() - word.height) / 2, look.colour("text_3"))
        self._caps.paint(painter, (KEYS,), END if mirrored else self.width() - caps - END, self.height() // 2)
