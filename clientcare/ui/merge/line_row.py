"""One row of two records side by side: what both say of a field, with what there is to choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.merge.cells import Cell, Cells
from clientcare.ui.merge.sides import How, Line
from clientcare.ui.mirror import draw, mirror
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.tick import Round, Tick
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import two_records as words

MARK_TOP, MARK_APART = 2, 8
"""Where the mark stands that something stays, and how far from the words."""
B = TypeVar("B", Round, Tick)


class LineRow(Cells):
    """`taken` are the fields of which the other's is chosen, `left` the values that were unticked."""

    line: Line

    def __init__(self, look: Look) -> None:
        self._field = _Words(look, Type.SMALL, "2")
        super().__init__(look, self._field)
        self._group = QButtonGroup(self)
        self.ticks: list[Tick] = []
        self.rounds: list[Round] = []

    def show_line(self, line: Line, names: tuple[str, str]) -> None:
        """Shows this line of the two with these names; of what there is to choose the first of them has it."""
        self.line = line
        self.ticks, self.rounds = [], []
        self._field.say(tr(words.LABELS[line.field]))
        for number, values in enumerate((line.mine, line.theirs)):
            self._fill(self.cells[number], number, values, names[number])
        if self.rounds:
            self._choose_first()

    def prepare(self, line: Line) -> None:
        """Makes what that line needs, which may be shown soon."""
        for cell, values in zip(self.cells, (line.mine, line.theirs), strict=True):
            if not values:
                cell.keep(_Nothing, 1, self._nothing)
            elif line.how is How.ONE:
                cell.keep(Round, 1, self._round)
            elif line.how is How.EACH:
                cell.keep(Tick, len(values), self._tick)
            else:
                cell.keep(_Said, len(values), self._plain)

    @property
    def taken(self) -> tuple[str, ...]:
        chosen = self.line.how is How.ONE and self.rounds[1].isChecked()
        return self.line.take if chosen else ()

    @property
    def left(self) -> Iterator[tuple[str, str]]:
        values = (*self.line.mine, *self.line.theirs)
        for tick, value in zip(self.ticks, values, strict=False):
            if not tick.isChecked():
                yield self.line.field, value

    def _fill(self, cell: Cell, number: int, values: Sequence[str], name: str) -> None:
        if not values:
            cell.hold(_Nothing, 1, self._nothing)
        elif self.line.how is How.ONE:
            self.rounds += self._say(cell.hold(Round, 1, self._round), values, name)
        elif self.line.how is How.EACH:
            ticks = self._say(cell.hold(Tick, len(values), self._tick), values, name)
            for tick in ticks:
                tick.setChecked(True)
            self.ticks += ticks
        else:
            for said, value in zip(cell.hold(_Said, len(values), self._plain), values, strict=True):
                said.say(value, stays=self.line.kept[number])

    def _choose_first(self) -> None:
        """By Tab one gets there, wherever one was before: Qt lets nobody get to the other once one has the focus."""
        first = self.rounds[0]
        first.setChecked(True)
        for chosen in self.rounds if not first.hasFocus() else ():
            chosen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _say(self, buttons: list[B], values: Sequence[str], name: str) -> list[B]:
        for button, value in zip(buttons, values, strict=True):
            button.say(value)
            button.setAccessibleName(words.of_whom(self._field.text(), value, name))
            button.setToolTip(tip(value))  # what has no room is cut, and is whole here
        return buttons

    def _nothing(self) -> _Nothing:
        return _Nothing(self._look)

    def _plain(self) -> _Said:
        return _Said(self._look)

    def _tick(self) -> Tick:
        return Tick(self._look, "")

    def _round(self) -> Round:
        made = Round(self._look, "")
        self._group.addButton(made)
        return made


class _Words(Label):
    """Measured once in each width, as long as it says the same."""

    def __init__(self, look: Look, role: Type, tone: str) -> None:
        super().__init__("", role, tone=tone, wraps=True)
        self._look = look
        self._heights: dict[int, int] = {}

    def say(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def fit(self) -> None:
        """In another size, or with other room around it, it is measured anew."""
        self._heights.clear()

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


class _Said(_Words):
    """What one of them says; with a mark where that stays, whatever is chosen."""

    def __init__(self, look: Look, tone: str = "") -> None:
        self._stays = False
        super().__init__(look, Type.BODY, tone)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def say(self, text: str, *, stays: bool = False) -> None:
        super().say(text)
        if stays is not self._stays:
            self._stays = stays
            self.setAccessibleDescription(tr(words.STAYS) if stays else "")
            self.setToolTip(tr(words.STAYS) if stays else "")
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stays:
            side = self._look.side(Icon.INLINE)
            painter = QPainter(self)
            mirror(painter, self.rect(), self)
            accent = self._look.colours.accent
            draw(painter, 0, MARK_TOP, icons.pixmap("check-circle", accent, side, self.devicePixelRatioF()))
            painter.end()

    def fit(self) -> None:
        super().fit()
        begin = self._look.side(Icon.INLINE) + MARK_APART if self._stays else 0
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setContentsMargins(begin if rightward else 0, 0, 0 if rightward else begin, 0)


class _Nothing(_Said):
    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="2")
        self.say(tr(words.NONE))
