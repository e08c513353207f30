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
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
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
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts.own_ground import paint_ground, take_ground
from clientcare.ui.text import tip
from clientcare.ui.today.view import BY_KEYS
from clientcare.ui.tokens import Corner, Type
from clientcare.words.tongue import tr

Index = QModelIndex | QPersistentModelIndex
ROW = 56
AVATAR = 36
SIDE = 8
INSET = 10
GAP = 11
GLOBE = 15


class ClientsView(QTableView):
    """One column of equal rows (a table is the faster list). Letters typed here go on in the search field.

    `chosen` carries the one who is chosen, "" for nobody; `several` tells that several are. `left` is Esc. `asked`:
    the menu of the one who is chosen is wanted there.
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
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Clients"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        take_ground(self)
        look.changed.connect(self._restyle)
        look.pictured.connect(self.viewport().update)
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
        if index.isValid() and self.count == 1:
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

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

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
        mirror(painter, option.rect, self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        bar = self._view.width() - self._view.viewport().width()
        box = option.rect.adjusted(SIDE, 0, -max(0, SIDE - bar), 0)
        hovered = index.row() == self.hovered
        current = selected and index.row() == self._view.currentIndex().row()
        self._ground(painter, box, selected=selected, hovered=hovered, current=current)
        side = self._look.side(AVATAR)
        top = box.top() + (box.height() - side) // 2
        avatars.paint(painter, QRect(box.left() + INSET, top, side, side), line.name, self._look, line.photo)
        self._words(painter, box.adjusted(INSET + side + GAP, 0, -INSET, 0), line, selected=selected)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, *, selected: bool, hovered: bool, current: bool) -> None:
        look = self._look
        if selected or hovered:
            active = self._view.isActiveWindow()
            role = ("accent_soft" if active else "pressed") if selected else "hover"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(role))
            painter.drawRoundedRect(box, Corner.ROW, Corner.ROW)
        if current and self._view.hasFocus() and self._view.property("by-keys"):
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Corner.ROW, Corner.ROW)

    def _words(self, painter: QPainter, box: QRect, line: ClientLine, *, selected: bool) -> None:
        look = self._look
        above, below = look.line(Type.BODY), look.line(Type.SMALL)
        y = box.top() + (box.height() - above - below) // 2
        quiet = look.colour("text_2" if selected else "text_3")
        since = self._laid.of(line.since, Type.SMALL, box.width() // 2)
        coming = self._laid.of("" if line.excerpt else line.coming, Type.SMALL, box.width() * 3 // 4)
        since.paint(painter, box.right() - since.width, y + (above - below) / 2, quiet)
        ink = look.colour("waiting") if line.late else quiet
        coming.paint(painter, box.right() - coming.width, y + above, ink)
        if line.late and not line.excerpt:
            self._icon(painter, "clock", "waiting", round(box.right() - coming.width - 20), y + above, below)
        role = Type.BODY_STRONG if selected else Type.BODY
        name = self._laid.of(line.name, role, int(box.width() - since.width - 8 - GLOBE - 5))
        name.paint(painter, box.left(), y, look.colour("text"))
        if line.long_silent:
            x = round(box.left() + name.width + 5)
            self._icon(painter, "globe-hemisphere-west", "text_3", x, y, above)
        below_name = line.excerpt or line.circle
        room = box.width() if line.excerpt else int(box.width() - coming.width - 28)
        self._laid.of(below_name, Type.SMALL, room).paint(painter, box.left(), y + above, quiet)

    def _icon(self, painter: QPainter, name: str, ink: str, x: int, y: int, line: int) -> None:
        colour = getattr(self._look.colours, ink)
        drawn = icons.pixmap(name, colour, GLOBE, painter.device().devicePixelRatioF())
        draw(painter, x, y + (line - GLOBE) // 2, drawn)
