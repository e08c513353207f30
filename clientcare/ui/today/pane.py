"""The right side of Today: the person of the chosen card, or a reminder of one's own, and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.care.today import Card
from clientcare.ui.bench import Bench
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.prose import Prose
from clientcare.ui.person.page import PersonPage
from clientcare.ui.person.reason import reason
from clientcare.ui.text import tip
from clientcare.ui.tokens import Type

WIDTH = 440


class TodayPane(QWidget):
    """The footer with the buttons never scrolls away. `back` is offered where list and pane do not fit side by side."""

    log = Signal()
    skip = Signal()
    back = Signal()
    open_page = Signal()

    def __init__(self, bench: Bench, snooze: QMenu) -> None:
        super().__init__()
        self._look = bench.look
        self.setProperty("place", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.person = PersonPage(bench)
        self._reminder = _OwnReminder(bench.look)
        self._body = QStackedWidget()
        self._body.addWidget(self.person)
        self._body.addWidget(self._reminder)
        self._back = Tool(bench.look, "Back to Today", "caret-left", text="Today")
        self._back.clicked.connect(self.back)
        self._back.hide()
        self._open = Tool(bench.look, "Open the page", "arrow-square-out", part="box")
        self._open.clicked.connect(self.open_page)
        self.person.brief.corner.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back)
        column.addWidget(self._body, 1)
        column.addWidget(self._footer(snooze))
        self.person.writing.connect(self._give_accent)
        self.setMinimumWidth(WIDTH)

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom (DESIGN §8)."""
        return [self._back, self._open, *self.person.controls, self._skip, self._snooze, self._log]

    def show_card(self, card: Card, name: str, today: date) -> None:
        """Shows the person of a card with its reasons, or the reminder that is for nobody."""
        if card.client is None:
            self._reminder.show_reason(name, reason(card.items[0], today).text)
            self._body.setCurrentWidget(self._reminder)
        else:
            self.person.show_client(card.client, card.items)
            self._body.setCurrentWidget(self.person)
        for button, said, keys in (
            (self._log, f"Log for {name}", "L"),
            (self._snooze, f"Snooze {name}", "S"),
            (self._skip, f"Skip {name}", "X"),
        ):
            button.setAccessibleName(said)
            button.setToolTip(tip(f"{said} ({keys})"))
        self._open.setAccessibleName(f"Open the page of {name}")
        self._open.setToolTip(tip(f"Open the page of {name} (O)"))
        self._foot.show()

    def show_person(self, uid: str) -> None:
        """Shows somebody who is not in the list any more, to say a word more about what was logged."""
        self.person.show_client(uid)
        self._body.setCurrentWidget(self.person)
        self._foot.hide()

    def below_skip(self) -> QPoint:
        """Where a question about skipping stands."""
        return self._skip.mapToGlobal(self._skip.rect().topLeft())

    def offer_back(self, yes: bool) -> None:
        self._back.setVisible(yes)

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
