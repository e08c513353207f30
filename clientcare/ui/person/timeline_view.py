"""Paints a timeline: months, what happened, when, in whose words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts import feelings
from clientcare.ui.person.entry_chip import EntryChip
from clientcare.ui.person.entry_line import EntryLine
from clientcare.ui.person.growing import Growing
from clientcare.ui.person.sale_card import SaleCard
from clientcare.ui.person.timeline_model import TimelineModel
from clientcare.ui.text import Paragraph
from clientcare.ui.tokens import Corner, Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window.timeline import FEELINGS

Index = QModelIndex | QPersistentModelIndex
MARGIN = 24
CIRCLE = 30
GAP = 12
BELOW = 14
QUOTE_BAR = 3
RING = 10
"""How far round an entry its ring goes."""


class TimelineView(QListView):
    """A list of what happened; arrows move in it, and each line is read out as a sentence.

    `inset` are its margins, before and after. With the uid of the line: `mend` is Enter, F2 or a double click, `remove`
    Delete, `keep` Ctrl+Shift+K, `asked` its menu, wanted there.
    """

    mend = Signal(str)
    remove = Signal(str)
    keep = Signal(str)
    asked = Signal(str, QPoint)

    def __init__(self, model: TimelineModel, look: Look) -> None:
        super().__init__()
        self._model = model
        self.inset = (MARGIN, MARGIN)
        self.setModel(model)
        self._delegate = TimelineDelegate(model, look, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        Growing(self, model, self._delegate.measure)
        self.verticalScrollBar().setSingleStep(24)
        look.changed.connect(self._restyle)
        look.pictured.connect(self.viewport().update)

    def place_of(self, uid: str) -> int:
        """Where that entry stands, -1 where it does not."""
        return self._model.place_of(uid)

    @property
    def sale_in_hand(self) -> str:
        """The uid of the line that is chosen, where it is a sale, else ""."""
        return self._sale(self.currentIndex())

    def sale_at(self, place: QPoint) -> str:
        """The uid of the sale at that place of the viewport, "" where there is none."""
        return self._sale(self.indexAt(place))

    def picture_at(self, place: QPoint) -> str:
        """The uid of the sale whose picture is at that place, "" where there is none."""
        index = self.indexAt(place)
        seen = index.isValid() and self._delegate.picture_in(self.visualRect(index), index).contains(place)
        return self._sale(index) if seen else ""

    def _sale(self, index: QModelIndex) -> str:
        one = self._model.row(index.row())
        return one.uid if one is not None and one.is_sale else ""

    def choose(self, uid: str, place: int = -1) -> None:
        """Chooses that entry; where it is gone, the one that took its place."""
        at = self._model.place_of(uid)
        at = min(place, self._model.rowCount() - 1) if at < 0 else at
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The last line is the last there is, also where it is not laid out yet."""
        if action is QAbstractItemView.CursorAction.MoveEnd:
            self._model.whole()
        return super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        """F2 and Ctrl+Shift+K are the entry's while the timeline has the focus."""
        override = event.type() == QEvent.Type.ShortcutOverride and self.currentIndex().isValid()
        if override and isinstance(event, QKeyEvent) and (event.key() == Qt.Key.Key_F2 or _keeps(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        uid = self._model.id_at(self.currentIndex())
        if uid and _keeps(event):
            self.keep.emit(uid)
            return
        wanted = {Qt.Key.Key_Delete: self.remove}
        wanted |= dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2), self.mend)
        signal = wanted.get(Qt.Key(event.key()))
        if uid and signal is not None and not event.modifiers():
            signal.emit(uid)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if uid := self._model.id_at(self.indexAt(event.position().toPoint())):
            self.mend.emit(uid)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if uid := self._model.id_at(index):
            place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.asked.emit(uid, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height of every line; another height alone is none (Qt's own mode lays out then)."""
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def _keeps(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_K and event.modifiers() == held


class TimelineDelegate(QStyledItemDelegate):
    """One entry: a circle with its icon, its title, its day at the right, its text below."""

    def __init__(self, model: TimelineModel, look: Look, view: TimelineView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view
        self._laid = Paragraphs(look)
        self._chip = EntryChip(look, self._laid)
        self._card = SaleCard(look, self._laid, self._chip)
        self._picture = QRect()
        self._heights: dict[tuple[str, int], int] = {}
        model.modelReset.connect(self._heights.clear)
        model.dataChanged.connect(self._heights.clear)
        look.changed.connect(self._heights.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self.measure(index.row()))

    def measure(self, place: int) -> int:
        """How high that line is. It is remembered: Qt asks for all of them when some are added."""
        box = QRect(0, 0, self._view.viewport().width(), 0)
        key = (self._model.ids[place], self._width(box))
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._draw(None, box, place)
        return height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, option.rect, self._view)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            left = option.rect.left() + self._view.inset[0] - RING
            ring = QRect(left, option.rect.top() + 2, self._width(option.rect) + 2 * RING, option.rect.height() - 4)
            painter.drawRoundedRect(ring & option.rect.adjusted(1, 0, -1, 0), Corner.ROW, Corner.ROW)
        self._draw(painter, option.rect, index.row())
        painter.restore()

    def picture_in(self, box: QRect, index: Index) -> QRect:
        """Where in the line the picture of a sale is, nowhere where it has none."""
        self._picture = QRect()
        self._draw(None, box, index.row())
        at = self._picture
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.moveLeft(2 * box.left() + box.width() - at.right() - 1)
        return at

    def _draw(self, painter: QPainter | None, box: QRect, place: int) -> int:
        """Paints into `box`, or only measures where there is no painter; returns the height."""
        one = self._model.row(place)
        if one is None:
            return 0
        y = box.top() + self._heading(painter, box, place)
        left, width = box.left() + self._view.inset[0], self._width(box)
        if painter is not None:
            self._circle(painter, left, y, one)
        circle = self._look.side(CIRCLE)
        left, width = left + circle + GAP, width - circle - GAP
        top = y + max(0, (circle - self._look.line(Type.BODY_STRONG)) // 2)
        top = self._title(painter, left, top, width, one)
        top = self._text(painter, left, top, width, one)
        top = self._below(painter, left, top, one)
        return max(top, y + circle) + BELOW - box.top()

    def _width(self, box: QRect) -> int:
        """What is left between the margins; the scroll bar takes its room from the right one."""
        bar = self._view.verticalScrollBar()
        return box.width() - sum(self._view.inset) + (bar.width() if bar.isVisible() else 0)

    def _heading(self, painter: QPainter | None, box: QRect, place: int) -> int:
        words = self._model.heading(place)
        if not words:
            return 0
        above = 4 if place == 0 else 10
        font, line = QFont(self._look.font(Type.BODY_STRONG)), self._look.line(Type.LABEL)
        font.setPixelSize(self._look.font_px(Type.LABEL))
        if painter is not None:
            Paragraph(words, font, box.width() - sum(self._view.inset), line).paint(
                painter, box.left() + self._view.inset[0], box.top() + above, self._look.colour("text_2")
            )
        return above + line + 8

    def _circle(self, painter: QPainter, x: int, y: int, one: EntryLine) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("sunken"))
        circle, side = self._look.side(CIRCLE), self._look.side(Icon.INLINE)
        painter.drawEllipse(x, y, circle, circle)
        ratio = painter.device().devicePixelRatioF()
        inset = (circle - side) // 2
        draw(painter, x + inset, y + inset, icons.pixmap(one.icon, self._look.colours.text_2, side, ratio))

    def _title(self, painter: QPainter | None, x: int, y: int, width: int, one: EntryLine) -> int:
        look = self._look
        when = self._laid.of(one.when, Type.SMALL, width)
        room = int(width - when.width - 8)
        title = self._laid.of(one.title, Type.BODY_STRONG, room, lines=2, italic=(one.italic,))
        if painter is not None:
            title.paint(painter, x, y, look.colour("text"))
            below = (look.line(Type.BODY_STRONG) - when.height) / 2
            when.paint(painter, x + width - when.width, y + below, look.colour("text_3"))
        return y + title.height

    def _text(self, painter: QPainter | None, x: int, y: int, width: int, one: EntryLine) -> int:
        if one.picture:
            self._picture = self._card.picture_at(x, y)
            return self._card.draw(painter, x, y, width, one)
        if not one.text:
            return y
        look = self._look
        role = Type.READING if one.quoted else Type.BODY
        indent = QUOTE_BAR + 12 if one.quoted else 0
        above = 6 if one.quoted else 1
        text = self._laid.of(one.text, role, width - indent, lines=None, own=True)
        if painter is not None:
            text.paint(painter, x + indent, y + above, look.colour("text"))
            if one.quoted:
                painter.fillRect(x, y + above, QUOTE_BAR, text.height, look.colour("thank"))
        return y + above + text.height

    def _below(self, painter: QPainter | None, x: int, top: int, one: EntryLine) -> int:
        """The chips below the text: that a thank-you is to come, where no card says so, and how they felt."""
        if one.unthanked and not one.picture:
            if painter is not None:
                self._card.thanks(painter, x, top + 6)
            top += 6 + self._chip.height
        if one.feel is not None:
            if painter is not None:
                self._chip.paint(painter, x, top + 6, feelings.ICONS[one.feel], tr(FEELINGS[one.feel]))
            top += 6 + self._chip.height
        return top
