"""The fourth step: who in the files is somebody we have, decided one by one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Sale
from clientcare.domain.values import EntryKind
from clientcare.exchange.decided import Decided, Joining, Line
from clientcare.store.reads import order, people, timeline
from clientcare.ui.bench import Bench
from clientcare.ui.importing.twin_button import TwinButton
from clientcare.ui.importing.twin_card import TwinCard
from clientcare.ui.importing.twins import Twin
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.people_picker import PeoplePicker
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import importing as words
from clientcare.words.window.names import called

SIDE, LIST = 64, 300
LEAST_BESIDE = 620
"""From this width on, as the text is drawn, the list stands beside the two records."""
WHATEVER = 16_777_215
"""No limit, to Qt."""
MOST_WORKS = 4


class SamePage(QWidget):
    """`decided` tells that one of them was."""

    decided = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        look = bench.look
        self._look, self._desk = look, bench.desk
        self._twins: list[Twin] = []
        self._said: dict[Line, Joining | None] = {}
        self._left_out: set[Line] = set()
        self._others: dict[Line, str] = {}
        self._at = 0
        self.buttons: list[TwinButton] = []
        self._group = QButtonGroup(self)
        self._count = Label("", tone="2", wraps=True)
        self.title = Label("", Type.TITLE, wraps=True)
        self._place = Label("", Type.SMALL, tone="2")
        self.card = TwinCard(look)
        self.card.changed.connect(self._keep)
        self.join = Button(look, tr(words.JOIN), "users")
        self.both = Button(look, tr(words.KEEP_BOTH), "user-plus")
        self.leave_row = Button(look, tr(words.LEAVE_ROW), kind="ghost")
        for button, act in ((self.join, self._join), (self.both, self._both), (self.leave_row, self._leave)):
            button.setCheckable(True)
            button.clicked.connect(act)
        self.other = PeoplePicker(bench, tr(words.SOMEBODY_ELSE))
        self.other.changed.connect(self._choose_other)
        self._list = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._count)
        self._list.setSpacing(2)
        left.addLayout(self._list)
        left.addStretch(1)
        beside = _scrolling(left)
        self._beside = beside
        right = QVBoxLayout()
        right.setSpacing(14)
        head = QHBoxLayout()
        self.title.setContentsMargins(0, 0, 0, -3)  # what a font leaves free below its letters
        head.addWidget(self.title, 1)
        head.addWidget(self._place)
        right.addLayout(head)
        right.addWidget(self.card)
        buttons = QWidget()
        flow = Flow()
        buttons.setLayout(flow)
        for button in (self.join, self.both, self.leave_row):
            flow.addWidget(button)
        right.addWidget(buttons)
        else_row = QHBoxLayout()
        else_row.setSpacing(10)
        else_row.addWidget(Label(tr(words.SOMEBODY_ELSE), tone="2"))
        else_row.addWidget(self.other, 1)
        right.addLayout(else_row)
        right.addWidget(Label(tr(words.SAME_HINT), Type.SMALL, tone="2", wraps=True))
        right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(12)
        self._row.addWidget(beside)
        self._records = _scrolling(right)
        self._row.addWidget(self._records, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = max(1.0, self._look.scale)
        below = self.width() < LEAST_BESIDE * scale
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._beside.setMinimumSize(0, 0)
        self._beside.setMaximumSize(WHATEVER, WHATEVER)
        if below:
            self._beside.setFixedHeight(round(self.height() * 0.36))
        else:
            self._beside.setFixedWidth(min(self._look.px(LIST), round(self.width() * 0.3)))
        side = SIDE - 10 if self.width() >= 1100 * scale else 14
        self._row.setContentsMargins(side, 28, side, 0)

    def take_focus(self) -> None:
        """The focus where one decides."""
        self.join.setFocus()
        self._records.ensureWidgetVisible(self.join)

    # --- what is shown ----------------------------------------------------------------------------------------

    def begin_anew(self) -> None:
        """Other files come: nothing is decided of them."""
        self._said, self._left_out, self._others, self._at = {}, set(), {}, 0

    def show_twins(self, twins: list[Twin]) -> None:
        """Shows these; what was decided of them before stands."""
        for old in self.buttons:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._twins, self.buttons = twins, []
        here = {each.uid: each for each in people.clients(self._desk().studio, [twin.uid for twin in twins])}
        for at, twin in enumerate(twins):
            why = words.like(twin.reason)
            town = here[twin.uid].town if twin.uid in here else ""
            if town and fold(town) == fold(twin.person.town):
                why = words.and_town(why)
            button = TwinButton(self._look, twin.person.name, why)
            button.clicked.connect(lambda _on=False, at=at: self.turn_to(at))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._list.addWidget(button)
            self.buttons.append(button)
        self._count.setText(words.look_familiar(len(twins)))
        if twins:
            self.turn_to(min(self._at, len(twins) - 1))

    def turn_to(self, at: int) -> None:
        """Shows that one of them."""
        self._at = at
        twin = self._twins[at]
        twin = replace(twin, uid=self._others.get(twin.lines[0], twin.uid))
        self.other.begin((), {twin.uid})
        studio = self._desk().studio
        client = people.client(studio, twin.uid)
        if client is None:
            return
        self.buttons[at].setChecked(True)
        self.title.setText(words.is_this(called(client)))
        self._place.setText(words.of(at + 1, len(self._twins)))
        circles = {each.uid: each.name for each in order.circles(studio)}
        sold = timeline.entries(studio, timeline.entry_ids(studio, twin.uid, (EntryKind.SALE,))[:MOST_WORKS])
        works = [each.title for each in sold if isinstance(each, Sale)]
        said = self._said.get(twin.lines[0])
        self.card.show_twin(client, twin, circles.get(client.belonging.circle, ""), ", ".join(works), said)
        self._show_choice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through those who look familiar."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.buttons:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                to = max(0, min(self._at + by, len(self.buttons) - 1))
                self.buttons[to].setFocus()
                self.turn_to(to)
                return True
        return super().eventFilter(watched, event)

    # --- what is decided --------------------------------------------------------------------------------------

    def choices(self, out: set[Line], apart: set[Line]) -> Decided:
        """What was decided, with the lines that stay out by other ways."""
        same: Mapping[Line, Joining] = {line: said for line, said in self._said.items() if said is not None}
        return Decided(frozenset(out | self._left_out), same, frozenset(apart), is_answer=True)

    def joined(self) -> int:
        """How many are somebody we have, or stay out: they are nobody new."""
        lines = {twin.lines[0] for twin in self._twins}
        return sum(line in lines and (said is not None or line in self._left_out) for line, said in self._said.items())

    def _join(self) -> None:
        self._decide(self.card.joining(), out=False)

    def _choose_other(self) -> None:
        """It is nobody who was proposed, but the one who was found: shown beside it, to say what is kept of each."""
        chosen = self.other.people
        if chosen:
            self._others[self._twins[self._at].lines[0]] = chosen[0]
            self._said.pop(self._twins[self._at].lines[0], None)
            self.turn_to(self._at)
            self._decide(self.card.joining(), out=False, goes_on=False)
            self.join.setFocus()

    def _both(self) -> None:
        if self._others.pop(self._twins[self._at].lines[0], None) is not None:
            self.turn_to(self._at)  # of the two that were alike
        self._decide(None, out=False)

    def _leave(self) -> None:
        self._decide(None, out=True)

    def _keep(self) -> None:
        if self._said.get(self._twins[self._at].lines[0]) is not None:
            self._decide(self.card.joining(), out=False, goes_on=False)

    def _decide(self, joining: Joining | None, *, out: bool, goes_on: bool = True) -> None:
        """Notes it, and goes on to the next one nobody decided about."""
        lines = self._twins[self._at].lines
        for line in lines:
            self._said[line] = joining
        self._left_out = self._left_out | set(lines) if out else self._left_out - set(lines)
        self.buttons[self._at].show_done()
        self.decided.emit()
        open_ones = [at for at, twin in enumerate(self._twins) if twin.lines[0] not in self._said]
        if goes_on and open_ones:
            self.turn_to(next((at for at in open_ones if at > self._at), open_ones[0]))
        else:
            self._show_choice()

    def _show_choice(self) -> None:
        """Until somebody says something, they are two people."""
        line = self._twins[self._at].lines[0]
        out = line in self._left_out
        joined = self._said.get(line) is not None
        self.join.setChecked(joined)
        self.both.setChecked(not joined and not out)
        self.leave_row.setChecked(out)


def _scrolling(column: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setLayout(column)
    column.setContentsMargins(10, 0, 10, 24)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
