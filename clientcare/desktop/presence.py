"""The app outside its window: the icon in the tray, notifications, and a window that closes to the tray."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from clientcare.book import telling
from clientcare.book.desk import Desk
from clientcare.desktop.closing import Closing, stay_open
from clientcare.desktop.due_check import DueCheck
from clientcare.desktop.notifying import CLICK, Note, Notifier
from clientcare.desktop.tray import Tray
from clientcare.domain.errors import CareError
from clientcare.store.reads import order
from clientcare.words import digest
from clientcare.words.tongue import tr
from clientcare.words.window import tray as words

SOON = 200
"""Milliseconds after a deed until the tray shows it: several deeds are shown at once."""
WAIT_FOR_TRAY = 15_000
"""Milliseconds that a hidden start waits for a tray, which may come late when one logs in."""
EXPLAINED_SLOT, EXAMPLE_SLOT = "tray", "example"


class Presence(QObject):
    """Puts tray, notifications and closing together; what is to be done in the window is said by signals.

    `finish` carries the key of a reminder, `failed` the CareError of what could not be saved; `draw` gives the tray's
    icon, for somebody in Today or nobody.
    """

    open_today = Signal()
    open_client = Signal(str)
    quick_note = Signal()
    note_sale = Signal()
    finish = Signal(str)
    quit = Signal()
    failed = Signal(object)

    def __init__(self, desk: Callable[[], Desk], draw: Callable[[bool], QIcon], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._waited = True
        self.tray = Tray(desk, draw, window)
        self.notifier = Notifier(self.tray.balloon, self)
        self.due_check = DueCheck(desk, self.notifier, self)
        self.closing = Closing(window, lambda: self.tray.is_there)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._connect()

    def start(self) -> None:
        """Shows the icon and begins to tell what is due."""
        self.tray.refresh()
        self.due_check.start()

    def be_discreet(self, yes: bool) -> None:
        """Names nobody from now on, whatever the settings say, or does as they say."""
        self.tray.discreet = self.due_check.discreet = yes
        self.tray.refresh()

    def hear(self) -> None:
        """Something was done: the tray shows it soon."""
        self._soon.start()

    def _show_soon(self) -> None:
        """Who asked while a long deed holds the studio would stand still until its end."""
        if self._desk().studio.is_held:
            self._soon.start()
        else:
            self.tray.refresh()

    def leave(self) -> None:
        """The app ends: closing closes, the icon goes, and no notification keeps buttons that answer no more."""
        self.closing.leaving = True
        self.due_check.stop()
        self._soon.stop()
        self.notifier.withdraw()
        self.tray.hide()

    def begin_hidden(self, waits: int = WAIT_FOR_TRAY) -> None:
        """The window stays away where there is a tray to bring it back; without one it is shown, minimised."""
        stay_open(True)
        self._waited = False
        QTimer.singleShot(waits, self, self._keep_a_way_back)

    def show_example(self, shown: Callable[[bool], None]) -> None:
        """A notification as the morning's looks here; `shown` hears whether it could be shown."""
        desk = self._desk()
        said, sound = digest.example(desk.wall, order.settings(desk.studio)), order.settings(desk.studio).sound
        self.notifier.show_note(Note(EXAMPLE_SLOT, said.title, said.text, tr(words.OPEN_TODAY), sound=sound), shown)

    def _connect(self) -> None:
        self.tray.open_today.connect(self.open_today)
        self.tray.open_client.connect(self.open_client)
        self.tray.quick_note.connect(self.quick_note)
        self.tray.note_sale.connect(self.note_sale)
        self.tray.quit.connect(self.quit)
        self.tray.quiet.connect(self._be_quiet)
        self.tray.chosen.connect(self.notifier.chosen)
        self.notifier.chosen.connect(self._choose)
        self.due_check.open_today.connect(self.open_today)
        self.due_check.finish.connect(self.finish)
        self.due_check.ticked.connect(self._tick)
        self.closing.hidden.connect(self._explain)
        self._soon.timeout.connect(self._show_soon)

    def _tick(self) -> None:
        self.tray.refresh()
        if self._waited and not self._window.isVisible():
            self._keep_a_way_back()

    def _keep_a_way_back(self) -> None:
        self._waited = True
        self.tray.refresh()
        if not self._window.isVisible() and not self.tray.is_there:
            self._window.showMinimized()

    def _choose(self, slot: str, action: str) -> None:
        if slot in (EXPLAINED_SLOT, EXAMPLE_SLOT) and action == CLICK:
            self.open_today.emit()

    def _be_quiet(self, yes: bool) -> None:
        try:
            telling.ask_for_quiet(self._desk(), quiet=yes)
        except CareError as error:
            self.failed.emit(error)

    def _explain(self) -> None:
        """Once: the window is not gone."""
        desk = self._desk()
        if telling.is_tray_explained(desk):
            return
        sound = order.settings(desk.studio).sound
        note = Note(EXPLAINED_SLOT, tr(words.STAYS), tr(words.STAYS_WHY), tr(words.OPEN_TODAY), sound=sound)
        self.notifier.show_note(note, self._explained)

    def _explained(self, shown: bool) -> None:
        if shown:
            with contextlib.suppress(CareError):  # at worst it is explained once more
                telling.explain_tray(self._desk())
