"""Paints the list of people: as flat with a hundred thousand as with ten."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip

from clientcare.ui.clients.delegate import ClientsDelegate
from clientcare.ui.clients.model import ClientsModel
from clientcare.ui.look import Look
from clientcare.ui.parts.hurried import Hurried
from clientcare.ui.parts.own_ground import paint_ground, take_ground
from clientcare.ui.parts.rows_table import make_rows
from clientcare.ui.text import tip
from clientcare.ui.today.view import BY_KEYS
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

Index = QModelIndex | QPersistentModelIndex
ROW = 56


class ClientsView(QTableView):
    """One column of equal rows (a table is the faster list). Letters typed here go on in the search field.

    `chosen` carries the one who is chosen, "" for nobody; `several` tells that several are. `left` is Esc. `asked`:
    the menu of the one who is chosen, or of all of them, is wanted there.
    """

    chosen = Signal(str)
    several = Signal()
    left = Signal()
    typed = Signal(str)
    open_page = Signal()
    asked = Signal(QPoint)

    def __init__(self, model: ClientsModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self._begun = -1
        self._delegate = ClientsDelegate(model, look, self)
        self.hurried = Hurried(self, self._delegate.pictures)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        make_rows(self, tr("Clients"), QAbstractItemView.SelectionMode.ExtendedSelection)
        take_ground(self)
        look.changed.connect(self._restyle)
        look.pictured.connect(self.viewport().update)
        self._delegate.fade.moved.connect(self._repaint_hovered)
        self._restyle()

    @property
    def current(self) -> str:
        """The uid of who is chosen, "" for nobody."""
        return self._model.id_at(self.currentIndex())

    @property
    def selected(self) -> list[str]:
        """The uids of all who are chosen, in the order of the list."""
        return [uid for first, last in self._ranges() for uid in self._model.ids[first : last + 1]]

    @property
    def count(self) -> int:
        """How many are chosen."""
        return sum(last + 1 - first for first, last in self._ranges())

    def client_at(self, place: QPoint) -> str:
        """The uid of whose line is at that place of the viewport, "" where there is none."""
        return self._model.id_at(self.indexAt(place))

    def choose(self, uid: str) -> None:
        """Chooses that person alone, where they are in the list."""
        place = self._model.place_of(uid)
        if place >= 0:
            self._choose_place(place)

    def choose_all(self, uids: Collection[str]) -> None:
        """Chooses these and nobody else, as many of them as are in the list; the first of them is current."""
        wanted = set(uids)
        places = [place for place, uid in enumerate(self._model.ids) if uid in wanted]
        selection = QItemSelection()
        for first, last in runs(places):
            selection.select(self._model.index(first), self._model.index(last))
        if places:
            current = self._model.index(places[0])
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event, self._look)
        with self.hurried.painting():
            super().paintEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self.count > 1:
            self.several.emit()
        else:
            self._begun = self.currentIndex().row()
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self.hurried.begin()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_page.emit()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif event.text().strip() and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.typed.emit(event.text())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount() and not shift:
            self._choose_place(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        elif shift and (place := self._place_by(key)) is not None:
            self._reach_to(place)
        else:
            super().keyPressEvent(event)

    def _place_by(self, key: Qt.Key) -> int | None:
        """Where a key leads that chooses more people, None for another key."""
        here, last = self.currentIndex().row(), self._model.rowCount() - 1
        to = {
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        return None if to is None or last < 0 else max(0, min(to, last))

    def _leave(self) -> None:
        """One step back: from several to one, then out of what was looked for."""
        if self.count > 1:
            self._choose_place(self.currentIndex().row())
        else:
            self.left.emit()

    def _choose_place(self, place: int) -> None:
        """Whatever keys are held: a shortcut may have brought us here."""
        index = self._model.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _reach_to(self, place: int) -> None:
        """Chooses all from where one began to that place."""
        begun = self._begun if 0 <= self._begun < self._model.rowCount() else place
        first, last = sorted((begun, place))
        reached = QItemSelection(self._model.index(first), self._model.index(last))
        there = self._model.index(place)
        self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(reached, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(there)
        self.viewport().update()

    def _ranges(self) -> list[tuple[int, int]]:
        """The rows chosen, from and to, in the order of the list: of a hundred thousand it is one pair."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return sorted((each.top(), each.bottom()) for each in ranges)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setProperty("by-keys", event.reason() in BY_KEYS)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty("by-keys", False)
        place = self.indexAt(event.position().toPoint()).row()
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and place >= 0:
            self._reach_to(place)
            return
        self._begun = place
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid() and self.count:
            row = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.asked.emit(event.globalPos() if by_mouse else row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip says in full what a line may have to cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._model.sentence(self.indexAt(event.pos()).row())
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().viewportEvent(event)

    def point_at(self, place: QPoint) -> None:
        """Marks whose line that is, as the pointer does."""
        self._hover(self.indexAt(place).row())

    def _repaint_hovered(self) -> None:
        self.viewport().update(self.visualRect(self._model.index(self._delegate.hovered)))

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._repaint_hovered()
            self._delegate.hovered = row
            self._delegate.fade.begin()
            self._repaint_hovered()

    def _restyle(self) -> None:
        lines = self._look.line(Type.BODY) + self._look.line(Type.SMALL)
        self.verticalHeader().setDefaultSectionSize(max(self._look.px(ROW), lines + 16))
        self.viewport().update()


def runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending places as runs of neighbours: first and last of each."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
