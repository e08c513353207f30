"""Clients: everybody by name, found while typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Note
from tests.ui.room import Room


def shown(room: Room) -> list[str]:
    model = room.window.clients.list.model
    return [model.sentence(place) for place in range(model.rowCount())]


def test_everybody_is_there_by_name_with_when_and_when_next(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    assert shown(opened) == [
        "Adaeze Bell. Clients. last in touch 3 days ago. next 11 November",
        "Ingrid Hollow. New & curious. last in touch 7 days ago. next 7 July",
        "Mei Ash. New & curious. last in touch 3 months ago. due 9 April",
    ]
    assert opened.window.clients.page.client == opened.uids["Adaeze"]


def test_somebody_is_found_while_typing(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+F")
    opened.type(qtbot, "mei")
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    qtbot.waitUntil(lambda: opened.window.clients.page.client == opened.uids["Mei"])
    opened.press(qtbot, "Escape")
    assert len(shown(opened)) == 3
    assert QApplication.focusWidget() is opened.window.clients.view


def test_the_list_moves_first_and_the_page_follows_by_itself(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    clients = opened.window.clients
    qtbot.keyClick(clients.view, Qt.Key.Key_Down)
    assert (clients.view.current, clients.page.client) == (opened.uids["Ingrid"], opened.uids["Adaeze"])
    qtbot.waitUntil(lambda: clients.page.client == opened.uids["Ingrid"])


def test_a_click_is_followed_too_and_leaving_at_once_is_no_trouble(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    qtbot.keyClick(opened.window.clients.view, Qt.Key.Key_Down)
    opened.press(qtbot, "Ctrl+1")
    qtbot.wait(40)
    opened.press(qtbot, "Ctrl+2")
    assert opened.window.clients.page.client == opened.window.clients.view.current


def test_letters_typed_in_the_list_go_on_in_the_field(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.type(qtbot, "i")
    opened.type(qtbot, "ng")
    qtbot.waitUntil(lambda: len(shown(opened)) == 1)
    assert opened.window.clients.search.text() == "ing"
    opened.press(qtbot, "Down")
    assert QApplication.focusWidget() is opened.window.clients.view


def test_nobody_found_says_so_kindly(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+F")
    opened.type(qtbot, "rosse")
    qtbot.waitUntil(lambda: not shown(opened))
    said = opened.window.clients.list.nobody.text()
    assert said == "No one matches “rosse”. Try part of a name, a town or a work."
    qtbot.waitUntil(lambda: opened.window.clients.page.client == "")


def test_a_note_can_be_added_there_too(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "Down")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "Prefers oak.")
    opened.press(qtbot, "Ctrl+Return")
    assert opened.window.saying.toast._words.text() == "Note about Ingrid saved."
    assert [entry.text for entry in opened.saved("Ingrid") if isinstance(entry, Note)] == ["Prefers oak."]


def test_the_page_of_somebody_in_today_is_a_key_away(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "J")
    opened.press(qtbot, "O")
    assert opened.window.clients.isVisible()
    assert opened.window.clients.view.current == opened.uids["Ingrid"]
    opened.press(qtbot, "Ctrl+1")
    assert QApplication.focusWidget() is opened.window.today.view


def test_a_deed_renews_the_line(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    opened.press(qtbot, "Ctrl+2")
    assert shown(opened)[0].startswith("Adaeze Bell. Clients. last in touch today.")
    opened.press(qtbot, "Ctrl+Z")
    assert shown(opened)[0].startswith("Adaeze Bell. Clients. last in touch 3 days ago.")


def test_somebody_new_is_in_the_list_at_once(opened: Room, qtbot: QtBot) -> None:
    from clientcare.book import clients

    opened.press(qtbot, "Ctrl+2")
    opened.history.did(clients.add_client(opened.desk(), "Bo Aster"))
    assert [line.partition(".")[0] for line in shown(opened)] == ["Adaeze Bell", "Bo Aster", "Ingrid Hollow", "Mei Ash"]
    opened.press(qtbot, "Ctrl+Z")
    assert len(shown(opened)) == 3


def test_home_and_end_reach_the_first_and_the_last(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "End")
    assert opened.window.clients.view.current == opened.uids["Mei"]
    opened.press(qtbot, "Home")
    assert opened.window.clients.view.current == opened.uids["Adaeze"]
