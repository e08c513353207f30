"""A box to tick and a round one of several, drawn by the tokens: a style sheet cannot recolour an image."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Type

BOX = 18
GAP, GAP_SMALL = 9, 7
ANY_WIDTH = 10_000
CORNER = 5


class Tick(Fading, QCheckBox):
    """`italic` is a work among its words."""

    def __init__(self, look: Look, text: str, *, italic: tuple[str, ...] = (), small: bool = False) -> None:
        super().__init__(_as_it_is(text))
        self._look, self._italic = look, italic
        self._role, self._gap = (Type.SMALL, GAP_SMALL) if small else (Type.BODY, GAP)
        self._known: tuple[object, QSize] | None = None
        look.changed.connect(self.updateGeometry)

    def say(self, text: str, italic: tuple[str, ...] = ()) -> None:
        """Takes other words."""
        self._italic = italic
        self.setText(_as_it_is(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Measured once for each text and size: a row of ticks is laid out often."""
        asked = (self.text(), self._italic, self._look.scale)
        if self._known is None or self._known[0] != asked:
            self._known = asked, _size(self, self._look, self._words(ANY_WIDTH), self._gap)
        return QSize(self._known[1])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return _height(self._look)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _box(self, self._look)
        _draw_frame(painter, self, self._look).drawRoundedRect(box, CORNER, CORNER)
        if self.isChecked():
            side = round(box.width()) - 4
            ink = self._look.colours.on_accent if self.isEnabled() else self._look.colours.surface
            painter.drawPixmap(
                box.topLeft() + QPointF(2, 2), icons.pixmap("check", ink, side, self.devicePixelRatioF())
            )
        words = self._words(self.width() - box.width() - self._gap - 4)
        _draw_words(painter, self, self._look, box, words, self._gap)
        painter.end()

    def _words(self, width: float) -> Paragraph:
        return _words(self._look, self, width, self._role, self._italic)


class Round(Fading, QRadioButton):
    """One of several."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(_as_it_is(text))
        self._look = look
        look.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Takes other words."""
        self.setText(_as_it_is(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return _size(self, self._look, _words(self._look, self, ANY_WIDTH), GAP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return _height(self._look)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _box(self, self._look)
        _draw_frame(painter, self, self._look).drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("on_accent"))
            painter.drawEllipse(box.center(), 3.5, 3.5)
        words = _words(self._look, self, self.width() - box.width() - GAP - 4)
        _draw_words(painter, self, self._look, box, words, GAP)
        painter.end()


def _as_it_is(text: str) -> str:
    """An ampersand among the words is none that marks a key."""
    return text.replace("&", "&&")


def _words(
    look: Look, button: QAbstractButton, width: float, role: Type = Type.BODY, italic: tuple[str, ...] = ()
) -> Paragraph:
    said = button.text().replace("&&", "&")
    return Paragraph(said, look.font(role), max(width, 1), look.line(role), italic=italic)


def _height(look: Look) -> int:
    """As high it is, whatever it says."""
    return max(look.px(28), look.side(BOX))


def _size(button: QAbstractButton, look: Look, words: Paragraph, gap: int) -> QSize:
    return QSize(look.side(BOX) + (gap if button.text() else 0) + ceil(words.width) + 3, _height(look))


def _box(button: QAbstractButton, look: Look) -> QRectF:
    side = look.side(BOX)
    left = 0 if button.layoutDirection() is Qt.LayoutDirection.LeftToRight else button.width() - side
    return QRectF(left, (button.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)


def _draw_frame(painter: QPainter, button: QAbstractButton, look: Look) -> QPainter:
    """Sets pen and brush for the box as it is: ticked, under the pointer, not to be used."""
    chosen = button.isChecked()
    edge = look.colour("line" if not button.isEnabled() else "accent" if chosen else "field_line")
    fill = "surface" if not chosen else "accent" if button.isEnabled() else "disabled"
    if button.underMouse() and button.isEnabled():
        fill = "accent_hover" if chosen else "hover"
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(look.colour(fill))
    return painter


def _draw_words(
    painter: QPainter, button: QAbstractButton, look: Look, box: QRectF, words: Paragraph, gap: int
) -> None:
    left = box.right() + gap if box.left() < button.width() / 2 else max(0.0, box.left() - gap - words.width)
    ink = look.colour("text" if button.isEnabled() else "disabled")
    words.paint(painter, left, (button.height() - words.height) / 2, ink)
