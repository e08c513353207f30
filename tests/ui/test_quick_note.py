"""Quick note and Note a sale: small windows of their own, from the first key to what the file tells."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Note
from clientcare.ui.quick.window import QuickWindow
from tests.ui.room import Room


def shown(room: Room, qtbot: QtBot) -> QuickWindow:
    """The small window that lies on top."""
    window = QApplication.activeWindow()
    assert isinstance(window, QuickWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def open_by(room: Room, qtbot: QtBot, keys: str) -> QuickWindow:
    room.press(qtbot, keys)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuickWindow))
    return shown(room, qtbot)


def test_a_note_is_saved_for_a_person_who_was_found(opened: Room, qtbot: QtBot) -> None:
    quick = open_by(opened, qtbot, "Ctrl+Shift+N")
    assert quick.windowTitle() == "Quick note"
    opened.type(qtbot, "me")
    opened.press(qtbot, "Return")
    opened.type(qtbot, "Her daughter turned nine.")
    opened.press(qtbot, "Ctrl+Return")
    assert not quick.isVisible()
    note = opened.saved("Mei")[0]
    assert isinstance(note, Note)
    assert note.text == "Her daughter turned nine."
