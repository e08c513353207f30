"""Keys as they are drawn beside what they do: one cap for each, smaller than the text around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from clientcare.ui.look import Look
from clientcare.ui.tokens import Type
from clientcare.words.window.keys import name

SIGNS = {"Enter": "↵", "Return": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
CAP = 18
SIDE = 5
BETWEEN = 3
APART = 10
"""Between keys that do the same."""
SIZE = 11


def caps(keys: str) -> list[str]:
    """Ctrl+Shift+N as its caps; the key itself may be a plus."""
    held, _, key = keys.rpartition("+")
    parts = [*held.split("+"), key] if held else [keys]
    return [SIGNS.get(part) or name(part) for part in parts]


class KeyCaps:
    """Measures and paints keys, such as ("Enter", "W")."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._widths: dict[str, int] = {}
        self._drawn: QFont | None = None
        look.changed.connect(self._forget)

    def width(self, keys: Sequence[str], *, together: bool = False) -> int:
        """How wide they are; `together` they stand close, as keys that go with each other."""
        each = [sum(self._cap(cap) for cap in caps(one)) + BETWEEN * (len(caps(one)) - 1) for one in keys]
        return round(sum(each) + (BETWEEN if together else APART) * (len(each) - 1))

    def paint(self, painter: QPainter, keys: Sequence[str], left: int, middle: int, *, together: bool = False) -> None:
        """Paints them from the left, around that height."""
        look, high = self._look, self._look.px(CAP)
        painter.setFont(self._font())
        for one in keys:
            for cap in caps(one):
                box = QRectF(left + 0.5, middle - high / 2 + 0.5, self._cap(cap) - 1, high - 1)
                painter.setPen(QPen(look.colour("line_strong"), 1))
                painter.setBrush(look.colour("sunken"))
                painter.drawRoundedRect(box, 4, 4)
                painter.setPen(look.colour("text_3"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
                left += self._cap(cap) + BETWEEN
            left += 0 if together else APART - BETWEEN

    def _cap(self, cap: str) -> int:
        if cap not in self._widths:
            advance = QFontMetrics(self._font()).horizontalAdvance(cap)
            self._widths[cap] = max(self._look.px(CAP), advance + 2 * SIDE)
        return self._widths[cap]

    def _font(self) -> QFont:
        if self._drawn is None:
            self._drawn = QFont(self._look.font(Type.CAPTION))
            self._drawn.setPixelSize(max(1, round(SIZE * self._look.scale)))
        return self._drawn

    def _forget(self) -> None:
        self._widths.clear()
        self._drawn = None
