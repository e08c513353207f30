"""Paints the table of lines: a tick, who it is, and what is to be looked at; equal rows, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from clientcare.ui import avatars, icons
from clientcare.ui.importing.lines_model import LinesModel, Row
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror, upright
from clientcare.ui.parts.rows_table import make_rows
from clientcare.ui.text import draw_line, tip
from clientcare.ui.tokens import Corner, Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, AVATAR, BOX, SIDE = 50, 38, 28, 18, 18
_SHARES = (0.2022, 0.2172, 0.1273, 0.1498, 0.1124, 0.1911)
"""What each column has of the width after the tick."""


def columns(width: int) -> list[tuple[int, int]]:
    """Where each column begins and how wide it is; in a narrow table place and circle give way."""
    left, room = float(SIDE + BOX + 16), width - (SIDE + BOX + 16) - SIDE
    shares = _SHARES if width >= 860 else (0.3, 0.28, 0.0, 0.0, 0.12, 0.3)
    found = []
    for share in shares:
        found.append((round(left), round(room * share)))
        left += room * share
    return found


class LinesHead(QWidget):
    """What the columns hold, above the table."""

    def __init__(self, look: Look, view: LinesView) -> None:
        super().__init__()
        self._look, self._view = look, view
        look.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, 0, 2 * Corner.CARD), Corner.CARD - 1, Corner.CARD - 1)
        mirror(painter, self.rect(), self)
        painter.setFont(self._look.font(Type.CAPTION))
        painter.setPen(self._look.colour("text_2"))
        for (left, width), head in zip(columns(self._view.viewport().width()), words.HEADS, strict=True):
            if width:
                with upright(painter, left, width):
                    painter.drawText(QRect(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, tr(head))
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.px(HEAD))
        self.update()


class LinesView(QTableView):
    """Space and a click on the tick leave a line out or take it in."""

    def __init__(self, model: LinesModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, look, self))
        make_rows(self, tr("Lines of the file"), QAbstractItemView.SelectionMode.SingleSelection)
        look.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and here >= 0:
            self._model.turn(here)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            last = self._model.rowCount() - 1
            self.setCurrentIndex(self._model.index(0 if event.key() == Qt.Key.Key_Home else last))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self.indexAt(event.position().toPoint())
        if place.isValid() and self._over_tick(event.position().toPoint()):
            self._model.turn(place.row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._model.row(self.indexAt(event.pos()).row())
            if row is not None:
                QToolTip.showText(event.globalPos(), tip(self._model.sentence(self.indexAt(event.pos()).row())), self)
                return True
        return super().viewportEvent(event)

    def _over_tick(self, place: QPoint) -> bool:
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        x = place.x() if left_to_right else self.viewport().width() - place.x()
        return x < SIDE + self._look.side(BOX) + 12

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: LinesModel, look: Look, view: LinesView) -> None:
        super().__init__(view)
        self._model, self._look, self._view = model, look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(10, self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = index.row() == self._view.currentIndex().row()
        if is_current and self._view.hasFocus():
            painter.setPen(self._look.edge)
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRect(self._look.within(box))
        mirror(painter, box, self._view)
        self._tick(painter, box, row)
        self._cells(painter, box, row)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), self._look.colour("line"))
        painter.restore()

    def _tick(self, painter: QPainter, box: QRect, row: Row) -> None:
        side = self._look.side(BOX)
        square = QRectF(box.left() + SIDE, box.top() + (box.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        if row.kept is None:
            return
        painter.setPen(QPen(self._look.colour("accent" if row.kept else "field_line"), 1))
        painter.setBrush(self._look.colour("accent" if row.kept else "surface"))
        painter.drawRoundedRect(square, 5, 5)
        if row.kept:
            drawn = icons.pixmap("check", self._look.colours.on_accent, side - 6, painter.device().devicePixelRatioF())
            draw(painter, round(square.left()) + 2, round(square.top()) + 2, drawn)

    def _cells(self, painter: QPainter, box: QRect, row: Row) -> None:
        places = columns(box.width())
        left, width = places[0]
        face = self._look.side(AVATAR)
        square = QRect(box.left() + left, box.top() + (box.height() - face) // 2, face, face)
        if row.name:
            avatars.paint(painter, square, row.name, self._look)
        name = row.name or tr(words.NO_NAME)
        area = QRect(square.right() + 10, box.top(), width - face - 20, box.height())
        dim = row.kept is not True
        self._say(painter, area, name, Type.BODY, "text_2" if dim or not row.name else "text", weight=500)
        for (start, room), said in zip(places[1:5], (row.email, row.place, row.circle, row.works), strict=True):
            if room:
                cell = QRect(box.left() + start, box.top(), room - 12, box.height())
                self._say(painter, cell, said, Type.BODY, "text_2")
        self._look_at(painter, QRect(box.left() + places[5][0], box.top(), places[5][1], box.height()), row)

    def _look_at(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.icon:
            side = self._look.side(16)
            ink = getattr(self._look.colours, row.tone)
            drawn = icons.pixmap(row.icon, ink, side, painter.device().devicePixelRatioF())
            draw(painter, area.left(), area.top() + (area.height() - side) // 2, drawn)
            area = area.adjusted(side + 6, 0, 0, 0)
        self._say(painter, area, row.look, Type.SMALL, row.tone)

    def _say(self, painter: QPainter, area: QRect, said: str, role: Type, ink: str, weight: int = 0) -> None:
        font = self._look.font(role)
        if weight:
            font = type(font)(font)
            font.setWeight(font.Weight(weight))
        painter.setFont(font)
        painter.setPen(QColor(self._look.colour(ink)))
        cut = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, area.width())
        draw_line(painter, area, cut, self._look.colour(ink))
