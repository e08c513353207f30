"""One calm line below why somebody is in Today: a card's offer of peace or a slower rhythm, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientcare.book import offers
from clientcare.domain.calendar import Rhythm
from clientcare.domain.care.today import Card, Notice
from clientcare.domain.change import Change
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.menu import Menu
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import notices as words
from clientcare.words.window.names import called


class NoticeLine(QWidget):
    """Hidden where the card offers nothing. Each answer is a step that undo takes back; `answered` follows it."""

    answered = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._client, self._notice = "", Notice.THREE_SNOOZES
        self._words = Label("", Type.BODY, tone="2", wraps=True)
        self.slower = Button(bench.look, tr(words.SLOWER), kind="link", small=True)
        self.peace = Button(bench.look, tr(words.PEACE), kind="link", small=True)
        self.not_now = Button(bench.look, tr(words.NOT_NOW), kind="link", small=True)
        self.menu = Menu(self)
        self.slower.clicked.connect(self._offer_rhythms)
        self.peace.clicked.connect(self._leave_in_peace)
        self.not_now.clicked.connect(self._turn_down)
        self._build()
        bench.look.changed.connect(self._fit)
        self.hide()

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus."""
        return [self.slower, self.peace, self.not_now]

    def show_card(self, card: Card | None) -> None:
        """Shows what that card offers, if it offers anything."""
        found = None
        if card is not None and card.notice is not None and card.client is not None:
            found = people.client(self._bench.desk().studio, card.client)
        self.setVisible(found is not None)
        if card is None or card.notice is None or found is None:
            return
        name = called(found)
        self._client, self._notice = found.uid, card.notice
        self._words.setText(words.notice(card.notice, name))
        self.slower.setVisible(bool(offers.slower_rhythms(self._bench.desk(), found.uid)))
        self.peace.setVisible(card.notice is Notice.THREE_UNANSWERED)
        for button, said in (
            (self.slower, tr("A slower rhythm for {name}", name=name)),
            (self.peace, tr("Leave {name} in peace", name=name)),
            (self.not_now, tr("Leave it as it is with {name}", name=name)),
        ):
            button.setAccessibleName(said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words and links need in this width; what lies around it asks only for one line of them."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _offer_rhythms(self) -> None:
        self.menu.clear()
        for rhythm in offers.slower_rhythms(self._bench.desk(), self._client):
            self.menu.addAction(words.rhythm(rhythm)).triggered.connect(partial(self._take, rhythm))
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.slower.mapToGlobal(QPoint(0, self.slower.height())))

    def _take(self, rhythm: Rhythm, _checked: bool = False) -> None:
        client, notice = self._client, self._notice
        self._do(lambda: offers.take_slower_rhythm(self._bench.desk(), client, notice, rhythm))

    def _leave_in_peace(self) -> None:
        self._do(lambda: offers.leave_in_peace(self._bench.desk(), self._client))

    def _turn_down(self) -> None:
        self._do(lambda: offers.turn_down(self._bench.desk(), self._client, self._notice))

    def _do(self, deed: Callable[[], Change]) -> None:
        if self._bench.history.do(deed) is not None:
            self.answered.emit()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("part", "banner")
        column = QVBoxLayout(frame)
        self._words.setContentsMargins(6, 0, 6, 0)  # in line with the words of the links
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(2)
        column.addWidget(self._words)
        row = QWidget()
        flow = Flow(across=4, down=2)
        row.setLayout(flow)
        for button in (self.slower, self.peace, self.not_now):
            flow.addWidget(button)
        column.addWidget(row)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4, 0, 0)
        around.addWidget(frame)
