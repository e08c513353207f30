"""The wall itself: gone through by keys, with the buttons on the card in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from clientcare.ui.kind_words.card import Shown
from clientcare.ui.kind_words.card_actions import CardActions
from clientcare.ui.kind_words.hung import HungView
from clientcare.ui.kind_words.model import WallCard, WallModel
from clientcare.ui.look import Look
from clientcare.ui.mirror import mirror
from clientcare.ui.parts.focus_ring import BY_KEYS
from clientcare.ui.parts.hurried import Hurried
from clientcare.ui.parts.own_ground import paint_ground, take_ground
from clientcare.ui.parts.row_pictures import RowPictures
from clientcare.ui.text import tip

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class WallView(HungView):
    """What is wanted is about `current`: `mend` (Enter), `copy` (Ctrl+C), `quote` (Space), `page` (O), `remove`
    (Delete), and `asked`, its menu, wanted there."""

    mend = Signal()
    copy = Signal()
    quote = Signal()
    page = Signal()
    remove = Signal()
    asked = Signal(QPoint)

    def __init__(self, model: WallModel, look: Look) -> None:
        super().__init__(model, look)
        self._hovered = self._last_in_hand = -1
        self._kept = RowPictures(look)
        self.hurried = Hurried(self, self._kept)
        self.actions_over = CardActions(self.viewport(), look)
        self.setModel(model)
        take_ground(self)
        look.pictured.connect(self._show_pictures)
        self.setMouseTracking(True)
        self.moved.connect(self._place_actions)
        for signal, wanted in (
            (self.actions_over.copy, self.copy),
            (self.actions_over.edit, self.mend),
            (self.actions_over.quote, self.quote),
        ):
            signal.connect(self._take_in_hand)
            signal.connect(wanted)

    # --- which card -------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The uid of the chosen card, "" for none."""
        return self._model.id_at(self.currentIndex())

    @property
    def card(self) -> WallCard | None:
        """What the chosen card says."""
        return self._model.row(self.currentIndex().row())

    def choose(self, uid: str, place: int = -1) -> None:
        """Chooses that card; where it is gone, the one that took its place."""
        at = self._model.place_of(uid)
        at = min(place, self._model.rowCount() - 1) if at < 0 else at
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event, self._look)
        with self.hurried.painting():
            painter = QPainter(self.viewport())
            top = event.rect().top() + self.verticalOffset()
            for place in self._columns.between(top, top + event.rect().height() + 1):
                card = self._model.row(place)
                box = self.visualRect(self._model.index(place))
                if card is not None and box.intersects(event.rect()):
                    self._paint(painter, box, card, place)
            painter.end()

    def _paint(self, painter: QPainter, box: QRect, card: WallCard, place: int) -> None:
        """Shows the card as it was painted before, unless something about it is different now."""
        current = place == self.currentIndex().row() and (self.hasFocus() or self.actions_over.holds_focus())
        in_hand = place == self._in_hand
        shown = Shown.IN_HAND if in_hand else Shown.PLAIN
        shown |= Shown.CURRENT if current else Shown.PLAIN
        shown |= Shown.RINGED if current and self.hasFocus() and self.property("by-keys") else Shown.PLAIN
        room = self.actions_over.width() if in_hand and self.actions_over.isVisible() else 0

        def draw(within: QPainter, inner: QRect) -> None:
            mirror(within, inner, self)
            self._painter.paint(within, inner, card, shown, room)

        self._kept.paint(painter, box, (card, shown, room), draw)

    def _repaint(self, *places: int) -> None:
        """Only these cards look different now."""
        for place in places:
            self.viewport().update(self.visualRect(self._model.index(place)))

    # --- keys and pointer -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+C and the keys of the wall are its own while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wanted(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hover(-1)  # keys mean the current card, wherever the pointer rests
        self._by_keys(True)
        self.hurried.begin()
        wanted = self._wanted(event)
        if wanted is None:
            super().keyPressEvent(event)
        elif self.current:
            wanted()

    def keyboardSearch(self, _text: str) -> None:
        """Nothing: letters are actions here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            centre = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.asked.emit(event.globalPos() if by_mouse else centre)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys(False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.mend.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys(event.reason() in BY_KEYS)
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.ids:
            self.setCurrentIndex(self._model.index(0))
        self._place_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_actions()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._repaint(current.row(), previous.row())
        self._place_actions()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _wanted(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if held == Qt.KeyboardModifier.ControlModifier:
            return self.copy.emit if key == Qt.Key.Key_C else None
        if held not in _PLAIN:
            return None
        wanted = dict.fromkeys(_ENTER, self.mend) | {
            Qt.Key.Key_Space: self.quote,
            Qt.Key.Key_O: self.page,
            Qt.Key.Key_Delete: self.remove,
        }
        return wanted[key].emit if key in wanted else None

    # --- the card in hand -------------------------------------------------------------------------------------

    @property
    def _in_hand(self) -> int:
        """The hovered card, else the current one while the wall has the focus; -1 for none."""
        if 0 <= self._hovered < len(self._columns.places):
            return self._hovered
        return self.currentIndex().row() if self.hasFocus() or self.actions_over.holds_focus() else -1

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self._place_actions()

    def _place_actions(self) -> None:
        place = self._in_hand
        card = self._model.row(place)
        if card is not None and place < len(self._columns.places):
            self.actions_over.serve(card, self._painter.foot(self.visualRect(self._model.index(place))))
        elif not self.actions_over.holds_focus():
            self.actions_over.hide()
        self._repaint(self._last_in_hand, place)
        self._last_in_hand = place

    def _take_in_hand(self) -> None:
        self.setCurrentIndex(self._model.index(self._in_hand))

    def _by_keys(self, yes: bool) -> None:
        """The ring is for keys only."""
        if self.property("by-keys") is not yes:
            self.setProperty("by-keys", yes)
            self._repaint(self.currentIndex().row())

    def _show_pictures(self) -> None:
        """Pictures have come that were not there when their cards were painted."""
        self._kept.forget()
        self.viewport().update()

    def _tell(self, here: QPoint, on_screen: QPoint) -> None:
        """The whole of what a foot had to cut."""
        place = self.indexAt(here).row()
        card = self._model.row(place)
        room = self.actions_over.width() if place == self._in_hand else 0
        if card is not None and self._painter.cut(card, self._columns.places[place].width(), room):
            QToolTip.showText(on_screen, tip(f"{card.name}\n{card.about}"), self)
        else:
            QToolTip.hideText()
