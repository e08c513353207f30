"""Going back to a backup or to a zip: looked at first, with a backup of what is there, and nothing half-done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, restoring, safety
from clientcare.book.whole_studio import export_studio
from clientcare.store.backup import Why
from clientcare.store.reads import people
from clientcare.ui.parts import asking
from clientcare.ui.settings.backups import BackupsDialog
from clientcare.ui.settings.data import DataPage
from clientcare.ui.settings.go_back import GoBackDialog
from tests.ui.room import Room
from tests.ui.settings_room import named, page, toast


def looked_into(room: Room, qtbot: QtBot) -> GoBackDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, GoBackDialog)
    qtbot.waitUntil(lambda: not shown.working.works)
    return shown


def backups(room: Room, qtbot: QtBot) -> BackupsDialog:
    page(room, qtbot, "Data and backups", DataPage).see_backups.click()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, BackupsDialog)
    return shown


def names(room: Room) -> list[str]:
    found = people.ids(room.studio, people.EVERYBODY, people.Sort.NAME, room.desk().today)
    return [client.name for client in people.clients(room.studio, found)]


def test_a_backup_is_looked_into_and_comes_back_and_so_does_what_was_there(opened: Room, qtbot: QtBot) -> None:
    safety.back_up(opened.desk())
    opened.history.do(lambda: clients.add_client(opened.desk(), "Cleo Fern"))
    shown = named(backups(opened, qtbot), "Look inside: Today at 09:12")
    shown.click()  # type: ignore[attr-defined]  # a button
    dialog = looked_into(opened, qtbot)
    assert dialog.says.text().endswith(": 3 people, 6 entries, as of 14 May.")
    assert dialog.here.text() == "Here now: 4 people, 6 entries. They would be replaced."
    qtbot.waitUntil(dialog.leave.hasFocus)
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: "Cleo Fern" not in names(opened))
    qtbot.waitUntil(opened.window.saying.toast.isVisible)
    assert toast(opened).endswith("is back. What was here before is the newest backup.")
    assert not opened.history.undo()
    opened.window.go_to(1)
    assert opened.window.clients.list.model.rowCount() == 3
    newest = safety.backups(opened.folder)[0]
    assert (newest.kind, newest.clients) == (Why.RESTORE, 4)
    opened.window.close()
    opened.close()
    again = Room(opened.folder)
    restoring.restore(again.desk(), newest.file)
    assert "Cleo Fern" in names(again)
    again.close()


def test_who_only_looks_changes_nothing(opened: Room, qtbot: QtBot) -> None:
    safety.back_up(opened.desk())
    opened.add("Cleo Fern")
    named(backups(opened, qtbot), "Look inside: Today at 09:12").click()  # type: ignore[attr-defined]  # a button
    looked_into(opened, qtbot)
    opened.press(qtbot, "Escape")
    assert "Cleo Fern" in names(opened)
    assert len(safety.backups(opened.folder)) == 1


def test_a_zip_comes_back_too(opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    export_studio(opened.desk(), tmp_path / "all.zip")
    opened.add("Cleo Fern")
    monkeypatch.setattr(asking, "file_to_read", lambda *_asked: tmp_path / "all.zip")
    backups(opened, qtbot).another.click()
    dialog = looked_into(opened, qtbot)
    assert dialog.says.text().startswith("In all.zip: 3 people, 6 entries, as of ")
    dialog.main.click()
    qtbot.waitUntil(lambda: "Cleo Fern" not in names(opened))
    qtbot.waitUntil(lambda: opened.window.screen_shown is not None)


def test_a_file_that_is_none_is_said_and_changes_nothing(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "song.db").write_bytes(b"la la la")
    monkeypatch.setattr(asking, "file_to_read", lambda *_asked: tmp_path / "song.db")
    backups(opened, qtbot).another.click()
    dialog = looked_into(opened, qtbot)
    assert "song.db" in dialog.says.text()
    assert dialog.main.isHidden()
    opened.press(qtbot, "Escape")
    assert len(names(opened)) == 3


def test_what_is_written_while_the_backup_is_made_is_in_it_too(opened: Room, tmp_path: Path) -> None:
    export_studio(opened.desk(), tmp_path / "all.zip")
    told: list[int] = []

    def meanwhile(_left: int, _total: int) -> None:
        if not told:
            told.append(1)
        elif len(told) == 1:
            told.append(2)
            opened.add("Cleo Fern")

    done = restoring.restore(opened.desk(), tmp_path / "all.zip", progress=meanwhile)
    assert done.safety_copy is not None
    assert done.safety_copy.clients == 4
    assert len(names(opened)) == 3


def test_what_is_opened_and_done_while_another_studio_comes_is_shown_anew(opened: Room, qtbot: QtBot) -> None:
    opened.history.end()
    opened.history.do(lambda: clients.add_client(opened.desk(), "Cleo Fern"))
    opened.window.go_to(1)
    meanwhile = opened.window.clients
    opened.history.begin_anew("Back again.", other=True)
    assert opened.window.clients is not meanwhile
    assert (toast(opened), opened.history.last_done()) == ("Back again.", None)
