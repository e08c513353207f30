"""The table of two records: who they are at the top, the kept one first, and field by field what both say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.merge.cells import Cells
from clientcare.ui.merge.line_row import LineRow
from clientcare.ui.merge.sides import Line, Side, lines
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.person.brief import Avatar
from clientcare.ui.tokens import Type
from clientcare.words.window import two_records as words

FACE, HEAD = 32, 60


class Table(QFrame):
    """`swapped` asks that the other one be kept.

    Its rows are kept from one pair to the next, and it lays them out itself: many of them change at once, and a layout
    of Qt's would measure all of them for each.
    """

    swapped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._look = look
        self.rows: list[LineRow] = []
        self._fields: list[LineRow] = []
        self._heights: dict[int, list[int]] = {}
        self.swap = Tool(look, "", "repeat")
        self.swap.clicked.connect(self.swapped)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.swap)
        row.addStretch(1)
        self._head = Cells(look, around, high=HEAD)
        self._head.setParent(self)
        self._people = [cell.hold(_Person, 1, lambda: _Person(look))[0] for cell in self._head.cells]
        look.changed.connect(self._measure)

    @property
    def taken(self) -> list[str]:
        """The fields of which the other's is chosen."""
        return [field for row in self.rows for field in row.taken]

    @property
    def left(self) -> Iterator[tuple[str, str]]:
        """The values that were unticked, by their field."""
        for row in self.rows:
            yield from row.left

    @property
    def first(self) -> QWidget:
        """What has the focus when one comes in: the first that can be chosen."""
        return next((row.rounds[0] for row in self.rows if row.rounds), self.swap)

    def show_sides(self, mine: Side, theirs: Side, today: date) -> None:
        """Shows these two, the first as the one who is kept."""
        names = mine.client.name, theirs.client.name
        self.swap.call(words.keeps(names[1]))
        for person, each in zip(self._people, (mine, theirs), strict=True):
            person.show_side(each, today)
        self._show_lines(list(lines(mine, theirs, today)), names)
        self._chain()
        self._measure()
        for row in self.rows:
            row.show()

    def prepare(self, mine: Side, theirs: Side, today: date) -> None:
        """Makes what these two need who come next, in the rows there are."""
        for row, line in zip(self._fields, lines(mine, theirs, today), strict=False):
            if line.said:
                row.prepare(line)

    def _show_lines(self, shown: Sequence[Line], names: tuple[str, str]) -> None:
        """Each field has its row, that of another pair too, where it mostly looks alike."""
        for _ in shown[len(self._fields) :]:
            self._fields.append(LineRow(self._look))
            self._fields[-1].setParent(self)
        self.rows = []
        for row, line in zip(self._fields, shown, strict=True):
            if line.said:
                row.show_line(line, names)
                self.rows.append(row)
            else:
                row.hide()

    # --- where things stand -----------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights_in(width - 2 * self.frameWidth())) + len(self.rows) + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a hairline above each row but the first."""
        super().paintEvent(event)
        painter = QPainter(self)
        inside = self.contentsRect()
        for row in self.rows:
            painter.fillRect(inside.left(), row.y() - 1, inside.width(), 1, self._look.colour("line"))
        painter.end()

    def _measure(self) -> None:
        self._heights.clear()
        for row in (self._head, *self.rows):
            row.forget()
        self.updateGeometry()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = self.contentsRect()
        top = inside.top()
        for row, height in zip((self._head, *self.rows), self._heights_in(inside.width()), strict=True):
            row.setGeometry(inside.left(), top, inside.width(), height)
            row.lay_out()
            top += height + 1

    def _heights_in(self, width: int) -> list[int]:
        """Of the head and each row, measured once for each pair: Qt asks often, for the width with a scroll bar too."""
        if width not in self._heights:
            self._heights[width] = [row.heightForWidth(width) for row in (self._head, *self.rows)]
        return self._heights[width]

    def _chain(self) -> None:
        """By Tab one goes down the rows, whenever each of their buttons was made."""
        buttons = [button for row in self.rows for button in (*row.rounds, *row.ticks)]
        for one, following in pairwise([self.swap, *buttons]):
            QWidget.setTabOrder(one, following)


class _Person(QWidget):
    """Who it is, and since when they are known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._face = Avatar(look, look.side(FACE))
        self._name = Label("", Type.BODY_STRONG, wraps=True)
        self._since = Label("", Type.SMALL, tone="2", wraps=True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._since)
        row.addWidget(self._face)
        row.addLayout(column, 1)

    def show_side(self, side: Side, today: date) -> None:
        client = side.client
        self._face.show_name(client.name, client.photo)
        self._name.setText(client.name)
        self._since.setText(words.since(min(side.since, client.entered_on), client.imported_on, today))
        self._row.activate()  # a layout in another one knows only then that it is to be measured again
