"""Today as hours and days go by: who can wait, what comes at its time, and what stands there when all is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import days, reminders
from clientcare.domain.records import Mark
from clientcare.domain.values import MarkKind
from clientcare.store.reads import timeline
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]


def test_those_who_can_wait_are_shown_on_request(room: Room, opening: Opening) -> None:
    days.change_setting(room.desk(), "daily_limit", "2")
    for number in range(5):
        room.add(f"Person{number} Ash", "2025-10-01")
        room.log(f"Person{number}", "Hello.", "2025-10-01")
    window = opening(room)
    assert len(room.names()) == 2
    place = window.today._model.place_of("waiting")
    line = window.today.view.indexWidget(window.today._model.index(place))
    button = line.findChild(type(window.today.done._waiting))
    assert button.accessibleName() == "3 more can wait. Show them"
    button.click()
    assert len(room.names()) == 5
    assert window.today.view.current == window.today._model.cards[2]


def test_when_the_day_turns_another_page_is_shown(opened: Room) -> None:
    opened.sell("Ingrid", "Low Tide", "2026-05-14")
    opened.window.tick()
    assert opened.texts()[0].endswith("Thursday 14 May. Three people today, one at a time.")
    opened.clock.advance(days=1)
    opened.window.tick()
    assert opened.texts()[0].endswith("Friday 15 May. Three people today, one at a time.")
    assert "Ingrid Hollow. Thank. Bought Low Tide yesterday. No thank-you yet" in opened.texts()[3]


def test_a_reminder_comes_at_its_hour(opened: Room) -> None:
    reminders.add_reminder(opened.desk(), "Water the plants", first_on=date(2026, 5, 14), time=time(16))
    opened.window.tick()
    assert "Water the plants" not in opened.names()
    opened.clock.advance(hours=7)
    opened.window.tick()
    assert "Water the plants" in opened.names()


def test_a_reminder_for_nobody_is_done_with_the_same_key(room: Room, opening: Opening, qtbot: QtBot) -> None:
    room.add("Ana Ruiz", "2026-05-14")
    made = reminders.add_reminder(room.desk(), "Water the plants", first_on=date(2026, 5, 14)).main
    window = opening(room)
    assert room.names() == ["Water the plants"]
    room.press(qtbot, "L")
    assert window.today._model.cards == []
    with room.file() as studio:
        marks: list[Mark] = timeline.marks(studio, f"reminder:{made}:2026-05-14")
        assert [mark.kind for mark in marks] == [MarkKind.DONE]


def test_with_everybody_looked_after_there_is_one_question(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L", times=3)
    done = opened.window.today.done
    assert done.isVisible()
    assert done._title.text() == "Everyone is looked after."
    assert done._under.text() == "Two people heard from you today. The next one is on Monday."
    assert QApplication.focusWidget() is done.line
    opened.type(qtbot, "Wrote to Mei.")
    opened.press(qtbot, "Return")
    assert opened.window.saying.toast._words.text() == "Kept."


def test_undo_reaches_the_last_deed_from_the_empty_field_of_the_question(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L", times=3)
    opened.press(qtbot, "Ctrl+Z")
    assert opened.names() == ["Mei Ash"]


def test_nobody_is_called_looked_after_who_only_waits(room: Room, opening: Opening) -> None:
    days.change_setting(room.desk(), "daily_limit", "0")
    room.add("Mei Ash", "2026-02-09")
    room.log("Mei", "It rains.", "2026-02-09")
    window = opening(room)
    assert window.today.done._title.text() == "Today is done. The others can wait."
    window.today.done._waiting.click()
    assert room.names() == ["Mei Ash"]


def test_an_empty_studio_begins_with_the_first_name(room: Room, opening: Opening, qtbot: QtBot) -> None:
    window = opening(room)
    assert window.today.nobody.isVisible()
    room.type(qtbot, "Ana Ruiz")
    room.press(qtbot, "Return")
    assert not window.today.nobody.isVisible()
    assert window.saying.toast._words.text() == "Ana added."
