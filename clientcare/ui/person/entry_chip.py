"""A chip in a timeline, painted: how somebody felt, or that a thank-you is still to come."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.tokens import Corner, Type

HIGH = 24
SIDE = 14
PADDING = 8
BESIDE_ICON = 5
LONGEST = 400


class EntryChip:
    """An icon and a word; `ink` and `ground` are roles of colours."""

    def __init__(self, look: Look, laid: Paragraphs) -> None:
        self._look, self._laid = look, laid

    @property
    def height(self) -> int:
        return self._look.px(HIGH)

    def width(self, word: str) -> int:
        text = self._laid.of(word, Type.LABEL, LONGEST)
        return round(2 * PADDING + self._look.side(SIDE) + BESIDE_ICON + text.width)

    def paint(
        self, painter: QPainter, x: int, y: int, icon: str, word: str, *, ink: str = "text_2", ground: str = "sunken"
    ) -> None:
        look, height, side = self._look, self.height, self._look.side(SIDE)
        text = self._laid.of(word, Type.LABEL, LONGEST)
        painter.setPen(look.edge)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(look.within(QRect(x, y, self.width(word), height)), Corner.CHIP, Corner.CHIP)
        colour = getattr(look.colours, ink)
        drawn = icons.pixmap(icon, colour, side, painter.device().devicePixelRatioF())
        draw(painter, x + PADDING, y + (height - side) // 2, drawn)
        left = x + PADDING + side + BESIDE_ICON
        text.paint(painter, left, y + (height - text.height) / 2, look.colour(ink))
