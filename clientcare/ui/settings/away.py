"""Asks from when to when one is away."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from clientcare.book import days
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.settings.attempts import attempted
from clientcare.words.tongue import tr

A_WEEK = timedelta(days=6)


class PlanAway(Dialog):
    """Both days are days away; days planned before make room for these."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr("Plan time away"), tr("Plan it"))
        self._bench = bench
        today = bench.desk().today
        self.first = self._day(tr("First day away"))
        self.last = self._day(tr("Last day away"))
        self.first.show_day(today + timedelta(days=1))
        self.last.show_day(today + timedelta(days=1) + A_WEEK)
        for button in (self.first, self.last):
            button.earliest = today
        self._to = Labelled(bench.look, tr("Last day away"), self.last)
        self.body.addWidget(Label(tr("Nothing is late because of it: what rests waits for you."), tone="2", wraps=True))
        self.body.addWidget(Labelled(bench.look, tr("First day away"), self.first))
        self.body.addWidget(self._to)
        self.first.chosen.connect(self._follow)
        self.first.setFocus()

    def accept(self) -> None:
        first, last = self.first.day, self.last.day
        if first is None or last is None:
            return
        plan = attempted(lambda: days.set_away(self._bench.desk(), first, last), self._to.be_wrong)
        change = self._bench.history.do(plan)
        if change is not None and change.main:
            super().accept()

    def _day(self, name: str) -> DayButton:
        return DayButton(self._bench.look, name, lambda: self._bench.desk().today)

    def _follow(self) -> None:
        """The last day is not before the first."""
        if self.first.day is not None and self.last.day is not None and self.last.day < self.first.day:
            self.last.show_day(self.first.day + A_WEEK)
