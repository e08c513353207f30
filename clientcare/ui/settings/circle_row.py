"""One circle in its page: its colour, name and rhythm to change in place, and a menu for the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from clientcare.book.starting import english_circle
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.records import Circle
from clientcare.domain.values import CircleRole
from clientcare.ui.look import Look
from clientcare.ui.mirror import at_the_start
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.circle_dot import CircleDot
from clientcare.ui.parts.controls import Label
from clientcare.ui.settings.controls import SavingField
from clientcare.ui.settings.ordered import OrderedRow
from clientcare.words.tongue import tr
from clientcare.words.window import settings as words

MOST = 1000
FREE = 2
"""Between how many they are and their rhythm, besides what is free at both sides of it."""
NONE = "none"


class CircleRow(OrderedRow):
    """`renamed` carries the name, `rhythm` the Rhythm, `role` the CircleRole; `removed`: it is to go."""

    renamed = Signal(str)
    rhythm = Signal(object)
    role = Signal(object)
    removed = Signal()

    def __init__(self, look: Look, uid: str) -> None:
        self.field = SavingField(tr("Name"))
        self.field.setProperty("part", "quiet")
        self.field.setAlignment(at_the_start(self.field))
        self._dot = CircleDot(look)
        super().__init__(look, self.field, uid, self._dot)
        self._every = Rhythm(1, Unit.MONTHS)
        self.shown_name = ""
        self._people = Label("", tone="2")
        self._people.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._word = Label(tr("Every"), tone="2")
        self.count = SavingField(tr("How many"), small=True)
        self.unit: Choice[str] = Choice(look, tr("Rhythm"))
        self.unit.setProperty("small", True)
        for part in (self._word, self.count):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.add(self._people)
        self.keep_free(FREE)
        self.add(self._word, self.count, self.unit)
        self.field.saved.connect(self.renamed)
        self.count.saved.connect(self._count_said)
        self.unit.activated.connect(self._unit_said)
        look.changed.connect(self._fit_fields)
        self._fit_fields()

    def show_circle(self, circle: Circle, count: int, *, free_roles: Sequence[CircleRole]) -> None:
        """Shows the circle as it is, with so many people in it, and the roles that it could take over."""
        name = self.shown_name = circle.name
        self._every = circle.every
        self._dot.show_circle(circle)
        self.be_wrong(self.count, "")
        self.be_wrong(self.field, "")
        self.field.show_value(name)
        self.say(words.about_circle(english_circle(name), circle.role))
        self._people.setText(words.people(count))
        has = bool(circle.every)
        self._word.setVisible(has)
        self.count.setVisible(has)
        self.count.show_value(str(circle.every.count) if has else "")
        units = [(each.value, words.unit(each, circle.every.count)) for each in Unit]
        self.unit.offer([*units, (NONE, tr(words.NO_RHYTHM))])
        self.unit.choose(circle.every.unit.value if has else NONE)
        self._name_parts(name)
        self._fill_menu(circle, free_roles)

    def _name_parts(self, name: str) -> None:
        self.field.setAccessibleName(tr("Name of {name}", name=name))
        self.count.setAccessibleName(tr("Rhythm of {name}, number", name=name))
        self.unit.setAccessibleName(tr("Rhythm of {name}", name=name))
        self.name_handle(name)

    def _fill_menu(self, circle: Circle, free_roles: Sequence[CircleRole]) -> None:
        self.menu.clear()
        self.menu.addAction(tr("Move up\tAlt+Up")).triggered.connect(lambda: self.moved.emit(-1))
        self.menu.addAction(tr("Move down\tAlt+Down")).triggered.connect(lambda: self.moved.emit(1))
        self.menu.addSeparator()
        for role in free_roles:
            action = self.menu.addAction(words.role(role))
            action.triggered.connect(lambda _checked=False, role=role: self.role.emit(role))
        if circle.role is None:
            self.menu.addSeparator()
            self.menu.addAction(tr("Remove")).triggered.connect(self.removed)
        else:
            self.menu.addAction(tr(words.KEEPS_ROLE)).setEnabled(False)

    def _count_said(self, text: str) -> None:
        if not (text.isdecimal() and text.isascii() and 0 < int(text) <= MOST):
            self.be_wrong(self.count, words.wrong_count(MOST))
            return
        self.be_wrong(self.count, "")
        if int(text) != self._every.count:
            self.rhythm.emit(Rhythm(int(text), self._every.unit))

    def _unit_said(self) -> None:
        chosen = self.unit.value
        every = NO_RHYTHM if chosen == NONE else Rhythm(self._every.count or 1, Unit(chosen))
        if every != self._every:
            self.rhythm.emit(every)

    def _fit_fields(self) -> None:
        look = self._look
        self._people.setMinimumWidth(look.px(76))
        self.count.setFixedWidth(look.px(44))
        self.unit.setFixedWidth(look.px(98))
        self.unit.ensurePolished()
        self.unit.updateGeometry()
