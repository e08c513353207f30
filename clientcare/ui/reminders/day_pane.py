"""The right side: the month, and below it what the chosen day holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.bench import Bench
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.reminders.agenda import Agenda
from clientcare.ui.reminders.model import AgendaModel
from clientcare.ui.reminders.month import MonthModel, MonthView
from clientcare.ui.reminders.view import AgendaView
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import days
from clientcare.words.window import reminders as words

WIDTH = 356
PADDING = 24
TOP = 30
WIDEST = 16_777_215
"""As wide as there is room, as Qt says it."""


class DayPane(QWidget):
    """`chosen` carries the day that somebody chose, `add` the day for which a reminder is wanted, `further` that the
    month shows days of which nothing has been read yet."""

    chosen = Signal(object)
    add = Signal(object)
    further = Signal(object)
    back = Signal()

    def __init__(self, bench: Bench, agenda: Agenda, snooze: SnoozeMenu, week_start: int) -> None:
        super().__init__()
        self._bench, self._agenda = bench, agenda
        self.setProperty("place", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list = AgendaModel(bench.desk, week_start)
        self._model = MonthModel(week_start, self._titles)
        self.month = MonthView(self._model, bench.look)
        self.day_list = AgendaView(self._list, bench.look, snooze, tr("This day"), narrow=True)
        self._month_name = Label("", Type.TITLE)
        self._day_name = Label("", Type.BODY_STRONG)
        self._nothing = Label("", Type.SMALL, tone="3", wraps=True)
        self._back = Tool(bench.look, tr("Back to what is due"), "caret-left", text=tr("Reminders"))
        self.today_button = Button(bench.look, tr("Today"), kind="ghost", small=True, tip=tr("Today (Home)"))
        self._before = Tool(bench.look, tr("The month before"), "caret-left", tip=tr("The month before (Page Up)"))
        self._after = Tool(bench.look, tr("The next month"), "caret-right", tip=tr("The next month (Page Down)"))
        self._add = Button(bench.look, tr("Add for this day"), "plus", kind="ghost", small=True)
        self._painted = AfterPaint(self.month.viewport())
        self._stale = True
        self._shown_on = date.min
        self._build()
        self._connect()
        self._restyle()

    @property
    def add_button(self) -> Button:
        return self._add

    @property
    def last_shown(self) -> date:
        """The last day that the month shows."""
        return self._model.last

    def shows(self, day: date) -> bool:
        """Whether the month that is shown is that of the day."""
        return (day.year, day.month) == (self._model.month.year, self._model.month.month)

    @property
    def selected(self) -> date:
        return self.month.selected

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        return [self._back, self.today_button, self._before, self._after, self.month, self.day_list, self._add]

    @property
    def drawn_width(self) -> int:
        """As wide as it is beside the list."""
        return self._bench.look.side(WIDTH)

    def be_alone(self, yes: bool) -> None:
        """Takes all the room, with a way back to the list; else it stands beside the list."""
        self._back.setVisible(yes)
        self.setMaximumWidth(WIDEST if yes else self.drawn_width)

    def begin(self, day: date, today: date) -> None:
        """Chooses a day before anything is read of it."""
        self.month.blockSignals(True)
        self.month.show_day(day, today)
        self.month.blockSignals(False)

    def show_day(self, day: date, today: date) -> None:
        """Chooses a day without telling anybody."""
        self.month.show_day(day, today)
        self.refresh()

    def hear(self, about: object) -> None:
        """Something else is due: where that is told, only if it is `about` what the day holds is that shown anew."""
        agenda, day = self._agenda, self.month.selected
        dues = [*self._list.dues.values(), *agenda.between(day, day)]
        self._stale = self._stale or not callable(about) or any(about(due.item) for due in dues)

    def catch_up(self) -> None:
        """Shows at once what would follow the next frame."""
        if self._painted.waits:
            self._painted.stop()
            self._follow()

    def refresh(self) -> None:
        """Shows what is known now of the month and the day."""
        if self._model.today == date.min:
            return
        self._show_month()
        today, day = self._agenda.today, self.month.selected
        if not self._stale and day == self._shown_on:
            return
        self._stale, self._shown_on = False, day
        dues = self._agenda.between(day, day)
        held = self.day_list.current
        self._list.show_day(dues, today)
        self.day_list.fit()
        if dues:
            self.day_list.choose(held.key if held is not None else "")
        self._day_name.setText(days.whole(day) + (f" {day.year}" if day.year != today.year else ""))
        self._nothing.setText(words.nothing_on(day, today))
        self._nothing.setVisible(not dues)
        self.day_list.setVisible(bool(dues))
        self._add.setAccessibleName(tr("Add a reminder for {day}", day=days.whole(day)))
        self._fit_list(len(dues))

    def _show_month(self) -> None:
        self._month_name.setText(days.month(self._model.month))
        self._model.show_counts(self._agenda.counts(self._model.first, self._model.last))

    def _fit_list(self, count: int) -> None:
        """As high as what the day holds, down to three rows where there is no room."""
        row = self.day_list.row_height()
        self.day_list.setMaximumHeight(max(1, count) * row)
        self.day_list.setMinimumHeight(min(count, 3) * row)

    def _titles(self, day: date, count: int) -> Sequence[str]:
        return self._list.titles(self._agenda.between(day, day)[:count])

    def _choose(self, _day: date) -> None:
        """The month answers; what the day holds follows its frame."""
        if self.month.isVisible():
            self._painted.start()
        else:
            self._follow()

    def _follow(self) -> None:
        self.further.emit(self._model.last)
        self.refresh()
        self.chosen.emit(self.month.selected)

    def _ask_for_more(self) -> None:
        self.add.emit(self.selected)

    def _go_to_today(self) -> None:
        self.month.choose(self._agenda.today)

    def _go_back(self) -> None:
        self.month.turn(-1)

    def _go_on(self) -> None:
        self.month.turn(1)

    def _restyle(self) -> None:
        self.setMinimumWidth(self.drawn_width)
        self._stale = True
        self.refresh()

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 0)
        head.setSpacing(2)
        head.addWidget(self._month_name)
        head.addStretch(1)
        for button in (self.today_button, self._before, self._after):
            head.addWidget(button)
        month = QHBoxLayout()
        month.setContentsMargins(PADDING - 2, 0, PADDING - 2, 0)
        month.addWidget(self.month)
        line = QFrame()
        line.setProperty("part", "rule")
        line.setFixedHeight(1)
        rule = QHBoxLayout()
        rule.setContentsMargins(PADDING, 8, PADDING, 11)
        rule.addWidget(line)
        foot = QHBoxLayout()
        foot.setContentsMargins(PADDING - 10, 0, PADDING, 0)
        foot.addWidget(self._add)
        foot.addStretch(1)
        scroll = Scrolling(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(scroll)
        column = QVBoxLayout(scroll.inside)
        column.setContentsMargins(0, TOP, 0, PADDING)
        column.setSpacing(6)
        self._day_name.setContentsMargins(PADDING, 0, PADDING, 0)
        self._nothing.setContentsMargins(PADDING, 0, PADDING, 0)
        column.addWidget(self._back)
        column.addLayout(head)
        column.addLayout(month)
        column.addLayout(rule)
        column.addWidget(self._day_name)
        column.addWidget(self._nothing)
        column.addWidget(self.day_list, 1)
        column.addLayout(foot)
        column.addStretch(0)
        self._back.hide()

    def _connect(self) -> None:
        self.month.chosen.connect(self._choose)
        self.month.turned.connect(self._show_month)
        self._painted.done.connect(self._follow)
        self.today_button.clicked.connect(self._go_to_today)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        self._add.clicked.connect(self._ask_for_more)
        self._back.clicked.connect(self.back)
        self._bench.look.changed.connect(self._restyle)
