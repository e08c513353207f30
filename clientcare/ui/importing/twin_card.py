"""Two records side by side: somebody who is here and somebody in a file, with what is kept of each."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QWidget

from clientcare.domain.records import Client
from clientcare.exchange.decided import Joining
from clientcare.ui.importing.twins import Pair, Twin, pairs_of
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.tick import Round, Tick
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words

ROW = 46


class TwinCard(QFrame):
    """`changed` tells that something else is kept."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("part", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 0, 20, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, look.px(82))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._parts: list[QWidget] = []
        self._twin: Twin | None = None
        self._theirs: dict[tuple[str, ...], Round] = {}
        self.ticks: dict[tuple[str, ...], Tick] = {}

    def show_twin(self, client: Client, twin: Twin, circle: str, works: str, joining: Joining | None) -> None:
        """Shows both, with what was chosen of them before."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._theirs, self.ticks = [], {}, {}
        self._twin = twin
        self._put(Label("", Type.SMALL), 0, 0)
        self._put(Label(tr(words.HERE), Type.BODY_STRONG), 0, 1)
        self._put(Label(tr(words.IN_FILE), Type.BODY_STRONG), 0, 2)
        row = 1
        for pair in pairs_of(client, twin):
            self._show(pair, row, joining)
            row += 1
        self._plain(row, tr(words.HEADS[3]), circle, circle)
        if works or twin.works:
            self._plain(row + 1, tr(words.HEADS[4]), works, ", ".join(twin.works) or works)
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, self._look.px(ROW) if at <= row + 1 else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        heads = [self._grid.itemAtPosition(row, 0) for row in range(self._grid.rowCount())]
        boxes = [head.geometry() for head in heads if head is not None]
        for above, below in pairwise(boxes):  # the layout itself does not know them where a word wraps
            top = (above.bottom() + below.top() + 1) // 2
            painter.drawLine(1, top, self.width() - 2, top)
        painter.end()

    def joining(self) -> Joining:
        """That both are one person, with what is kept of each."""
        assert self._twin is not None
        take = {name for names, choice in self._theirs.items() if choice.isChecked() for name in names}
        leave = {name for names, tick in self.ticks.items() if not tick.isChecked() for name in names}
        return Joining(self._twin.uid, frozenset(take), frozenset(leave))

    def _show(self, pair: Pair, row: int, joining: Joining | None) -> None:
        name = words.pair(pair.field)
        if not pair.names:
            self._plain(row, name, pair.here, pair.here)
        elif pair.can_choose:
            self._put(Label(name, Type.SMALL, tone="2"), row, 0)
            group = QButtonGroup(self)
            ours, theirs = Round(self._look, ""), Round(self._look, "")
            sides = ((ours, 1, pair.here, words.HERE), (theirs, 2, pair.there, words.IN_FILE))
            for choice, column, said, of in sides:
                group.addButton(choice)
                choice.setAccessibleName(words.choice(name, said, tr(of)))
                self._put(_beside(choice, said), row, column)
            is_theirs = joining is not None and set(pair.names) <= joining.take
            (theirs if is_theirs else ours).setChecked(True)
            theirs.toggled.connect(lambda _on: self.changed.emit())
            self._theirs[pair.names] = theirs
        else:
            self._put(Label(name, Type.SMALL, tone="2"), row, 0)
            self._put(Label(pair.here or tr(words.NONE), wraps=True, tone="" if pair.here else "2"), row, 1)
            tick = Tick(self._look, "")
            tick.setAccessibleName(words.choice(name, pair.there, tr(words.IN_FILE)))
            tick.setChecked(joining is None or not set(pair.names) & joining.leave)
            tick.toggled.connect(lambda _on: self.changed.emit())
            self.ticks[pair.names] = tick
            self._put(_beside(tick, pair.there), row, 2)

    def _plain(self, row: int, name: str, here: str, there: str) -> None:
        self._put(Label(name, Type.SMALL, tone="2"), row, 0)
        self._put(Label(here or tr(words.NONE), wraps=True, tone="" if here else "2"), row, 1)
        same = here == there
        self._put(Label(tr(words.THE_SAME) if same else there, wraps=True, tone="2" if same else ""), row, 2)

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, row, column)


def _beside(button: QAbstractButton, said: str) -> QWidget:
    """The button and its words, which wrap where they are long; a click on them is one on the button."""
    cell = _Cell(button)
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    row.addWidget(button)
    row.addWidget(Label(said, wraps=True), 1)
    return cell


class _Cell(QWidget):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__()
        self._button = button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._button.click()
