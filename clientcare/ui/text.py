"""Text that paints itself in lists: laid out in a width, a work's title in italics, the rest cut with an ellipsis."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import cast
from unicodedata import east_asian_width

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from clientcare.ui.discretion import discretion
from clientcare.ui.mirror import direction, upright

COVERED, AWAY, CORNER = 0.22, 0.14, 4
"""How much of the ink a bar has over words that are hidden, what of their line it leaves free, and its corner."""
_UNSEEN = QColor(0, 0, 0, 0)
NEAR = 0.1
"""A sum of letters is as wide as their line, give or take so much of it."""


def tip(text: str) -> str:
    """The text as a tooltip shows it: what looks like markup is shown, not obeyed."""
    if "<" not in text:
        return text
    from html import escape  # a big table, and hardly any text needs it

    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


class Letters(dict[str, int]):
    """How wide each letter is in a font, measured once: to lay out many lines without measuring each of them.

    The letters of East Asia are as wide as they are high; to measure one would load a font of megabytes.
    """

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetrics(font)
        self._square = font.pixelSize()

    def __missing__(self, letter: str) -> int:
        square = east_asian_width(letter) in "WF"
        self[letter] = self._square if square else self._metrics.horizontalAdvance(letter)
        return self[letter]

    def fit(self, text: str, width: int) -> bool:
        """Whether the text is at most so wide; near the limit, where kerning decides, it is measured as a whole."""
        about = sum(map(self.__getitem__, text))
        near = abs(about - width) < NEAR * width
        return self._metrics.horizontalAdvance(text) <= width if near else about <= width


class Paragraph:
    """Plain text in a font and a width; never read as markup.

    `lines` is how many it may take, None for all. `lead` is how it begins, and the colour of that part. `own`: these
    are somebody's own words, and stand on the side from which they are read.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        line_height: int,
        *,
        lines: int | None = 1,
        italic: Iterable[str] = (),
        lead: tuple[str, QColor] | None = None,
        own: bool = False,
    ) -> None:
        text = text.replace("\n", "\N{LINE SEPARATOR}") if lines is None else " ".join(text.split())
        self._line_height = line_height
        formats = [_slanted(start, length) for start, length in _places(text, italic)]
        if lead is not None and text.startswith(lead[0]):
            formats.append(_coloured(0, len(lead[0]), lead[1]))
        hidden = discretion.parts(text) if discretion.on else ()
        formats += [_coloured(start, length, _UNSEEN) for start, length in hidden]
        way = direction(text, own=own)
        self._opposite = width if own and way is not QGuiApplication.layoutDirection() else None
        self._middle: float | None = None
        self._given = width
        self._layout = _layout(text, font, width, formats, way)
        self.cut = lines is not None and self._layout.lineCount() > lines
        if self.cut and lines is not None:
            begin = self._layout.lineAt(lines - 1).textStart()
            metrics = QFontMetricsF(font)
            rest = metrics.elidedText(text[begin:], Qt.TextElideMode.ElideRight, width - 2)
            self._layout = _layout(text[:begin] + rest, font, width, formats, way, lines)
        self._hidden = hidden
        self.lines = self._layout.lineCount()
        self.height = self.lines * line_height
        self.width = max((self._layout.lineAt(n).naturalTextWidth() for n in range(self.lines)), default=0.0)

    def centre(self) -> None:
        """Lets each line stand in the middle of the width."""
        self._middle = self._given / 2

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paints it with its top left corner there, in a mirrored painter its top right."""
        painter.setPen(colour)
        for number in range(self.lines):
            line = self._layout.lineAt(number)
            gap = (self._line_height - line.height()) / 2
            width = ceil(line.naturalTextWidth())  # whole pixels: letters stay sharp
            left = x if self._opposite is None else x + self._opposite - width
            left = left if self._middle is None else x + round(self._middle - width / 2)
            with upright(painter, left, width):
                line.draw(painter, QPointF(left, y + number * self._line_height + gap))
                if self._hidden:
                    cover(painter, runs(line, self._hidden, left, y + number * self._line_height + gap), colour)


def runs(line: QTextLine, parts: Iterable[tuple[int, int]], left: float, top: float) -> Iterable[QRectF]:
    """Where these parts of the text stand in the line, which is drawn from there."""
    begin, end = line.textStart(), line.textStart() + line.textLength()
    for start, length in parts:
        if start < end and start + length > begin:
            # PySide gives the place of a cursor back with the index that it came to
            one, other = (cast("tuple[float, int]", line.cursorToX(at))[0] for at in _within(start, length, begin, end))
            yield QRectF(left + min(one, other), top, abs(other - one), line.height())


def _within(start: int, length: int, begin: int, end: int) -> tuple[int, int]:
    return max(start, begin), min(start + length, end)


def draw_line(painter: QPainter, area: QRect, text: str, ink: QColor) -> None:
    """Draws one line of text into the middle of the area; a bar where nobody is to read it."""
    with upright(painter, area.left(), area.width()):
        if discretion.parts(text):
            wide = min(painter.fontMetrics().horizontalAdvance(text), area.width())
            high = painter.fontMetrics().height()
            cover(painter, [QRectF(area.left(), area.center().y() - high / 2, wide, high)], ink)
        else:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)


def cover(painter: QPainter, places: Iterable[QRectF], ink: QColor) -> None:
    """Paints a soft bar where words are that nobody is to read; they are not painted themselves."""
    soft = QColor(ink)
    soft.setAlphaF(COVERED * ink.alphaF())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    for place in places:
        away = place.height() * AWAY
        painter.drawRoundedRect(place.adjusted(0, away, 0, -away), CORNER, CORNER)
    painter.restore()


def _layout(
    text: str,
    font: QFont,
    width: float,
    formats: list[QTextLayout.FormatRange],
    way: Qt.LayoutDirection,
    lines: int | None = None,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(way)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(formats)
    layout.beginLayout()
    while lines is None or layout.lineCount() < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _places(text: str, italic: Iterable[str]) -> Iterable[tuple[int, int]]:
    for words in italic:
        start = text.find(words)
        if words and start >= 0:
            yield start, len(words)


def _slanted(start: int, length: int) -> QTextLayout.FormatRange:
    slanted = QTextLayout.FormatRange()
    slanted.start = start
    slanted.length = length
    look = QTextCharFormat()
    look.setFontItalic(True)
    slanted.format = look
    return slanted


def _coloured(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    coloured = QTextLayout.FormatRange()
    coloured.start = start
    coloured.length = length
    look = QTextCharFormat()
    look.setForeground(colour)
    coloured.format = look
    return coloured
