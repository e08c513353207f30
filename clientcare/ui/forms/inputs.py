"""The inputs of a form, one for each sort of question: each shows a value and reads one back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.domain.calendar import PartialDay, YearlyDay
from clientcare.domain.money import Money
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.forms.asks import Ask, Wrong
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.growing_text import GrowingText
from clientcare.ui.parts.tick import Tick
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import entries
from clientcare.words.window import person as words

NUMBER = 70


class Input(QWidget):
    """`read` gives the value or raises Wrong with a sentence; `entry` is what takes the focus."""

    def __init__(self, entry: QWidget) -> None:
        super().__init__()
        self.entry = entry
        self.setFocusProxy(entry)

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def read(self) -> Any:
        raise NotImplementedError

    def lay(self, *widgets: QWidget) -> None:
        """One under the other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)


class Line(Input):
    """One line of text, without the spaces around it."""

    def __init__(self, _bench: Bench, ask: Ask) -> None:
        self.field = Field(ask.label, ask.example)
        super().__init__(self.field)
        self.lay(self.field)

    def show_value(self, value: Any) -> None:
        self.field.setText(value or "")
        self.field.setCursorPosition(0)

    def read(self) -> str:
        return self.field.text().strip()


class Lines(Input):
    """Some lines of plain text."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self.field = GrowingText(bench.look, ask.label)
        self.field.setPlaceholderText(ask.example)
        super().__init__(self.field)
        self.lay(self.field)

    def show_value(self, value: Any) -> None:
        self.field.setPlainText(value or "")
        self.field.document().clearUndoRedoStacks()

    def read(self) -> str:
        return self.field.toPlainText().strip()


class Number(Line):
    """A whole number within bounds, with what it counts beside it; None where nothing stands there."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self._between = ask.between
        self.field = Field(ask.label)
        self.field.setMaximumWidth(bench.look.px(NUMBER))
        Input.__init__(self, self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(Label(ask.example, tone="2", wraps=True), 1)

    def show_value(self, value: Any) -> None:
        super().show_value("" if value is None else str(value))

    def read(self) -> Any:
        text, (least, most) = super().read(), self._between
        if not text:
            return None
        if not text.isdecimal() or not least <= int(text) <= most:
            raise Wrong(words.not_a_number(least, most))
        return int(text)


class PartialDayLine(Line):
    """A day, a month or a year, as much as is known; None where nothing stands there."""

    def show_value(self, value: Any) -> None:
        super().show_value("" if value is None else str(value))

    def read(self) -> Any:
        text = super().read()
        try:
            return PartialDay.parse(text) if text else None
        except ValueError:
            raise Wrong(entries.not_a_partial_day(text)) from None


class Price(Line):
    """An amount and its currency, that of the settings where none is said; None where nothing stands there."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        super().__init__(bench, ask)
        self._currency = order.settings(bench.desk().studio).currency

    def show_value(self, value: Any) -> None:
        super().show_value("" if value is None else str(value))

    def read(self) -> Any:
        text = super().read()
        amount, _, currency = text.partition(" ")
        try:
            return Money.parse(amount, currency or self._currency or "") if text else None
        except ValueError:
            raise Wrong(entries.not_a_price(text)) from None


class OneOf(Input):
    """One of what is offered; a value that is not among these is kept and offered too."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self._offered = ask.offered
        self.field: Choice[Any] = Choice(bench.look, ask.label, ask.offered)
        self.field.setMinimumContentsLength(1)
        self.field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        super().__init__(self.field)
        self.lay(self.field)

    def show_value(self, value: Any) -> None:
        if value and value not in [each for each, _ in self._offered]:
            self.field.offer([*self._offered, (value, str(value))])
        self.field.choose(value)

    def read(self) -> Any:
        return self.field.value


class YesNo(Input):
    """A box to tick; its label stands beside it."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self.field = Tick(bench.look, ask.example)
        self.field.setAccessibleName(ask.example)
        super().__init__(self.field)
        self.lay(self.field)

    def show_value(self, value: Any) -> None:
        self.field.setChecked(bool(value))

    def read(self) -> bool:
        return self.field.isChecked()


class SomeOf(Input):
    """Any of what is offered."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self._ticks = {value: Tick(bench.look, text) for value, text in ask.offered}
        super().__init__(next(iter(self._ticks.values())))
        self.lay(*self._ticks.values())

    def show_value(self, value: Any) -> None:
        for each, tick in self._ticks.items():
            tick.setChecked(each in (value or ()))

    def read(self) -> tuple[Any, ...]:
        return tuple(each for each, tick in self._ticks.items() if tick.isChecked())


class OneDay(Input):
    """A day, or none."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self.field = DayButton(bench.look, ask.label, lambda: bench.desk().today, none=ask.none)
        offers = [(tr("Today"), bench.desk().today)]
        self.field.offer([*offers, (ask.none, None)] if ask.none else offers)
        super().__init__(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addStretch(1)

    def show_value(self, value: Any) -> None:
        self.field.show_day(value)

    def read(self) -> Any:
        return self.field.day


class Yearly(Input):
    """A day of each year, its own year known or not; None where nothing stands there."""

    def __init__(self, bench: Bench, ask: Ask) -> None:
        self._day = Field(tr("{what}: day", what=ask.label), "31")
        self._year = Field(tr("{what}: year, if you know it", what=ask.label), tr("Year, if you know it"))
        months = ((0, tr("Month")), *((month, speaker().month(month)) for month in range(1, 13)))
        self._month: Choice[int] = Choice(bench.look, tr("{what}: month", what=ask.label), months)
        self._month.setMinimumContentsLength(1)
        self._month.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        super().__init__(self._day)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self._day, 0, 0)
        grid.addWidget(self._month, 0, 1)
        grid.addWidget(self._year, 1, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)

    def show_value(self, value: Any) -> None:
        self._day.setText(str(value.day) if value else "")
        self._month.choose(value.month if value else 0)
        self._year.setText(str(value.year) if value and value.year is not None else "")

    def read(self) -> YearlyDay | None:
        day, month, year = self._day.text().strip(), self._month.value, self._year.text().strip()
        if not day and not month and not year:
            return None
        if not day.isdecimal() or not month or not 1 <= int(day) <= 31:
            raise Wrong(tr("A day and a month are needed, such as 3 June. The year can stay empty."))
        if year and not (year.isdecimal() and 1 <= int(year) <= 9999):
            raise Wrong(tr("A year has four digits, or stays empty."))
        try:
            return YearlyDay(month, int(day), int(year) if year else None)
        except ValueError:
            raise Wrong(words.no_such_day(int(day), month, int(year) if year else None)) from None
