"""A window with its tray, where only the desktop's services are made up: who shows notifications, who has a tray."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from clientcare.desktop.notifying import Note
from clientcare.desktop.presence import Presence
from tests.ui.room import Room


class Screen:
    """What the desktop shows. `works`: it can show notifications; `before_answer` is done before it says so."""

    def __init__(self) -> None:
        self.works = True
        self.notes: list[Note] = []
        self.before_answer: Callable[[], None] = lambda: None

    def balloon(self, note: Note) -> bool:
        if self.works:
            self.notes.append(note)
            self.before_answer()
        return self.works

    @property
    def titles(self) -> list[str]:
        return [note.title for note in self.notes]


def cup() -> QIcon:
    """A picture for the tray."""
    picture = QPixmap(22, 22)
    picture.fill("teal")
    return QIcon(picture)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Adaeze is to be thanked."""
    room = Room(tmp_path / "studio")
    room.add("Adaeze Bell", given="Adaeze")
    room.sell("Adaeze", "Blue Harbour", "2026-05-11")
    yield room
    room.close()


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Says whether the desktop has a tray."""

    def say(there: bool) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there))

    say(True)
    return say


@pytest.fixture
def presence(qtbot: QtBot, qapp: QApplication, room: Room, screen: Screen, with_tray: object) -> Iterator[Presence]:
    """The window is open, and nothing was told yet."""
    room.open(qtbot, qapp)
    made = Presence(room.desk, lambda _someone: cup(), room.window)
    made.notifier._service = None
    made.notifier._balloon = screen.balloon
    yield made
    made.leave()
    room.window.close()
    QApplication.setQuitOnLastWindowClosed(True)
