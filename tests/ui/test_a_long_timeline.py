"""A timeline of years: what is seen is there at once, the rest a little later, and whoever asks for a line has it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import notes
from clientcare.ui.person import growing
from clientcare.ui.person.timeline_model import FEW
from clientcare.ui.person.timeline_view import TimelineView
from tests.ui.room import Room

YEARS = 150


@pytest.fixture
def long(room: Room) -> str:
    """A client of whom something was noted each week."""
    uid = room.add("Ana Ruiz")
    for week in range(YEARS):
        desk = room.desk()
        notes.write_note(desk, [uid], f"Week {week}, and what she said in it", on=desk.today - timedelta(weeks=week))
    return uid


@pytest.fixture
def view(room: Room, long: str, qtbot: QtBot, qapp: QApplication) -> TimelineView:
    room.open(qtbot, qapp)
    room.window.show_client(long)
    return room.window.clients.page.person._timeline


def texts(view: TimelineView) -> list[str]:
    lines = [view._model.row(place) for place in range(view._model.rowCount())]
    return [line.text for line in lines if line is not None]


def test_what_is_seen_is_there_at_once_and_the_rest_soon(view: TimelineView, qtbot: QtBot) -> None:
    assert FEW <= view._model.rowCount() < YEARS
    seen = view.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: view._model.rowCount() == YEARS)
    assert texts(view)[0].startswith("Week 0,")
    assert texts(view)[-1].startswith(f"Week {YEARS - 1},")
    assert view.verticalScrollBar().value() == 0, "nothing moves under the eyes"
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 2 * seen)


def test_somebody_who_presses_keys_goes_first(
    view: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clientcare.ui.parts.way.CALM", 60)
    view.setFocus()
    QTest.keyClick(view.window().windowHandle(), Qt.Key.Key_Down)
    there = view._model.rowCount()
    qtbot.wait(5 * growing.PAUSE)
    assert view._model.rowCount() == there < YEARS


def test_the_end_is_the_end(view: TimelineView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == YEARS - 1
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_a_line_that_is_asked_for_is_shown(view: TimelineView, room: Room) -> None:
    oldest = view._model.ids[-1]
    room.window.clients.page.person.show_entry(oldest)
    assert view._model.id_at(view.currentIndex()) == oldest
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
