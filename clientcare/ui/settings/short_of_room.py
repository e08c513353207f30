"""What could be changed where circles ask for more people than a day has room for: kindly, and only offered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientcare.domain import room
from clientcare.domain.calendar import Rhythm
from clientcare.domain.records import Circle
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.settings.page import buttons
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words


class ShortOfRoom(QWidget):
    """Shown only where there is too little room. `slower` carries a circle and its rhythm, `room` people a day."""

    slower = Signal(str, object)
    room = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("part", "banner")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 11, 14, 11)
        inside.setSpacing(8)
        inside.addWidget(Label(tr(words.SHORT), Type.SMALL, tone="2", wraps=True))
        self.take_slower = Button(look, " ", small=True)
        self.make_room = Button(look, " ", small=True)
        inside.addWidget(buttons(self.take_slower, self.make_room))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(frame)
        self._slower: room.Slower | None = None
        self._needed = 0
        self.take_slower.clicked.connect(self._take_slower)
        self.make_room.clicked.connect(self._make_room)
        self.hide()

    def show_offers(self, circles: Mapping[str, Circle], asks: Mapping[str, float], limit: int) -> None:
        """Offers what fits these circles, or nothing where there is room enough."""
        total = sum(asks.values())
        self.setVisible(room.is_short(total, limit))
        rhythms: dict[str, Rhythm] = {uid: circle.every for uid, circle in circles.items()}
        self._slower = room.slower_circle(rhythms, asks)
        self._needed = room.room_needed(total)
        self.take_slower.setVisible(self._slower is not None)
        if self._slower is not None:
            self.take_slower.setText(words.slower(circles[self._slower.circle].name, self._slower.every))
        self.make_room.setText(words.room_for(self._needed))

    def _take_slower(self) -> None:
        if self._slower is not None:
            self.slower.emit(*self._slower)

    def _make_room(self) -> None:
        self.room.emit(self._needed)
