"""The list of keys (F1), and that its table and the keys that are really bound are the same."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.keys.dialog import KeysDialog
from clientcare.ui.places import PLACES
from clientcare.ui.reminders.screen import RemindersScreen
from clientcare.ui.settings.ordered import WAYS
from clientcare.words.window import keys
from tests.ui.room import Room

SAME = {"Return": "Enter", "Enter": "Enter"}


def plain(sequence: QKeySequence) -> str:
    """Keys as the table writes them; the key on the number pad is the same key."""
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    held, plus, key = text.rpartition("+")
    return f"{held}{plus}{SAME.get(key, key)}"


def table() -> dict[str, set[str]]:
    """The keys of each group."""
    places = [(place.word, place.keys) for place in PLACES]
    return {group.title: {one for key in group.keys for one in key.keys} for group in keys.groups(places)}


def bound(widget: QWidget) -> set[str]:
    return {plain(shortcut.key()) for shortcut in widget.findChildren(QShortcut)}


def open_list(room: Room, qtbot: QtBot) -> KeysDialog:
    room.press(qtbot, "F1")
    dialog = room.window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_f1_lists_all_keys(opened: Room, qtbot: QtBot) -> None:
    dialog = open_list(opened, qtbot)
    lines = {line.words: line.keys for line in dialog.list.lines}
    assert lines["Quick note"] == ("Ctrl+Shift+N",)
    assert lines["Write"] == ("Enter", "W")
    assert lines["Go to Reminders"] == ("Ctrl+3",)
    assert len(lines) > 50
    dialog.reject()
    qtbot.waitUntil(opened.window.today.view.hasFocus)


def test_the_list_is_gone_through_by_keys_and_read_out(opened: Room, qtbot: QtBot) -> None:
    dialog = open_list(opened, qtbot)
    dialog.list.setFocus()
    first = dialog.list.current
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.current != first
    assert dialog.list.currentIndex().data() == "Go to Today, Ctrl+1"
    dialog.reject()


def test_every_key_of_the_window_is_in_the_list_and_the_other_way_round(opened: Room) -> None:
    window = opened.window
    everywhere = {plain(shortcut.key()) for shortcut in window.findChildren(QShortcut) if shortcut.parent() is window}
    listed = table()[keys.EVERYWHERE]
    assert everywhere <= listed
    assert listed - everywhere == {"Esc", "Menu"}
    assert set(window.acts) | {place.keys for place in PLACES} == everywhere


def test_every_key_that_is_bound_anywhere_is_in_the_list(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    for place in range(len(PLACES)):
        window.go_to(place)
        QApplication.processEvents()
    window.show_client(opened.uids["Adaeze"])
    window.write_to(opened.uids["Adaeze"])
    window.quick_note()
    window.open_palette()
    listed = set().union(*table().values())
    assert bound(window) <= listed
    on_page, letter = table()["On somebody's page"], table()["In a letter"]
    assert {"Ctrl+I", "F2"} == bound(window.clients.page) & on_page
    assert letter - bound(window) == {"Ctrl+Tab"}
    assert table()["Where something is written down"] <= bound(window)


@pytest.mark.parametrize("key", sorted(table()["In the list of Today"] | table()["In the list of reminders"]))
def test_a_key_of_a_list_is_the_lists_own(opened: Room, qtbot: QtBot, key: str) -> None:
    """What a list does with its keys is shown by its own tests; here, that none is listed which it lets pass."""
    pressed = QKeySequence(key)[0].key()
    if key in table()["In the list of Today"]:
        assert opened.window.today.view._by_key(pressed) is not None
    if key in table()["In the list of reminders"]:
        opened.window.go_to(2)
        assert opened.window.screen_shown.view._by_key(pressed) is not None  # type: ignore[attr-defined]


def test_no_action_of_the_palette_is_without_its_key(opened: Room) -> None:
    for action in keys.actions():
        assert action.keys[0] in opened.window.acts


def test_a_key_that_is_not_listed_does_nothing_in_the_list_of_today(opened: Room, qtbot: QtBot) -> None:
    before = opened.names()
    for letter in "ABCDEFGHIMPQRTUVYZ":
        code = getattr(Qt.Key, f"Key_{letter}")
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, letter.lower())
        QApplication.sendEvent(opened.window.today.view, event)
    assert opened.names() == before
    assert opened.window.today.view.hasFocus()


def test_the_keys_of_the_calendar_lead_to_another_day(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+3")
    screen = opened.window.screen_shown
    assert isinstance(screen, RemindersScreen)
    month = screen.pane.month
    chosen: list[date] = []
    month.chosen.connect(chosen.append)
    for key in sorted(table()["In the calendar"] - {"Home"}):
        before = len(chosen)
        QTest.keyClick(month, QKeySequence(key)[0].key())
        assert len(chosen) > before, key
    QTest.keyClick(month, Qt.Key.Key_Home)
    assert chosen[-1] == opened.desk().today


def test_the_keys_of_an_entry_are_the_timelines(opened: Room, qtbot: QtBot) -> None:
    opened.window.show_client(opened.uids["Mei"])
    timeline = opened.window.clients.page.person._timeline
    opened.window.clients.page.person.show_entry(timeline._model.ids[0])
    asked: list[str] = []
    timeline.mend.disconnect()
    timeline.remove.disconnect()
    timeline.mend.connect(lambda _uid: asked.append("F2"))
    timeline.remove.connect(lambda _uid: asked.append("Delete"))
    for key in ("F2", "Delete"):
        QTest.keyClick(timeline, QKeySequence(key)[0].key())
    assert asked == ["F2", "Delete"]
    assert {"F2", "Delete"} <= table()["On somebody's page"]


def test_the_keys_of_the_list_of_clients_choose_more_of_them_and_open_a_page(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+2")
    opened.press(qtbot, "Home")
    opened.press(qtbot, "Shift+Down")
    assert opened.window.clients.view.count == 2
    opened.press(qtbot, "Shift+Up")
    assert opened.window.clients.view.count == 1
    opened.press(qtbot, "Return")
    assert opened.window.clients.page.person.composer.field.hasFocus()
    assert table()["In the list of clients"] == {"Shift+Down", "Shift+Up", "Enter"}


def test_a_tab_is_typed_in_a_letter(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "W")
    field = QApplication.focusWidget()
    assert field is not None
    before = field.toPlainText()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert "\t" in field.toPlainText()  # type: ignore[attr-defined]
    assert field.hasFocus()
    assert before != field.toPlainText()  # type: ignore[attr-defined]


def test_circles_are_moved_by_the_keys_that_are_listed() -> None:
    listed = {QKeySequence(key.removeprefix("Alt+"))[0].key() for key in table()["In settings"]}
    assert listed == set(WAYS)
