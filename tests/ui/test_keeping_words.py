"""Ctrl+Shift+K and the menu of a text: what somebody said goes to Kind words, and nobody is assumed to have agreed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Contact, KindWords
from clientcare.domain.values import Permission
from clientcare.ui.parts.keeping import menu_of
from clientcare.ui.person.entry_dialog import EntryDialog
from clientcare.ui.person.page import PersonPage
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.window import Window
from tests.ui.room import Room

Opening = Callable[[Room], Window]
KEYS = "Ctrl+Shift+K"


def select(words: str) -> QPlainTextEdit | QTextEdit:
    """Selects these words in the text that has the focus."""
    text = QApplication.focusWidget()
    assert isinstance(text, QPlainTextEdit | QTextEdit)
    start = text.toPlainText().index(words)
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    return text


def kept(room: Room, who: str) -> list[KindWords]:
    """The kind words of that person in the file, newest first."""
    return [entry for entry in room.saved(who) if isinstance(entry, KindWords)]


def toast(room: Room) -> str:
    return room.window.saying.toast._words.text()


@pytest.fixture
def ana(ana: Room, qtbot: QtBot) -> Room:
    """Ana's page is open, and something about her is being written down."""
    ana.window.clients.page.note()
    ana.type(qtbot, "She came by. It makes the room bigger. Bring tea.")
    return ana


def test_selected_words_are_kept_as_theirs_while_one_writes_on(ana: Room, qtbot: QtBot) -> None:
    select("It makes the room bigger.")
    ana.press(qtbot, KEYS)
    assert toast(ana) == "Kind words of Ana kept, just for you."
    assert ana.window.clients.page.person.composer.field.toPlainText().startswith("She came by.")
    (words,) = kept(ana, "Ana")
    assert (words.text, words.permission) == ("It makes the room bigger.", Permission.NOT_ASKED)
    assert words.on == date(2026, 5, 14)


def test_the_toast_asks_gently_whether_they_may_be_quoted(ana: Room, qtbot: QtBot) -> None:
    select("It makes the room bigger.")
    ana.press(qtbot, KEYS)
    may_be, undo = ana.window.saying.toast._buttons
    assert (may_be.text(), undo.text()) == ("May be quoted", "Undo")
    may_be.click()
    assert toast(ana) == "Kind words of Ana: may be quoted."
    assert kept(ana, "Ana")[0].permission is Permission.YES


def test_undo_takes_the_words_back(ana: Room, qtbot: QtBot) -> None:
    select("It makes the room bigger.")
    ana.press(qtbot, KEYS)
    ana.window.saying.toast._buttons[-1].click()
    assert kept(ana, "Ana") == []


def test_with_nothing_selected_it_says_what_to_do(ana: Room, qtbot: QtBot) -> None:
    ana.press(qtbot, KEYS)
    assert toast(ana) == "Select the words to keep first."
    assert kept(ana, "Ana") == []


def test_the_menu_of_a_text_keeps_what_is_selected(ana: Room) -> None:
    text = select("Bring tea.")
    menu = menu_of(text)
    action = menu.actions()[-1]
    assert action.text() == "Keep in Kind words\tCtrl+Shift+K"
    action.trigger()
    menu.deleteLater()
    assert [words.text for words in kept(ana, "Ana")] == ["Bring tea."]


def test_the_menu_keeps_nothing_where_nothing_is_selected(ana: Room) -> None:
    menu = menu_of(ana.window.clients.page.person.composer.field)
    assert not menu.actions()[-1].isEnabled()
    menu.deleteLater()


def test_what_is_quoted_in_a_letter_can_be_kept(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "W")
    letter = QApplication.focusWidget()
    assert isinstance(letter, QTextEdit)
    words = letter.toPlainText().split()[0]
    select(words)
    opened.press(qtbot, KEYS)
    assert [one.text for one in kept(opened, "Adaeze")] == [words]


def test_words_of_an_entry_have_its_day(opened: Room, qtbot: QtBot) -> None:
    person = open_timeline(opened, "Mei")
    opened.press(qtbot, "Return")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EntryDialog)
    select("It rains")
    opened.press(qtbot, KEYS)
    dialog.reject()
    assert person.client == opened.uids["Mei"]
    assert [(one.text, one.on) for one in kept(opened, "Mei")] == [("It rains", date(2026, 2, 9))]


def open_timeline(room: Room, who: str) -> PersonPage:
    room.window.show_client(room.uids[who])
    person = room.window.clients.page.person
    person.show_entry(person._model.ids[0])
    return person


def test_a_line_of_the_timeline_is_kept_by_its_keys(opened: Room, qtbot: QtBot) -> None:
    person = open_timeline(opened, "Mei")
    opened.press(qtbot, KEYS)
    assert person._timeline.hasFocus()
    assert [(one.text, one.on) for one in kept(opened, "Mei")] == [("It rains all day.", date(2026, 2, 9))]


def test_of_a_line_with_quotations_only_these_are_kept(room: Room, opening: Opening, qtbot: QtBot) -> None:
    room.add("Bo Aster")
    room.log("Bo", "He said “it is like a window” and “my father never asks”. Then tea.", "2026-05-02")
    opening(room)
    deeds = open_timeline(room, "Bo")._deeds
    deeds._open_menu(deeds._view._model.ids[0], QPoint(0, 0))
    menu = deeds._menu
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith("Keep in Kind words")).trigger()
    menu.close()
    room.press(qtbot, "Ctrl+Z")
    room.press(qtbot, "Ctrl+Shift+Z")
    entries = room.saved("Bo")
    said = {one.text for one in entries if isinstance(one, KindWords)}
    assert said == {"it is like a window", "my father never asks"}
    assert sum(isinstance(one, Contact) for one in entries) == 1


def test_in_the_small_window_it_is_about_whom_it_is_about(quick: QuickWindow, opened: Room, qtbot: QtBot) -> None:
    quick.begin(opened.uids["Ingrid"])
    qtbot.waitUntil(quick.composer.field.hasFocus)
    opened.type(qtbot, "She said it glows.")
    select("it glows")
    opened.press(qtbot, KEYS)
    quick.composer.field.moveCursor(QTextCursor.MoveOperation.Start)
    opened.press(qtbot, KEYS)
    assert quick.banner.isVisible()
    assert [one.text for one in kept(opened, "Ingrid")] == ["it glows"]


def test_a_promise_of_ours_is_no_word_of_theirs(opened: Room) -> None:
    deeds = open_timeline(opened, "Ingrid")._deeds
    model = deeds._view._model
    promise = next(uid for place, uid in enumerate(model.ids) if "Promised" in model.sentence(place))
    deeds._open_menu(promise, QPoint(0, 0))
    menu = deeds._menu
    assert menu is not None
    assert not any(action.text().startswith("Keep") for action in menu.actions())
    menu.close()
    deeds.keep(promise)
    assert kept(opened, "Ingrid") == []


def test_words_that_were_kept_while_writing_are_not_kept_twice(ana: Room, qtbot: QtBot) -> None:
    composer = ana.window.clients.page.person.composer
    ana.type(qtbot, ' She said "my father never asks".')
    composer._keep_words(True)
    select("my father never asks")
    ana.press(qtbot, KEYS)
    ana.press(qtbot, "Ctrl+Return")
    assert [words.text for words in kept(ana, "Ana")] == ["my father never asks"]
