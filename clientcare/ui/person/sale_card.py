"""A sale with its picture in a timeline: a card with the work at the left and what there is to say of it beside."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen

from clientcare.ui.look import Look
from clientcare.ui.mirror import upright
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.person.entry_chip import EntryChip
from clientcare.ui.person.entry_line import EntryLine
from clientcare.ui.pictures.framed import paint_picture
from clientcare.ui.tokens import Corner, Type
from clientcare.words.tongue import tr
from clientcare.words.window.timeline import NO_THANKS_YET

PICTURE = (92, 74)
PADDING = 10
GAP = 14
ABOVE = 6
BETWEEN = 4
THANKS = "heart"


class SaleCard:
    """Measures and paints it; the picture grows with the text, as icons do."""

    def __init__(self, look: Look, laid: Paragraphs, chip: EntryChip) -> None:
        self._look, self._laid, self._chip = look, laid, chip

    def draw(self, painter: QPainter | None, x: int, y: int, width: int, one: EntryLine) -> int:
        """Paints it below `y`, or only measures where there is no painter; returns where it ends."""
        look, place = self._look, self.picture_at(x, y)
        left = place.right() + 1 + GAP
        text = self._laid.of(one.text, Type.BODY, max(x + width - PADDING - left, 40), lines=None, own=True)
        said = text.height + (BETWEEN + self._chip.height if one.unthanked else 0)
        high = max(place.height(), said) + 2 * PADDING
        if painter is not None:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(look.colour("surface"))
            card = QRect(x, y + ABOVE, width, high).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, Corner.CARD, Corner.CARD)
            with upright(painter, place.left(), place.width()):
                paint_picture(painter, place, one.picture, Corner.CHIP, look)
            top = y + ABOVE + (high - said) // 2
            text.paint(painter, left, top, look.colour("text_2"))
            if one.unthanked:
                self.thanks(painter, left, top + text.height + BETWEEN)
        return y + ABOVE + high

    def thanks(self, painter: QPainter, x: int, y: int) -> None:
        """Paints that nobody was thanked for it yet."""
        self._chip.paint(painter, x, y, THANKS, tr(NO_THANKS_YET), ink="thank", ground="thank_soft")

    def picture_at(self, x: int, y: int) -> QRect:
        """Where the picture stands in a card below `y`."""
        wide, high = (self._look.side(side) for side in PICTURE)
        return QRect(x + PADDING, y + ABOVE + PADDING, wide, high)
