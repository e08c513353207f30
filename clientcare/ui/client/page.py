"""A client's page in Clients: the head and the timeline, and beside them, or over them, the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from clientcare.domain.change import Change
from clientcare.domain.records import Client, ImportantDate, Relation
from clientcare.store.reads import care, people
from clientcare.ui.bench import Bench
from clientcare.ui.client.details import Details
from clientcare.ui.client.header import ClientHead
from clientcare.ui.client.menu import ClientMenu
from clientcare.ui.motion import Veil
from clientcare.ui.parts.menu import Menu
from clientcare.ui.parts.pane import Pane
from clientcare.ui.person.page import PersonPage
from clientcare.ui.pictures.drop_spot import DropSpot
from clientcare.ui.pictures.photos import Photos

if TYPE_CHECKING:
    from clientcare.ui.letter.briefed import BriefedLetter

WIDE = 1200
LEAST_BESIDE = 440
"""The timeline is at least so wide beside the details, else they lie over it."""


class ClientPage(QWidget):
    """Shows one client. `left` is Esc; `open_page` carries the uid of somebody the details tell of, `join` of one who
    has another record too."""

    left = Signal()
    open_page = Signal(str)
    join = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._wanted = True
        self._over = False
        self.head = ClientHead(bench)
        self._pages = QStackedWidget(self)
        self.person = PersonPage(bench, self.head, self._pages)
        self.details = Details(bench, self)
        self.photos = Photos(bench, self)
        self._menu = ClientMenu(bench, self.head.more, self.photos)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._briefed: BriefedLetter | None = None
        self._pages.addWidget(self.person)
        self._veil = Veil(bench.look, self.person, "window")
        self._row.addWidget(self._pages, 1)
        self._row.addWidget(self.details)
        self.details.hide()
        self._connect()

    def keep_words(self, said: str) -> bool:
        """Keeps words of whom the page is about, such as stand among the details."""
        from clientcare.book.kind_words import keep_kind_words

        client = self.client
        if client:
            self._bench.history.do(lambda: keep_kind_words(self._bench.desk(), [client], said))
        return bool(client)

    @property
    def client(self) -> str:
        """The uid of who is shown, "" for nobody."""
        return self.person.client

    @property
    def panes(self) -> list[Pane]:
        """What F6 goes through here."""
        found = [Pane(self.person, self.person.composer.field)]
        if self._briefed is not None and self._briefed.letter.isVisible():
            found = [Pane(self._briefed.letter, self._briefed.letter.frame.text)]
        return [*found, Pane(self.details, self.details.entry)] if self.details.isVisible() else found

    def write_to(self, uid: str) -> None:
        """Shows a letter to that client in the place of the timeline; where none may be drafted, the cursor goes
        where one writes."""
        desk = self._bench.desk()
        open_now = [item for item in care.items(desk.studio, uid, desk.today, desk.wall) if not item.snoozed_until]
        briefed = self._letter()
        if briefed.show_card(uid, open_now):
            self._pages.setCurrentWidget(briefed.letter)
            briefed.letter.write()
        else:
            self.person.write()

    def show_client(self, uid: str, *, details_soon: bool = False) -> None:
        """Shows the page of that person; "" shows nobody. With `details_soon` the details follow a moment later."""
        another = self.client and uid != self.client
        if uid != self.client:
            self._pages.setCurrentWidget(self.person)
            if self._over:
                self.show_details(False)
        self.person.show_client(uid)
        self._tell(details_soon=details_soon)
        self._fit()
        if another:
            self._veil.fall()

    def take_out(self) -> None:
        """Asks how all there is about whoever is shown is to go out."""
        self._menu.take_out()

    def note(self) -> None:
        """Puts the cursor where a note is written down."""
        self.person.note()

    def open_menu(self, place: QPoint) -> None:
        """Opens what can be decided about who is shown, at that place on the screen."""
        if self.client:
            self._menu.menu.popup(place)

    def edit_names(self) -> None:
        """Opens the fields of the names, at the top of the details."""
        if self.client:
            self.show_details(True)
            self.details.edit()

    def show_details(self, yes: bool) -> None:
        """Shows the panel, or puts it away; the focus is never left in what is gone."""
        if self._beside:
            self._wanted = yes
        else:
            self._over = yes
        inside = self.details.isAncestorOf(QApplication.focusWidget() or self)
        self._fit()
        if not yes and inside:
            self.head.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """A moment has passed."""
        self.details.tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _beside(self) -> bool:
        """Whether there is room for the details beside the timeline."""
        room = self.width() - self.details.width()
        return self.window().width() >= WIDE and room >= LEAST_BESIDE

    def _fit(self) -> None:
        beside = self._beside
        shown = bool(self.client) and (self._wanted if beside else self._over)
        if beside and self._row.indexOf(self.details) < 0:
            self._row.addWidget(self.details)
        elif not beside and self._row.indexOf(self.details) >= 0:
            self._row.removeWidget(self.details)
        if not beside:
            wide = self.details.width()
            rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            self.details.setGeometry(self.width() - wide if rightward else 0, 0, wide, self.height())
            self.details.raise_()
        self.details.lie_over(not beside)
        self.details.setVisible(shown)
        self.head.panel.setChecked(shown)

    def _letter(self) -> BriefedLetter:
        """Made when the first one is written."""
        if self._briefed is None:
            from clientcare.ui.letter.briefed import BriefedLetter

            self._briefed = BriefedLetter(self._bench, self._pages)
            self._pages.addWidget(self._briefed.letter)
            self._briefed.letter.done.connect(self._leave_letter)
            self._briefed.letter.left.connect(self._leave_letter)
        return self._briefed

    def _leave_letter(self) -> None:
        self._pages.setCurrentWidget(self.person)
        self.head.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.head.on_write(self.write_to)
        self.person.left.connect(self.left)
        self.person.writing.connect(self.head.give_accent)
        self.details.open_page.connect(self.open_page)
        self.details.left.connect(self._leave_details)
        self.head.details.connect(self.show_details)
        self.head.change.connect(self._menu.change_calm)
        self.head.photo_menu.connect(self._open_photo_menu)
        spot = DropSpot(self.head, lambda _place: self.client)
        spot.brought.connect(self.photos.drop)
        spot.over.connect(lambda _place: self.head.wait_for_photo(True))
        spot.left.connect(lambda: self.head.wait_for_photo(False))
        self._menu.names.connect(self.edit_names)
        self._menu.join.connect(self.join)
        self._bench.history.changed.connect(self._hear)
        for keys, act in (("Ctrl+I", self._turn_details), ("F2", self.edit_names)):
            key = QShortcut(QKeySequence(keys), self)
            key.activated.connect(act)

    def _open_photo_menu(self, place: QPoint) -> None:
        client = people.client(self._bench.desk().studio, self.client) if self.client else None
        if client is not None:
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.photos.fill(menu, client)
            menu.popup(place)

    def _turn_details(self) -> None:
        """Ctrl+I: opens the panel and goes there; once more puts it away."""
        shown = self.details.isHidden()
        self.show_details(shown)
        if shown and self.client:
            self.details.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_details(self) -> None:
        if self._beside:
            self.person.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_details(False)

    def _hear(self, change: Change) -> None:
        """Is it mine? The details tell of the client, their dates, and those they belong to."""
        if self.client and change.concerns(Client, ImportantDate, Relation):
            self._tell()

    def _tell(self, *, details_soon: bool = False) -> None:
        client = people.client(self._bench.desk().studio, self.client) if self.client else None
        self._menu.show_client(client)
        self.details.show_client(client, soon=details_soon)
