"""One of the ways to begin, as a wide button: an icon, what it is, and a line below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type

WIDTH, HEIGHT = 470, 68
PADDING = 16
ICON = 22
GAP = 17
APART = 0


class Option(Entering, Fading, QAbstractButton):
    """`said` is its name; a screen reader hears the line below as its description."""

    def __init__(self, look: Look, icon: str, said: str, below: str) -> None:
        super().__init__()
        self._look, self._icon, self._below = look, icon, below
        self.setText(said)
        self.setAccessibleName(said)
        self.setAccessibleDescription(below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        lines = self._look.line(Type.BODY_STRONG) + self._look.line(Type.SMALL)
        return QSize(self._look.px(WIDTH), max(HEIGHT, lines + 2 * PADDING - 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        look = self._look
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour(ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Corner.CARD, Corner.CARD)
        inner = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        side, caret = look.side(ICON), look.side(Icon.INLINE)
        self._paint_icon(painter, self._icon, look.colours.accent, QRect(inner.left(), 0, side, self.height()))
        place = QRect(inner.right() - caret + 1, 0, caret, self.height())
        self._paint_icon(painter, "caret-right", look.colours.text_3, place)
        self._paint_words(painter, inner.left() + side + GAP, inner.width() - side - caret - 2 * GAP)
        painter.end()

    def _paint_icon(self, painter: QPainter, name: str, ink: str, place: QRect) -> None:
        drawn = icons.pixmap(name, ink, place.width(), painter.device().devicePixelRatioF())
        draw(painter, place.left(), (self.height() - place.width()) // 2, drawn)

    def _paint_words(self, painter: QPainter, left: int, width: int) -> None:
        look = self._look
        font = QFont(look.font(Type.BODY_STRONG))
        font.setPixelSize(look.font_px(Type.READING))
        said = Paragraph(self.text(), font, width, look.line(Type.BODY_STRONG))
        below = Paragraph(self._below, look.font(Type.SMALL), width, look.line(Type.SMALL))
        top = (self.height() - said.height - below.height - APART) / 2
        said.paint(painter, left, top, look.colour("text"))
        below.paint(painter, left, top + said.height + APART, look.colour("text_2"))
