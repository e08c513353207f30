"""The fields for how a reminder repeats and when it ends: never, or every so often, by the calendar or once done."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.repeat import Repeat, repeat_of
from clientcare.ui.bench import Bench
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.tick import Tick
from clientcare.words.tongue import mark, speaker, tr
from clientcare.words.window import reminders as words
from clientcare.words.window.settings import unit as unit_word

NUMBER = 60
WAY, UNIT, END = 112, 124, 180
"""Least widths, as drawn."""
MOST = 999


class Way(Enum):
    """How it repeats. `THEIRS`: by a rule that this form cannot say, kept as it is."""

    NEVER = mark("Never")
    EVERY = mark("Every")
    THEIRS = mark("As it came")


class End(Enum):
    NEVER = mark("Never")
    ON = mark("On a day")
    TIMES = mark("After so many times")


class Repeating(NamedTuple):
    """What is kept of it in a reminder."""

    rule: str = ""
    after_done: Rhythm = NO_RHYTHM
    ends_on: date | None = None


class RepeatFields(QWidget):
    """`changed` tells of every change. What nobody touched stays as it was written, by whomever."""

    changed = Signal()

    def __init__(self, bench: Bench, week_start: int) -> None:
        super().__init__()
        look = bench.look
        self._first_on, self._original_first = date.min, date.min
        self._original, self._touched = Repeating(), False
        self.way: Choice[Way] = Choice(look, tr("Repeats"))
        self.count = Field(tr("Every how many"))
        self.unit: Choice[Unit] = Choice(look, tr("Days, weeks, months or years"))
        self.weekdays = {day: _weekday(day) for day in _week(week_start)}
        self.after_done = Tick(look, tr("Count from the day it is done"))
        self.end: Choice[End] = Choice(look, tr("Ends"))
        self.end_day = DayButton(look, tr("The last day"), lambda: bench.desk().today, part="field")
        self.times = Field(tr("After how many times"))
        self.times.setText("5")
        self.offer_units(1)
        self._build(bench)
        for choice in (self.way, self.unit, self.end):
            choice.currentIndexChanged.connect(self._touch)
        for choice, least in ((self.way, WAY), (self.unit, UNIT), (self.end, END)):
            choice.setMinimumWidth(look.px(least))
        for field in (self.count, self.times):
            field.setFixedWidth(look.px(NUMBER))
            field.textEdited.connect(self._touch)
        for button in self.weekdays.values():
            button.clicked.connect(self._touch)
        self.after_done.toggled.connect(self._touch)
        self.end_day.chosen.connect(self._touch)

    def show_reminder(self, first_on: date, kept: Repeating) -> None:
        """Shows how that reminder repeats."""
        said = repeat_of(first_on, kept.rule, kept.after_done, kept.ends_on)
        self._original, self._original_first = kept, first_on
        theirs = [] if said is not None else [Way.THEIRS]
        self.way.offer([(way, tr(way.value)) for way in (*theirs, Way.NEVER, Way.EVERY)])
        self.way.choose(Way.THEIRS if said is None else Way.EVERY if said.every else Way.NEVER)
        shown = said or Repeat()
        self.count.setText(str(shown.every.count or 1))
        self.offer_units(shown.every.count)
        self.unit.choose(shown.every.unit if shown.every else Unit.WEEKS)
        for day, button in self.weekdays.items():
            button.setChecked(day in shown.weekdays)
        self.after_done.blockSignals(True)
        self.after_done.setChecked(shown.after_done)
        self.after_done.blockSignals(False)
        self._offer_ends()
        self.end.choose(End.TIMES if shown.times else End.ON if shown.ends_on else End.NEVER)
        if shown.times:
            self.times.setText(str(shown.times))
        self.end_day.show_day(shown.ends_on)
        self._touched = False
        self.begin_on(first_on)

    def begin_on(self, first_on: date) -> None:
        """It begins on that day, which is always one of its weekdays."""
        self._first_on = first_on
        for day, button in self.weekdays.items():
            own = day == first_on.weekday()
            button.setChecked(own or (button.isChecked() and button.isEnabled()))
            button.setEnabled(not own)
        self.end_day.earliest = first_on
        if self.end_day.day is None:
            self.end_day.show_day(Rhythm(1, Unit.YEARS).after(first_on))
        self._arrange()

    def repeating(self) -> Repeating | None:
        """What is to be kept; None where a field holds no number, or it ends before it begins."""
        same_day = self._first_on == self._original_first
        if self.way.value is Way.THEIRS or (not self._touched and same_day):
            return self._original
        said = self._said()
        if said is None:
            return None
        return Repeating(said.rule(self._first_on), said.rhythm_after_done, said.ends_on)

    def say_wrong(self) -> QWidget | None:
        """Says what is wrong below its field, and gives the field; None where nothing is."""
        every = self.way.value is Way.EVERY
        count_wrong = every and _number(self.count.text()) is None
        times_wrong = every and self.end.value is End.TIMES and _number(self.times.text()) is None
        ends_on = self._ends_on()
        early = every and ends_on is not None and ends_on < self._first_on
        self._repeats.be_wrong(tr(words.NO_NUMBER) if count_wrong else "", self.count)
        end = self.times if times_wrong else self.end_day
        self._ends.be_wrong(tr(words.NO_NUMBER) if times_wrong else tr(words.ENDS_EARLY) if early else "", end)
        return self.count if count_wrong else self.times if times_wrong else self.end_day if early else None

    def offer_units(self, count: int) -> None:
        """day or days, as the number before it asks."""
        self.unit.offer([(unit, unit_word(unit, count)) for unit in Unit])

    @property
    def _unit(self) -> Unit:
        return Unit(self.unit.value)  # Qt gives back a plain text

    def _said(self) -> Repeat | None:
        if self.way.value is Way.NEVER:
            return Repeat()
        count, times, ends_on = _number(self.count.text()), None, self._ends_on()
        if self.end.value is End.TIMES:
            times = _number(self.times.text())
            if times is None:
                return None
        if count is None or (ends_on is not None and ends_on < self._first_on):
            return None
        chosen = frozenset(day for day, button in self.weekdays.items() if button.isChecked())
        weekdays = chosen if self._unit is Unit.WEEKS else frozenset()
        done = self.after_done.isChecked()
        every = Rhythm(count, self._unit)
        return Repeat(every, after_done=done, weekdays=weekdays, times=times, ends_on=ends_on)

    def _ends_on(self) -> date | None:
        return self.end_day.day if self.end.value is End.ON else None

    def _touch(self) -> None:
        self._touched = True
        self.offer_units(_number(self.count.text()) or 2)
        self._offer_ends()
        self._arrange()
        self.changed.emit()

    def _offer_ends(self) -> None:
        """What counts from the day it is done cannot end after so many times."""
        ends = (End.NEVER, End.ON) if self.after_done.isChecked() else tuple(End)
        self.end.offer([(end, tr(end.value)) for end in ends])

    def _arrange(self) -> None:
        every = self.way.value is Way.EVERY
        by_calendar = not self.after_done.isChecked()
        for widget in (self.count, self.unit, self.after_done, self._ends):
            widget.setVisible(every)
        self._week.setVisible(every and by_calendar and self._unit is Unit.WEEKS)
        self.end_day.setVisible(self.end.value is End.ON)
        self.times.setVisible(self.end.value is End.TIMES)

    def _build(self, bench: Bench) -> None:
        self._week = QWidget()
        week = Flow(across=6, down=6)
        self._week.setLayout(week)
        for button in self.weekdays.values():
            week.addWidget(button)
        self._repeats = Labelled(bench.look, tr("Repeats"), _row(self.way, self.count, self.unit))
        self._ends = Labelled(bench.look, tr("Ends"), _row(self.end, self.end_day, self.times))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._repeats, self._week, self.after_done):
            column.addWidget(widget)
        column.addWidget(self._ends)
        column.addStretch(1)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(8)
    for widget in widgets:
        inside.addWidget(widget)
    inside.addStretch(1)
    return row


def _week(week_start: int) -> list[int]:
    return [(week_start + place) % 7 for place in range(7)]


def _weekday(day: int) -> QToolButton:
    button = QToolButton()
    button.setText(speaker().short_weekday(day))
    button.setAccessibleName(tr("On {day}", day=speaker().weekday(day)))
    button.setToolTip(tr("On {day}", day=speaker().weekday(day)))
    button.setCheckable(True)
    button.setProperty("part", "weekday")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _number(text: str) -> int | None:
    plain = text.strip()
    return int(plain) if plain.isdecimal() and 0 < int(plain) <= MOST else None
