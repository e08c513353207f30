"""One row of two records side by side: what both say of a field, with what there is to choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.merge.sides import How, Line
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.parts.tick import Round, Tick
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import two_records as words

HIGH, LABEL, SIDE = 45, 61, 16


class Cells(QWidget):
    """A label, and two cells of the same width."""

    def __init__(self, look: Look, label: str | QWidget, *, high: int = HIGH) -> None:
        super().__init__()
        self._look, self._high = look, high
        self._label = Label(label, Type.SMALL, tone="2", wraps=True) if isinstance(label, str) else label
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDE, 6, SIDE, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._label)
        look.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        self.setMinimumHeight(self._look.px(self._high))
        self._label.setFixedWidth(self._look.px(LABEL))

    def add(self, *parts: QWidget) -> None:
        """Adds a cell with these parts under each other."""
        cell = QWidget()
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._row.addWidget(cell, 1)


class LineRow(Cells):
    """`taken` are the fields of which the other's is chosen, `left` the values that were unticked."""

    def __init__(self, look: Look, line: Line, names: tuple[str, str]) -> None:
        self.line = line
        label = tr(words.LABELS[line.field])
        super().__init__(look, label)
        self._group = QButtonGroup(self)
        self.ticks: list[Tick] = []
        self.rounds: list[Round] = []
        for number, (values, name) in enumerate(zip((line.mine, line.theirs), names, strict=True)):
            self.add(*self._parts(number, values, label, name))

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

    def _parts(self, number: int, values: Sequence[str], label: str, name: str) -> list[QWidget]:
        if not values:
            return [self._plain(tr(words.NONE), quiet=True)]
        if self.line.how is How.STAYS:
            return [self._stays(value) if self.line.kept[number] else self._plain(value) for value in values]
        made: list[QWidget] = []
        for value in values:
            button: Round | Tick
            if self.line.how is How.ONE:
                button = Round(self._look, value)
                button.setChecked(not number)
                self._group.addButton(button)
                self.rounds.append(button)
            else:
                button = Tick(self._look, value)
                button.setChecked(True)
                self.ticks.append(button)
            button.setAccessibleName(words.of_whom(label, value, name))
            button.setToolTip(tip(value))
            button.setMinimumWidth(1)  # what has no room is cut, and is whole in the tip
            made.append(button)
        return made

    def _plain(self, text: str, *, quiet: bool = False) -> Label:
        said = Label(text, tone="2" if quiet else "", wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return said

    def _stays(self, text: str) -> QWidget:
        """With a mark that it stays, whatever is chosen."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Picture(self._look, "check-circle", Icon.INLINE, "accent"))
        mark.addStretch(1)
        row.addLayout(mark)
        said = self._plain(text)
        said.setAccessibleDescription(tr(words.STAYS))
        said.setToolTip(tr(words.STAYS))
        row.addWidget(said, 1)
        return held
