"""The list of clients: sorted, filtered by chips and by the circles beside it, found by what was written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients
from clientcare.book.desk import Desk
from clientcare.book.list_view import ListView, keep_view, kept_view
from clientcare.domain.values import State, Wish
from clientcare.store.reads.people import Filters, Missing, Sort
from clientcare.ui.clients.list_pane import ListPane
from clientcare.ui.clients.model import PAGE
from clientcare.ui.parts import row_pictures
from clientcare.ui.window import Window
from tests.ui.room import Room


def pane(room: Room) -> ListPane:
    return room.window.clients.list


def names(room: Room) -> list[str]:
    model = pane(room).model
    lines = [model.row(place) for place in range(model.rowCount())]
    return [line.name.partition(" ")[0] for line in lines if line is not None]


def choose(menu: Any, words: str) -> None:
    """Opens a menu and chooses what says so."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_list_is_sorted_as_one_chooses_and_stays_so(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    choose(pane(opened).head.menu, "Last care")
    assert names(opened) == ["Mei", "Ingrid", "Adaeze"]
    assert pane(opened).head.sort.accessibleName() == "Sorted by last care"
    assert not opened.history.stack.canUndo()
    with opened.file() as studio:
        assert kept_view(Desk(studio, opened.clock.wall.date(), opened.clock.now)) == ListView(sort=Sort.LAST_CARE)


def test_chips_leave_those_who_fit_all_of_them(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    bar = pane(opened).filters
    qtbot.waitUntil(lambda: bar.overdue.text() == "Overdue 1")
    assert bar.never_asked.text() == "Never asked 0"
    bar.overdue.click()
    assert names(opened) == ["Mei"]
    assert pane(opened).head.count.text() == "1"
    choose(bar.circle.menu(), "Clients")
    assert names(opened) == []
    assert pane(opened).nobody.text() == "No one fits these filters just now."
    pane(opened).everyone.click()
    assert len(names(opened)) == 3
    assert QApplication.focusWidget() is pane(opened).view
    assert bar.circle.text() == "Circle"


def test_two_circles_show_who_is_in_either(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    circle = pane(opened).filters.circle
    choose(circle.menu(), "Clients")
    assert names(opened) == ["Adaeze"]
    assert circle.text() == "Clients"
    choose(circle.menu(), "New && curious")
    assert len(names(opened)) == 3
    assert circle.text() == "Circle, 2"
    assert circle.accessibleDescription() == "Clients, New & curious"


def test_tags_and_what_is_missing_are_filters_too(room: Room, opening: Callable[[Room], Window], qtbot: QtBot) -> None:
    room.add("Ana Aster", tags=("open studio",))
    room.add("Bo Birch", state=State.RESTING)
    opening(room)
    room.press(qtbot, "Ctrl+2")
    bar = pane(room).filters
    choose(bar.tag.menu(), "open studio")
    assert names(room) == ["Ana"]
    choose(bar.more.menu(), "Missing e-mail")
    assert names(room) == ["Ana"]
    choose(bar.more.menu(), "Resting")
    assert names(room) == []


def test_escape_takes_back_what_is_typed_first_then_the_filters(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    pane(opened).filters.never_asked.click()
    pane(opened).filters.never_asked.click()
    choose(pane(opened).filters.circle.menu(), "New && curious")
    opened.press(qtbot, "Ctrl+F")
    opened.type(qtbot, "mei")
    assert names(opened) == ["Mei"]
    opened.press(qtbot, "Escape")
    assert names(opened) == ["Ingrid", "Mei"]
    opened.press(qtbot, "Escape")
    assert names(opened) == ["Adaeze", "Ingrid", "Mei"]


def test_the_circles_beside_lead_to_their_people(opened: Room, qtbot: QtBot) -> None:
    circles = opened.window.sidebar.circles
    qtbot.waitUntil(lambda: len(circles.buttons) == 8)
    told = [button.accessibleName() for button in circles.buttons.values()]
    assert told[2] == "Clients, one person"
    assert told[-2:] == ["Long-distance, 0 people", "Asked for quiet, 0 people"]
    list(circles.buttons.values())[4].click()
    assert names(opened) == ["Ingrid", "Mei"]
    opened.history.did(clients.edit_client(opened.desk(), opened.uids["Mei"], wish=Wish.QUIET))
    qtbot.waitUntil(lambda: circles.buttons["quiet"].accessibleName() == "Asked for quiet, one person")
    circles.buttons["quiet"].click()
    assert names(opened) == ["Mei"]
    opened.window.resize(1000, 700)
    assert circles.isHidden()


def test_somebody_is_found_by_what_was_written_of_them(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+F")
    opened.type(qtbot, "rains")
    assert names(opened) == ["Mei"]
    line = pane(opened).model.row(0)
    assert line is not None
    assert line.excerpt == "It rains all day."
    assert pane(opened).model.sentence(0).startswith("Mei Ash. It rains all day.")


def test_who_is_found_by_name_stands_before_who_is_found_by_a_note(
    room: Room, opening: Callable[[Room], Window], qtbot: QtBot
) -> None:
    room.add("Ana Aster")
    room.log("Ana", "Spoke of Rain in Oslo", "2026-05-02")
    room.add("Rain Birch")
    opening(room)
    room.press(qtbot, "Ctrl+F")
    room.type(qtbot, "rain")
    assert names(room) == ["Rain", "Ana"]
    pane(room).filters.never_asked.click()
    assert names(room) == []


def test_no_focus_is_lost_where_nobody_fits(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    pane(opened).show_filters(Filters(quiet=True))
    assert QApplication.focusWidget() is pane(opened).everyone
    opened.press(qtbot, "Space")
    assert QApplication.focusWidget() is pane(opened).view


def test_somebody_whose_check_in_is_done_leaves_the_overdue(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    pane(opened).filters.overdue.click()
    pane(opened).view.setFocus(Qt.FocusReason.OtherFocusReason)
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Alt+3")
    opened.type(qtbot, "Wrote at last.")
    opened.press(qtbot, "Ctrl+Return")
    assert names(opened) == []
    opened.press(qtbot, "Ctrl+Z")
    assert names(opened) == ["Mei"]


def test_filters_and_order_are_as_they_were_the_next_time(room: Room) -> None:
    circle = clients.circles_by_uid(room.desk())
    kept = ListView(
        Filters(
            circles=tuple(circle)[:1],
            tags=("blue",),
            state=State.RESTING,
            overdue=True,
            quiet=True,
            missing=frozenset({Missing.EMAIL}),
        ),
        Sort.WORKS,
    )
    keep_view(room.desk(), kept)
    assert kept_view(room.desk()) == kept
    keep_view(room.desk(), ListView())
    assert kept_view(room.desk()) == ListView()


def test_where_many_are_called_so_those_of_whom_it_was_written_follow_below(
    room: Room, opening: Callable[[Room], Window], qtbot: QtBot
) -> None:
    for number in range(PAGE):
        room.add(f"Harbour {number}")
    room.add("Mei Ash")
    room.log("Mei", "She paints every harbour.", "2026-05-02")
    opening(room)
    opened = pane(room)
    room.press(qtbot, "Ctrl+F")
    room.type(qtbot, "harbour")
    assert opened.model.rowCount() == PAGE
    qtbot.waitUntil(lambda: opened.model.rowCount() == PAGE + 1)
    assert names(room)[-1] == "Mei"
    assert opened.head.count.text() == str(PAGE + 1)
    room.type(qtbot, " 17")
    assert names(room) == ["Harbour"]


def test_rows_for_which_a_frame_has_no_time_come_with_the_next_one(
    room: Room, opening: Callable[[Room], Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Ana Ruiz", "Bo Lind", "Cleo Fern"):
        room.add(name)
    opening(room).go_to(1)
    view = pane(room).view
    whole = view.grab().toImage()
    pictures = view._delegate.pictures
    pictures.forget()
    monkeypatch.setattr(row_pictures, "HURRY", -1.0)
    view.hurried.begin()
    view.viewport().repaint()
    assert pictures.left_out
    qtbot.waitUntil(lambda: not pictures.left_out)
    assert view.grab().toImage() == whole
