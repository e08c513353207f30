"""The screen of Today: the list, the person of the chosen card beside it, and what stands there when it is done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from clientcare.book import cards, looking, marks, promises
from clientcare.domain.care import keys
from clientcare.domain.care.items import Item
from clientcare.domain.care.today import Card, TodayPage
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.domain.values import Kind
from clientcare.store.reads import care, order, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.first_person import FirstPerson
from clientcare.ui.parts.pane import Pane
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.screen import Screen
from clientcare.ui.today.done import DonePage
from clientcare.ui.today.menus import PromiseMenu
from clientcare.ui.today.model import CardLine, TodayModel
from clientcare.ui.today.pane import WIDTH, TodayPane
from clientcare.ui.today.view import TodayView
from clientcare.words.waiting import can_wait
from clientcare.words.window import deeds
from clientcare.words.window import today as words

NARROWEST_BOTH = 800
"""Screens narrower than this show the list or the person, not both (windows under 900, DESIGN §3)."""


class TodayScreen(Screen):
    """Asks anew whenever a deed was done, the day has turned, or a reminder's hour has come; `count` are the cards."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._page: TodayPage | None = None
        self._looked_on: date | None = None
        self._been_away = False
        self._everyone = False
        self._opened = False
        self._model = TodayModel(bench.desk)
        self._snooze = SnoozeMenu(self, bench.look)
        self._promise = PromiseMenu(self)
        self._following = QTimer(self, singleShot=True, interval=0)
        self.view = TodayView(self._model, bench.look, self._snooze)
        self.pane = TodayPane(bench, self._snooze)
        self.done = DonePage(bench)
        self.nobody = FirstPerson(bench)
        self._build()
        self._connect()

    @property
    def toast_over(self) -> QWidget:
        """What a toast lies over: the list, else whatever stands there."""
        return self.view if self.view.isVisible() else self._stack

    @property
    def person(self) -> str:
        card = self._card()
        return (card.client or "") if card is not None else ""

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        every = (
            Pane(self.view, self.view),
            Pane(self.pane, self.pane.entry),
            Pane(self.done, self.done.line),
            Pane(self.nobody, self.nobody.name),
        )
        return [pane for pane in every if pane.whole.isVisible()]

    def refresh(self) -> None:
        """Asks who is in Today now; the chosen card stays chosen, else the one that took its place is."""
        desk = self._bench.desk()
        page = care.today(desk.studio, desk.today, desk.wall, everyone=self._everyone)
        if page == self._page and self._stack.currentWidget() is self._both:
            return
        before, place = self.view.current, self._place()
        self._page = page
        self._snooze.offer(desk.today)
        self._model.show_page(page, been_away=self._is_back(page.on))
        self.count.emit(len(page.cards))
        left = self._model.cards
        if not left:
            self._show_empty(page)
            return
        self._stack.setCurrentWidget(self._both)
        self.view.offer_waiting(can_wait(page.waiting))
        self.view.choose(before if before in left else left[min(place, len(left) - 1)])

    def tick(self) -> None:
        """A moment has passed: perhaps the day has turned, or a reminder's hour has come."""
        if self._page is not None and self._page.on != self._bench.desk().today:
            self._everyone = False
        if self.isVisible():
            self.refresh()

    def choose(self, uid: str) -> None:
        """Chooses the card of that client, if there is one."""
        self.view.choose(uid)

    def add_words(self, client: str, contact: str) -> None:
        """Offers to say more about a contact that was logged at once."""
        self._following.stop()
        self._stack.setCurrentWidget(self._both)
        self.pane.show_person(client)
        self._open_pane(True)
        self.pane.person.add_words(contact)

    def take_focus(self) -> None:
        """Puts the focus where one goes on: the list, else the field of the day's question or the first name."""
        fields = {self._stack.indexOf(self.done): self.done.line, self._stack.indexOf(self.nobody): self.nobody.name}
        where = fields.get(self._stack.currentIndex(), self.view)
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ------------------------------------------------------------------------------------------------

    def _log(self) -> None:
        if (card := self._card()) is not None:
            item, uid = card.items[0], card.client
            self._do(lambda: self._logged(item, uid))

    def _logged(self, item: Item, uid: str | None) -> Change:
        desk = self._bench.desk()
        return cards.log_at_once(desk, item, people.client(desk.studio, uid) if uid is not None else None)

    def _skip(self) -> None:
        """A promise is not skipped: it asks first what became of it."""
        card = self._card()
        if card is not None and card.items[0].kind is Kind.PROMISE:
            from_pane = self.sender() is self.pane
            self._promise.popup(self.pane.below_skip() if from_pane else self.view.below_actions())
        elif card is not None:
            self._do(lambda: marks.skip(self._bench.desk(), card.items[0].key))

    def _snooze_until(self, day: date) -> None:
        if (card := self._card()) is not None:
            found = [item.key for item in card.items]
            self._do(lambda: cards.snooze_all(self._bench.desk(), found, day))

    def _keep_promise(self) -> None:
        if (card := self._card()) is not None:
            self._do(lambda: marks.done(self._bench.desk(), card.items[0].key))

    def _give_up_promise(self) -> None:
        if (card := self._card()) is not None:
            promise = keys.uid_of(card.items[0].key)
            self._do(lambda: promises.give_up_promise(self._bench.desk(), promise, words.NOT_NEEDED))

    def _do(self, deed: Callable[[], Change]) -> None:
        if self._bench.history.do(deed) is not None:
            self._back_to_list()

    # --- what is shown ----------------------------------------------------------------------------------------

    def _hear(self, change: Change) -> None:
        """Nearly every deed can change who is in Today; a hidden screen asks when it is shown."""
        if not self.isVisible():
            return
        self.refresh()
        whom = deeds.whom(change)
        if whom in self._model.cards:
            self.view.choose(whom)

    def settle(self) -> None:
        """Shows the chosen card beside the list now; else the list moves first, and the pane follows."""
        if self._following.isActive():
            self._following.stop()
            self._show_card(self.view.current)

    def _follow(self, _uid: str) -> None:
        self._following.start()

    def _show_chosen(self) -> None:
        self._show_card(self.view.current)

    def _show_card(self, uid: str) -> None:
        card = self._model.card(uid)
        line = self._model.row(self._model.place_of(uid)) if card is not None else None
        if card is not None and isinstance(line, CardLine):
            self.pane.show_card(card, line.name, self._bench.desk().today)

    def _show_empty(self, page: TodayPage) -> None:
        desk = self._bench.desk()
        if order.members(desk.studio):
            self.done.show_page(page)
            self._stack.setCurrentWidget(self.done)
        else:
            self._stack.setCurrentWidget(self.nobody)
        if self.isVisible():
            self.take_focus()

    def _show_everyone(self) -> None:
        """Shows those who can wait too, until the day turns; the first of them is chosen."""
        known = set(self._model.cards)
        self._everyone = True
        self.refresh()
        new = next((uid for uid in self._model.cards if uid not in known), "")
        self.view.choose(new)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self) -> Card | None:
        return self._model.card(self.view.current)

    def _is_back(self, on: date) -> bool:
        """Whether somebody looks at Today again after days away; asked and remembered once a day."""
        if on != self._looked_on:
            self._looked_on = on
            with contextlib.suppress(CareError):  # at worst nothing is said of it
                self._been_away = looking.look_at_today(self._bench.desk())
        return self._been_away

    def _place(self) -> int:
        left = self._model.cards
        return left.index(self.view.current) if self.view.current in left else 0

    # --- list and pane ----------------------------------------------------------------------------------------

    def _write(self) -> None:
        self.settle()
        if (card := self._card()) is not None and card.client is not None:
            self._open_pane(True)
            self.pane.write()

    def _note(self) -> None:
        self.settle()
        if (card := self._card()) is not None and card.client is not None:
            self._open_pane(True)
            self.pane.note()

    def _back_to_list(self) -> None:
        self._open_pane(False)
        self.pane.leave_note()
        self._following.stop()
        self._show_card(self.view.current)
        self.take_focus()

    def _open_pane(self, yes: bool) -> None:
        """Where list and pane do not fit side by side, one of them is seen."""
        self._opened = yes
        narrow = self.width() < NARROWEST_BOTH
        self.pane.setVisible(yes or not narrow)
        self.view.setVisible(not (yes and narrow))
        self.pane.offer_back(narrow)

    def _ask_for_page(self) -> None:
        card = self._card()
        if card is not None and card.client is not None:
            self.open_page.emit(card.client)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open_pane(self._opened)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._following.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._following.start()

    def _build(self) -> None:
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setHandleWidth(6)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.view)
        self._both.addWidget(self.pane)
        self._both.setStretchFactor(0, 1)
        self._both.setStretchFactor(1, 0)
        self._both.setSizes([620, WIDTH])
        self._stack = QStackedWidget()
        for page in (self._both, self.done, self.nobody):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        order = [self.view, *self.view.actions_over.buttons, *self.pane.controls]
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def _connect(self) -> None:
        view, pane = self.view, self.pane
        view.chosen.connect(self._follow)
        self._following.timeout.connect(self._show_chosen)
        pane.letter.acting.connect(self.settle)
        view.log.connect(self._log)
        view.skip.connect(self._skip)
        view.write.connect(self._write)
        view.note.connect(self._note)
        view.page.connect(self._ask_for_page)
        view.show_waiting.connect(self._show_everyone)
        pane.log.connect(self._log)
        pane.skip.connect(self._skip)
        pane.back.connect(self._back_to_list)
        pane.open_page.connect(self._ask_for_page)
        pane.letter.done.connect(self._back_to_list)
        pane.letter.left.connect(self._back_to_list)
        pane.person.noted.connect(self._back_to_list)
        pane.person.left.connect(self._back_to_list)
        self._snooze.until.connect(self._snooze_until)
        self._promise.kept.connect(self._keep_promise)
        self._promise.not_needed.connect(self._give_up_promise)
        self.done.show_waiting.connect(self._show_everyone)
        self.nobody.look_around.connect(self.look_around)
        self._bench.history.changed.connect(self._hear)
