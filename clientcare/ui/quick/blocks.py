"""The parts of a quick line as fields: a sale, what was said, a promise; each to be mended before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from clientcare.domain.calendar import Unit, add
from clientcare.domain.quick.understood import SaidContact, SaidNote, SaidPromise, SaidSale
from clientcare.domain.values import Direction
from clientcare.ui.look import Look
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Label, Picture, Tool
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.growing_text import GrowingText
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.person.kinds import Kind
from clientcare.ui.quick.reading import PRICE, WAY, Shown
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import mark, speaker, tr, tr_all
from clientcare.words.window import composer as composer_words
from clientcare.words.window import quick as words

_DUE = ((mark("Tomorrow"), 1, Unit.DAYS), (mark("In a week"), 1, Unit.WEEKS), (mark("In two weeks"), 2, Unit.WEEKS))


class Block(QWidget):
    """`said` carries the fields that somebody changed, by their names in a `Reading`; `left_out` that it was not
    meant; `wanted` is Enter in a field."""

    said = Signal(object)
    left_out = Signal()
    wanted = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._today, self._asking = look, today, False
        self._icon = Picture(look, "note-pencil", Icon.INLINE, "text_2")
        self._title = Label("", Type.BODY_STRONG)
        self.drop = Tool(look, tr("Leave this out"), "x")
        self.drop.clicked.connect(self.left_out)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(8)
        self._head.addWidget(self._icon)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.drop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._head)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, in reading order."""
        return [self.drop]

    @property
    def asked(self) -> QWidget | None:
        """The field that waits for an answer, if one does."""
        return None

    def show_part(self, shown: Shown, *, name: str, alone: bool, asking: bool) -> None:
        """Shows what was understood; what is `alone` in its line cannot be left out. With `asking` it is said what is
        missing, each where it belongs."""
        self.drop.setVisible(not alone)
        self._asking = asking
        self._fill(shown, name)

    def _fill(self, shown: Shown, name: str) -> None:
        raise NotImplementedError

    def _ask(self, row: Labelled, question: str) -> None:
        question = question if self._asking else ""
        if row.wrong != question:
            row.be_wrong(question)

    def _call(self, word: str, icon: str) -> None:
        self._title.setText(word)
        self._icon.use(icon, "text_2")
        self.drop.setAccessibleName(tr("Leave out: {word}", word=speaker().within(word)))
        self.drop.setToolTip(tr("Leave out: {word}", word=speaker().within(word)))

    def _tell(self, name: str) -> Callable[[Any], None]:
        return lambda value: self.said.emit({name: value})

    def _day(self, name: str) -> DayButton:
        day = DayButton(self._look, name, self._today, words=words.day, part="field")
        day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        day.chosen.connect(lambda: self.said.emit({"on": day.day}))
        return day

    def _show_day(self, button: DayButton, on: date) -> None:
        today = self._today()
        button.offer([(tr("Today"), today), (tr("Yesterday"), add(today, -1, Unit.DAYS))])
        button.latest = add(today, 1, Unit.DAYS)
        button.show_day(on)

    def _line(self, *widgets: tuple[QWidget, int]) -> QLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget, stretch in widgets:
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        return row


class SaleBlock(Block):
    """The work, its price, the day, and what kind of sale it is."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, today)
        self._call(tr("Sale"), "palette")
        self.title = Field(tr("Work"), tr("Blue Harbour"))
        self.title.setProperty("part", "work")
        self.price = Field(tr("Price"), tr("450 EUR"))
        self.kind = Choice(look, tr("Kind of work"), tr_all(composer_words.SALE_KINDS.items()))
        self.stage = Choice(look, tr("How far it is"), tr_all(composer_words.STAGES.items()))
        self.day = self._day(tr("The day of the sale"))
        self._work_row = Labelled(look, tr("Work"), self.title)
        self._price_row = Labelled(look, tr("Price"), self.price)
        self.text = Field("")
        self._said_row = Labelled(look, tr(words.SAID), self.text)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._work_row, 0, 0, 1, 2)
        grid.addWidget(self._price_row, 1, 0, top)
        grid.addWidget(Labelled(look, tr("Date"), self.day), 1, 1, top)
        grid.addWidget(Labelled(look, tr("Kind"), self.kind), 2, 0, top)
        grid.addWidget(Labelled(look, tr("How far it is"), self.stage), 2, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)
        self._column.addWidget(self._said_row)
        for field, name in ((self.title, "title"), (self.price, PRICE), (self.text, "text")):
            field.textEdited.connect(self._tell(name))
            field.returnPressed.connect(self.wanted)
        self.kind.activated.connect(lambda: self.said.emit({"sale_kind": self.kind.value}))
        self.stage.activated.connect(lambda: self.said.emit({"stage": self.stage.value}))

    @property
    def controls(self) -> list[QWidget]:
        return [self.drop, self.title, self.price, self.day, self.kind, self.stage, self.text]

    @property
    def asked(self) -> QWidget | None:
        if self._work_row.wrong:
            return self.title
        return self.price if self._price_row.wrong else None

    def _fill(self, shown: Shown, name: str) -> None:
        assert isinstance(shown.said, SaidSale)
        said = shown.said
        for field, text in ((self.title, said.title), (self.price, shown.price), (self.text, said.text)):
            _show(field, text)
        self._said_row.setVisible(bool(said.text) or self.text.hasFocus())
        self.kind.choose(said.sale_kind)
        self.stage.choose(said.stage)
        self._show_day(self.day, said.on)
        self._ask(self._work_row, "" if said.title.strip() else tr(words.TITLE))
        self._ask(self._price_row, shown.wrong_price)


class ToldBlock(Block):
    """A note or a contact: what it was, who reached out, what for, the day and the words."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, today)
        self.way = Choice(look, tr("What it was"), tr_all(words.WAYS.items()))
        self.direction: Choice[Direction] = Choice(look, tr("Who reached out"))
        self.purpose = Choice(look, tr("What it was for"), tr_all(composer_words.PURPOSES.items()))
        self.day = self._day(tr("Its day"))
        self.text = GrowingText(look, tr("What there is to say"))
        self._text_row = Labelled(look, "", self.text)
        self._title.hide()
        self._head.insertWidget(1, self.way, 1)
        self._head.insertWidget(2, self.day, 1)
        self._column.addLayout(self._line((self.direction, 1), (self.purpose, 1)))
        self._column.addWidget(self._text_row)
        self.way.activated.connect(lambda: self.said.emit({WAY: self.way.value}))
        self.direction.activated.connect(lambda: self.said.emit({"direction": self.direction.value}))
        self.purpose.activated.connect(lambda: self.said.emit({"purpose": self.purpose.value}))
        self.text.textChanged.connect(self._say_text)
        self._filling = False

    @property
    def controls(self) -> list[QWidget]:
        return [self.drop, self.way, self.day, self.direction, self.purpose, self.text]

    @property
    def asked(self) -> QWidget | None:
        return self.text if self._text_row.wrong else None

    def _fill(self, shown: Shown, name: str) -> None:
        said = shown.said
        assert isinstance(said, SaidContact | SaidNote)
        channel = said.channel if isinstance(said, SaidContact) else None
        kind = Kind.of(channel) if channel is not None else Kind.NOTE
        self._call(tr(words.WAYS[channel]), kind.icon)
        self.way.choose(channel)
        self.direction.offer([(each, composer_words.direction(each, name)) for each in Direction])
        self.direction.setVisible(isinstance(said, SaidContact) and not said.no_answer)
        self.purpose.setVisible(isinstance(said, SaidContact) and said.direction.ours and not said.no_answer)
        if isinstance(said, SaidContact):
            self.direction.choose(said.direction)
            self.purpose.choose(said.purpose)
        self._show_day(self.day, said.on)
        self._filling = True
        if self.text.toPlainText().strip() != said.text.strip():
            self.text.setPlainText(said.text)
        self._filling = False
        empty = isinstance(said, SaidNote) and not said.text.strip()
        self._ask(self._text_row, tr(words.TEXT) if empty else "")

    def _say_text(self) -> None:
        if not self._filling:
            self.said.emit({"text": self.text.toPlainText()})


class PromiseBlock(Block):
    """What was promised, and by when."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look, today)
        self._call(tr("Promise"), "handshake")
        self.text = Field(tr("What you promised"), tr("Send the care sheet"))
        self.due = DayButton(look, tr("When it is due"), today, words=words.due, part="field")
        self.due.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text_row = Labelled(look, "", self.text)
        self._due_row = Labelled(look, "", self.due)
        self._column.addLayout(self._line((self._text_row, 3), (self._due_row, 2)))
        self.text.textEdited.connect(self._tell("text"))
        self.text.returnPressed.connect(self.wanted)
        self.due.chosen.connect(lambda: self.said.emit({"due_on": self.due.day}))

    @property
    def controls(self) -> list[QWidget]:
        return [self.drop, self.text, self.due]

    @property
    def asked(self) -> QWidget | None:
        if self._text_row.wrong:
            return self.text
        return self.due if self._due_row.wrong else None

    def _fill(self, shown: Shown, name: str) -> None:
        assert isinstance(shown.said, SaidPromise)
        today = self._today()
        _show(self.text, shown.said.text)
        self.due.offer([*((tr(said), add(today, count, unit)) for said, count, unit in _DUE), (tr("No day"), None)])
        self.due.earliest = today
        self.due.show_day(shown.said.due_on)
        if shown.said.due_on is not None:
            self.due.setToolTip(words.due_in_full(shown.said.due_on))
        self._ask(self._text_row, "" if shown.said.text.strip() else tr(words.TEXT))
        self._ask(self._due_row, tr(words.DUE) if shown.past else "")


def _show(field: Field, text: str) -> None:
    """Only another text: the cursor stays where it is."""
    if field.text().strip() != text.strip():
        field.setText(text)
