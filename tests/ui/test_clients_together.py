"""Several people chosen in the list: what is done for all of them is one step, and one undo takes it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Contact
from clientcare.domain.values import Channel
from clientcare.store.reads import people
from clientcare.ui.clients.group import GroupPage
from clientcare.ui.clients.tag_dialog import TagDialog
from clientcare.ui.clients.view import runs
from tests.ui.room import Room


def choose_two(room: Room, qtbot: QtBot) -> GroupPage:
    """Ingrid and Mei, by keys."""
    room.press(qtbot, "Ctrl+2")
    room.press(qtbot, "End")
    room.press(qtbot, "Shift+Up")
    return room.window.clients.group


def said(room: Room) -> str:
    return room.window.saying.toast._words.text()


def of_both(room: Room, ask: Any) -> list[Any]:
    found = people.clients(room.studio, [room.uids["Ingrid"], room.uids["Mei"]])
    return [ask(client) for client in found]


def test_two_people_are_shown_together_and_escape_goes_back_to_one(opened: Room, qtbot: QtBot) -> None:
    group = choose_two(opened, qtbot)
    assert group.isVisible()
    assert group._title.text() == "2 people"
    assert group._names.text() == "Ingrid Hollow and Mei Ash"
    assert group.log.accessibleName() == "Log together: 2 people"
    opened.press(qtbot, "Escape")
    assert opened.window.clients.page.isVisible()
    assert opened.window.clients.page.client == opened.uids["Ingrid"]


def test_everybody_is_chosen_by_a_key_and_from_here_to_the_end(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "Ctrl+A")
    assert opened.window.clients.view.selected == [opened.uids[name] for name in ("Adaeze", "Ingrid", "Mei")]
    opened.press(qtbot, "Escape")
    opened.press(qtbot, "Home")
    opened.press(qtbot, "Down")
    opened.press(qtbot, "Shift+End")
    assert opened.window.clients.view.selected == [opened.uids["Ingrid"], opened.uids["Mei"]]
    opened.press(qtbot, "Shift+Up", times=2)
    assert opened.window.clients.view.selected == [opened.uids["Adaeze"], opened.uids["Ingrid"]]


def test_a_click_with_shift_chooses_all_up_to_there(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "Down")
    view = opened.window.clients.view
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    assert view.selected == [opened.uids["Ingrid"], opened.uids["Mei"]]


def test_a_click_with_control_adds_one(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    view = opened.window.clients.view
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    opened.settle()
    assert view.selected == [opened.uids["Adaeze"], opened.uids["Mei"]]
    assert opened.window.clients.group._names.text() == "Adaeze Bell and Mei Ash"


def test_an_opening_with_several_visitors_is_one_entry(opened: Room, qtbot: QtBot) -> None:
    choose_two(opened, qtbot)
    opened.press(qtbot, "Return")
    opened.type(qtbot, "The spring opening.")
    opened.press(qtbot, "Ctrl+Return")
    assert said(opened) == "Event with 2 people saved."
    assert opened.window.clients.view.count == 2
    found = next(entry for entry in opened.saved("Mei") if isinstance(entry, Contact))
    assert (found.text, found.channel) == ("The spring opening.", Channel.EVENT)
    assert found.clients == (opened.uids["Ingrid"], opened.uids["Mei"])


def test_they_are_logged_without_words_too(opened: Room, qtbot: QtBot) -> None:
    group = choose_two(opened, qtbot)
    group.log.click()
    assert QApplication.focusWidget() is group.composer.field
    opened.press(qtbot, "Ctrl+Return")
    opened.press(qtbot, "Ctrl+Z")
    assert said(opened) == "Taken back: Event with 2 people."
    assert len([one for one in opened.saved("Mei") if isinstance(one, Contact)]) == 1


def test_they_move_to_a_circle_together(opened: Room, qtbot: QtBot) -> None:
    group = choose_two(opened, qtbot)
    group._menu.aboutToShow.emit()
    next(action for action in group._menu.actions() if action.text() == "Keep warm").trigger()
    assert said(opened) == "2 people moved to Keep warm."
    assert all(of_both(opened, lambda client: client.belonging.together))
    opened.press(qtbot, "Ctrl+Z")
    assert not any(of_both(opened, lambda client: client.belonging.together))


def test_they_are_given_a_tag(opened: Room, qtbot: QtBot) -> None:
    group = choose_two(opened, qtbot)
    group.tag.click()
    dialog = next(child for child in group.findChildren(TagDialog))
    dialog.field.setText(" open  studio ")
    dialog.main.click()
    assert of_both(opened, lambda client: client.tags) == [("open studio",), ("open studio",)]
    assert said(opened) == "Details of 2 people saved."
    opened.history.undo()
    assert of_both(opened, lambda client: client.tags) == [(), ()]


def test_they_go_to_the_trash_and_come_back_by_one_undo(opened: Room, qtbot: QtBot) -> None:
    group = choose_two(opened, qtbot)
    group.trash.click()
    assert said(opened) == "2 people moved to the trash."
    assert opened.window.clients.list.model.rowCount() == 1
    assert opened.window.clients.page.client == opened.uids["Adaeze"]
    opened.history.undo()
    assert opened.window.clients.list.model.rowCount() == 3


def test_the_menu_of_the_list_is_about_all_of_them(opened: Room, qtbot: QtBot) -> None:
    choose_two(opened, qtbot)
    opened.press(qtbot, "Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "2 people"
    said_in_it = [action.text() for action in menu.actions() if action.text()]
    assert said_in_it == ["Log together", "Circle", "Add a tag", "Move to the trash"]
    circles = next(action.menu() for action in menu.actions() if action.text() == "Circle")
    assert isinstance(circles, QMenu)
    next(action for action in circles.actions() if action.text() == "Keep warm").trigger()
    menu.close()
    assert said(opened) == "2 people moved to Keep warm."
    assert all(of_both(opened, lambda client: client.belonging.together))


def test_the_right_button_on_one_of_several_opens_their_menu(opened: Room, qtbot: QtBot) -> None:
    choose_two(opened, qtbot)
    view = opened.window.clients.view
    place = view.visualRect(view.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Move to the trash").trigger()
    menu.close()
    assert said(opened) == "2 people moved to the trash."


def test_neighbours_are_one_run() -> None:
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]
    assert runs([]) == []
