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
LEAST_WORK = 120
"""Pixels that the title of a work has at least beside the chip, else that stands below."""


class SaleCard:
    """Measures and paints it; the picture grows with the text, as icons do."""

    def __init__(self, look: Look, laid: Paragraphs, chip: EntryChip) -> None:
        self._look, self._laid, self._chip = look, laid, chip

    def draw(self, painter: QPainter | None, x: int, y: int, width: int, one: EntryLine) -> int:
        """Paints it below `y`, or only measures where there is no painter; returns where it ends."""
        look, place = self._look, self.picture_at(x, y)
        left, room = place.right() + 1 + GAP, x + width - PADDING - place.right() - 1 - GAP
        chip = self._chip.width(tr(NO_THANKS_YET)) + GAP if one.unthanked else 0
        beside = chip if room - chip > LEAST_WORK else 0
        work = self._laid.of(one.work, Type.BODY_STRONG, max(room - beside, 40), lines=2, italic=(one.work,))
        text = self._laid.of(one.text, Type.SMALL, max(room, 40), lines=None, own=True)
        title = max(work.height if one.work else 0, self._chip.height if beside else 0)
        said = title + text.height + (BETWEEN + self._chip.height if chip and not beside else 0)
        high = max(place.height(), said) + 2 * PADDING
        if painter is not None:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(look.colour("surface"))
            card = QRect(x, y + ABOVE, width, high).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, Corner.CARD, Corner.CARD)
            with upright(painter, place.left(), place.width()):
                paint_picture(painter, place, one.picture, Corner.CHIP, look)
            top = y + ABOVE + (high - said) // 2
            work.paint(painter, left, top + (title - work.height) / 2, look.colour("text"))
            text.paint(painter, left, top + title, look.colour("text_2"))
            if beside:
                self.thanks(painter, x + width - PADDING - chip + GAP, top + (title - self._chip.height) // 2)
            elif chip:
                self.thanks(painter, left, top + title + text.height + BETWEEN)
        return y + ABOVE + high

    def thanks(self, painter: QPainter, x: int, y: int) -> None:
        """Paints that nobody was thanked for it yet."""
        self._chip.paint(painter, x, y, THANKS, tr(NO_THANKS_YET), ink="thank", ground="thank_soft")

    def picture_at(self, x: int, y: int) -> QRect:
        """Where the picture stands in a card below `y`."""
        wide, high = (self._look.side(side) for side in PICTURE)
        return QRect(x + PADDING, y + ABOVE + PADDING, wide, high)
