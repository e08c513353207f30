"""The two dialogs of circles: a new one, and where people go when one is removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.book import circles
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.records import Circle
from clientcare.ui.bench import Bench
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.settings.attempts import attempted
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words


class RhythmFields(QWidget):
    """A number and its unit, or none; `sentence` says what is wrong, "" for nothing."""

    def __init__(self, bench: Bench, name: str, *, none: bool) -> None:
        super().__init__()
        self.count = Field(tr("{name}, number", name=name))
        self.count.setText("1")
        self.count.setFixedWidth(bench.look.px(60))
        self.unit: Choice[str] = Choice(bench.look, name)
        units = [(each.value, words.unit(each, 2)) for each in Unit]
        self.unit.offer([*units, *([("none", tr(words.NO_RHYTHM))] if none else [])])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.setFocusProxy(self.count)
        self.unit.currentIndexChanged.connect(self._fit)
        self.unit.activated.connect(self._fit)

    def show_rhythm(self, every: Rhythm) -> None:
        self.count.setText(str(every.count or 1))
        self.unit.choose(every.unit.value if every else "none")
        self._fit()

    @property
    def rhythm(self) -> Rhythm | None:
        """What is said; None for a number that is none."""
        if self.unit.value == "none":
            return NO_RHYTHM
        try:
            return Rhythm.parse(f"{self.count.text().strip()} {self.unit.value}")
        except ValueError:
            return None

    def _fit(self) -> None:
        self.count.setEnabled(self.unit.value != "none")


class AddCircle(Dialog):
    """Asks for a name and a rhythm."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench.look, parent, tr("Add a circle"), tr("Add circle"))
        self._bench = bench
        self.name = Labelled(bench.look, tr("Name"), Field(tr("Name of the circle"), tr("Neighbours")))
        self.fields = RhythmFields(bench, tr("Rhythm of the circle"), none=True)
        self.fields.show_rhythm(Rhythm(3, Unit.MONTHS))
        self.every = Labelled(bench.look, tr("Be in touch every"), self.fields)
        self.body.addWidget(self.name)
        self.body.addWidget(self.every)
        self.name.field.setFocus()

    def accept(self) -> None:
        rhythm = self.fields.rhythm
        self.every.be_wrong(words.wrong_count(1000) if rhythm is None else "")
        if rhythm is None:
            return
        field = self.name.field
        assert isinstance(field, Field)
        add = attempted(lambda: circles.add_circle(self._bench.desk(), field.text(), rhythm), self.name.be_wrong)
        change = self._bench.history.do(add)
        if change is not None and change.main:
            super().accept()


class RemoveCircle(Dialog):
    """Says how many are in it, and asks where they go."""

    def __init__(self, bench: Bench, parent: QWidget, circle: Circle, others: Sequence[Circle], count: int) -> None:
        title = tr("Remove {name}", name=circle.name)
        super().__init__(bench.look, parent, title, title, leave=tr("Keep it"))
        self._bench, self._circle = bench, circle
        self.to: Choice[str] = Choice(bench.look, tr("Where they go"), [(each.uid, each.name) for each in others])
        self.body.addWidget(Label(words.in_circle(circle.name, count), wraps=True))
        self.body.addWidget(Labelled(bench.look, tr("They go to"), self.to))
        self.leave.setFocus()

    def accept(self) -> None:
        desk = self._bench.desk()
        if self._bench.history.do(lambda: circles.remove_circle(desk, self._circle.uid, self.to.value)) is not None:
            super().accept()
