"""Paints the list of people: as flat with a hundred thousand as with ten."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from clientcare.ui import avatars, icons
from clientcare.ui.clients.model import ClientLine, ClientsModel
from clientcare.ui.look import Look
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.text import tip
from clientcare.ui.today.view import BY_KEYS
from clientcare.ui.tokens import Corner, Type

Index = QModelIndex | QPersistentModelIndex
ROW = 56
AVATAR = 36
SIDE = 8
INSET = 10
GAP = 11
GLOBE = 15


class ClientsView(QTableView):
    """One column of equal rows (a table is the faster list). Letters typed here go on in the search field."""

    chosen = Signal(str)
    typed = Signal(str)
    open_page = Signal()

    def __init__(self, model: ClientsModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self._delegate = ClientsDelegate(model, look, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Clients")
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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> str:
        """The uid of who is chosen, "" for nobody."""
        return self._model.id_at(self.currentIndex())

    def choose(self, uid: str) -> None:
        """Chooses that person, where they are in the list."""
        place = self._model.place_of(uid)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place))
            self.scrollTo(self._model.index(place))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_page.emit()
        elif event.text().strip() and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self.typed.emit(event.text())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            last = self._model.rowCount() - 1
            self.setCurrentIndex(self._model.index(0 if key == Qt.Key.Key_Home else last))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setProperty("by-keys", event.reason() in BY_KEYS)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty("by-keys", False)
        super().mousePressEvent(event)

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

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _restyle(self) -> None:
        lines = self._look.line(Type.BODY) + self._look.line(Type.SMALL)
        self.verticalHeader().setDefaultSectionSize(max(self._look.px(ROW), lines + 16))
        self.viewport().update()


class ClientsDelegate(QStyledItemDelegate):
    """Initials, name and circle; at the right how long since, and when next."""

    def __init__(self, model: ClientsModel, look: Look, view: ClientsView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view
        self._laid = Paragraphs(look)
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.row(index.row())
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        self._ground(painter, box, selected=selected, hovered=index.row() == self.hovered)
        side = self._look.side(AVATAR)
        top = box.top() + (box.height() - side) // 2
        avatars.paint(painter, QRect(box.left() + INSET, top, side, side), line.name, self._look)
        self._words(painter, box.adjusted(INSET + side + GAP, 0, -INSET, 0), line, selected=selected)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, *, selected: bool, hovered: bool) -> None:
        look = self._look
        if selected or hovered:
            active = self._view.isActiveWindow()
            role = ("accent_soft" if active else "pressed") if selected else "hover"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(role))
            painter.drawRoundedRect(box, Corner.ROW, Corner.ROW)
        if selected and self._view.hasFocus() and self._view.property("by-keys"):
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Corner.ROW, Corner.ROW)

    def _words(self, painter: QPainter, box: QRect, line: ClientLine, *, selected: bool) -> None:
        look = self._look
        above, below = look.line(Type.BODY), look.line(Type.SMALL)
        y = box.top() + (box.height() - above - below) // 2
        quiet = look.colour("text_2" if selected else "text_3")
        since = self._laid.of(line.since, Type.SMALL, box.width() // 2)
        coming = self._laid.of(line.coming, Type.SMALL, box.width() * 3 // 4)
        since.paint(painter, box.right() - since.width, y + (above - below) / 2, quiet)
        ink = look.colour("waiting") if line.late else quiet
        coming.paint(painter, box.right() - coming.width, y + above, ink)
        if line.late:
            self._icon(painter, "clock", "waiting", round(box.right() - coming.width - 20), y + above, below)
        role = Type.BODY_STRONG if selected else Type.BODY
        name = self._laid.of(line.name, role, int(box.width() - since.width - 8 - GLOBE - 5))
        name.paint(painter, box.left(), y, look.colour("text"))
        if line.long_silent:
            x = round(box.left() + name.width + 5)
            self._icon(painter, "globe-hemisphere-west", "text_3", x, y, above)
        room = int(box.width() - coming.width - 28)
        self._laid.of(line.circle, Type.SMALL, room).paint(painter, box.left(), y + above, quiet)

    def _icon(self, painter: QPainter, name: str, ink: str, x: int, y: int, line: int) -> None:
        colour = getattr(self._look.colours, ink)
        drawn = icons.pixmap(name, colour, GLOBE, painter.device().devicePixelRatioF())
        painter.drawPixmap(x, y + (line - GLOBE) // 2, drawn)
