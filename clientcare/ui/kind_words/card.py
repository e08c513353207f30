"""Paints a card of the wall: the words, who said them, about what, and whether they may be quoted."""

from __future__ import annotations

from enum import Flag, auto

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from clientcare.ui import avatars, icons
from clientcare.ui.kind_words.model import WallCard
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type

PADDING = 20
BELOW = 16
AVATAR = 32
PICTURE = 150
BELOW_PICTURE = 18
GAP = 10
ABOVE_NAME = 14
LARGE_LINE = 29
LARGE_WEIGHT = 500
SMALL_LINE = 25
KEPT = 100
"""Words that are kept as they were laid out."""
_LARGE, _SMALL = (Type.HEADING, LARGE_WEIGHT, LARGE_LINE), (Type.TITLE, 400, SMALL_LINE)
"""How words are set: the role that has their size, their weight, the height of a line."""
QUOTE_ICON = {True: "share-network", False: "lock-simple"}
"""May be quoted, or just for you."""


class Shown(Flag):
    """How a card stands just now: its buttons lie on it, it is the current one, the ring of the keys is around it."""

    PLAIN = 0
    IN_HAND = auto()
    CURRENT = auto()
    RINGED = auto()


class CardPainter:
    """Measures and paints; what was laid out is kept until the look changes."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._laid = Paragraphs(look)
        self._set: dict[tuple[str, bool, int], Paragraph] = {}
        self._heights: dict[tuple[str, bool, bool, int], int] = {}
        look.changed.connect(self._set.clear)
        look.changed.connect(self._heights.clear)

    def height(self, card: WallCard, width: int) -> int:
        key = (card.words, card.large, bool(card.picture), width)
        if key not in self._heights:
            words = self._words(card, width - 2 * PADDING)
            self._heights[key] = self._top(card) + words.height + ABOVE_NAME + self._foot + BELOW + 2
        return self._heights[key]

    def foot(self, box: QRect) -> QRect:
        """Where who said it stands in that card."""
        inner = box.adjusted(PADDING, 0, -PADDING, -BELOW - 1)
        return QRect(inner.left(), inner.bottom() - self._foot + 1, inner.width(), self._foot)

    def paint(self, painter: QPainter, box: QRect, card: WallCard, shown: Shown, room: int) -> None:
        """`room` is what the buttons take of the foot, where they lie on the card."""
        look = self._look
        edge = "field_line" if Shown.CURRENT in shown else "line_strong" if Shown.IN_HAND in shown else "line"
        painter.setPen(QPen(look.colour(edge), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Corner.CARD, Corner.CARD)
        if card.picture:
            self._paint_picture(painter, box, card.picture)
        if Shown.RINGED in shown:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), Corner.CARD, Corner.CARD)
        words = self._words(card, box.width() - 2 * PADDING)
        words.paint(painter, box.left() + PADDING, box.top() + 1 + self._top(card), look.colour("text"))
        self._paint_foot(painter, self.foot(box), card, room)

    def cut(self, card: WallCard, width: int, room: int) -> bool:
        """Whether the foot had to cut something."""
        return any(line.cut for line in self._lines(card, self._text_room(width - 2 * PADDING, room)))

    @property
    def _foot(self) -> int:
        return max(self._look.side(AVATAR), 2 * self._look.line(Type.SMALL))

    def _top(self, card: WallCard) -> int:
        """What stands above the words."""
        return PICTURE + BELOW_PICTURE if card.picture else PADDING

    def _paint_picture(self, painter: QPainter, box: QRect, sha256: str) -> None:
        """Over the whole width of the card, within its round corners."""
        look, inner = self._look, box.adjusted(1, 1, -1, -1)
        place = QRect(inner.left(), inner.top(), inner.width(), PICTURE)
        within = QPainterPath()
        within.addRoundedRect(QRectF(inner), Corner.CARD - 1, Corner.CARD - 1)
        painter.save()
        painter.setClipPath(within, Qt.ClipOperation.IntersectClip)
        ratio = painter.device().devicePixelRatioF()
        drawn = look.album.picture(sha256, place.size(), 0, ratio) if look.album is not None else None
        if drawn is None:
            painter.fillRect(place, look.colour("sunken"))
        else:
            draw(painter, place.left(), place.top(), drawn)
        painter.restore()

    def _text_room(self, width: int, room: int) -> int:
        return width - self._look.side(AVATAR) - GAP - (room or self._look.side(Icon.INLINE) + 8)

    def _paint_foot(self, painter: QPainter, foot: QRect, card: WallCard, room: int) -> None:
        look = self._look
        side, icon = look.side(AVATAR), look.side(Icon.INLINE)
        face = QRect(foot.left(), foot.top() + (foot.height() - side) // 2, side, side)
        avatars.paint(painter, face, card.name, look, card.photo)
        name, about = self._lines(card, self._text_room(foot.width(), room))
        left = foot.left() + side + GAP
        top = foot.top() + (foot.height() - name.height - about.height) // 2
        name.paint(painter, left, top, look.colour("text"))
        about.paint(painter, left, top + name.height, look.colour("text_3"))
        if not room:
            ratio = painter.device().devicePixelRatioF()
            drawn = icons.pixmap(QUOTE_ICON[card.quotable], look.colours.text_3, icon, ratio)
            draw(painter, foot.right() - icon + 1, foot.top() + (foot.height() - icon) // 2, drawn)

    def _lines(self, card: WallCard, room: int) -> tuple[Paragraph, Paragraph]:
        width = max(20, room)
        about = self._laid.of(card.about, Type.SMALL, width, italic=(card.work,) if card.work else ())
        return self._name(card.name, width), about

    def _name(self, name: str, width: int) -> Paragraph:
        return Paragraph(name, _name_font(self._look), width, self._look.line(Type.SMALL))

    def _words(self, card: WallCard, width: int) -> Paragraph:
        key = (card.words, card.large, width)
        if key not in self._set:
            if len(self._set) > KEPT:
                self._set.clear()
            role, weight, drawn = _LARGE if card.large else _SMALL
            font = QFont(self._look.font(role))
            font.setWeight(QFont.Weight(weight))
            line = max(self._look.px(drawn), self._look.line(role))
            self._set[key] = Paragraph(card.words, font, width, line, lines=None, own=True)
        return self._set[key]


def name_fonts(look: Look) -> tuple[QFont, QFont]:
    """In which a card writes a name, and its initials."""
    return _name_font(look), avatars.font_of(look, look.side(AVATAR))


def _name_font(look: Look) -> QFont:
    font = QFont(look.font(Type.BODY_STRONG))
    font.setPixelSize(look.font_px(Type.LABEL))
    return font
