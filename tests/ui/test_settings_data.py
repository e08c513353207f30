"""Data in Settings: backups beside the window, lists that come in and go back, the trash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, safety, trash
from clientcare.store.reads import people
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.backups import BackupsDialog
from clientcare.ui.settings.data import DataPage
from clientcare.ui.settings.rows import Row
from clientcare.ui.settings.trash import TrashDialog
from tests.ui.room import Room
from tests.ui.settings_room import page, toast


def data(room: Room, qtbot: QtBot) -> DataPage:
    return page(room, qtbot, "Data and backups", DataPage)


def names(room: Room) -> set[str]:
    with room.file() as studio:
        found = people.ids(studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
        return {client.name for client in people.clients(studio, found)}


# --- where it lies, and backups -----------------------------------------------------------------------------------


def test_it_says_how_much_there_is_and_shows_where(opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = data(opened, qtbot)
    assert shown._where.sentence.text().startswith("One file and your pictures. 3 people, 6 entries, ")
    seen: list[Path] = []
    monkeypatch.setattr(asking, "show_folder", lambda folder: seen.append(folder) or True)
    shown.open_folder.click()
    assert seen == [opened.folder]


def test_a_backup_is_made_beside_the_window_and_deeds_go_on(opened: Room, qtbot: QtBot) -> None:
    shown = data(opened, qtbot)
    assert shown._backups.sentence.text().startswith("None yet.")
    shown.back_up.click()
    assert shown.backing_up.works
    assert shown._backups.sentence.text() == "Copying and checking. You can go on working."
    opened.history.did(clients.add_client(opened.desk(), "Hana Skylark"))
    qtbot.waitUntil(lambda: not shown.backing_up.works)
    assert shown._backups.sentence.text().startswith("Last one today at ")
    made = safety.backups(opened.folder)
    assert len(made) == 1
    assert made[0].is_whole
    assert "Hana Skylark" in names(opened)


def test_a_backup_that_cannot_be_made_is_said(opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    (opened.folder / "backups").write_text("in the way", encoding="utf-8")
    shown = data(opened, qtbot)
    shown.back_up.click()
    qtbot.waitUntil(lambda: not shown.backing_up.works)
    assert opened.window.saying.banner.isVisible()
    assert shown._backups.sentence.text() == opened.window.saying.banner.said


def test_the_backups_are_listed_with_what_each_holds(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    safety.back_up(opened.desk())
    shown = data(opened, qtbot)
    shown.see_backups.click()
    dialog = shown.findChild(BackupsDialog)
    assert dialog is not None
    (row,) = dialog.findChildren(Row)
    assert row.sentence.text() == "Made by you: 3 people, 6 entries"
    seen: list[Path] = []
    monkeypatch.setattr(asking, "show_folder", lambda folder: seen.append(folder) or True)
    dialog.leave.click()
    assert seen == [opened.folder / "backups"]
    dialog.main.click()


# --- the trash ----------------------------------------------------------------------------------------------------


def test_what_lies_in_the_trash_is_put_back(opened: Room, qtbot: QtBot) -> None:
    for who in ("Ingrid", "Mei"):
        trash.delete(opened.desk(), opened.uids[who])
    shown = data(opened, qtbot)
    assert shown._trash.sentence.text() == "2 things lie there. Each can come back for 30 days."
    shown.see_trash.click()
    dialog = shown.findChild(TrashDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert {row.name.text() for row in dialog.rows.shown} == {  # type: ignore[attr-defined]
        "A person: Ingrid Hollow",
        "A person: Mei Ash",
    }
    assert dialog.rows[opened.uids["Mei"]].sentence.text() == "Stays until 13 June."
    back = dialog.rows[opened.uids["Mei"]].findChild(Button)
    assert back is not None
    assert back.accessibleName() == "Put back A person: Mei Ash"
    back.click()
    assert dialog.rows.keys == [opened.uids["Ingrid"]]
    assert QApplication.focusWidget() is dialog.rows[opened.uids["Ingrid"]].findChild(Button)
    assert toast(opened) == "Put back."
    dialog.main.click()
    assert "Mei Ash" in names(opened)


def test_an_empty_trash_says_what_it_is_for(opened: Room, qtbot: QtBot) -> None:
    shown = data(opened, qtbot)
    assert shown._trash.sentence.text() == "Nothing lies there. What you delete can come back for 30 days."
