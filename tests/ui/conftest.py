"""The room that tests of screens begin in: a morning with three people to think of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import days, sales
from clientcare.domain.calendar import PartialDay
from clientcare.domain.money import Money
from clientcare.domain.values import Channel, Feel
from clientcare.ui.look import Look
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.window import Window
from tests.once import Once
from tests.ui.room import Room
from tests.ui.wizard_room import CARDS, PEOPLE


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """How everything looks, without a window."""
    made = Look(qapp)
    yield made
    made.deleteLater()


def _nobody(folder: Path) -> dict[str, str]:
    Room(folder).close()
    return {}


def _three(folder: Path) -> dict[str, str]:
    room = Room(folder)
    room.add("Adaeze Bell", given="Adaeze", channel=Channel.EMAIL)
    room.sell("Adaeze", "Blue Harbour", "2026-05-11")
    room.log("Adaeze", "She came to see it again.", "2026-05-11", channel=Channel.VISIT)
    room.add("Ingrid Hollow", given="Ingrid")
    room.promise("Ingrid", "send framing advice", "2026-05-07", due="2026-05-14")
    room.log("Ingrid", "No rush.", "2026-05-07", channel=Channel.EMAIL)
    room.add("Mei Ash", "2026-02-09", given="Mei")
    room.log("Mei", "It rains all day.", "2026-02-09")
    room.close()
    return room.uids


@pytest.fixture
def room(tmp_path: Path, once: Once) -> Iterator[Room]:
    """An empty studio; the window is not open yet."""
    yield from _entered(tmp_path / "studio", once, _nobody)


@pytest.fixture
def morning(tmp_path: Path, once: Once) -> Iterator[Room]:
    """Adaeze bought a picture three days ago, Ingrid was promised advice for today, Mei was written to in February."""
    yield from _entered(tmp_path / "studio", once, _three)


def _entered(folder: Path, once: Once, fill: Callable[[Path], dict[str, str]]) -> Iterator[Room]:
    people = once.copy(fill, folder)
    room = Room(folder)
    room.uids.update(people)
    yield room
    room.close()


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, morning: Room) -> Iterator[Room]:
    """That morning with the window open and the list in focus."""
    morning.open(qtbot, qapp)
    yield morning
    if hasattr(morning, "window"):
        morning.window.close()


@pytest.fixture
def opening(qtbot: QtBot, qapp: QApplication) -> Callable[[Room], Window]:
    """Opens the window of a room that a test has filled."""
    return lambda room: room.open(qtbot, qapp)


@pytest.fixture
def ana(room: Room, opening: Callable[[Room], Window]) -> Room:
    """Ana bought two works, in two currencies; Bo sent her. Her page is open."""
    room.add("Bo Aster")
    room.add("Ana Ruiz", "2026-01-10", town="Porto", given="Ana", referred_by=room.uids["Bo"])
    on = PartialDay.parse("2026-05-01")
    for title, price in (("Low Tide", Money(45_000, "EUR")), ("Dune", Money(20_000, "USD"))):
        sales.add_sale(room.on("2026-05-01"), [room.uids["Ana"]], title, sold_on=on, delivered_on=on, price=price)
    room.log("Ana", "She loves it.", "2026-05-02", channel=Channel.VISIT, feeling=Feel.HAPPY)
    window = opening(room)
    window.show_client(room.uids["Ana"])
    return room


@pytest.fixture
def quick(opened: Room, qtbot: QtBot) -> QuickWindow:
    """The small window, ready to type in."""
    days.change_setting(opened.desk(), "currency", "EUR")
    opened.press(qtbot, "Ctrl+Shift+N")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickWindow))
    window = QApplication.activeWindow()
    assert isinstance(window, QuickWindow)
    assert window.field.hasFocus()
    return window


@pytest.fixture
def list_csv(tmp_path: Path) -> Path:
    path = tmp_path / "people-2026.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path
