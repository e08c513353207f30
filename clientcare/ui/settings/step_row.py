"""One step of the plan: what it is called and for which sales, its time and whether it is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.domain.calendar import Rhythm
from clientcare.domain.plan_ahead import is_while_made
from clientcare.domain.records import PlanStep
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label, Picture
from clientcare.ui.parts.flow import Flow
from clientcare.ui.settings.controls import Switch
from clientcare.ui.settings.ordered import OrderedRow
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words

TIMES = tuple(
    Rhythm.parse(each)
    for each in (
        "3 days",
        "7 days",
        "14 days",
        "1 month",
        "2 months",
        "3 months",
        "6 months",
        "1 year",
        "2 years",
    )
)
WHILE_MADE = tuple(Rhythm.parse(each) for each in ("1 week", "2 weeks", "1 month", "2 months"))
ICONS = {
    "arrived": ("house-line", "checkin"),
    "how-is-it": ("chat-circle", "checkin"),
    "how-did-it-go": ("hand-waving", "checkin"),
    "year-on": ("cake", "date"),
    "how-it-grows": ("image-square", "text_3"),
}
OTHERS = ("chat-circle", "checkin")
TIME = 176
APART = 6


class StepRow(OrderedRow):
    """`after` carries the time after delivery, `switched` on or off; `edited`: all of it is to be shown."""

    after = Signal(object)
    switched = Signal(bool)
    edited = Signal()
    removed = Signal()

    def __init__(self, look: Look, uid: str) -> None:
        self._mark = Picture(look, OTHERS[0], Icon.CONTROL, OTHERS[1])
        super().__init__(look, " ", uid, self._mark)
        self._template = Label("", Type.SMALL, tone="2")
        self._kinds = Label("", Type.SMALL, tone="3")
        self._paper = Picture(look, "file-text", Icon.INLINE, "text_2")
        line = QWidget()
        flow = Flow(across=6, down=1)
        for part in (self._paper, self._template, self._kinds):
            flow.addWidget(part)
        line.setLayout(flow)
        self.words.insertWidget(self.words.indexOf(self.sentence), line)
        self.time: Choice[Rhythm] = Choice(look, tr("Time"))
        self.time.setProperty("small", True)
        self.switch = Switch(look, tr("On"))
        apart = QWidget()  # a switch stands further away than another control
        held = QHBoxLayout(apart)
        held.setContentsMargins(0, 0, 0, 0)
        held.addSpacing(APART)
        held.addWidget(self.switch)
        self.add(self.time, apart)
        self._fill_menu()
        self.time.activated.connect(lambda _place: self.after.emit(self.time.value))
        self.switch.clicked.connect(self.switched)
        look.changed.connect(self._fit_fields)
        self._fit_fields()

    def show_step(self, step: PlanStep) -> None:
        """Shows the step as it is now."""
        now, grows = step.versions[-1], is_while_made(step)
        name = words.step_name(step.name, step.handed_over_name)
        assert isinstance(self.name, Label)
        self.name.setText(name)
        self._dim(not now.switched_on)
        icon, ink = ICONS.get(step.step, OTHERS)
        self._mark.use(icon, ink if now.switched_on else "text_3")
        self._template.setText(step.template)
        for part in (self._paper, self._template):
            part.setVisible(bool(step.template))
        self._kinds.setText(words.kinds(now.kinds))
        offered = WHILE_MADE if grows else TIMES
        times = offered if now.after in offered else (*offered, now.after)
        self.time.offer([(each, words.after(each, monthly=grows)) for each in times])
        self.time.choose(now.after)
        self.switch.turn(now.switched_on)
        self._name_parts(step.name)

    def _name_parts(self, name: str) -> None:
        self.time.setAccessibleName(tr("Time of {name}", name=name))
        self.switch.setAccessibleName(tr("{name}, on", name=name))
        self.switch.setToolTip(tr("{name} (Space)", name=name))
        self.name_handle(name)

    def _dim(self, off: bool) -> None:
        """A step that is off is quieter."""
        self.name.setProperty("tone", "3" if off else "")
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)

    def _fill_menu(self) -> None:
        self.menu.addAction(tr("Change …")).triggered.connect(self.edited)
        self.menu.addSeparator()
        self.menu.addAction(tr("Move up\tAlt+Up")).triggered.connect(lambda: self.moved.emit(-1))
        self.menu.addAction(tr("Move down\tAlt+Down")).triggered.connect(lambda: self.moved.emit(1))
        self.menu.addSeparator()
        self.menu.addAction(tr("Remove")).triggered.connect(self.removed)

    def _fit_fields(self) -> None:
        self.time.setMinimumWidth(self._look.px(TIME))
