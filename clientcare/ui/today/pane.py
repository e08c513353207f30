"""The right side of Today: the letter to the person of the chosen card, or what is noted of them, or a reminder."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.care.today import Card
from clientcare.ui.bench import Bench
from clientcare.ui.letter.briefed import BriefedLetter
from clientcare.ui.letter.pane import LetterPane
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.later import Later
from clientcare.ui.parts.prose import Prose
from clientcare.ui.person.brief import Brief
from clientcare.ui.person.reason import reason
from clientcare.ui.text import tip
from clientcare.ui.today.notice_line import NoticeLine
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window.keys import names

if TYPE_CHECKING:
    from clientcare.ui.person.page import PersonPage


class TodayPane(QWidget):
    """Shows the letter; what is noted is a key away, and stands there by itself where no letter may be drafted.

    The buttons at the foot never scroll away. `back` is offered where list and pane do not fit side by side. What is
    noted is made when it is first wanted; `grown` follows. `noted` and `left` are those of the page.
    """

    log = Signal()
    skip = Signal()
    back = Signal()
    open_page = Signal()
    grown = Signal()
    noted = Signal()
    left = Signal()

    def __init__(self, bench: Bench, snooze: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._look = bench, bench.look
        self._card: Card | None = None
        self._noting = self._named = ""
        self._body = QStackedWidget(self)
        self._room = Later(self._make_person, self._body)
        self._briefed = BriefedLetter(bench, self._body)
        self._reminder = _OwnReminder(bench.look)
        for each in (self._briefed.letter, self._room, self._reminder):
            self._body.addWidget(each)
        self._back = Tool(bench.look, tr("Back to Today"), "caret-left", text=tr("Today"))
        self._back.clicked.connect(self.back)
        self._back.hide()
        self._open: list[Tool] = []
        self.notices: list[NoticeLine] = []
        self._add_to(self._briefed.brief)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back)
        column.addWidget(self._body, 1)
        column.addWidget(self._footer(snooze))
        self._room.filled.connect(self.grown)

    @property
    def letter(self) -> LetterPane:
        return self._briefed.letter

    @property
    def person(self) -> PersonPage:
        """What is noted of the person."""
        return self._room.widget

    @property
    def client(self) -> str:
        """The uid of who is shown, "" for nobody."""
        if self._body.currentWidget() is self.letter:
            return self.letter.client
        return self.person.client if self._body.currentWidget() is self._room else ""

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom (DESIGN §8)."""
        of_letter, *of_person = (
            [button, *line.controls] for button, line in zip(self._open, self.notices, strict=True)
        )
        noting = [*of_person[0], *self.person.controls] if self._room.made else []
        foot = [self._skip, self._snooze, self._log]
        return [self._back, *of_letter, *self.letter.controls, *noting, *foot]

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
        self._turn_to(self._room)
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
        self._turn_to(self._room)

    def _offer(self, card: Card | None) -> None:
        """Says once what a card offers."""
        for line in self.notices:
            line.show_card(card)

    def _turn_to(self, page: QWidget) -> None:
        self._body.setCurrentWidget(page)
        self._foot.setVisible(page is not self.letter)

    def _make_person(self, room: QWidget) -> PersonPage:
        from clientcare.ui.person.page import PersonPage

        person = PersonPage(self._bench, parent=room)
        self._add_to(person.brief)
        person.writing.connect(self._give_accent)
        person.noted.connect(self.noted)
        person.left.connect(self.left)
        self._name(self._named)
        self._offer(self._card)
        return person

    def _add_to(self, brief: Brief) -> None:
        """The way to the page, and what the card offers."""
        button, line = Tool(self._look, tr("Open the page"), "arrow-square-out", part="box"), NoticeLine(self._bench)
        button.clicked.connect(self.open_page)
        line.answered.connect(self.back)
        brief.corner.addWidget(button)
        brief.add_below(line)
        self._open.append(button)
        self.notices.append(line)

    def _name(self, name: str) -> None:
        """Says in words for whom each button is."""
        self._named = name
        for button, said, keys in (
            (self._log, tr("Log for {name}", name=name), "L"),
            (self._snooze, tr("Snooze {name}", name=name), "S"),
            (self._skip, tr("Skip {name}", name=name), "X"),
            *((button, tr("Open the page of {name}", name=name), "O") for button in self._open),
        ):
            button.setAccessibleName(said)
            button.setToolTip(tip(f"{said} ({names(keys)})"))

    def _footer(self, snooze: QMenu) -> QWidget:
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(24, 14, 24, 20)
        row.setSpacing(8)
        self._skip = Button(self._look, tr("Skip"), "skip-forward")
        self._snooze = Button(self._look, tr("Snooze"), "clock-clockwise")
        self._snooze.setMenu(snooze)
        self._log = Button(self._look, tr("Log"), "check", kind="primary")
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
