"""The right side of Today: the letter to the person of the chosen card, or what is noted of them, or a reminder."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.care.today import Card
from clientcare.ui.bench import Bench
from clientcare.ui.letter.briefed import BriefedLetter
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.prose import Prose
from clientcare.ui.person.page import PersonPage
from clientcare.ui.person.reason import reason
from clientcare.ui.text import tip
from clientcare.ui.today.notice_line import NoticeLine
from clientcare.ui.tokens import Type


class TodayPane(QWidget):
    """Shows the letter; what is noted is a key away, and stands there by itself where no letter may be drafted.

    The buttons at the foot never scroll away. `back` is offered where list and pane do not fit side by side.
    """

    log = Signal()
    skip = Signal()
    back = Signal()
    open_page = Signal()

    def __init__(self, bench: Bench, snooze: QMenu) -> None:
        super().__init__()
        self._look = bench.look
        self._card: Card | None = None
        self._noting = ""
        self.person = PersonPage(bench)
        self._briefed = BriefedLetter(bench)
        self._reminder = _OwnReminder(bench.look)
        self._body = QStackedWidget()
        for each in (self._briefed.letter, self.person, self._reminder):
            self._body.addWidget(each)
        self._back = Tool(bench.look, "Back to Today", "caret-left", text="Today")
        self._back.clicked.connect(self.back)
        self._back.hide()
        self._open = [Tool(bench.look, "Open the page", "arrow-square-out", part="box") for _each in range(2)]
        for button, brief in zip(self._open, (self._briefed.brief, self.person.brief), strict=True):
            button.clicked.connect(self.open_page)
            brief.corner.addWidget(button)
        self.notices = [NoticeLine(bench) for _each in self._open]
        for line, brief in zip(self.notices, (self._briefed.brief, self.person.brief), strict=True):
            line.answered.connect(self.back)
            brief.add_below(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back)
        column.addWidget(self._body, 1)
        column.addWidget(self._footer(snooze))
        self.person.writing.connect(self._give_accent)

    @property
    def letter(self) -> LetterPane:
        return self._briefed.letter

    @property
    def client(self) -> str:
        """The uid of who is shown, "" for nobody."""
        if self._body.currentWidget() is self.letter:
            return self.letter.client
        return self.person.client if self._body.currentWidget() is self.person else ""

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom (DESIGN §8)."""
        of_letter, of_person = ([button, *line.controls] for button, line in zip(self._open, self.notices, strict=True))
        noting = [*self.person.controls, self._skip, self._snooze, self._log]
        return [self._back, *of_letter, *self.letter.controls, *of_person, *noting]

    @property
    def entry(self) -> QWidget:
        """Where one writes."""
        return self.letter.frame.text if self._body.currentWidget() is self.letter else self.person.composer.field

    def show_card(self, card: Card, name: str, today: date) -> None:
        """Shows the person of a card with its reasons, or the reminder that is for nobody."""
        self._card = card
        self._noting = self._noting if self._noting == card.client else ""
        self._name(name)
        self._offer(card)
        if card.client is None:
            self._reminder.show_reason(name, reason(card.items[0], today).text)
            self._turn_to(self._reminder)
        elif self._noting or not self._briefed.show_card(card.client, card.items):
            self._note(card)
        else:
            self._turn_to(self.letter)

    def write(self) -> None:
        """Puts the cursor into the letter; where none may be drafted, where a contact is written down."""
        if self._card is None or self._card.client is None:
            return
        self._noting = ""
        if self._briefed.show_card(self._card.client, self._card.items):
            self._turn_to(self.letter)
            self.letter.write()
        else:
            self._note(self._card)
            self.person.write()

    def note(self) -> None:
        """Puts the cursor where a note is written down."""
        if self._card is not None and self._card.client is not None:
            self._noting = self._card.client
            self._note(self._card)
            self.person.note()

    def show_person(self, uid: str) -> None:
        """Shows somebody who is not in the list any more, to say a word more about what was logged."""
        self._card = None
        self._offer(None)
        self.person.show_client(uid)
        self._turn_to(self.person)
        self._foot.hide()

    def leave_note(self) -> None:
        """The next card that is shown is a letter again."""
        self._noting = ""

    def below_skip(self) -> QPoint:
        """Where a question about skipping stands."""
        return self._skip.mapToGlobal(self._skip.rect().topLeft())

    def offer_back(self, yes: bool) -> None:
        self._back.setVisible(yes)

    def _note(self, card: Card) -> None:
        assert card.client is not None
        self.person.show_client(card.client, card.items)
        self._turn_to(self.person)

    def _offer(self, card: Card | None) -> None:
        """Says once what a card offers."""
        for line in self.notices:
            line.show_card(card)

    def _turn_to(self, page: QWidget) -> None:
        self._body.setCurrentWidget(page)
        self._foot.setVisible(page is not self.letter)

    def _name(self, name: str) -> None:
        """Says in words for whom each button is."""
        for button, said, keys in (
            (self._log, f"Log for {name}", "L"),
            (self._snooze, f"Snooze {name}", "S"),
            (self._skip, f"Skip {name}", "X"),
            *((button, f"Open the page of {name}", "O") for button in self._open),
        ):
            button.setAccessibleName(said)
            button.setToolTip(tip(f"{said} ({keys})"))

    def _footer(self, snooze: QMenu) -> QWidget:
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(24, 14, 24, 20)
        row.setSpacing(8)
        self._skip = Button(self._look, "Skip", "skip-forward")
        self._snooze = Button(self._look, "Snooze", "clock-clockwise")
        self._snooze.setMenu(snooze)
        self._log = Button(self._look, "Log", "check", kind="primary")
        self._log.clicked.connect(self.log)
        self._skip.clicked.connect(self.skip)
        row.addWidget(self._skip)
        row.addWidget(self._snooze)
        row.addStretch(1)
        row.addWidget(self._log)
        return self._foot

    def _give_accent(self, writing: bool) -> None:
        """Save takes the accent while there is something to save: one accent in a pane."""
        self._log.become("default" if writing else "primary")


class _OwnReminder(QWidget):
    """A reminder that is about nobody: what it is, and since when."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = Prose(look, Type.HEADING)
        self._reason = Prose(look, Type.BODY, "text_2")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._reason)
        column.addStretch(1)

    def show_reason(self, title: str, words: str) -> None:
        self._title.say(title)
        self._reason.say(words, icon="bell-fill", icon_ink="text_2")
