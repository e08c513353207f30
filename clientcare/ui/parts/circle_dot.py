"""The colour of a circle, which stays when the circle is renamed or moved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clientcare.domain.records import Circle
from clientcare.ui.look import Look

DOT = 10
ROOM = 4
COLOURS = (1, 5, 2, 4, 7, 6, 0, 3)
"""Which of the colours of initials (DESIGN §2), in the order in which circles were made."""


def circle_colour(circle: Circle, look: Look) -> QColor:
    """The colour of a circle in the scheme of now."""
    return QColor(look.colours.avatars[COLOURS[(circle.seq - 1) % len(COLOURS)]][1])


class CircleDot(QWidget):
    """Says nothing by itself: the name of the circle stands beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._circle: Circle | None = None
        self.setFixedSize(DOT + 2 * ROOM, DOT)
        look.changed.connect(self.update)

    def show_circle(self, circle: Circle) -> None:
        """Shows the colour of that circle."""
        self._circle = circle
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._circle is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(circle_colour(self._circle, self._look))
        painter.drawEllipse(QRectF(ROOM, 0, DOT, DOT))
        painter.end()
