"""The first run: a welcome, the first five people, the morning; nothing is written before the last page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.store.reads import emptiness, order, people
from clientcare.store.studio import Studio
from clientcare.ui.bench import Bench
from clientcare.ui.first_run.begin import begin
from clientcare.ui.first_run.first_run import FirstRun
from clientcare.ui.importing.wizard import Wizard
from tests.ui.room import Room


@pytest.fixture
def first(room: Room, qtbot: QtBot, qapp: QApplication) -> Iterator[FirstRun]:
    """The window of an empty studio, as the app opens it."""
    room.show(qapp)
    qtbot.addWidget(room.window)
    first = begin(Bench(room.desk, room.history, room.look), room.window)
    qtbot.waitExposed(room.window)
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    first.take_focus()
    yield first
    room.window.close()


def everybody(studio: Studio) -> list[str]:
    return people.ids(studio, people.EVERYBODY, people.Sort.NAME, date(2026, 5, 14))


def names(room: Room) -> list[str]:
    with room.file() as studio:
        return sorted(client.name for client in people.clients(studio, everybody(studio)))


def test_nothing_but_the_welcome_is_there_and_its_first_way_has_the_focus(first: FirstRun, room: Room) -> None:
    assert first.welcome.isVisible()
    assert not room.window.sidebar.isVisible()
    assert not room.window.today.isVisible()
    assert first.welcome.options[0].hasFocus()
    assert [option.accessibleName() for option in first.welcome.options] == [
        "Start with five people",
        "Bring a list",
        "Look around first",
    ]


def test_five_people_and_the_morning_by_keys_alone(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Space")
    room.type(qtbot, "Rosa  Marchpane")
    room.press(qtbot, "Tab")
    room.press(qtbot, "Down")  # from Our people to the circle after it
    room.press(qtbot, "Tab")
    room.type(qtbot, "We argue about that painting")
    room.press(qtbot, "Tab")
    room.type(qtbot, "Jamal Thistlewood")
    room.press(qtbot, "Return")
    assert first.page is first.morning
    assert not room.history.stack.count()
    first.morning.at.selectAll()
    room.type(qtbot, "9.15")
    room.press(qtbot, "Tab")
    room.press(qtbot, "Space")
    room.press(qtbot, "Ctrl+Return")
    assert room.window.today.isVisible()
    assert room.window.saying.toast._words.text() == "2 people added."
    with room.file() as studio:
        found = {client.name: client for client in people.clients(studio, everybody(studio))}
        circles = {circle.uid: circle.name for circle in order.circles(studio)}
        chosen = order.settings(studio)
    rosa, jamal = found["Rosa Marchpane"], found["Jamal Thistlewood"]
    assert (circles[rosa.belonging.circle], rosa.about) == ("Collectors", "We argue about that painting")
    assert (circles[jamal.belonging.circle], jamal.about) == ("Our people", "")
    assert (chosen.digest_at, chosen.names_in_notifications) == (time(9, 15), True)


def test_names_stay_hidden_until_that_is_agreed_to(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Space")
    room.type(qtbot, "Ana Ruiz")
    first.people.main.click()
    first.morning.main.click()
    assert room.history.stack.count() == 1
    with room.file() as studio:
        assert not order.settings(studio).names_in_notifications


def test_who_was_added_is_taken_back_in_one_step(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Space")
    for row, name in zip(first.people.rows, ("Ana Ruiz", "Bo Aster", "Cy Lund"), strict=False):
        row.name.setText(name)
    first.people.main.click()
    first.morning.main.click()
    assert len(everybody(room.studio)) == 3
    room.press(qtbot, "Ctrl+Z")
    assert names(room) == []


def test_skipping_adds_nobody_and_esc_goes_back_to_what_was_typed(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Space")
    room.type(qtbot, "Ana")
    first.people.leave.click()
    assert first.page is first.morning
    room.press(qtbot, "Escape")
    assert first.people.rows[0].name.text() == "Ana"
    room.press(qtbot, "Escape")
    assert first.page is first.welcome
    first.welcome.options[0].click()
    first.people.leave.click()
    first.morning.main.click()
    assert room.window.today.nobody.isVisible()
    assert names(room) == []


def test_a_time_that_is_none_is_said_and_nothing_is_written(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    first.welcome.options[0].click()
    first.people.leave.click()
    first.morning.at.setText("after tea")
    first.morning.main.click()
    assert first.morning._at.wrong == "A time is written like 8:30."
    assert first.morning.at.hasFocus()
    assert not room.history.stack.count()


def test_the_keys_of_what_stands_behind_rest_until_it_is_over(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Ctrl+2")
    assert not room.window.screen_shown.isVisible()
    assert first.welcome.options[0].hasFocus()
    first.welcome.options[0].click()
    first.people.leave.click()
    first.morning.main.click()
    window = room.window
    assert all(key.isEnabled() for key in window.findChildren(QShortcut) if key.parent() is window)
    room.press(qtbot, "Ctrl+2")
    assert window.clients.isVisible()


def test_a_list_is_brought_in_by_the_wizard(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    first.welcome.options[1].click()
    wizard = room.window.findChild(Wizard)
    assert wizard is not None
    qtbot.waitUntil(wizard.isVisible)
    wizard.close()


def test_looking_around_is_asked_of_the_app(first: FirstRun, room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.window.look_around):
        qtbot.mouseClick(first.welcome.options[2], Qt.MouseButton.LeftButton)


def test_a_narrow_window_shows_the_words_without_the_picture(first: FirstRun, room: Room) -> None:
    assert first.welcome._picture.isVisible()
    room.window.resize(760, 560)
    QApplication.processEvents()
    assert not first.welcome._picture.isVisible()
    assert first.welcome.options[2].visibleRegion().boundingRect().size() == first.welcome.options[2].size()


def test_it_is_offered_while_nobody_was_ever_added(room: Room) -> None:
    assert emptiness.knows_nobody(room.studio)
    room.add("Ana Ruiz")
    assert not emptiness.knows_nobody(room.studio)
