"""The strip at a glance: five cells in one outline, painted, so that another person is another text and no more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.paragraphs import Paragraphs
from clientcare.ui.text import tip
from clientcare.ui.tokens import Corner, Icon, Type

PADDING, AFTER, ABOVE, GAP = 12, 8, 10, 7
LEAST_AFTER = 2
"""What stays free at the end of a cell before its words are cut."""
ONE_ROW_FROM = 460
TWO_ROWS_FROM = 260
MORE = 96
"""So much wider than the labels are the words below them together, as a rule."""
WIDEST = 4000


class Cell(NamedTuple):
    """A quiet label over what it is; `ink` is the role of its colour."""

    label: str
    words: str
    icon: str = ""
    ink: str = "text"


class Strip(QWidget):
    """One row, two under 460 or where the labels are long, three where text is large and they are long; to a screen
    reader one sentence a cell."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cells: Sequence[Cell] = ()
        self._laid = Paragraphs(look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)

    @property
    def cells(self) -> Sequence[Cell]:
        return self._cells

    def show_cells(self, cells: Sequence[Cell]) -> None:
        rows = len(self._rows())
        self._cells = cells
        if len(self._rows()) != rows:
            self.updateGeometry()
        self.setAccessibleName(". ".join(f"{cell.label}: {cell.words}" for cell in cells))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._row_height() * len(self._rows()))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """What is cut is whole in the tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(f"{cell.label}: {cell.words}") if cell else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.rect(), self)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(self._look.colour("surface"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Corner.CARD, Corner.CARD)
        for box, cell in self._boxes():
            painter.setPen(QPen(self._look.colour("line"), 1))
            if box.left() > 0:
                painter.drawLine(box.left(), box.top() + 1, box.left(), box.bottom() - 1)
            if box.left() == 0 and box.top() > 0:
                painter.drawLine(1, box.top(), self.width() - 2, box.top())
            self._paint_cell(painter, box, cell)
        painter.end()

    def _paint_cell(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        look, room = self._look, box.width() - PADDING - LEAST_AFTER
        label = self._laid.of(cell.label, Type.CAPTION, room)
        left, top = box.left() + PADDING, box.top() + ABOVE
        label.paint(painter, left, top, look.colour("text_3"))
        top += look.line(Type.CAPTION)
        if cell.icon:
            side = look.side(Icon.INLINE)
            ratio = self.devicePixelRatioF()
            middle = top + (look.line(Type.BODY_STRONG) - side) // 2
            draw(painter, left, middle, icons.pixmap(cell.icon, look.colours.text_2, side, ratio))
            left, room = left + side + GAP, room - side - GAP
        words = self._laid.of(cell.words, Type.BODY_STRONG, room)
        words.paint(painter, left, top, look.colour(cell.ink))

    def _row_height(self) -> int:
        return 2 * ABOVE + self._look.line(Type.CAPTION) + self._look.line(Type.BODY_STRONG) + 1

    def _rows(self) -> list[Sequence[Cell]]:
        """By the width and the labels, which are the same for everybody: what lies below would jump from one person to
        the next if their words decided."""
        room = self.width() / self._look.scale
        labels = [self._label_wanted(cell) for cell in self._cells]
        in_one = room >= ONE_ROW_FROM and sum(labels) + MORE * self._look.scale <= self.width()
        three = max(sum(labels[:3]), sum(labels[3:])) + MORE * self._look.scale / 3
        in_two = room >= TWO_ROWS_FROM and (three <= self.width() or not self._look.large)
        in_a_row = (len(self._cells) or 1) if in_one else 3 if in_two else 2
        return [self._cells[start : start + in_a_row] for start in range(0, len(self._cells), in_a_row)]

    def _wanted(self, cell: Cell) -> int:
        look = self._look
        words = self._laid.of(cell.words, Type.BODY_STRONG, WIDEST).width
        words += look.side(Icon.INLINE) + GAP if cell.icon else 0
        return max(round(words) + PADDING + AFTER + 1, self._label_wanted(cell))

    def _label_wanted(self, cell: Cell) -> int:
        return round(self._laid.of(cell.label, Type.CAPTION, WIDEST).width) + PADDING + AFTER + 1

    def _boxes(self) -> list[tuple[QRect, Cell]]:
        """Each as wide as it needs, with an equal share of what is left."""
        found, top = [], 0
        for row in self._rows():
            wanted = [self._wanted(cell) for cell in row]
            spare, left = self.width() - sum(wanted), 0.0
            for cell, need in zip(row, wanted, strict=True):
                share = spare / len(row) if spare >= 0 else spare * need / sum(wanted)
                wide = need + share
                found.append((QRect(round(left), top, round(left + wide) - round(left), self._row_height()), cell))
                left += wide
            top += self._row_height()
        return found

    def _cell_at(self, place: QPoint) -> Cell | None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = QPoint(self.width() - 1 - place.x(), place.y())
        return next((cell for box, cell in self._boxes() if box.contains(place)), None)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
