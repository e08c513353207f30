"""The frame of the window: places at the left, one screen at a time, and the keys that hold everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.change import Change, Deed
from clientcare.store.reads import order
from clientcare.ui.anew import Anew
from clientcare.ui.bench import Bench
from clientcare.ui.circles_beside import CirclesBeside
from clientcare.ui.parts.context_key import open_menu
from clientcare.ui.parts.drops import Drops
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.parts.pane import Pane
from clientcare.ui.parts.sidebar import Sidebar
from clientcare.ui.pictures.album import Album
from clientcare.ui.places import CLIENTS, PLACES, TODAY
from clientcare.ui.quick.windows import QuickWindows
from clientcare.ui.saying import Saying
from clientcare.ui.screen import Screen
from clientcare.ui.showing import Showing

if TYPE_CHECKING:
    from clientcare.store.reads.people import Filters
    from clientcare.ui.clients.screen import ClientsScreen
    from clientcare.ui.history import LongTurn
    from clientcare.ui.importing.wizard import Wizard
    from clientcare.ui.palette.palette import Palette
    from clientcare.ui.parts.sample_line import SampleLine
    from clientcare.ui.quick.window import QuickWindow
    from clientcare.ui.today.screen import TodayScreen

SMALLEST = (760, 560)
DRAWN = (1280, 800)
RAIL_UNDER = 1200
TICK = 30_000


class Window(QWidget):
    """Makes no decisions: screens do the deeds, the history tells what changed, and `saying` says it.

    `leaving`: the app is to end, not only the window to close. `look_around` and `leave_sample` ask for another studio.
    """

    leaving = Signal()
    look_around = Signal()
    leave_sample = Signal()
    example = Signal()
    day_turned = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._day = bench.desk().today
        bench.look.show_pictures_of(Album(bench.desk, self))
        self.setWindowTitle("Client Care")
        self.setMinimumSize(*SMALLEST)
        self.resize(*DRAWN)
        self.setProperty("place", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar = Sidebar(bench.look, PLACES)
        self._circles = CirclesBeside(bench, self.sidebar.circles)
        self._stack = QStackedWidget()
        self._screens: dict[int, Screen] = {}
        self._quick = QuickWindows(bench, self)
        self._sample: SampleLine | None = None
        self._palette: Palette | None = None
        self.saying = Saying(bench, self._stack, lambda: self.screen_shown.toast_over if self._screens else self._stack)
        self.showing = Showing(bench, self, self.saying)
        self._anew = Anew(bench, self, self._stack, self._screens, self._quick.made)
        self._build()
        self._ring = FocusRing(self, bench.look)
        self._drops = Drops(self, self.bring_in)
        self._connect()
        self._add_keys()
        self.follow_settings()
        self.go_to(TODAY)

    @property
    def today(self) -> TodayScreen:
        return cast("TodayScreen", self.screen_of(TODAY))

    @property
    def clients(self) -> ClientsScreen:
        return cast("ClientsScreen", self.screen_of(CLIENTS))

    @property
    def screen_shown(self) -> Screen:
        return cast(Screen, self._stack.currentWidget())

    def screen_of(self, place: int) -> Screen:
        """The screen of a place, made when it is first wanted: the window opens on Today."""
        if place not in self._screens:
            screen = self._screens[place] = PLACES[place].make(self._bench, self._stack)
            screen.open_page.connect(self.show_client)
            screen.look_around.connect(self.look_around)
            screen.example.connect(self.example)
            screen.said.connect(lambda words: self.saying.say(words, []))
            screen.count.connect(lambda count: self.sidebar.show_count(place, count))
            self._stack.addWidget(screen)
        return self._screens[place]

    def go_to(self, place: int) -> None:
        """Shows a place and puts the focus where one goes on in it."""
        self._stack.setCurrentWidget(self.screen_of(place))
        self.sidebar.show_place(place)
        self.screen_shown.take_focus()

    def show_today(self) -> None:
        """Shows Today, on top of all windows."""
        self.go_to(TODAY)
        self.come_forward()

    def show_client(self, uid: str) -> None:
        """Shows the page of that person."""
        self.go_to(CLIENTS)
        self.clients.show_client(uid)

    def show_filters(self, filters: Filters) -> None:
        """Shows the clients who pass these filters."""
        self.go_to(CLIENTS)
        self.clients.show_filters(filters)

    def new_client(self) -> None:
        """Asks for somebody new, over the clients."""
        self.go_to(CLIENTS)
        self.clients.new_client()

    def show_entry(self, uid: str, entry: str) -> None:
        """Shows an entry on the page of that person."""
        self.show_client(uid)
        self.clients.page.person.show_entry(entry)

    def write_to(self, uid: str) -> None:
        """Shows a letter to that person, on their page."""
        self.show_client(uid)
        self.clients.page.write_to(uid)

    def quick_note(self, about: str = "", line: str = "") -> QuickWindow:
        """Shows the small window for a note, a call, a visit, perhaps about somebody; this one stays as it is."""
        return self._quick.note(about, line)

    def note_sale(self, about: str = "") -> QuickWindow:
        """Shows the small window for a sale."""
        return self._quick.sale(about)

    def open_palette(self) -> None:
        """Lets one find anybody and anything to do, over this window."""
        from clientcare.ui.palette.palette import Palette

        self._palette = self._palette or Palette(self._bench, self)
        self._palette.open()

    def show_keys(self) -> None:
        """Shows the list of all keys."""
        from clientcare.ui.keys.dialog import KeysDialog

        KeysDialog(self._bench.look, self).open()

    def come_forward(self) -> None:
        """Shows the window on top, also when it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def tick(self) -> None:
        """Asks what time has changed; sleep and clock changes need nothing else."""
        desk = self._bench.desk()
        if desk.studio.is_held:
            return
        today = desk.today
        turned, self._day = today != self._day, today
        if turned:
            self.look_anew()
            self.day_turned.emit()
            return
        for screen in self._screens.values():
            screen.tick()

    def look_anew(self) -> None:
        """Everybody may stand otherwise, in every list."""
        for screen in self._screens.values():
            screen.turn_day()
            screen.tick()
        self._circles.renew()

    def follow_settings(self) -> None:
        """Looks as the settings say."""
        chosen = order.settings(self._bench.desk().studio)
        self._bench.look.choose(chosen.theme, chosen.text_size, chosen.motion)

    def renew(self) -> None:
        """What stands around the screens is shown anew."""
        self._circles.renew()
        self.follow_settings()

    def _hear(self, change: Change) -> None:
        if change.deed is Deed.CHANGE_SETTING:
            self.follow_settings()

    def _add_words(self, uid: str, contact: str) -> None:
        self.go_to(TODAY)
        self.today.add_words(uid, contact)

    # --- building ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.sidebar.be_rail(self.width() < RAIL_UNDER or self._bench.look.large)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.saying.banner)
        right.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.sidebar)
        below.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self._bench.made_up:
            from clientcare.ui.parts.sample_line import SampleLine

            self._sample = SampleLine(self._bench.look)
            self._sample.leave.connect(self.leave_sample)
            whole.addWidget(self._sample)
        whole.addLayout(below, 1)

    def _connect(self) -> None:
        self._bench.history.changed.connect(self._hear)
        self._bench.history.long.connect(self._turn_beside)
        self.saying.add_words.connect(self._add_words)
        self.sidebar.chosen.connect(self.go_to)
        self.sidebar.search.connect(self.open_palette)
        self.sidebar.quick_note.connect(self.quick_note)
        self._circles.chosen.connect(self.show_filters)
        self._bench.look.changed.connect(self._fit)
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()

    def _find(self) -> None:
        """Finds in this screen; where there is nothing to find, among the clients."""
        if not self.screen_shown.begin_search():
            self.go_to(CLIENTS)
            self.clients.begin_search()

    def _next_pane(self) -> None:
        self._to_pane(1)

    def _previous_pane(self) -> None:
        self._to_pane(-1)

    def _to_pane(self, by: int) -> None:
        """From pane to pane: the places, the list, the person; in the sample studio also the line above them."""
        above = [Pane(self._sample, self._sample.button)] if self._sample is not None else []
        panes = [*above, Pane(self.sidebar, self.sidebar.current), *self.screen_shown.panes]
        here = next((at for at, pane in enumerate(panes) if pane.holds(QApplication.focusWidget())), 0)
        panes[(here + by) % len(panes)].entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new_reminder(self, client: str = "") -> None:
        """For that client, else for the person who is chosen, if there is one."""
        client = client or self.screen_shown.person
        if not self.screen_shown.remind(client):
            from clientcare.ui.reminders.form import ReminderForm

            ReminderForm(self._bench, self, client=client).open()

    def bring_in(self, paths: Sequence[Path] = ()) -> Wizard:
        """Opens the wizard that brings people in, with these files where there are some."""
        from clientcare.ui.importing.entry import bring_in

        return bring_in(self._bench, self, paths)

    def _keep_words(self) -> None:
        """Keeps the words that are selected, wherever that is."""
        from clientcare.ui.parts.keeping import keep_selected

        if sentence := keep_selected(QApplication.focusWidget()):
            self.saying.say(sentence, [])

    def _turn_beside(self, asked: LongTurn) -> None:
        from clientcare.ui.turning import turn

        turn(self._bench, self, asked)

    def _leave(self) -> None:
        """Quits: closing alone may keep the app in the tray."""
        self.leaving.emit()
        self.close()

    def _add_keys(self) -> None:
        for number, place in enumerate(PLACES):
            self._key(place.keys).activated.connect(lambda number=number: self.go_to(number))
        self.acts: dict[str, Callable[[], object]] = {
            "Ctrl+K": self.open_palette,
            "Ctrl+F": self._find,
            "Ctrl+N": self.new_client,
            "Ctrl+R": self.new_reminder,
            "Ctrl+Shift+N": self.quick_note,
            "Ctrl+Shift+S": self.note_sale,
            "Ctrl+Shift+K": self._keep_words,
            "Ctrl+Z": self._bench.history.take_back,
            "Ctrl+Shift+Z": self._bench.history.do_again,
            "Ctrl+Q": self._leave,
            "F1": self.show_keys,
            "F6": self._next_pane,
            "Shift+F6": self._previous_pane,
            "Shift+F10": open_menu,
            "Ctrl+Shift+H": self.showing.turn,
        }
        for keys, act in self.acts.items():
            self._key(keys).activated.connect(act)

    def _key(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self)
