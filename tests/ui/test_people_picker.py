"""Choosing people by typing: found between two keys, chosen without the mouse, taken out again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from clientcare.book.replay import replay
from clientcare.ui.bench import Bench
from clientcare.ui.history import History
from clientcare.ui.look import Look
from clientcare.ui.parts.people_picker import PeoplePicker
from tests.ui.room import Room


@pytest.fixture
def picker(room: Room, qtbot: QtBot, qapp: QApplication) -> Iterator[PeoplePicker]:
    """With three people of whom two are called alike, in a window of its own."""
    for name in ("Ana Ruiz", "Bo & Ana Aster", "Mei Ash"):
        room.add(name)
    bench = Bench(room.desk, History(lambda turn: replay(room.desk(), turn)), Look(qapp))
    window = QMainWindow()
    made = PeoplePicker(bench, "Also with")
    window.setCentralWidget(made)
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.field.setFocus(Qt.FocusReason.TabFocusReason)
    yield made
    window.close()


def offered(picker: PeoplePicker) -> list[str]:
    found = picker._list
    return [] if found.isHidden() else [found.item(row).text() for row in range(found.count())]


def test_whoever_fits_is_offered_and_enter_chooses(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    told: list[int] = []
    picker.changed.connect(lambda: told.append(1))
    room.type(qtbot, "an")
    assert sorted(offered(picker)) == ["Ana Ruiz", "Bo & Ana Aster"]
    first = picker._list.current
    room.press(qtbot, "Down")
    second = picker._list.current
    room.press(qtbot, "Down")
    assert picker._list.current == first
    room.press(qtbot, "Up")
    room.press(qtbot, "Return")
    assert (picker.people, told) == ([second], [1])
    assert offered(picker) == []
    room.type(qtbot, "an")
    room.press(qtbot, "Return")
    assert set(picker.people) == {first, second}


def test_backspace_in_the_empty_field_takes_out_the_last(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    picker.begin([room.uids["Mei"], room.uids["Ana"]])
    room.press(qtbot, "Backspace")
    assert picker.people == [room.uids["Mei"]]
    room.type(qtbot, "x")
    room.press(qtbot, "Backspace")
    assert picker.people == [room.uids["Mei"]]


def test_a_chip_goes_with_a_key_and_the_focus_stays_here(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    picker.begin([room.uids["Mei"]])
    chip = picker.controls[0]
    assert chip.accessibleName() == "Take out Mei Ash"
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    room.press(qtbot, "Space")
    assert picker.people == []
    assert QApplication.focusWidget() is picker.field


def test_who_is_there_already_is_not_offered_and_nobody_is_said(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    picker.begin([], without=[room.uids["Mei"]])
    room.type(qtbot, "mei")
    assert offered(picker) == ["Nobody here fits"]
    room.press(qtbot, "Return")
    assert picker.people == []


def test_escape_puts_the_offer_away_and_keeps_what_was_typed(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    room.type(qtbot, "mei")
    room.press(qtbot, "Escape")
    assert (offered(picker), picker.field.text()) == ([], "mei")


def test_a_click_chooses_too(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    room.type(qtbot, "mei")
    row = picker._list.visualItemRect(picker._list.item(0))
    QTest.mouseClick(picker._list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert picker.people == [room.uids["Mei"]]


def test_names_are_shown_as_they_are(picker: PeoplePicker, room: Room, qtbot: QtBot) -> None:
    room.type(qtbot, "aster")
    room.press(qtbot, "Return")
    chip = picker.controls[0]
    assert chip.accessibleName() == "Take out Bo & Ana Aster"
