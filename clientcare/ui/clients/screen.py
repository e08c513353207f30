"""The screen of Clients: the list, and the page of who is chosen, or what can be done for several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from clientcare.book.kept import Kept
from clientcare.domain.change import Change
from clientcare.store.reads import people
from clientcare.store.reads.people import Filters
from clientcare.ui.bench import Bench
from clientcare.ui.client.page import ClientPage
from clientcare.ui.clients.group import GroupPage
from clientcare.ui.clients.list_pane import WIDTH, ListPane
from clientcare.ui.clients.view import ClientsView
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.parts.kept_width import KeptWidth
from clientcare.ui.parts.list_first import ListFirst
from clientcare.ui.parts.pane import Pane
from clientcare.ui.pictures.drop_spot import DropSpot
from clientcare.ui.pictures.photos import PASTE_KEY
from clientcare.ui.screen import Screen
from clientcare.words.tongue import tr
from clientcare.words.window import two_records
from clientcare.words.window.names import called

if TYPE_CHECKING:
    from clientcare.domain.likeness import Pair
    from clientcare.ui.merge.dialog import TwoRecords

STILL = 120
"""Milliseconds after the last key in the search before the page follows the list: a page takes longer than a key."""
NARROWEST_BOTH = 800
DRAWN = 1060
"""As wide as list and page are together in the design."""


class ClientsScreen(Screen):
    """A hidden screen asks when it is shown."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._opened = self._asked = False
        self._both = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = ListPane(bench, self._both)
        self._right = QWidget(self._both)
        self._pages = QStackedWidget(self._right)
        self.page = ClientPage(bench, self._pages)
        self._group: GroupPage | None = None
        self._back = Tool(bench.look, tr("Back to the list"), "caret-left", text=tr("Clients"))
        self._way_back = QWidget(self._right)
        self._following = FreeTimer(bench.desk, self, STILL)
        self._painted = AfterPaint(self.view.viewport())
        self._build()
        self._connect()
        self._take_photos()

    @property
    def view(self) -> ClientsView:
        return self.list.view

    @property
    def search(self) -> Field:
        return self.list.search

    @property
    def group(self) -> GroupPage:
        """What is shown of several, made when it is first wanted."""
        if self._group is None:
            self._group = GroupPage(self._bench)
            self._group.left.connect(self._leave_page)
            self._pages.addWidget(self._group)
        return self._group

    @property
    def toast_over(self) -> QWidget:
        """What a toast lies over."""
        return self._pages if self._pages.isVisible() else self.view

    @property
    def person(self) -> str:
        return self.view.current

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        right = self.page.panes if self._shows_one else [Pane(self.group, self.group.log)]
        return [pane for pane in (Pane(self.list, self.view), *right) if pane.whole.isVisible()]

    def show_client(self, uid: str) -> None:
        """Shows the page of that person, in the whole list."""
        self._asked = True
        self.list.show_everybody()
        if self.list.stale:
            self.list.refresh()
        self.view.choose(uid)
        self._asked = False
        self._follow(asked=True)
        self._open_page(True)
        if self.list.isHidden():
            self.take_focus()

    def show_filters(self, filters: Filters) -> None:
        """Shows the list of those who pass these filters."""
        self._open_page(False)
        self.list.show_filters(filters)

    def new_client(self) -> None:
        """Asks for somebody new; then their page is open, with the cursor where one writes."""
        from clientcare.ui.client.new import NewClient

        dialog = NewClient(self._bench, self)
        dialog.saved.connect(self._welcome)
        dialog.open_page.connect(self.show_client)
        dialog.open()

    def join(self, uid: str) -> None:
        """Asks who somebody is too, and compares the two records."""
        from clientcare.ui.forms.who_dialog import WhoDialog

        client = people.client(self._bench.desk().studio, uid)
        if client is not None:
            title = two_records.same_as(called(client))
            asked = WhoDialog(self._bench, self, title, tr("Compare"), label=two_records.OTHER, without=uid)
            asked.found.connect(lambda other: self._compare().show_two(uid, other))
            asked.open()

    def join_pairs(self, pairs: Sequence[Pair] | None = None) -> None:
        """Shows pairs that may be one person; without any they are looked for."""
        dialog = self._compare()
        if pairs is None:
            dialog.seek()
        else:
            dialog.show_pairs(pairs)

    def take_focus(self) -> None:
        """The list, or the way back to it from the page that stands in its place."""
        where = self._back if self.list.isHidden() else self.view
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_search(self) -> bool:
        """Puts the cursor into the search field."""
        self._open_page(False)
        self.list.begin_search()
        return True

    def tick(self) -> None:
        self.page.tick()

    def turn_day(self) -> None:
        """Days are said from today: another day is another list."""
        self.list.turn_day()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.list.stale:
            self.list.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._following.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.fit()
        self._open_page(self._opened)

    @property
    def _shows_one(self) -> bool:
        return self._pages.currentWidget() is self.page

    def _hear(self, change: Change) -> None:
        self.list.hear(change)

    def settle(self) -> None:
        """Shows beside the list now who is chosen; else the list moves first, and the page follows."""
        if self._painted.waits or self._following.isActive():
            self._follow()

    def _follow_soon(self) -> None:
        """While one goes through the list, it moves first; while somebody types, the page waits until they look."""
        if self._asked:
            return
        if self.search.hasFocus():
            self._following.start()
        elif self.page.client and self.window().focusWidget() is self.view:
            self._painted.start()
        else:
            self._follow()

    def _stop_following(self) -> None:
        self._following.stop()
        self._painted.stop()

    def _follow(self, *, asked: bool = False) -> None:
        """The right side shows who is chosen; the details a moment later, unless just this page was asked for."""
        self._stop_following()
        if self.view.count > 1:
            self.group.show_people(self.view.selected)
            self._pages.setCurrentWidget(self.group)
        else:
            if not self._shows_one:
                self._pages.setCurrentWidget(self.page)
            current = self.view.current if self.list.model.rowCount() else ""
            if asked or current != self.page.client:
                self.page.show_client(current, details_soon=not asked)

    def _open_page(self, yes: bool) -> None:
        """Where list and page do not fit side by side, one of them is seen."""
        self._opened = yes
        narrow = self.width() < NARROWEST_BOTH
        self.list.setVisible(not (yes and narrow))
        self._right.setVisible(yes or not narrow)
        self._way_back.setVisible(narrow)

    def _compare(self) -> TwoRecords:
        from clientcare.ui.merge.dialog import TwoRecords

        dialog = TwoRecords(self._bench, self)
        dialog.joined.connect(self.show_client)
        dialog.open()
        return dialog

    def _welcome(self, change: Change) -> None:
        self.show_client(change.main)
        self.page.note()

    def _open_menu(self, place: QPoint) -> None:
        self._follow()
        if self._shows_one:
            self.page.open_menu(place)
        else:
            self.group.open_menu(place)

    def _enter_page(self) -> None:
        self._follow()
        self._open_page(True)
        if self._shows_one:
            self.page.note()
        else:
            self.group.write()

    def _leave_page(self) -> None:
        self._open_page(False)
        self.take_focus()

    # --- building ---------------------------------------------------------------------------------------------

    def _take_photos(self) -> None:
        """A picture may be dropped on whoever stands in the list, and pasted for who is chosen."""
        photos = self.page.photos
        spot = DropSpot(self.view.viewport(), self.view.client_at)
        spot.brought.connect(photos.drop)
        spot.over.connect(self.view.point_at)
        pasting = QShortcut(QKeySequence(PASTE_KEY), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(lambda: photos.paste(self.person))

    def _build(self) -> None:
        self._pages.addWidget(self.page)
        self._right.setProperty("place", "page")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(1, 0, 0, 0)
        right.setSpacing(0)
        way_back = QHBoxLayout(self._way_back)
        way_back.setContentsMargins(12, 8, 12, 0)
        way_back.addWidget(self._back)
        way_back.addStretch(1)
        right.addWidget(self._way_back)
        right.addWidget(self._pages, 1)
        both = self._both
        both.setHandleWidth(1)  # Qt makes what one can grip of it wider
        both.setChildrenCollapsible(False)
        both.addWidget(self.list)
        both.addWidget(self._right)
        both.setStretchFactor(0, 0)
        both.setStretchFactor(1, 1)
        both.setSizes([wide := KeptWidth(self._bench, both, 0, Kept.CLIENTS).width(WIDTH), DRAWN - wide])
        ListFirst(self.view, self._right)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both)

    def _connect(self) -> None:
        self._following.free.connect(self._follow)
        self._painted.done.connect(self._follow)
        self.view.chosen.connect(self._follow_soon)
        self.view.several.connect(self._follow_soon)
        self.view.open_page.connect(self._enter_page)
        self.view.asked.connect(self._open_menu)
        self.list.renewed.connect(self._follow_soon)
        self.list.new_client.connect(self.new_client)
        self.list.pairs.chosen.connect(self.join_pairs)
        self.page.join.connect(self.join)
        self.page.left.connect(self._leave_page)
        self.page.open_page.connect(self.show_client)
        self._back.clicked.connect(self._leave_page)
        self._bench.history.changed.connect(self._hear)
