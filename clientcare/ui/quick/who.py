"""Whom a quick note is about: a box with their face and name, or the question who it is, asked where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.domain.quick.understood import Person
from clientcare.store.reads import people, search
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.found_field import FoundField
from clientcare.ui.parts.person_box import PersonBox
from clientcare.ui.quick.found_people import MOST, NEW, FoundPeople
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr


class AskWho(QWidget):
    """A question, a field to find somebody and those who may be meant. `chosen` carries a Person, without uid for
    somebody new; `left` is Esc."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._fits: Sequence[str] = ()
        self._called = ""
        self._question = Label("", Type.LABEL, tone="2", wraps=True)
        self.field = FoundField(tr("Who it is about"), tr("Find someone"))
        self.found = FoundPeople(bench)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._question, self.field, self.found):
            column.addWidget(widget)
        self.field.textEdited.connect(self._find)
        self.field.moved.connect(self.found.list.move_by)
        self.field.took.connect(self._take)
        self.field.left.connect(self.left)
        self.found.picked.connect(self._choose)

    def ask(self, question: str, fits: Sequence[str], called: str) -> None:
        """Asks among these uids, else for whoever is called so; what was typed to find somebody stays."""
        self._question.setText(question)
        if (fits, called) != (self._fits, self._called):
            self._fits, self._called = fits, called
            self.field.clear()
        self._find(self.field.text())

    def insist(self, yes: bool) -> None:
        """It cannot be saved before this is answered."""
        tone = "waiting" if yes else "2"
        if self._question.property("tone") != tone:
            self._question.setProperty("tone", tone)
            self._question.style().unpolish(self._question)
            self._question.style().polish(self._question)

    def _find(self, text: str) -> None:
        if text.strip():
            self.found.offer(search.find_clients(self._bench.desk().studio, text, MOST), new=text)
        else:
            self.found.offer(self._fits, new="" if self._fits else self._called)

    def _take(self) -> None:
        if self.found.list.current:
            self._choose(self.found.list.current)

    def _choose(self, uid: str) -> None:
        if uid == NEW:
            self.chosen.emit(Person("", " ".join((self.field.text() or self._called).split()), ()))
            return
        found = people.client(self._bench.desk().studio, uid)
        if found is not None:
            self.chosen.emit(Person(found.uid, found.name, ()))


class Who(QWidget):
    """The people of a line, each in a box, or the question. `chosen` carries the Persons it is to be about."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._people: Sequence[Person] = ()
        self._boxes: list[PersonBox] = []
        self.asks = AskWho(bench)
        self.asks.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.asks)
        self.asks.chosen.connect(self._add)
        self.asks.left.connect(self.left)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [self.asks.field] if not self.asks.isHidden() else [box.other for box in self._boxes]

    def show_people(self, known: Sequence[Person], question: str, fits: Sequence[Person], called: str) -> None:
        """Shows them; with a `question` it is asked which of those who fit is meant."""
        self._people = known
        while len(self._boxes) < len(known):
            box = PersonBox(self._bench.look)
            box.left.connect(self._taker(len(self._boxes)))
            self._boxes.append(box)
            self._column.insertWidget(len(self._boxes) - 1, box)
        for box, person in zip(self._boxes, known, strict=False):
            if box.name != person.name:
                found = people.client(self._bench.desk().studio, person.uid) if person.uid else None
                box.show_name(person.name, found.photo if found is not None else None)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(known))
        self.asks.setVisible(bool(question))
        if question:
            self.asks.ask(question, [person.uid for person in fits], called)

    def take_focus(self) -> None:
        """Puts the cursor where somebody is looked for."""
        self.asks.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, person: object) -> None:
        self.chosen.emit((*self._people, person))

    def _taker(self, place: int) -> Callable[[], None]:
        return lambda: self._take_out(place)

    def _take_out(self, place: int) -> None:
        rest = tuple(person for number, person in enumerate(self._people) if number != place)
        self.chosen.emit(rest)
        if not rest:
            self.take_focus()
        else:
            self._boxes[0].other.setFocus(Qt.FocusReason.TabFocusReason)
