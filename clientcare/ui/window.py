"""The frame of the window: places at the left, one screen at a time, what was done and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError
from clientcare.domain.records import Contact
from clientcare.store.reads import order, people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.banner import Banner
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.parts.pane import Pane
from clientcare.ui.parts.sidebar import Sidebar
from clientcare.ui.parts.toast import Toast
from clientcare.ui.today.screen import TodayScreen
from clientcare.words.errors import sentence
from clientcare.words.window import deeds
from clientcare.words.window.names import called

if TYPE_CHECKING:
    from clientcare.ui.clients.screen import ClientsScreen

SMALLEST = (760, 560)
DRAWN = (1280, 800)
RAIL_UNDER = 1200
TICK = 30_000
TODAY, CLIENTS = range(2)


class Window(QWidget):
    """Makes no decisions: screens do the deeds, the history tells what changed, and here it is said.

    `leaving`: the app is to end, not only the window to close.
    """

    leaving = Signal()

    day_turned = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._day = bench.desk().today
        self.setWindowTitle("Client Care")
        self.setMinimumSize(*SMALLEST)
        self.resize(*DRAWN)
        self.setProperty("place", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(bench.look, [("Today", "coffee"), ("Clients", "users")])
        self.today = TodayScreen(bench)
        self._clients: ClientsScreen | None = None
        self.banner = Banner(bench.look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.today)
        self._build()
        self.toast = Toast(self._stack, bench.look)
        self._ring = FocusRing(self, bench.look)
        self._connect()
        self._add_keys()
        self.follow_settings()
        self.go_to(TODAY)

    @property
    def clients(self) -> ClientsScreen:
        """Made when it is first wanted: the window opens on Today."""
        if self._clients is None:
            from clientcare.ui.clients.screen import ClientsScreen

            self._clients = ClientsScreen(self._bench)
            self._stack.addWidget(self._clients)
        return self._clients

    def go_to(self, place: int) -> None:
        """Shows a place and puts the focus where one goes on in it."""
        self._stack.setCurrentWidget(self.today if place == TODAY else self.clients)
        self.sidebar.show_place(place)
        self._screen.take_focus()

    @property
    def _screen(self) -> TodayScreen | ClientsScreen:
        return self.today if self._stack.currentWidget() is self.today else self.clients

    def show_today(self) -> None:
        """Shows Today, on top of all windows."""
        self.go_to(TODAY)
        self.come_forward()

    def show_client(self, uid: str) -> None:
        """Shows the page of that person."""
        self.go_to(CLIENTS)
        self.clients.show_client(uid)

    def come_forward(self) -> None:
        """Shows the window on top, also when it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def tick(self) -> None:
        """Asks what time has changed; sleep and clock changes need nothing else."""
        today = self._bench.desk().today
        turned, self._day = today != self._day, today
        if turned:
            if self._clients is not None:
                self._clients.turn_day()
            self.day_turned.emit()
        self.today.tick()

    def follow_settings(self) -> None:
        """Looks as the settings say."""
        chosen = order.settings(self._bench.desk().studio)
        self._bench.look.choose(chosen.theme, chosen.text_size)

    # --- what is said -----------------------------------------------------------------------------------------

    def _say_done(self, change: Change) -> None:
        desk, uid = self._bench.desk(), deeds.whom(change)
        row = next(iter(people.rows(desk.studio, [uid], desk.today)), None) if uid else None
        next_on = row.next_check_in_on if row is not None and row.next_check_in_on != desk.today else None
        name = self._name(uid)
        actions: list[tuple[str, Callable[[], None]]] = []
        contact = next(iter(change.of(Contact)), None)
        if change.deed is Deed.LOG_CONTACT and contact is not None and not contact.text:
            actions.append(("Add words", lambda: self._add_words(uid, contact.uid)))
        self._say(deeds.done(change, name, next_on, desk.today), [*actions, ("Undo", self._undo)], "Ctrl+Z")

    def _say_undone(self, change: Change) -> None:
        words = deeds.undone(change, self._name(deeds.whom(change)))
        self._say(words, [("Redo", self._redo)], "Ctrl+Shift+Z")

    def _say_redone(self, change: Change) -> None:
        words = deeds.redone(change, self._name(deeds.whom(change)))
        self._say(words, [("Undo", self._undo)], "Ctrl+Z")

    def _say(self, words: str, actions: list[tuple[str, Callable[[], None]]], keys: str) -> None:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.toast.lie_over(self._screen.toast_over)
        self.toast.show_words(words, actions, keys=shown)
        self.banner.hide()

    def _say_trouble(self, error: CareError) -> None:
        self.banner.say(sentence(error))

    def _name(self, uid: str) -> str:
        client = people.client(self._bench.desk().studio, uid) if uid else None
        return called(client) if client is not None else ""

    def _add_words(self, uid: str, contact: str) -> None:
        self.go_to(TODAY)
        self.today.add_words(uid, contact)

    def _undo(self) -> None:
        self._bench.history.undo()

    def _redo(self) -> None:
        self._bench.history.redo()

    def _hear(self, change: Change) -> None:
        if change.deed is Deed.CHANGE_SETTING:
            self.follow_settings()

    # --- building ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.sidebar.be_rail(self.width() < RAIL_UNDER or self._bench.look.large)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        history = self._bench.history
        history.done.connect(self._say_done)
        history.undone.connect(self._say_undone)
        history.redone.connect(self._say_redone)
        history.failed.connect(self._say_trouble)
        history.changed.connect(self._hear)
        self.sidebar.chosen.connect(self.go_to)
        self.today.count.connect(self._count_today)
        self.today.open_page.connect(self.show_client)
        self._bench.look.changed.connect(self._fit)
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()

    def _count_today(self, count: int) -> None:
        self.sidebar.show_count(TODAY, count)

    def _go_today(self) -> None:
        self.go_to(TODAY)

    def _go_clients(self) -> None:
        self.go_to(CLIENTS)

    def _find(self) -> None:
        self.go_to(CLIENTS)
        self.clients.begin_search()

    def _next_pane(self) -> None:
        self._to_pane(1)

    def _previous_pane(self) -> None:
        self._to_pane(-1)

    def _to_pane(self, by: int) -> None:
        """From pane to pane: the places, the list, the person."""
        panes = [Pane(self.sidebar, self.sidebar.current), *self._screen.panes]
        here = next((at for at, pane in enumerate(panes) if pane.holds(QApplication.focusWidget())), 0)
        panes[(here + by) % len(panes)].entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        """Quits: closing alone may keep the app in the tray."""
        self.leaving.emit()
        self.close()

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+1", self._go_today),
            ("Ctrl+2", self._go_clients),
            ("Ctrl+F", self._find),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Q", self._leave),
            ("F6", self._next_pane),
            ("Shift+F6", self._previous_pane),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
