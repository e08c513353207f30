"""The screen of Today: the list, the person of the chosen card beside it, and what stands there when it is done."""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clientcare.book import looking
from clientcare.domain.care.today import Card, TodayPage
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError
from clientcare.store.reads import care, order
from clientcare.ui.bench import Bench
from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.motion import Veil
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.later import Later
from clientcare.ui.parts.pane import Pane
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.screen import Screen
from clientcare.ui.today.deeds import CardDeeds
from clientcare.ui.today.model import CardLine, TodayModel
from clientcare.ui.today.side_by_side import SideBySide
from clientcare.ui.today.view import TodayView
from clientcare.words.waiting import can_wait
from clientcare.words.window import deeds

if TYPE_CHECKING:
    from clientcare.ui.parts.first_person import FirstPerson
    from clientcare.ui.today.done import DonePage
    from clientcare.ui.today.pane import TodayPane

NOT_YET = datetime.min.replace(tzinfo=UTC)
A_MOMENT = timedelta(seconds=30)
"""So long a page is true where nothing was done: only time can change it then."""

NEAR = 12
"""Rows from the chosen one on, whose names one may soon see large."""


class TodayScreen(Screen):
    """Asks anew whenever a deed was done, the day has turned, or a reminder's hour has come; `count` are the cards.

    The list comes first: what stands beside it, or in its place, is made when it is wanted.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._page: TodayPage | None = None
        self._asked_at = NOT_YET
        self._looked_on: date | None = None
        self._been_away = False
        self._everyone = False
        self._model = TodayModel(bench.desk)
        self._fonts = FontsAhead(bench.look, self)
        self._snooze = SnoozeMenu(self, bench)
        self._deeds = CardDeeds(bench, self._card, self)
        self.view = TodayView(self._model, bench.look, self._snooze)
        self._following = AfterPaint(self.view.viewport())
        self._both = SideBySide(bench, self.view, self._make_pane)
        self._behind = False
        self._done = Later(self._make_done)
        self._nobody = Later(self._make_nobody)
        self._build()
        self._connect()

    @property
    def pane(self) -> TodayPane:
        return self._both.pane

    @property
    def done(self) -> DonePage:
        return self._done.widget

    @property
    def nobody(self) -> FirstPerson:
        return self._nobody.widget

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
        panes = [Pane(self.view, self.view)] if self.view.isVisible() else []
        if self._both.shows_pane:
            panes.append(Pane(self.pane, self.pane.entry))
        if self._done.isVisible():
            panes.append(Pane(self.done, self.done.line))
        if self._nobody.isVisible():
            panes.append(Pane(self.nobody, self.nobody.name))
        return panes

    def refresh(self) -> None:
        """Asks who is in Today now; the chosen card stays chosen, else the one that took its place is."""
        desk = self._bench.desk()
        self._asked_at = desk.now
        page = care.today(desk.studio, desk.today, desk.wall, everyone=self._everyone)
        if page == self._page and self._stack.currentWidget() is self._both:
            return
        before, place, gap = self.view.current, self._place(), self.view.visualRect(self.view.currentIndex())
        self._page = page
        self._model.show_page(page, been_away=self._is_back(page.on))
        self.count.emit(len(page.cards))
        left = self._model.cards
        if not left:
            self._show_empty(page)
            return
        self._stack.setCurrentWidget(self._both)
        self.view.offer_waiting(can_wait(page.waiting))
        self.view.choose(before if before in left else left[min(place, len(left) - 1)])
        if before and before not in left:
            self.view.closing_up.begin(gap)

    def tick(self) -> None:
        """A moment has passed: perhaps the day has turned, or a reminder's hour has come."""
        if self._page is not None and self._page.on != self._bench.desk().today:
            self._everyone = False
        if self.isVisible():
            self.refresh()

    def turn_day(self) -> None:
        """Who is in Today may be others; a hidden screen asks when it is shown."""
        self._asked_at = NOT_YET

    def choose(self, uid: str) -> None:
        """Chooses the card of that client, if there is one."""
        self.view.choose(uid)

    def add_words(self, client: str, contact: str) -> None:
        """Offers to say more about a contact that was logged at once."""
        self._following.stop()
        self._stack.setCurrentWidget(self._both)
        self.pane.show_person(client)
        self._both.open_pane(True)
        self.pane.person.add_words(contact)

    def take_focus(self) -> None:
        """Puts the focus where one goes on: the list, else the field of the day's question or the first name."""
        shown = self._stack.currentWidget()
        where = self.done.line if shown is self._done else self.nobody.name if shown is self._nobody else self._in_hand
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _in_hand(self) -> QWidget:
        """The list, or the pane that stands in its place."""
        return self.pane.entry if self.view.isHidden() and self._both.made else self.view

    # --- what is shown ----------------------------------------------------------------------------------------

    def _hear(self, change: Change) -> None:
        """Nearly every deed can change who is in Today; a hidden screen asks when it is shown."""
        if not self.isVisible():
            self._asked_at = NOT_YET
            return
        self.refresh()
        whom = deeds.whom(change)
        if whom in self._model.cards:
            self.view.choose(whom)

    def settle(self) -> None:
        """Shows the chosen card beside the list now; else the list moves first, and the pane follows."""
        if self._following.waits or not self._both.made:
            self._following.stop()
            self._show_chosen()

    def _follow(self) -> None:
        """The list moves first; where it is not seen, there is nothing to wait for."""
        if self.view.isVisible():
            self._following.start()
        else:
            self._show_chosen()

    def _show_chosen(self) -> None:
        self._show_card(self.view.current)
        here = self._model.place_of(self.view.current)
        rows = map(self._model.row, range(here, here + NEAR))
        self._fonts.see("".join(row.name for row in rows if isinstance(row, CardLine)))

    def _show_card(self, uid: str) -> None:
        card = self._model.card(uid)
        line = self._model.row(self._model.place_of(uid)) if card is not None else None
        if card is not None and isinstance(line, CardLine):
            before = self.pane.client
            self.pane.show_card(card, line.name, self._bench.desk().today)
            if before and before != self.pane.client:
                self._veil.fall()

    def _show_empty(self, page: TodayPage) -> None:
        desk = self._bench.desk()
        if order.members(desk.studio):
            self.done.show_page(page)
            self._stack.setCurrentWidget(self._done)
        else:
            self._stack.setCurrentWidget(self._nobody)
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
            self._both.open_pane(True)
            self.pane.write()

    def _note(self) -> None:
        self.settle()
        if (card := self._card()) is not None and card.client is not None:
            self._both.open_pane(True)
            self.pane.note()

    def _back_to_list(self) -> None:
        self._both.open_pane(False)
        self.pane.leave_note()
        self._following.stop()
        self._show_chosen()
        self.take_focus()

    def _ask_for_page(self) -> None:
        card = self._card()
        if card is not None and card.client is not None:
            self.open_page.emit(card.client)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._behind = self._behind or self._following.waits
        self._following.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not timedelta(0) <= self._bench.desk().now - self._asked_at < A_MOMENT:
            self._behind = True
            self.refresh()
        if self._behind or not self._both.made:
            self._behind = False
            self._follow()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for page in (self._both, self._done, self._nobody):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _make_pane(self, room: QWidget) -> TodayPane:
        from clientcare.ui.today.pane import TodayPane

        return TodayPane(self._bench, self._snooze, room)

    def _make_done(self, room: QWidget) -> DonePage:
        from clientcare.ui.today.done import DonePage

        return DonePage(self._bench, room)

    def _make_nobody(self, room: QWidget) -> FirstPerson:
        from clientcare.ui.parts.first_person import FirstPerson

        return FirstPerson(self._bench, room)

    def _connect(self) -> None:
        view = self.view
        view.chosen.connect(lambda _uid: self._follow())
        self._following.done.connect(self._show_chosen)
        view.log.connect(self._deeds.log)
        view.skip.connect(lambda: self._deeds.skip(view.below_actions))
        view.write.connect(self._write)
        view.note.connect(self._note)
        view.page.connect(self._ask_for_page)
        view.show_waiting.connect(self._show_everyone)
        self._snooze.until.connect(self._deeds.snooze)
        self._deeds.done.connect(self._back_to_list)
        self._both.filled.connect(self._connect_pane)
        self._done.filled.connect(lambda: self.done.show_waiting.connect(self._show_everyone))
        self._nobody.filled.connect(lambda: self.nobody.look_around.connect(self.look_around))
        self._bench.history.changed.connect(self._hear)

    def _connect_pane(self) -> None:
        pane = self.pane
        self._veil = Veil(self._bench.look, pane, "surface")
        pane.letter.acting.connect(self.settle)
        pane.log.connect(self._deeds.log)
        pane.skip.connect(lambda: self._deeds.skip(pane.below_skip))
        pane.back.connect(self._back_to_list)
        pane.open_page.connect(self._ask_for_page)
        pane.letter.done.connect(self._back_to_list)
        pane.letter.left.connect(self._back_to_list)
        pane.noted.connect(self._back_to_list)
        pane.left.connect(self._back_to_list)
