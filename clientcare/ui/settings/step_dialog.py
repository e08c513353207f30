"""All of one step of the plan: its names, its time, the sales it is for and the letter it begins with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clientcare.book import plan
from clientcare.domain.calendar import Rhythm
from clientcare.domain.change import Change
from clientcare.domain.plan_ahead import is_while_made
from clientcare.domain.records import PlanStep
from clientcare.domain.values import SaleKind
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.tick import Tick
from clientcare.ui.settings.attempts import attempted
from clientcare.ui.settings.circle_dialogs import RhythmFields
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words


class StepDialog(Dialog):
    """Adds a step where none is given, else changes that one."""

    def __init__(self, bench: Bench, parent: QWidget, step: PlanStep | None) -> None:
        title = tr("Add a step") if step is None else tr("Change “{name}”", name=step.name)
        super().__init__(bench.look, parent, title, tr("Add step") if step is None else tr("Save"))
        self._bench, self._step = bench, step
        look = bench.look
        self.name = Field(tr("Name of the step"), tr("Still happy with it?"))
        self.handed_over = Field(tr("Name where it was handed over"), tr("Hangs well?"))
        self.fields = RhythmFields(bench, tr("Time after delivery"), none=False)
        self.kinds = {kind: Tick(look, words.kind(kind)) for kind in SaleKind}
        self.template: Choice[str] = Choice(look, tr("Letter it begins with"), self._letters())
        ticks = QWidget()
        flow = Flow(across=16)
        for tick in self.kinds.values():
            flow.addWidget(tick)
        ticks.setLayout(flow)
        ticks.setAccessibleName(tr("Sales it is for"))
        self._named = Labelled(look, tr("Name"), self.name)
        every = step is not None and is_while_made(step)
        self._timed = Labelled(look, tr("Every") if every else tr("After delivery"), self.fields)
        self._for = Labelled(look, tr("For"), ticks)
        handed = Labelled(look, tr("Called this where you handed it over yourself (may stay empty)"), self.handed_over)
        for part in (self._named, handed, self._timed, self._for, Labelled(look, tr("Letter"), self.template)):
            self.body.addWidget(part)
        self.body.addWidget(Label(tr(words.PLAN_HOLDS), Type.SMALL, tone="2", wraps=True))
        self._show(step)
        self.name.setFocus()

    def accept(self) -> None:
        after = self.fields.rhythm
        kinds = [kind for kind, tick in self.kinds.items() if tick.isChecked()]
        self._timed.be_wrong(words.wrong_count(1000) if after is None else "")
        self._for.be_wrong("" if kinds else tr(words.NO_KINDS))
        if after is None or not kinds:
            return
        change = self._bench.history.do(attempted(lambda: self._save(after, kinds), self._named.be_wrong))
        if change is not None and change.main:
            super().accept()

    def _save(self, after: Rhythm, kinds: list[SaleKind]) -> Change:
        desk = self._bench.desk()
        name, handed, letter = self.name.text(), self.handed_over.text().strip(), self.template.value
        if self._step is None:
            short = plan.short_name(name, (each.step for each in order.plan(desk.studio)))
            return plan.add_step(desk, short, after, name=name, handed_over_name=handed, kinds=kinds, template=letter)
        return plan.edit_step(
            desk, self._step.uid, name=name, handed_over_name=handed, after=after, kinds=kinds, template=letter
        )

    def _show(self, step: PlanStep | None) -> None:
        self.fields.show_rhythm(Rhythm.parse("1 month") if step is None else step.versions[-1].after)
        chosen = {SaleKind.ORIGINAL, SaleKind.COMMISSION} if step is None else step.versions[-1].kinds
        for kind, tick in self.kinds.items():
            tick.setChecked(kind in chosen)
        if step is not None:
            self.name.setText(step.name)
            self.handed_over.setText(step.handed_over_name)
            self.template.choose(step.template)

    def _letters(self) -> list[tuple[str, str]]:
        """The templates by name, and none."""
        names = dict.fromkeys(each.name for each in order.templates(self._bench.desk().studio))
        named = self._step.template if self._step is not None else ""
        if named:
            names.setdefault(named)
        return [("", tr(words.NO_LETTER)), *((name, name) for name in names)]
