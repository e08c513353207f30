"""The list of Today: one key for each thing that can be done, and the buttons over the row in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from clientcare.ui.look import Look
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.menu import Menu
from clientcare.ui.parts.own_ground import paint_ground, take_ground
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.text import tip
from clientcare.ui.today.closing_up import ClosingUp
from clientcare.ui.today.delegate import TodayDelegate
from clientcare.ui.today.model import WAITING, CardLine, TodayModel
from clientcare.ui.today.row_actions import AWAY_RIGHT, RowActions
from clientcare.ui.today.waiting import WaitingLine
from clientcare.words.tongue import tr

BATCH = 20
"""So many rows are laid out at a time: more than are seen at once."""
BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class TodayView(QListView):
    """Cards are chosen, headings passed over. `chosen` carries the id of the card; the others are about it."""

    chosen = Signal(str)
    log = Signal()
    skip = Signal()
    write = Signal()
    note = Signal()
    page = Signal()
    show_waiting = Signal()

    def __init__(self, model: TodayModel, look: Look, snooze: SnoozeMenu) -> None:
        super().__init__()
        self._model, self._snooze = model, snooze
        self._delegate = TodayDelegate(model, look, self)
        self.closing_up = self._delegate.closing_up = ClosingUp(look, self)
        self.actions_over = RowActions(self.viewport(), look, snooze)
        self.actions_over.write.connect(self._write_row)
        self.actions_over.log.connect(self._log_row)
        self.actions_over.skip.connect(self._skip_row)
        snooze.aboutToShow.connect(self._take_in_hand)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Today"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # first what is seen, and then all at once
        self.setBatchSize(BATCH)
        painted = AfterPaint(self.viewport())
        painted.done.connect(self._lay_out_all)
        painted.start()
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._place_actions)
        self._look = look
        take_ground(self)
        self.setModel(model)
        look.changed.connect(self._restyle)
        look.pictured.connect(self.viewport().update)
        self._delegate.fade.moved.connect(self._repaint_hovered)

    # --- which card -------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The id of the chosen card, "" for none."""
        return self._model.id_at(self.currentIndex())

    def choose(self, uid: str) -> None:
        """Chooses that card and brings it into view."""
        place = self._model.place_of(uid)
        if place >= BATCH:
            self._lay_out_all()
        if place >= 0:
            self.setCurrentIndex(self._model.index(place))
            self.scrollTo(self._model.index(place))

    def _lay_out_all(self) -> None:
        """A row that is not laid out yet cannot be brought into view, and a list that grows would jump."""
        if self.layoutMode() is not QListView.LayoutMode.SinglePass:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()

    def offer_waiting(self, words: str) -> None:
        """Puts the line of those who can wait into its place in the list, where it has one."""
        place = self._model.place_of(WAITING)
        if place >= 0:
            line = WaitingLine(self._look, words)
            line.show_them.connect(self.show_waiting)
            self.setIndexWidget(self._model.index(place), line)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event, self._look)
        super().paintEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._place_actions()
        self.chosen.emit(self.current)

    def _step(self, by: int) -> None:
        cards = self._model.cards
        if not cards:
            return
        here = cards.index(self.current) if self.current in cards else -1
        self.choose(cards[max(0, min(here + by, len(cards) - 1))])

    # --- keys and pointer -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters work only here, in the list (DESIGN §7)."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        act = self._by_key(Qt.Key(event.key())) if plain else None
        if act is not None:
            self._hover(-1)  # keys mean the current row, wherever the pointer rests
            self._by_keys(True)
        if act is None:
            super().keyPressEvent(event)
        elif self.current or Qt.Key(event.key()) in _MOVES:
            act()

    def keyboardSearch(self, _text: str) -> None:
        """Nothing: letters are actions here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same actions, in words (Shift+F10, Menu key, right button)."""
        index = self.indexAt(event.pos()) if event.reason() is event.Reason.Mouse else self.currentIndex()
        if self._model.id_at(index) not in self._model.cards:
            return
        self.setCurrentIndex(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._writable(index):
            menu.addAction(tr("Write\tEnter"), self.write.emit)
        menu.addAction(tr("Log\tL"), self.log.emit)
        menu.addAction(tr("Snooze\tS"), self.open_snooze)
        menu.addAction(tr("Skip\tX"), self.skip.emit)
        menu.addAction(tr("Add a note\tN"), self.note.emit)
        menu.addAction(tr("Open the page\tO"), self.page.emit)
        menu.popup(event.globalPos())

    def open_snooze(self) -> None:
        """Opens the menu of days at the current row."""
        self._snooze.open_at(self.below_actions())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys(False)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys(event.reason() in BY_KEYS)
        super().focusInEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_all(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self._place_actions()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._place_actions()

    def _by_key(self, key: Qt.Key) -> Callable[[], object] | None:
        far = len(self._model.cards)
        return {
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_J: lambda: self._step(1),
            Qt.Key.Key_Up: lambda: self._step(-1),
            Qt.Key.Key_K: lambda: self._step(-1),
            Qt.Key.Key_Home: lambda: self._step(-far),
            Qt.Key.Key_End: lambda: self._step(far),
            Qt.Key.Key_Return: self.write.emit,
            Qt.Key.Key_Enter: self.write.emit,
            Qt.Key.Key_W: self.write.emit,
            Qt.Key.Key_L: self.log.emit,
            Qt.Key.Key_S: self.open_snooze,
            Qt.Key.Key_X: self.skip.emit,
            Qt.Key.Key_N: self.note.emit,
            Qt.Key.Key_O: self.page.emit,
        }.get(key)

    # --- the buttons over a row -------------------------------------------------------------------------------

    def _repaint_hovered(self) -> None:
        self.viewport().update(self.visualRect(self._model.index(self._delegate.hovered)))

    def _hover(self, row: int) -> None:
        row = row if row >= 0 and self._model.ids[row] in self._model.cards else -1
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self._delegate.fade.begin()
            self.viewport().update()
            self._place_actions()

    def _row_in_hand(self) -> QModelIndex:
        """The hovered row, else the current one."""
        hovered = self._delegate.hovered
        return self._model.index(hovered) if hovered >= 0 else self.currentIndex()

    def _place_actions(self) -> None:
        index = self._row_in_hand()
        line = self._model.row(index.row()) if index.isValid() else None
        if isinstance(line, CardLine):
            self.actions_over.serve(line.name, self.visualRect(index), writable=self._writable(index))
            self._delegate.actions_from = self.actions_over.width() + AWAY_RIGHT
        else:
            self.actions_over.hide()

    def _writable(self, index: QModelIndex) -> bool:
        """Whether the row is about somebody, and not a reminder of one's own."""
        card = self._model.card(self._model.id_at(index))
        return card is not None and card.client is not None

    def _take_in_hand(self) -> None:
        self.setCurrentIndex(self._row_in_hand())

    def _write_row(self) -> None:
        self._take_in_hand()
        self.write.emit()

    def _log_row(self) -> None:
        self._take_in_hand()
        self.log.emit()

    def _skip_row(self) -> None:
        self._take_in_hand()
        self.skip.emit()

    def below_actions(self) -> QPoint:
        return self.actions_over.mapToGlobal(self.actions_over.rect().bottomLeft())

    def _by_keys(self, yes: bool) -> None:
        """The ring is for keys only."""
        if self.property("by-keys") is not yes:
            self.setProperty("by-keys", yes)
            self.viewport().update()

    def _tell_all(self, here: QPoint, on_screen: QPoint) -> None:
        """The whole of what a row had to cut."""
        index = self.indexAt(here)
        line = self._model.row(index.row()) if index.isValid() else None
        if isinstance(line, CardLine) and self._delegate.reason_cut(index.row()):
            QToolTip.showText(on_screen, tip(f"{line.name}\n{line.reason.text}\n{line.last}"), self)
        else:
            QToolTip.hideText()

    def _restyle(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


_MOVES = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_J,
    Qt.Key.Key_K,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
