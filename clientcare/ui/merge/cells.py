"""A row of two cells that measures itself once for a pair, where Qt would for each part that comes or goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget

from clientcare.ui.look import Look

HIGH, LABEL, SIDE = 45, 61, 16
ACROSS, AROUND, DOWN = 12, 6, 2
"""Between two cells, above and below them, and between two parts of one."""

P = TypeVar("P", bound=QWidget)


class Cell(QWidget):
    """Parts under each other, in the middle of its height. Those of each kind are kept for when they are wanted."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._kept: dict[type[QWidget], list[QWidget]] = {}
        self._shown: list[QWidget] = []
        self._heights: dict[int, list[int]] = {}

    def keep(self, kind: type[P], count: int, make: Callable[[], P]) -> list[P]:
        """So many parts of that kind, hidden where they were not there: they may be wanted soon."""
        kept = cast(list[P], self._kept.setdefault(kind, []))
        for _ in range(count - len(kept)):
            part = make()
            part.setParent(self)
            part.ensurePolished()
            kept.append(part)
        return kept[:count]

    def hold(self, kind: type[P], count: int, make: Callable[[], P]) -> list[P]:
        """So many parts of that kind, and nothing else, are in it from now on."""
        wanted = self.keep(kind, count, make)
        before, self._shown = self._shown, [*wanted]
        for part in before:
            if part not in self._shown:
                part.hide()
        for part in self._shown:
            part.setVisible(True)
        return wanted

    def forget(self) -> None:
        """What was measured counts no more."""
        self._heights.clear()

    def heightForWidth(self, width: int) -> int:
        heights = self._heights_in(width)
        return sum(heights) + DOWN * (len(heights) - 1)

    def place(self, box: QRect) -> None:
        """Lays it there."""
        self.setGeometry(box)
        free = box.height() - self.heightForWidth(box.width())
        top = free - free // 2
        for part, height in zip(self._shown, self._heights_in(box.width()), strict=True):
            part.setGeometry(0, top, box.width(), height)
            top += height + DOWN

    def _heights_in(self, width: int) -> list[int]:
        if width not in self._heights:
            self._heights[width] = [_height(part, width) for part in self._shown]
        return self._heights[width]


class Cells(QWidget):
    """A label, and two cells of the same width. Who holds it says when they are to be measured and laid out again."""

    def __init__(self, look: Look, label: QWidget, *, high: int = HIGH) -> None:
        super().__init__()
        self._look, self._high = look, high
        self._label = label
        label.setParent(self)
        self.cells = Cell(self), Cell(self)

    def forget(self) -> None:
        """What was measured counts no more."""
        for cell in self.cells:
            cell.forget()

    def heightForWidth(self, width: int) -> int:
        label, *rooms = self._widths(width)
        cells = (cell.heightForWidth(room) for cell, room in zip(self.cells, rooms, strict=True))
        highest = max(_height(self._label, label), *cells)
        return max(self._look.px(self._high), highest + 2 * AROUND)

    def lay_out(self) -> None:
        """Puts everything where it belongs."""
        left, boxes = SIDE, []
        for width in self._widths(self.width()):
            box = QRect(left, AROUND, width, self.height() - 2 * AROUND)
            boxes.append(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            left += width + ACROSS
        self._label.setGeometry(boxes[0])
        for each, box in zip(self.cells, boxes[1:], strict=True):
            each.place(box)

    def _widths(self, width: int) -> tuple[int, int, int]:
        """Of the label and of both cells."""
        label = self._look.px(LABEL)
        room = width - 2 * SIDE - label - 2 * ACROSS
        return label, room - room // 2, room // 2


def _height(part: QWidget, width: int) -> int:
    high = part.heightForWidth(width)
    return high if high >= 0 else part.sizeHint().height()
