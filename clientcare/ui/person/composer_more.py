"""What one seldom says of an entry: minutes, the day of the next check-in, and who else it was with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.book.contacts import MOST_MINUTES
from clientcare.domain.calendar import Unit, add
from clientcare.domain.frozen import replace
from clientcare.domain.values import Channel
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.people_picker import PeoplePicker
from clientcare.ui.person.written import Written
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, tr
from clientcare.words.window import composer as words

TIMED = frozenset({Channel.CALL, Channel.VISIT, Channel.EVENT})
_LATER = (
    (mark("In two weeks"), 2, Unit.WEEKS),
    (mark("In a month"), 1, Unit.MONTHS),
    (mark("In three months"), 3, Unit.MONTHS),
    (mark("In half a year"), 6, Unit.MONTHS),
)


class MoreRow(QWidget):
    """Made when it is first wanted. `said` carries the Written as somebody changed it."""

    said = Signal(object)

    def __init__(self, bench: Bench, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._written = Written()
        self._minutes = Field(tr("Minutes"), tr("Minutes"))
        self._minutes.setValidator(QIntValidator(0, MOST_MINUTES, self._minutes))
        self._minutes.setProperty("small", True)
        self._minutes.setFixedWidth(bench.look.px(84))
        self._next = DayButton(bench.look, tr("The next check-in"), today, words=words.next_check_in)
        self.people = PeoplePicker(bench, tr("Also with"))
        self.people.field.setProperty("small", True)
        self._minutes.textEdited.connect(self._say_minutes)
        self._next.chosen.connect(self._say_next)
        self.people.changed.connect(self._say_people)
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(tr("Also with"), Type.SMALL, tone="2"))
        row.addWidget(self.people, 1)
        flow = Flow(across=12, down=6)
        self.setLayout(flow)
        for widget in (self._minutes, self._next, together):
            flow.addWidget(widget)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [self._minutes, self._next, *self.people.controls]

    def show_written(self, client: str, written: Written, *, care: bool) -> None:
        """Shows what may be said of it; only a contact that is care names the next check-in."""
        self._written = written
        touch = written.touch
        self._minutes.setVisible(written.channel in TIMED and not written.not_reached)
        minutes = str(touch.minutes) if touch.minutes is not None else ""
        if self._minutes.text() != minutes:
            self._minutes.setText(minutes)
        self._next.setVisible(written.kind.is_contact and care and not written.not_reached)
        on = written.day(self._today())
        self._next.offer([*((tr(said), add(on, n, unit)) for said, n, unit in _LATER), (tr("As usual"), None)])
        self._next.earliest = add(on, 1, Unit.DAYS)
        self._next.show_day(touch.next_on)
        self.people.begin(written.others, without=(client,))

    def _say_minutes(self, text: str) -> None:
        minutes = int(text) if text else None
        self.said.emit(replace(self._written, touch=replace(self._written.touch, minutes=minutes)))

    def _say_next(self) -> None:
        self.said.emit(replace(self._written, touch=replace(self._written.touch, next_on=self._next.day)))

    def _say_people(self) -> None:
        self.said.emit(replace(self._written, others=tuple(self.people.people)))
