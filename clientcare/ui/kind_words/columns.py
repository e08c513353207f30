"""Where the cards of the wall hang: in columns, each card where most room is left above it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QRect

GAP = 16
THREE_FROM = 1100
TWO_FROM = 800


def columns_for(width: int, scale: float) -> int:
    """How many in a window of that width (DESIGN §3); fewer where the text is large, for a line needs its words."""
    room = width / (1 + max(0.0, scale - 1) / 2)
    return 3 if room >= THREE_FROM else 2 if room >= TWO_FROM else 1


class Columns:
    """Cards are hung one after the other, as far as they are wanted; `height` gives that of a card in a width. None
    hangs higher than the one before it, for the highest place that is free is taken."""

    def __init__(self, height: Callable[[int, int], int]) -> None:
        self._height = height
        self._bottoms: list[int] = [0]
        self._width = self._margin = self._tallest = 0
        self._tops: list[int] = []
        self.places: list[QRect] = []
        self.column_of: list[int] = []

    def begin(self, left: int, width: int, count: int) -> None:
        """Takes all down; so many columns share that width from `left` on."""
        self._margin, self._width = left, max(1, (width - GAP * (count - 1)) // count)
        self._bottoms = [0] * count
        self._tops, self._tallest = [], 0
        self.places, self.column_of = [], []

    @property
    def bottom(self) -> int:
        """Where the longest column ends."""
        return max(max(self._bottoms) - GAP, 0)

    @property
    def filled(self) -> int:
        """Up to where every column has something."""
        return min(self._bottoms)

    def below(self, place: int) -> int:
        """Where every column has to be filled to so that a card hangs under that one, and one beside it."""
        return self.places[place].bottom() + 2 * GAP

    def hang(self) -> None:
        """Hangs the next card."""
        column = self._bottoms.index(min(self._bottoms))
        top, height = self._bottoms[column], self._height(len(self.places), self._width)
        self.places.append(QRect(self._margin + column * (self._width + GAP), top, self._width, height))
        self.column_of.append(column)
        self._tops.append(top)
        self._tallest = max(self._tallest, height)
        self._bottoms[column] = top + height + GAP

    def at(self, x: int, y: int) -> int:
        """The card that hangs there, -1 for none."""
        return next((place for place in self.between(y, y + 1) if self.places[place].contains(x, y)), -1)

    def between(self, top: int, bottom: int) -> list[int]:
        """The cards of which something is between these heights."""
        first, last = bisect_left(self._tops, top - self._tallest), bisect_left(self._tops, bottom)
        return [place for place in range(first, last) if self.places[place].bottom() >= top]

    def beside(self, place: int, by: int) -> int:
        """The card in the next column (1) or the one before (-1) whose middle is nearest; itself where none is."""
        wanted = self.column_of[place] + by
        here = self.places[place].center().y()
        others = [other for other, column in enumerate(self.column_of) if column == wanted]
        return min(others, key=lambda other: abs(self.places[other].center().y() - here), default=place)

    def along(self, place: int, by: int) -> int:
        """The next card (1) or the one before (-1) in the same column; itself where there is none."""
        column = self.column_of[place]
        last = len(self.places) if by > 0 else -1
        return next((other for other in range(place + by, last, by) if self.column_of[other] == column), place)
