"""What only a person can decide of a file: the order of day and month, and the currency of its prices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from clientcare.domain.money import DECIMALS
from clientcare.exchange.layout import DateOrder, Question
from clientcare.exchange.tables import days
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.tick import Round
from clientcare.ui.tokens import Type
from clientcare.words.tongue import speaker, tr
from clientcare.words.window import files
from clientcare.words.window import importing as words


class Questions(QWidget):
    """Nothing is chosen for anybody. `answered` carries "dates" or "currency" and what was chosen."""

    answered = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)
        self._asked: tuple[Question, ...] = ()
        self._parts: list[QWidget] = []
        self.rounds: list[Round] = []
        self.currency: Choice[str] | None = None

    @property
    def asked(self) -> tuple[Question, ...]:
        """What is still open."""
        return self._asked

    def show_all(self, questions: Sequence[Question], today: date) -> None:
        """Asks these, one of each kind."""
        one_each = {bool(each.choices): each for each in reversed(questions)}
        found = tuple(one_each[kind] for kind in sorted(one_each, reverse=True))
        if found == self._asked and self._parts:
            return
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.rounds, self.currency = [], [], None
        self._asked = found
        self.setVisible(bool(found))
        if found:
            self._add(Label(tr(words.ONE_THING), Type.BODY_STRONG))
        for each in found:
            if each.choices:
                self._ask_days(each, today)
            else:
                self._ask_currency(each)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)

    def _ask_days(self, question: Question, today: date) -> None:
        read = {each: _day(question.example, each) for each in question.choices}
        said = [speaker().date_of(on.day, on.month) for on in read.values() if on is not None]
        asked = words.day_first(question.example, *said) if len(said) == 2 else files.which_days(question.column)
        self._add(Label(asked, tone="2", wraps=True))
        group = QButtonGroup(self)
        for each, on in read.items():
            text = words.orders(on, each, today) if on is not None else tr(files.DAY_ORDERS[each])
            choice = Round(self._look, text)
            choice.setObjectName(each)
            choice.clicked.connect(lambda _checked=False, each=each: self.answered.emit("dates", each))
            group.addButton(choice)
            self.rounds.append(choice)
            self._add(choice)

    def _ask_currency(self, question: Question) -> None:
        asked = words.currency_of(question.example)
        self._add(Label(asked, tone="2", wraps=True))
        offered = [("", tr(files.CHOOSE)), *((code, code) for code in sorted(DECIMALS))]
        choice: Choice[str] = Choice(self._look, asked, offered)
        choice.activated.connect(lambda _at: self.answered.emit("currency", choice.value) if choice.value else None)
        self.currency = choice
        self._add(choice)


def _day(cell: str, order: str) -> date | None:
    try:
        return days.day(cell, DateOrder(order))
    except ValueError:
        return None
