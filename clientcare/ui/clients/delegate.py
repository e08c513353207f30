"""Paints a line of the list of people: initials, name and circle; at the right how long since, and when next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clientcare.domain.frozen import Frozen
from clientcare.ui import avatars, icons
from clientcare.ui.clients.model import ClientLine, ClientsModel
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.motion import Fade
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.parts.row_pictures import RowPictures
from clientcare.ui.tokens import Corner, Type

Index = QModelIndex | QPersistentModelIndex
AVATAR = 36
SIDE = 8
INSET = 10
GAP = 11
GLOBE = 15


class _State(Frozen):
    """What a line looks like besides its words. `active`: the window is; `right`: what is free beside its ground."""

    selected: bool
    hovered: bool
    ringed: bool
    active: bool
    fade: int
    right: int
    face: int


class ClientsDelegate(QStyledItemDelegate):
    """Initials, name and circle; at the right how long since, and when next."""

    def __init__(self, model: ClientsModel, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view
        self._laid = Paragraphs(look)
        self.pictures = RowPictures(look)
        self.hovered = -1
        self.fade = Fade(look, self)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.row(index.row())
        if line is None:
            return
        view, box = self._view, option.rect
        state = _State(
            selected=(selected := bool(option.state & QStyle.StateFlag.State_Selected)),
            hovered=index.row() == self.hovered,
            ringed=selected
            and index.row() == view.currentIndex().row()
            and view.hasFocus()
            and bool(view.property("by-keys")),
            active=view.isActiveWindow(),
            fade=self.fade.step if index.row() == self.hovered and not selected else 0,
            right=max(0, SIDE - (view.width() - view.viewport().width())),
            face=avatars.look_of(self._look, self._look.side(AVATAR), painter.device().devicePixelRatioF(), line.photo),
        )
        self.pictures.paint(painter, box, (line, state), lambda inner, at: self._draw(inner, at, line, state))

    def _draw(self, painter: QPainter, whole: QRect, line: ClientLine, state: _State) -> None:
        mirror(painter, whole, self._view)
        box = whole.adjusted(SIDE, 0, -state.right, 0)
        self._ground(painter, box, state)
        side = self._look.side(AVATAR)
        face = QRect(box.left() + INSET, box.top() + (box.height() - side) // 2, side, side)
        avatars.paint(painter, face, line.name, self._look, line.photo)
        left = INSET + side + GAP
        self._words(painter, box.adjusted(left, 0, -INSET, 0), line, selected=state.selected)

    def _ground(self, painter: QPainter, box: QRect, state: _State) -> None:
        look = self._look
        if state.selected or state.hovered:
            role = ("accent_soft" if state.active else "pressed") if state.selected else "hover"
            painter.setPen(look.edge)
            painter.setBrush(self.fade.ground(role, state.fade))
            painter.drawRoundedRect(look.within(box), Corner.ROW, Corner.ROW)
        if state.ringed:
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
        room = int(box.width() - since.width - 8 - GLOBE - 5)
        name = self._laid.of(line.name, role, room, medium=not selected)
        name.paint(painter, box.left(), y, look.colour("text"))
        mark = "moon" if line.quiet else "globe-hemisphere-west" if line.long_silent else ""
        if mark:
            x = round(box.left() + name.width + 5)
            self._icon(painter, mark, "text_3", x, y, above)
        below_name = line.excerpt or line.circle
        room = box.width() if line.excerpt else int(box.width() - coming.width - 28)
        self._laid.of(below_name, Type.SMALL, room).paint(painter, box.left(), y + above, quiet)

    def _icon(self, painter: QPainter, name: str, ink: str, x: int, y: int, line: int) -> None:
        colour = getattr(self._look.colours, ink)
        drawn = icons.pixmap(name, colour, GLOBE, painter.device().devicePixelRatioF())
        draw(painter, x, y + (line - GLOBE) // 2, drawn)
