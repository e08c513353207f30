"""The page of the after-sale plan: what is asked how long after a work is delivered, and for which sales."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clientcare.book import plan
from clientcare.domain.plan_ahead import plan_ahead
from clientcare.domain.records import PlanStep, Setting, Template
from clientcare.domain.settings import Settings
from clientcare.domain.values import SaleKind
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label, Picture
from clientcare.ui.settings.choosing import Choosing
from clientcare.ui.settings.ordered import OrderedRows
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Card, Row
from clientcare.ui.settings.step_dialog import StepDialog
from clientcare.ui.settings.step_row import StepRow
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import mark, tr
from clientcare.words.window import days as day_words
from clientcare.words.window import settings as words

THANKS = [str(n) for n in (0, 1, 2, 3, 5, 7)]
TIME, DATE = 176, 110
ROOM = 42
"""As much as the switch of a step takes, and what is free before it, so that all times stand under each other."""


class PlanPage(SettingsPage):
    """Every change is one deed, saved at once."""

    title = mark("After a sale")
    about = mark(
        "Gratitude first, then small steps that start when a work is delivered. None of them asks for anything."
    )
    concerns = (PlanStep, Setting, Template)

    def __init__(self, bench: Bench) -> None:
        self._add = Button(bench.look, tr("Add step"), "plus")
        super().__init__(bench)

    @property
    def main_button(self) -> Button:
        return self._add

    def build(self) -> None:
        look = self.bench.look
        self._choosing = Choosing(self)
        heart = Picture(look, "heart", Icon.CONTROL, "thank")
        thank = Row(look, tr("Thank them"), tr("For a sale, kind words, a gift, or someone they sent"), before=[heart])
        combo = self._choosing.combo(
            "thanks_days", tr("Thank them"), THANKS, lambda value: words.thanks_after(int(value))
        )
        combo.setMinimumWidth(look.px(TIME))
        thank.add(combo)
        thank.keep_free(ROOM)
        self.add(Card([thank]))
        self.add_title(tr("After it is delivered"))
        self.rows = OrderedRows(self._row)
        self.add(self.rows)
        self.add_title(tr("If someone took an original home today"))
        self._ahead = QWidget()
        self._grid = QGridLayout(self._ahead)
        self._grid.setContentsMargins(0, 13, 0, 14)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, look.px(DATE))
        self.add(Card([self._ahead]))
        holds = Label(tr(words.PLAN_HOLDS), Type.SMALL, tone="2", wraps=True)
        holds.setContentsMargins(2, 10, 2, 0)
        self.add(holds)
        self._add.clicked.connect(self._begin)
        self.rows.moved.connect(lambda uid, place: self._change(uid, place=place))

    def read(self) -> None:
        studio = self.bench.desk().studio
        self._steps = {step.uid: step for step in order.plan(studio)}
        for uid, row in self.rows.show_all(list(self._steps)).items():
            row.show_step(self._steps[uid])
        chosen = order.settings(studio)
        self._choosing.show(chosen)
        self._show_ahead(chosen)

    def _show_ahead(self, chosen: Settings) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        today = self.bench.desk().today
        found = plan_ahead(
            self._steps.values(),
            SaleKind.ORIGINAL,
            today,
            thanks_days=chosen.thanks_days,
            days_off=chosen.days_off,
        )
        for line, (on, step) in enumerate(found):
            named = tr(words.THANK_THEM) if step is None else step.handed_over_name or step.name
            self._grid.addWidget(Label(day_words.dated(on, today), tone="2"), line, 0)
            self._grid.addWidget(Label(named, wraps=True), line, 1)

    @property
    def ahead(self) -> list[str]:
        """What is shown of the days ahead, line by line."""
        texts = []
        for line in range(self._grid.count() // 2):
            pair = [self._grid.itemAtPosition(line, column) for column in (0, 1)]
            labels = [item.widget() for item in pair if item is not None]
            texts.append(" ".join(label.text() for label in labels if isinstance(label, QLabel)))
        return texts

    def _row(self, uid: str) -> StepRow:
        row = StepRow(self.bench.look, uid)
        row.after.connect(lambda after: self._change(uid, after=after))
        row.switched.connect(lambda on: self._change(uid, switched_on=on))
        row.edited.connect(lambda: self._edit(uid))
        row.removed.connect(lambda: self.do(lambda: plan.remove_step(self.bench.desk(), uid)))
        return row

    def _change(self, uid: str, **fields: Any) -> None:
        self.do(lambda: plan.edit_step(self.bench.desk(), uid, **fields))

    def _begin(self) -> None:
        StepDialog(self.bench, self, None).open()

    def _edit(self, uid: str) -> None:
        StepDialog(self.bench, self, self._steps[uid]).open()
