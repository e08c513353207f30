"""A card whose rows have an order of one's own: dragged by a handle, or moved by Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.menu import Menu
from clientcare.ui.settings.controls import Handle
from clientcare.ui.settings.rows import SIDE, Row, Rows
from clientcare.ui.text import tip
from clientcare.words.tongue import tr

WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
THICK = 2
OUT, APART = 5, 7
"""How far handles stand out of the column, for they are wider than their dots; and what is free behind them."""


class OrderedRow(Row):
    """A row with a handle before it, which opens its menu too. `uid` is the record it shows; `moved` says by how many
    places."""

    moved = Signal(int)

    def __init__(self, look: Look, name: QWidget | str, uid: str, *before: QWidget) -> None:
        self.uid = uid
        self.handle = Handle(look, tr("Move"))
        self.handle.setProperty("apart", APART)
        super().__init__(look, name, before=(self.handle, *before))
        self.menu = Menu(self.handle)
        self.handle.moved.connect(self.moved)
        self.handle.clicked.connect(self._open_menu)

    def name_handle(self, name: str) -> None:
        """Says of what row it is the handle."""
        self.handle.setAccessibleName(tr("{name}: move, and more", name=name))
        self.handle.setToolTip(tip(tr("{name}: click for more, drag to move (Alt+Up, Alt+Down)", name=name)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())

    def _open_menu(self) -> None:
        if not self.handle.drags:
            self.menu.popup(self.handle.mapToGlobal(self.handle.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down hold in the whole row, where a control does not use them itself."""
        way = WAYS.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(way)
        else:
            super().keyPressEvent(event)


R = TypeVar("R", bound=OrderedRow)


class OrderedRows(Rows[str, R]):
    """`moved` carries the uid of what is moved and its new place, counted from 1."""

    moved = Signal(str, int)
    before = SIDE - OUT

    def __init__(self, make: Callable[[str], R]) -> None:
        super().__init__(lambda uid: self._watched(make(uid)))
        self._mark = QFrame(self)
        self._mark.setProperty("part", "mark")
        self._mark.setFixedHeight(THICK)
        self._mark.hide()

    def place_of(self, uid: str) -> int:
        """Where it stands, counted from 1."""
        return [row.uid for row in self.shown].index(uid) + 1

    def move_row(self, uid: str, by: int) -> None:
        """Asks for it to stand so many places further down, or up; at the ends nothing happens."""
        place = self.place_of(uid) + by
        if 1 <= place <= len(self.shown):
            self.moved.emit(uid, place)

    def _watched(self, row: R) -> R:
        row.moved.connect(lambda by: self.move_row(row.uid, by))
        row.handle.dragged.connect(self._drag)
        row.handle.dropped.connect(lambda at: self._drop(row.uid, at))
        return row

    def _drag(self, at: QPoint) -> None:
        gap = self._gap_at(at)
        rows = self.shown
        top = rows[gap].y() if gap < len(rows) else rows[-1].geometry().bottom()
        self._mark.setGeometry(rows[0].x(), top - THICK // 2, rows[0].width(), THICK)
        self._mark.raise_()
        self._mark.show()

    def _drop(self, uid: str, at: QPoint) -> None:
        self._mark.hide()
        here, gap = self.place_of(uid), self._gap_at(at)
        place = gap if gap >= here else gap + 1
        if place != here:
            self.moved.emit(uid, place)

    def _gap_at(self, at: QPoint) -> int:
        """Before which row, counted from 0, that point of the screen lies."""
        y = self.mapFromGlobal(at).y()
        return sum(row.geometry().center().y() < y for row in self.shown)
