"""A form made from a table of questions: it shows values, reads them back, and says under a field what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.forms import inputs
from clientcare.ui.forms.asks import Ask, Sort, Wrong
from clientcare.ui.forms.inputs import Input
from clientcare.ui.forms.person_input import PersonInput
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.labelled import Labelled
from clientcare.words.tongue import speaker, tr

Values = dict[str, Any]
SHORT = 4
"""Rows with more fields than this do not begin with an empty one."""


class Form(QWidget):
    """The questions one under the other. What is among the values and not asked comes back unchanged.

    Without `labels` what stands around the form says what each field is; a screen reader hears it all the same.
    """

    def __init__(self, bench: Bench, asks: Sequence[Ask], values: Mapping[str, Any], *, labels: bool = True) -> None:
        super().__init__()
        self._values = dict(values)
        asks = [ask.said() for ask in asks]
        self.inputs = {ask.name: _MAKE[ask.sort](bench, ask) for ask in asks}
        self.labelled = {
            ask.name: Labelled(bench.look, ask.label if labels else "", self.inputs[ask.name]) for ask in asks
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for name, labelled in self.labelled.items():
            column.addWidget(labelled)
            self.inputs[name].show_value(values.get(name))

    def values(self) -> Values | None:
        """What stands there; None where something is wrong, and then that is said and has the focus."""
        found, wrong = dict(self._values), []
        for name, each in self.inputs.items():
            try:
                found[name] = each.read()
                self._mark(name, "")
            except Wrong as problem:
                self._mark(name, problem.sentence)
                wrong.append((each, problem.sentence))
        if wrong and wrong[0][1]:
            wrong[0][0].setFocus(Qt.FocusReason.OtherFocusReason)
        return None if wrong else found

    def be_wrong(self, name: str, sentence: str) -> None:
        """Says under that field what is wrong, under the first where there is no such field."""
        name = name if name in self.labelled else next(iter(self.labelled))
        self._mark(name, sentence)
        self.inputs[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, name: str, sentence: str) -> None:
        entry = self.inputs[name].entry
        self.labelled[name].be_wrong(sentence)
        entry.setAccessibleDescription(sentence)
        if bool(entry.property("wrong")) != bool(sentence):
            entry.setProperty("wrong", bool(sentence))
            entry.style().unpolish(entry)
            entry.style().polish(entry)

    def begin(self) -> None:
        """Puts the cursor into the first field, all of its line chosen: the next key replaces it."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.first.entry, QLineEdit):
            self.first.entry.selectAll()

    @property
    def first(self) -> Input:
        """The first field."""
        return next(iter(self.inputs.values()))


class Rows(Input):
    """As many rows as wished, each with the same questions; rows in which nothing stands are left out."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self._bench, self._ask = bench, ask
        self._rows: list[_Row] = []
        self._add = Button(bench.look, ask.add, "plus", kind="link")
        super().__init__(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._add_empty)

    def show_value(self, value: Any) -> None:
        for values in value or ():
            self._insert(values)
        if not value and len(self._ask.of) <= SHORT:
            self._insert(dict(self._ask.fresh))

    def read(self) -> list[Values]:
        found = []
        for row in self._rows:
            values = row.form.values()
            if values is None:
                raise Wrong("")  # said within the row already
            if values.get(self._ask.of[0].name) or any(row.says(ask) for ask in self._ask.of):
                found.append(values)
        return found

    def _add_empty(self) -> None:
        self._insert(dict(self._ask.fresh)).form.begin()

    def _insert(self, values: Mapping[str, Any]) -> _Row:
        row = _Row(self._bench, self._ask, values)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self.setFocusProxy(self._rows[0].form.inputs[self._ask.of[0].name])
        return row

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        target = self._rows[0].form.inputs[self._ask.of[0].name] if self._rows else self._add
        self.setFocusProxy(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(QWidget):
    """One row with what takes it away."""

    def __init__(self, bench: Bench, ask: Ask, values: Mapping[str, Any]) -> None:
        super().__init__()
        self.form = Form(bench, ask.of, values, labels=False)
        self.form.layout().setSpacing(4)  # type: ignore[union-attr]  # a form has one
        self.remove = Tool(
            bench.look, tr("Remove this one of {what}", what=speaker().within(ask.label)), "x", tip=tr("Remove")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.form, 1)
        row.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)

    def says(self, ask: Ask) -> bool:
        """Whether something was written there: a choice or tick alone says nothing."""
        return ask.sort in (Sort.LINE, Sort.LINES, Sort.YEARLY, Sort.PERSON) and bool(self.form.inputs[ask.name].read())


_MAKE: dict[Sort, Callable[[Bench, Ask], Input]] = {
    Sort.LINE: inputs.Line,
    Sort.LINES: inputs.Lines,
    Sort.NUMBER: inputs.Number,
    Sort.CHOICE: inputs.OneOf,
    Sort.TICK: inputs.YesNo,
    Sort.TICKS: inputs.SomeOf,
    Sort.DAY: inputs.OneDay,
    Sort.PARTIAL_DAY: inputs.PartialDayLine,
    Sort.YEARLY: inputs.Yearly,
    Sort.PRICE: inputs.Price,
    Sort.PERSON: PersonInput,
    Sort.ROWS: Rows,
}
