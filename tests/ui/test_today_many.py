"""A very full Today: what is not seen yet is laid out later, and a key still leads to it at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.room import Room

MANY = 60


@pytest.fixture
def full(qtbot: QtBot, qapp: QApplication, room: Room) -> Iterator[Room]:
    """Sixty people were promised something for today; the window has only just opened."""
    for number in range(MANY):
        name = f"P{number:02} Made-up"
        room.add(name)
        room.promise(name.split(maxsplit=1)[0], f"thing {number}", "2026-05-07", due="2026-05-14")
    room.open(qtbot, qapp)
    yield room
    room.window.close()


def test_the_last_one_is_in_view_when_end_is_pressed_at_once(full: Room, qtbot: QtBot) -> None:
    view = full.window.today.view
    full.press(qtbot, "End")
    assert view.current == full.uids[f"P{MANY - 1:02}"]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_all_are_laid_out_once_the_first_are_seen(full: Room, qtbot: QtBot) -> None:
    view = full.window.today.view
    last = view._model.index(view._model.rowCount() - 1)
    qtbot.waitUntil(lambda: view.visualRect(last).isValid())
    assert view.verticalScrollBar().maximum() > 30 * MANY
