"""A list whose rows hang in columns: where each stands, how far one can scroll, and where an arrow leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from clientcare.ui.kind_words.card import CardPainter
from clientcare.ui.kind_words.columns import Columns, columns_for
from clientcare.ui.kind_words.model import WallModel
from clientcare.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
MARGIN = 32
BOTTOM = 24
MOMENT, FIRST = 5, 90
"""Milliseconds at a time for hanging what is not seen yet, and until the first time: who types is not held up."""
STEP = 32


class HungView(QListView):
    """A list to a screen reader, columns to the eye. What is seen is hung first; the rest follows in batches, and
    nobody waits for it. `moved` tells that something hangs elsewhere now."""

    moved = Signal()

    def __init__(self, model: WallModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self._painter = CardPainter(look)
        self._columns = Columns(self._height)
        self._heights: dict[tuple[str, int], int] = {}
        self._hanging = QTimer(self, singleShot=True, interval=0)
        self._hanging.timeout.connect(self._hang_more)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(STEP)
        model.other.connect(self._measure_anew)
        look.changed.connect(self._measure_all)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    # --- hanging ----------------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)
        room = self.viewport().width() - 2 * MARGIN + self._bar
        count = columns_for(self.window().width(), self._look.scale)
        self._columns.begin(MARGIN, room, count)
        self._hang_to(self.verticalOffset() + self.viewport().height() + STEP)
        self._hanging.start(FIRST)
        self.moved.emit()

    @property
    def _bar(self) -> int:
        """The scroll bar takes its room from the right margin."""
        bar = self.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0

    def _height(self, place: int, width: int) -> int:
        """Of a card that was measured before, nothing is read again."""
        known = (self._model.ids[place], width)
        if known not in self._heights:
            card = self._model.row(place)
            self._heights[known] = self._painter.height(card, width) if card is not None else 0
        return self._heights[known]

    def _measure_all(self) -> None:
        self._heights.clear()

    def _measure_anew(self, uids: object) -> None:
        """These cards say something else now, or all of them."""
        gone = uids if isinstance(uids, set) else {uid for uid, _ in self._heights}
        self._heights = {known: height for known, height in self._heights.items() if known[0] not in gone}

    def _hang_to(self, bottom: int) -> None:
        while len(self._columns.places) < len(self._model.ids) and self._columns.filled < bottom:
            self._columns.hang()
        self.updateGeometries()

    def _hang_until(self, place: int) -> None:
        """At least up to that card."""
        while len(self._columns.places) <= place:
            self._columns.hang()
        self.updateGeometries()

    def _hang_more(self) -> None:
        """For a moment, and then again: keys go first."""
        places, all_of_them = self._columns.places, len(self._model.ids)
        spent = QElapsedTimer()
        spent.start()
        while len(places) < all_of_them and spent.elapsed() < MOMENT:
            self._columns.hang()
        self.updateGeometries()
        if len(places) < all_of_them:
            self._hanging.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height of every card."""
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        QAbstractItemView.resizeEvent(self, event)
        self.moved.emit()

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def updateGeometries(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, self._columns.bottom + BOTTOM - seen) if self._columns.places else 0)
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        place = index.row()
        if not 0 <= place < len(self._columns.places):
            return QRect()
        box = self._columns.places[place].translated(0, -self.verticalOffset())
        if self.isRightToLeft():
            box.moveLeft(self.viewport().width() - 1 - box.right())
        return box

    def indexAt(self, point: QPoint) -> QModelIndex:
        x = self.viewport().width() - 1 - point.x() if self.isRightToLeft() else point.x()
        place = self._columns.at(x, point.y() + self.verticalOffset())
        return self._model.index(place) if place >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Brings the whole card into view, its top where it is higher than the wall."""
        if not index.isValid():
            return
        self._hang_until(index.row())
        box, bar = self._columns.places[index.row()], self.verticalScrollBar()
        if box.top() < bar.value():
            bar.setValue(box.top())
        elif box.bottom() > bar.value() + self.viewport().height():
            bar.setValue(min(box.top(), box.bottom() + BOTTOM - self.viewport().height()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._hang_to(self.verticalOffset() + self.viewport().height() + STEP)
        self.moved.emit()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Up and down in the column, left and right across; a page is what is seen."""
        last = len(self._model.ids) - 1
        here = self.currentIndex().row()
        if last < 0 or here < 0:
            return self._model.index(0) if last >= 0 else QModelIndex()
        acts = QAbstractItemView.CursorAction
        right = -1 if self.isRightToLeft() else 1
        if action is acts.MoveEnd:
            self._hang_until(last)
        else:
            self._hang_to(self._columns.below(here) + (self.viewport().height() if action is acts.MovePageDown else 0))
        leads: dict[QAbstractItemView.CursorAction, Callable[[], int]] = {
            acts.MoveUp: lambda: self._columns.along(here, -1),
            acts.MoveDown: lambda: self._columns.along(here, 1),
            acts.MoveLeft: lambda: self._columns.beside(here, -right),
            acts.MoveRight: lambda: self._columns.beside(here, right),
            acts.MoveHome: lambda: 0,
            acts.MoveEnd: lambda: last,
            acts.MovePageUp: lambda: self._paged(here, -1),
            acts.MovePageDown: lambda: self._paged(here, 1),
        }
        return self._model.index(leads[action]() if action in leads else here)

    def _paged(self, here: int, by: int) -> int:
        goal = self._columns.places[here].top() + by * self.viewport().height()
        while (there := self._columns.along(here, by)) != here:
            here = there
            if (self._columns.places[here].top() - goal) * by >= 0:
                break
        return here
