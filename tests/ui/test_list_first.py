"""Who comes to a screen sees its list with the frame that answers, and what stands beside it with the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.places import CLIENTS, TODAY
from clientcare.ui.reminders.screen import RemindersScreen
from tests.ui.room import Room


class Frames(QObject):
    """Which of these widgets are painted, in order, and how many passes of events came before."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self.painted: list[tuple[int, QWidget]] = []
        self.number = 0
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.append((self.number, watched))
        return False

    def show(self) -> None:
        events = QEventLoop()
        for self.number in range(4):
            events.processEvents()

    def first(self, widget: QWidget) -> int:
        return next(number for number, painted in self.painted if painted is widget)


REMINDERS = 2


@pytest.fixture(params=[TODAY, CLIENTS, REMINDERS])
def place(request: pytest.FixtureRequest, opened: Room, qtbot: QtBot) -> int:
    """A place that has been shown before, and is not now."""
    number = int(request.param)
    opened.window.go_to(number)
    opened.settle()
    QApplication.processEvents()
    opened.window.go_to(CLIENTS if number == TODAY else TODAY)
    QApplication.processEvents()
    return number


def parts(opened: Room, place: int) -> tuple[QWidget, QWidget]:
    window = opened.window
    if place == TODAY:
        return window.today.view.viewport(), window.today.pane
    if isinstance(screen := window.screen_of(place), RemindersScreen):
        return screen.view.viewport(), screen.pane
    return window.clients.view.viewport(), window.clients.page


def test_the_list_is_there_a_frame_before_what_stands_beside_it(opened: Room, place: int) -> None:
    view, beside = parts(opened, place)
    frames = Frames(view, beside)
    opened.window.go_to(place)
    frames.show()
    assert frames.first(view) == 0
    assert frames.first(beside) > 0


def test_what_was_left_at_once_is_painted_when_one_comes_back(opened: Room, place: int) -> None:
    view, beside = parts(opened, place)
    other = CLIENTS if place == TODAY else TODAY
    for there in (place, other, place):  # faster than any frame
        opened.window.go_to(there)
    frames = Frames(view, beside)
    frames.show()
    assert frames.first(beside) > frames.first(view)
    assert beside.updatesEnabled()


def test_what_is_typed_beside_the_list_at_once_is_seen(opened: Room, qtbot: QtBot, place: int) -> None:
    _view, beside = parts(opened, place)
    opened.window.go_to(place)
    opened.press(qtbot, {TODAY: "N", CLIENTS: "Return", REMINDERS: "F6"}[place])
    assert beside.isAncestorOf(QApplication.focusWidget())
    frames = Frames(beside)
    frames.show()
    assert frames.painted
