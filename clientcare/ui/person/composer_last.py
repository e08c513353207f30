"""The last row of the composer: how they seemed, the day, what else can be said, and Save."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from clientcare.domain.calendar import Unit, add
from clientcare.domain.frozen import replace
from clientcare.ui.look import Look
from clientcare.ui.mirror import margins
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.feelings import Feelings
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Written
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, tr
from clientcare.words.window import composer as words

_DUE = ((mark("Tomorrow"), 1, Unit.DAYS), (mark("In a week"), 1, Unit.WEEKS), (mark("In two weeks"), 2, Unit.WEEKS))


class LastRow(QWidget):
    """Feelings and the rest stand beside each other, or below where that is too wide.

    `said` carries the Written as somebody changed it; `more` whether what is seldom said is wanted.
    """

    said = Signal(object)
    more = Signal(bool)

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._today = look, today
        self._written = Written()
        self._width = 0
        self.feelings = Feelings(look)
        self._seemed = Label(tr("They seemed"), Type.SMALL, tone="2")
        self._day = DayButton(look, tr("Its day"), today, part="day")
        self._due = DayButton(look, tr("When it is due"), today, words=words.due, part="day")
        self._more = Tool(look, tr("More to say of it"), "dots-three", part="day")
        self._more.setCheckable(True)
        self.save = Button(look, tr("Save"), small=True, tip=tr("Save (Ctrl+Enter)"))
        self.feelings.chosen.connect(self._say_feel)
        self._day.chosen.connect(self._say_day)
        self._due.chosen.connect(self._say_due)
        self._more.clicked.connect(self._say_more)
        self._build()
        look.changed.connect(self._refit)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [*self.feelings.buttons, self._day, self._due, self._more, self.save]

    def show_written(self, written: Written, *, more_open: bool) -> None:
        """Shows the feeling and the day of what is written."""
        self._written = written
        today = self._today()
        promise = written.kind is Kind.PROMISE
        if self.feelings.feel is not written.feel:
            self.feelings.choose(written.feel)
        self._feel.setVisible(not promise and not written.not_reached)
        self._day.setVisible(not promise)
        self._due.setVisible(promise)
        if promise:
            self._due.offer([(tr(said), add(today, count, unit)) for said, count, unit in _DUE])
            self._due.earliest = today
            self._due.show_day(written.due(today))
        else:
            self._day.offer([(tr("Today"), today), (tr("Yesterday"), add(today, -1, Unit.DAYS))])
            self._day.latest = add(today, 1, Unit.DAYS)
            self._day.show_day(written.day(today))
        self._more.setChecked(more_open)
        self._refit()

    def fit(self, width: int) -> None:
        """The composer is that wide now."""
        self._width = width
        self._refit()

    def _build(self) -> None:
        self._feel = QWidget()
        feel = QHBoxLayout(self._feel)
        feel.setContentsMargins(0, 0, 0, 0)
        feel.setSpacing(8)
        feel.addWidget(self._seemed)
        feel.addWidget(self.feelings)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(6)
        end.addStretch(1)
        for widget in (self._day, self._due, self._more, self.save):
            end.addWidget(widget)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*margins(14, 0, 8, 0))
        self._box.setSpacing(6)
        self._box.addWidget(self._feel)
        self._box.addWidget(self._end, 1)

    def _refit(self) -> None:
        """Beside each other with the words before the feelings, else without them, else one below the other."""
        if not self._width:
            return
        room = self._width - 30
        end = self._end.sizeHint().width()
        icons = self.feelings.sizeHint().width()
        words = self._seemed.sizeHint().width() + 8
        beside = self._feel.isHidden() or icons + end <= room
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._seemed.setVisible(icons + words + (end if beside else 0) <= room)

    def _say_more(self, yes: bool) -> None:
        self.more.emit(yes)

    def _say_feel(self) -> None:
        self.said.emit(replace(self._written, feel=self.feelings.feel))

    def _say_day(self) -> None:
        day = self._day.day
        self.said.emit(replace(self._written, on=None if day == self._today() else day))

    def _say_due(self) -> None:
        self.said.emit(replace(self._written, due_on=self._due.day))
