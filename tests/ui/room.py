"""A window over a real studio for the tests of screens: only the clock is faked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, contacts, promises, sales
from clientcare.book.desk import Desk
from clientcare.book.replay import replay
from clientcare.book.studio import desk_at, open_studio
from clientcare.domain.calendar import PartialDay
from clientcare.domain.records import AnyEntry, Contact
from clientcare.store.reads import care, timeline
from clientcare.store.studio import Studio
from clientcare.ui.bench import Bench
from clientcare.ui.clients.screen import ClientsScreen
from clientcare.ui.history import History
from clientcare.ui.look import Look
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.window import Window

MORNING = datetime(2026, 5, 14, 9, 12)


class FakeClock:
    """The time on the artist's wall; it stands still until it is moved."""

    def __init__(self, wall: datetime = MORNING) -> None:
        self.wall = wall

    def advance(self, **by: float) -> None:
        self.wall += timedelta(**by)

    @property
    def now(self) -> datetime:
        return self.wall.replace(tzinfo=UTC)


class Room:
    """A studio in a folder, what a test tells of it, and the window that shows it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.studio = open_studio(folder, make=True, now=self.clock.now)
        self.uids: dict[str, str] = {}
        self.window: Window
        self.history: History
        self.look: Look

    def desk(self) -> Desk:
        return desk_at(self.studio, self.clock.wall, self.clock.now)

    def on(self, day: str) -> Desk:
        """The desk on another day, to tell what was before."""
        on = date.fromisoformat(day)
        noon = datetime(on.year, on.month, on.day, 12)
        return Desk(self.studio, on, noon.replace(tzinfo=UTC), noon)

    # --- what there is ----------------------------------------------------------------------------------------

    def add(self, name: str, day: str = "2026-05-01", **fields: Any) -> str:
        """A person, known to the test by the first word of the name."""
        uid = clients.add_client(self.on(day), name, **fields).main
        self.uids[name.split(maxsplit=1)[0]] = uid
        return uid

    def sell(self, who: str, title: str, day: str) -> str:
        on = PartialDay.parse(day)
        return sales.add_sale(self.on(day), [self.uids[who]], title, sold_on=on, delivered_on=on).main

    def log(self, who: str, text: str, day: str, **fields: Any) -> str:
        return contacts.log_contact(self.on(day), [self.uids[who]], text=text, **fields).main

    def promise(self, who: str, text: str, day: str, due: str) -> str:
        due_on = date.fromisoformat(due)
        return promises.make_promise(self.on(day), [self.uids[who]], text, due_on=due_on).main

    # --- what is shown ----------------------------------------------------------------------------------------

    def show(self, application: QApplication) -> None:
        """Shows the window as the app does."""
        self.look = Look(application)
        self.history = History(lambda change: replay(self.desk(), change))
        self.window = Window(Bench(self.desk, self.history, self.look))
        self.window.show()

    def open(self, qtbot: QtBot, application: QApplication) -> Window:
        """Shows the window, and waits until keys reach it."""
        self.show(application)
        qtbot.addWidget(self.window)
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.today.settle()  # what stands beside the list is made after its first paint
        return self.window

    def names(self) -> list[str]:
        """Who stands in Today, in order."""
        model = self.window.today._model
        lines = [model.row(model.place_of(uid)) for uid in model.cards]
        return [line.name for line in lines]  # type: ignore[union-attr]

    def texts(self) -> list[str]:
        """All that the list of Today says, row by row."""
        model = self.window.today._model
        return [model.sentence(place) for place in range(model.rowCount())]

    def press(self, qtbot: QtBot, keys: str, times: int = 1) -> None:
        """Presses keys in whatever has the focus, written as "Ctrl+Z" or "L"."""
        for _ in range(times):
            widget = QApplication.focusWidget()
            assert widget is not None, "nothing has the focus"
            modifiers, key = _key(keys)
            qtbot.keyClick(widget, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """What follows the list of the clients after its next paint is there."""
        if hasattr(self, "window") and isinstance(self.window.screen_shown, ClientsScreen):
            self.window.clients.settle()

    def type(self, qtbot: QtBot, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        qtbot.keyClicks(widget, text)

    # --- what is saved ----------------------------------------------------------------------------------------

    def close(self) -> None:
        """Ends as the app does: small windows go first."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QuickWindow):
                window.hide()
        self.studio.close()

    @contextmanager
    def file(self) -> Iterator[Studio]:
        """The file as another process finds it afterwards: the window has let it go."""
        self.window.close()
        self.close()
        with open_studio(self.folder, make=False, now=self.clock.now) as studio:
            yield studio

    def saved(self, who: str) -> list[AnyEntry]:
        """What the file tells of that person, newest first."""
        with self.file() as studio:
            return timeline.timeline(studio, self.uids[who])

    def saved_contact(self, who: str) -> Contact:
        """The newest contact with that person in the file."""
        return next(entry for entry in self.saved(who) if isinstance(entry, Contact))

    def waits(self, who: str) -> bool:
        """Whether that person has something open today."""
        today = self.desk().today
        return any(item.snoozed_until is None for item in care.items(self.studio, self.uids[who], today))


def _key(keys: str) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    *held, key = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
        }[each]
    return modifiers, getattr(Qt.Key, f"Key_{key}")
