"""What the tests of Settings share: the screen opened by its key, and a field typed into."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.screen import SettingsScreen
from tests.ui.room import Room

P = TypeVar("P", bound=SettingsPage)


def settings(room: Room, qtbot: QtBot) -> SettingsScreen:
    """The screen, opened by Ctrl+, as people open it."""
    room.press(qtbot, "Ctrl+Comma")
    screen = room.window.screen_shown
    assert isinstance(screen, SettingsScreen)
    return screen


def page(room: Room, qtbot: QtBot, word: str, kind: type[P]) -> P:
    """The page of that word."""
    shown = settings(room, qtbot).show_page(word)
    assert isinstance(shown, kind)
    return shown


def write(qtbot: QtBot, field: QLineEdit, text: str, *, enter: bool = True) -> None:
    """Types into a field in the place of what is there."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    qtbot.keyClicks(field, text)
    if enter:
        qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(combo: QComboBox, words: str) -> None:
    """Chooses by its words, as a person does who opens it."""
    place = combo.findText(words)
    assert place >= 0, [combo.itemText(row) for row in range(combo.count())]
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def named(shown: QWidget, name: str) -> QWidget:
    """The control that is read out so."""
    return next(each for each in shown.findChildren(QWidget) if each.accessibleName() == name)


def toast(room: Room) -> str:
    return room.window.saying.toast._words.text()
