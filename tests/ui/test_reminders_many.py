"""Much that is due is read a few people at a time: the list stays meanwhile, and what is done counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clientcare.ui.window import Window
from tests.ui.reminders_seen import screen, texts, titles
from tests.ui.room import Room

Opening = Callable[[Room], Window]


def test_many_people_are_read_in_steps_and_all_come(room: Room, opening: Opening, qtbot: QtBot) -> None:
    for number in range(300):
        room.add(f"Person{number} Ash", "2025-10-01")
    window = opening(room)
    window.go_to(2)
    assert not screen(room).agenda.complete
    assert len(titles(room)) >= 100
    qtbot.waitUntil(lambda: screen(room).agenda.complete)
    assert texts(room)[0].startswith("Overdue 300")


def test_while_more_is_read_the_list_stays_and_deeds_count(room: Room, opening: Opening, qtbot: QtBot) -> None:
    for number in range(300):
        room.add(f"Person{number} Ash", "2025-10-01")
    window = opening(room)
    window.go_to(2)
    before = len(titles(room))
    room.press(qtbot, "Space")
    assert not screen(room).agenda.complete
    assert len(titles(room)) == before - 1
    qtbot.waitUntil(lambda: screen(room).agenda.complete)
    assert texts(room)[0].startswith("Overdue 299")
    screen(room)._show_more()
    assert not screen(room).agenda.complete
    assert len(titles(room)) >= 299
    room.press(qtbot, "Space")
    qtbot.waitUntil(lambda: screen(room).agenda.complete)
    assert texts(room)[0].startswith("Overdue 298")


def test_what_was_ticked_does_not_come_back_with_what_is_read_before_the_next_frame(
    room: Room, opening: Opening, qtbot: QtBot
) -> None:
    for number in range(300):
        room.add(f"Person{number} Ash", "2025-10-01")
    opening(room).go_to(2)
    ticked = screen(room).view.current
    qtbot.keyClick(screen(room).view, Qt.Key.Key_Space)
    while not screen(room).agenda.complete:
        screen(room).agenda._step()
    assert ticked is not None
    assert ticked.key not in screen(room)._model.dues
    assert texts(room)[0].startswith("Overdue 299")
