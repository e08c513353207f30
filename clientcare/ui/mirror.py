"""Paints the other way round where one reads from the right: places are mirrored, words and pictures are not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

_AS_IT_IS = nullcontext()
FIRST_FROM_THE_RIGHT = "\u0590"
"""Before it, no letter of Unicode is written from right to left."""
_STRONG = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def mirror(painter: QPainter, box: QRect, widget: QWidget) -> None:
    """From now on whatever is painted within `box` stands on the other side, where `widget` is read from the right."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * box.left() + box.width(), 0)
        painter.scale(-1, 1)


def against_the_window() -> Qt.LayoutDirection:
    """For a button whose icon stands after its word."""
    rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight


def margins(begin: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins where one begins to read, above, where one ends, below: Qt mirrors what stands in them alone."""
    rightward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return (begin, top, end, bottom) if rightward else (end, top, begin, bottom)


def at_the_start(widget: QWidget) -> Qt.AlignmentFlag:
    """Where words of any script begin, so that they stand beside what belongs to them."""
    rightward = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return (Qt.AlignmentFlag.AlignLeft if rightward else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute


def upright(painter: QPainter, left: float, width: float) -> AbstractContextManager[None]:
    """Within it, what is painted so far from the left can be read, also where the painter is mirrored."""
    return _AS_IT_IS if painter.worldTransform().m11() > 0 else _turned(painter, left, width)


@contextmanager
def _turned(painter: QPainter, left: float, width: float) -> Iterator[None]:
    painter.save()
    painter.translate(2 * left + width, 0)
    painter.scale(-1, 1)
    yield
    painter.restore()


def draw(painter: QPainter, x: int, y: int, picture: QPixmap) -> None:
    """Draws a picture as it is, at its place."""
    with upright(painter, x, picture.deviceIndependentSize().width()):
        painter.drawPixmap(x, y, picture)


def direction(text: str, *, own: bool) -> Qt.LayoutDirection:
    """How a text is read. Of somebody's `own` words the first letter decides; a sentence of the app is read as the
    window is, but where no letter of it is written so."""
    if text.isascii() or max(text) < FIRST_FROM_THE_RIGHT:
        return Qt.LayoutDirection.LeftToRight
    ways = (_STRONG.get(unicodedata.bidirectional(letter)) for letter in text)
    if own:
        return next((way for way in ways if way is not None), QGuiApplication.layoutDirection())
    found = {way for way in ways if way is not None}
    return found.pop() if len(found) == 1 else QGuiApplication.layoutDirection()
