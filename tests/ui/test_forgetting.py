"""Somebody is forgotten for good: asked once, safely, and gone from window and file, with what was begun about them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import safety, trash
from clientcare.domain.records import Client
from clientcare.store.reads import people
from clientcare.ui.client.forget import ForgetDialog
from clientcare.ui.forms.who_dialog import WhoDialog
from clientcare.ui.settings.data import DataPage
from clientcare.words.window import forgetting as words
from tests.ui.room import Room
from tests.ui.settings_room import page, toast


def asked(room: Room, qtbot: QtBot) -> ForgetDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ForgetDialog)
    qtbot.waitUntil(lambda: not dialog.working.works and dialog.leave.hasFocus())
    return dialog


def from_menu(room: Room, qtbot: QtBot, who: str) -> ForgetDialog:
    room.window.show_client(room.uids[who])
    menu = room.window.clients.page.head.more.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    return asked(room, qtbot)


def here(room: Room) -> Client | None:
    return people.client(room.studio, room.uids["Mei"])


def test_somebody_is_forgotten_with_all_that_was_begun_about_them(opened: Room, qtbot: QtBot) -> None:
    opened.window.show_client(opened.uids["Mei"])
    opened.window.clients.page.note()
    opened.type(qtbot, "She paints at night")
    dialog = from_menu(opened, qtbot, "Mei")
    assert dialog.windowTitle() == "Forget Mei Ash for good?"
    assert dialog.goes.text().startswith("Everything about Mei goes from here for good: 1 contact, and ")
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: here(opened) is None)
    qtbot.waitUntil(opened.window.saying.toast.isVisible)
    assert toast(opened) == "Mei is forgotten."
    assert opened.window.clients.list.model.rowCount() == 2
    assert opened.history.last_done() is None
    opened.window.close()
    opened.close()
    left = b"".join(path.read_bytes() for path in opened.folder.rglob("*") if path.is_file())
    assert b"Mei Ash" not in left
    assert b"paints at night" not in left


def test_the_safe_button_has_the_focus_and_esc_keeps_them(opened: Room, qtbot: QtBot) -> None:
    dialog = from_menu(opened, qtbot, "Mei")
    assert dialog.leave.text() == "Keep Mei"
    opened.press(qtbot, "Space")
    assert not dialog.isVisible()
    from_menu(opened, qtbot, "Mei")
    opened.press(qtbot, "Escape")
    assert here(opened) is not None


def test_backups_that_hold_them_are_told_of_and_go_when_wished(opened: Room, qtbot: QtBot) -> None:
    safety.back_up(opened.desk())
    dialog = from_menu(opened, qtbot, "Mei")
    assert dialog.held.text() == "One backup still holds them, until 1 May 2027."
    dialog.backups_too.setFocus()
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: here(opened) is None)
    qtbot.waitUntil(opened.window.saying.toast.isVisible)
    (left,) = safety.backups(opened.folder)
    assert (left.kind.value, left.clients) == ("erase", 2)


def test_without_that_it_is_said_until_when_backups_hold_them(opened: Room, qtbot: QtBot) -> None:
    safety.back_up(opened.desk())
    from_menu(opened, qtbot, "Mei")
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: here(opened) is None)
    qtbot.waitUntil(opened.window.saying.toast.isVisible)
    assert toast(opened) == "Mei is forgotten. Backups hold them until 1 May 2027."


def test_settings_lead_there_too(opened: Room, qtbot: QtBot) -> None:
    page(opened, qtbot, "Data and backups", DataPage).forget.click()
    who = QApplication.activeModalWidget()
    assert isinstance(who, WhoDialog)
    qtbot.waitUntil(lambda: who.isAncestorOf(QApplication.focusWidget() or opened.window))
    opened.type(qtbot, "Mei")
    opened.press(qtbot, "Return")
    opened.press(qtbot, "Return")
    assert asked(opened, qtbot).windowTitle() == "Forget Mei Ash for good?"
    opened.press(qtbot, "Escape")


def test_where_it_cannot_be_written_they_are_kept_and_it_is_said(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = from_menu(opened, qtbot, "Mei")
    trash.delete(opened.desk(), opened.uids["Mei"])
    opened.studio.run("PRAGMA query_only = ON")
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: not dialog.working.works)
    opened.studio.run("PRAGMA query_only = OFF")
    assert dialog.isVisible()
    assert here(opened) is not None
    opened.press(qtbot, "Escape")


@pytest.mark.parametrize(
    ("pronouns", "said"), [("she/her", "Keep her"), ("he/him", "Keep him"), ("they/them", "Keep Mei"), ("", "Keep Mei")]
)
def test_the_safe_button_speaks_of_them_as_they_wish(room: Room, pronouns: str, said: str) -> None:
    room.add("Mei Ash", pronouns=pronouns)
    client = here(room)
    assert client is not None
    assert words.keep(client) == said
