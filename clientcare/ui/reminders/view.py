"""The list of what is due: one key for each thing that can be done, and the buttons in the row in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QToolTip

from clientcare.domain.values import Kind
from clientcare.ui.look import Look
from clientcare.ui.parts.focus_ring import BY_KEYS
from clientcare.ui.parts.hurried import Hurried
from clientcare.ui.parts.own_ground import paint_ground, take_ground
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.reminders.agenda import Due
from clientcare.ui.reminders.delegate import AgendaDelegate
from clientcare.ui.reminders.model import MORE, AgendaModel, DueLine
from clientcare.ui.reminders.row_actions import RowActions
from clientcare.ui.reminders.row_menu import menu_of
from clientcare.ui.text import tip
from clientcare.words.tongue import tr
from clientcare.words.window import reminders as words


class AgendaView(QTableView):
    """One column of rows (a table is the faster list); headings are passed over. What is wanted is about `current`.

    `chosen`: somebody chose another row; `taken_in_hand`: what is wanted next is about a row of this list. `narrow`:
    the list of one day.
    """

    chosen = Signal()
    taken_in_hand = Signal()
    tick = Signal()
    edit_row = Signal()
    skip = Signal()
    remove = Signal()
    page = Signal()

    def __init__(self, model: AgendaModel, look: Look, snooze: SnoozeMenu, name: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._model, self._look, self._snooze = model, look, snooze
        self._delegate = AgendaDelegate(model, look, self, narrow=narrow)
        self.hurried = Hurried(self, self._delegate.pictures)
        self._letting_go = False
        self._over: RowActions | None = None if narrow else RowActions(self.viewport(), look, snooze)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._delegate.fade.moved.connect(self._repaint_hovered)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._place_actions)
        if self._over is not None:
            self._over.edit.connect(self._edit_row)
            snooze.aboutToShow.connect(self._take_in_hand)
        self._ground = not narrow
        if self._ground:
            take_ground(self)
        look.changed.connect(self.fit)
        look.pictured.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground:
            paint_ground(self, event, self._look)
        with self.hurried.painting():
            super().paintEvent(event)

    # --- which row --------------------------------------------------------------------------------------------

    @property
    def current(self) -> Due | None:
        """What is chosen."""
        return self._model.due(self._model.id_at(self.currentIndex()))

    @property
    def actions_over(self) -> RowActions | None:
        """The buttons in the row in hand."""
        return self._over

    def choose(self, key: str, *, at_top: bool = False) -> None:
        """Chooses that row and brings it into view; the first one where there is no such row."""
        place = self._model.place_of(key)
        if place < 0:
            place = self._model.place_of(next(iter(self._model.dues), ""))
        if place >= 0:
            index = self._model.index(place)
            self.setCurrentIndex(index)
            hint = QAbstractItemView.ScrollHint
            self.scrollTo(index, hint.PositionAtTop if at_top else hint.EnsureVisible)
            if place == 1:
                self.scrollToTop()  # the first heading too

    def let_go(self, key: str) -> bool:
        """The row is gone, and the next one chosen in its place; False where more than that would be different."""
        if not self.isVisible() or not self._model.can_drop(key):
            return False
        place = self._model.place_of(key)
        near = (self._model.ids[at] for at in (place + 1, place + 2, place - 1) if at < len(self._model.ids))
        self._letting_go = True
        self.choose(next(uid for uid in near if uid in self._model.dues))
        self._model.drop(key)
        self._letting_go = False
        self.hurried.begin()
        self.viewport().update()
        self._place_actions()
        return True

    def row_height(self) -> int:
        return self._delegate.row_height()

    def fit(self) -> None:
        """Gives rows and headings their heights: another list, or another size of text."""
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self._delegate.row_height())
        for place, uid in self._model.apart.items():
            height = self._look.px(48) if uid == MORE else self._delegate.heading_height(first=place == 0)
            rows.resizeSection(place, height)
        self._place_actions()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._letting_go:
            self._place_actions()
        self.chosen.emit()

    def _step(self, by: int) -> None:
        keys = list(self._model.dues)
        if not keys:
            return
        here = self.current
        place = keys.index(here.key) if here is not None else -1 if by > 0 else 0
        self.choose(keys[max(0, min(place + by, len(keys) - 1))])

    # --- keys and pointer -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters work only here, in the list (DESIGN §7)."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        act = self._by_key(Qt.Key(event.key())) if plain else None
        if act is None:
            super().keyPressEvent(event)
            return
        self._hover(-1)  # keys mean the current row, wherever the pointer rests
        self._by_keys(True)
        self.hurried.begin()
        if self.current is not None or self._move_of(Qt.Key(event.key())):
            act()

    def keyboardSearch(self, _text: str) -> None:
        """Nothing: letters are actions here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same actions, in words (Shift+F10, Menu key, right button)."""
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if self._model.id_at(index) not in self._model.dues:
            return
        self.setCurrentIndex(index)
        where = event.globalPos() if by_mouse else self._below_row()
        self.menu_of_row().popup(where)

    def menu_of_row(self) -> QMenu:
        """The menu of the current row."""
        return menu_of(self, self.current)

    def open_snooze(self) -> None:
        """Opens the menu of days at the current row."""
        self._snooze.open_at(self._below_row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        self._hover(index.row(), on_circle=index.isValid() and self._on_circle(index, place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index == self.currentIndex() and self.current is not None and self._on_circle(index, place):
            self.tick.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.current is not None and not self._on_circle(index, event.position().toPoint()):
            self.edit_row.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys(event.reason() in BY_KEYS)
        super().focusInEvent(event)
        self.taken_in_hand.emit()
        self._place_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_actions()

    def _by_key(self, key: Qt.Key) -> Callable[[], object] | None:
        if by := self._move_of(key):
            return lambda: self._step(by)
        return {
            Qt.Key.Key_Space: self.tick.emit,
            Qt.Key.Key_Return: self.edit_row.emit,
            Qt.Key.Key_Enter: self.edit_row.emit,
            Qt.Key.Key_S: self.open_snooze,
            Qt.Key.Key_X: self.skip.emit,
            Qt.Key.Key_O: self.page.emit,
            Qt.Key.Key_Delete: self.remove.emit,
        }.get(key)

    def _move_of(self, key: Qt.Key) -> int:
        """By how many rows that key leads, 0 for none."""
        keys, far, page = Qt.Key, max(1, len(self._model.dues)), self._rows_seen()
        ahead = {keys.Key_Down: 1, keys.Key_J: 1, keys.Key_End: far, keys.Key_PageDown: page}
        back = {keys.Key_Up: 1, keys.Key_K: 1, keys.Key_Home: far, keys.Key_PageUp: page}
        return ahead.get(key, 0) - back.get(key, 0)

    def _rows_seen(self) -> int:
        return max(1, self.viewport().height() // self._delegate.row_height() - 1)

    # --- the row in hand --------------------------------------------------------------------------------------

    def _hover(self, row: int, *, on_circle: bool = False) -> None:
        row = row if row >= 0 and self._model.ids[row] in self._model.dues else -1
        if row != self._delegate.hovered:
            self._delegate.fade.begin()
        if (row, on_circle) != (self._delegate.hovered, self._delegate.circle_hovered):
            self._repaint_hovered()
            self._delegate.hovered, self._delegate.circle_hovered = row, on_circle
            self._repaint_hovered()
            self.update(self.currentIndex())  # its buttons go to the row under the pointer
            self._place_actions()

    def _repaint_hovered(self) -> None:
        self.viewport().update(self.visualRect(self._model.index(self._delegate.hovered)))

    def _row_in_hand(self) -> QModelIndex:
        """The hovered row, else the current one."""
        hovered = self._delegate.hovered
        return self._model.index(hovered) if 0 <= hovered < self._model.rowCount() else self.currentIndex()

    def _place_actions(self) -> None:
        if self._over is None:
            return
        index = self._row_in_hand()
        line = self._model.row(index.row()) if index.isValid() else None
        hovered = self._delegate.hovered >= 0
        if isinstance(line, DueLine) and (hovered or self.hasFocus() or self._over.holds_focus()):
            room = self._delegate.actions_room(index.row(), self.visualRect(index))
            kind = line.due.item.kind
            icon = "pencil-simple" if kind is Kind.REMINDER else "arrow-square-out"
            self._over.serve(line.said.text, words.editing(kind, line.said.text, line.name), icon, room)
        elif not self._over.holds_focus():
            self._over.hide()

    def _take_in_hand(self) -> None:
        """What the buttons do is about the row in which they lie."""
        if self._over is not None and (self._over.underMouse() or self._over.holds_focus()):
            self.taken_in_hand.emit()
            self.setCurrentIndex(self._row_in_hand())

    def _edit_row(self) -> None:
        self.taken_in_hand.emit()
        self.setCurrentIndex(self._row_in_hand())
        self.edit_row.emit()

    def _on_circle(self, index: QModelIndex, place: QPoint) -> bool:
        room: QRect = self._delegate.circle(self.visualRect(index)).adjusted(-6, -6, 6, 6)
        return not self._delegate.is_narrow and room.contains(place)

    def _below_row(self) -> QPoint:
        row = self.visualRect(self.currentIndex())
        corner = row.bottomRight() - QPoint(min(320, row.width()), 0)
        return self.viewport().mapToGlobal(corner)

    def _by_keys(self, yes: bool) -> None:
        """The ring is for keys only."""
        if bool(self.property("by-keys")) != yes:
            self.setProperty("by-keys", yes)
            self.viewport().update()

    def _tell(self, here: QPoint, on_screen: QPoint) -> None:
        """The whole of what a row had to cut."""
        index = self.indexAt(here)
        line = self._model.row(index.row()) if index.isValid() else None
        if isinstance(line, DueLine) and self._on_circle(index, here):
            QToolTip.showText(on_screen, tr("{what} (Space)", what=tr(words.TICKED[line.due.item.kind])), self)
        elif isinstance(line, DueLine) and self._delegate.cut(index.row()):
            QToolTip.showText(on_screen, tip(f"{line.said.text}\n{line.below.text}"), self)
        else:
            QToolTip.hideText()
