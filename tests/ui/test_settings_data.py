"""Data in Settings: backups beside the window, lists that come in and go back, the trash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import clients, safety, trash
from clientcare.domain.records import Client
from clientcare.store.reads import files, order, people
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.backups import BackupsDialog
from clientcare.ui.settings.bring_in import BringInDialog
from clientcare.ui.settings.data import DataPage
from clientcare.ui.settings.rows import Row
from clientcare.ui.settings.trash import TrashDialog
from tests.ui.room import Room
from tests.ui.settings_room import choose, page, toast

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Rosa Marchpane
EMAIL:rosa@marchpane.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kofi Lanternwood
END:VCARD
"""
ORDERS = """Sale Date,Order ID,Buyer User ID,Full Name,Order Value,Currency,Date Shipped,Status
03/04/2026,9001,kofi,Kofi Lanternwood,45.00,{currency},03/05/2026,Completed
"""


def data(room: Room, qtbot: QtBot) -> DataPage:
    return page(room, qtbot, "Data and backups", DataPage)


def bring(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path) -> tuple[DataPage, BringInDialog]:
    """The dialog over a file that was chosen."""
    qtbot.waitUntil(room.window.isActiveWindow)
    shown = data(room, qtbot)
    monkeypatch.setattr(asking, "file_to_read", lambda *_asked: path)
    shown.bring.click()
    qtbot.waitUntil(lambda: shown.bringing.dialog is not None)
    dialog = shown.bringing.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return shown, dialog


def names(room: Room) -> set[str]:
    with room.file() as studio:
        found = people.ids(studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
        return {client.name for client in people.clients(studio, found)}


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


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


# --- lists in -----------------------------------------------------------------------------------------------------


def test_a_list_is_looked_at_before_it_comes_in_and_can_be_taken_back(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cards: Path
) -> None:
    shown, dialog = bring(opened, qtbot, monkeypatch, cards)
    assert dialog.said == "New here: 2 people."
    assert opened.history.last_done() is None
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: opened.history.last_done() is not None)
    assert toast(opened) == "Brought in: 2 people."
    (uid,) = shown.imports.keys
    assert shown.imports[uid].name.text() == "people.vcf, today"  # type: ignore[attr-defined]
    button = shown.imports[uid].findChild(Button)
    assert button is not None
    button.click()
    assert not button.isVisible()
    assert shown.imports[uid].sentence.text() == "Taken back today."
    assert "Rosa Marchpane" not in names(opened)


def test_an_import_is_undone_by_its_key(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cards: Path
) -> None:
    shown, dialog = bring(opened, qtbot, monkeypatch, cards)
    dialog.main.click()
    qtbot.waitUntil(lambda: opened.history.last_done() is not None)
    opened.history.undo()
    assert shown.imports.keys == []
    opened.history.redo()
    assert {"Rosa Marchpane", "Kofi Lanternwood"} <= names(opened)


def test_new_people_can_go_to_a_circle_of_ones_choice(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cards: Path
) -> None:
    _shown, dialog = bring(opened, qtbot, monkeypatch, cards)
    choose(dialog.circle, "Keep warm")
    opened.add("Hana Skylark", "2026-05-14")
    dialog.main.click()
    qtbot.waitUntil(lambda: opened.history.last_done() is not None)
    change = opened.history.last_done()
    assert change is not None
    warm = {client.belonging.circle for client in change.of(Client)}
    assert warm == {dialog_circle(opened, "Keep warm")}


def dialog_circle(room: Room, name: str) -> str:
    found = order.circle_named(room.studio, name)
    assert found is not None
    return found.uid


def test_the_same_file_again_brings_nothing(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cards: Path
) -> None:
    shown, dialog = bring(opened, qtbot, monkeypatch, cards)
    dialog.main.click()
    qtbot.waitUntil(lambda: opened.history.last_done() is not None)
    shown.bringing.dialog = None
    shown, again = bring(opened, qtbot, monkeypatch, cards)
    assert again.said == "Here already: 2 people."
    assert not again.main.isEnabled()
    again.leave.click()


def test_a_question_is_asked_and_answered_before_anything_comes_in(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS.format(currency=""), encoding="utf-8")
    _shown, dialog = bring(opened, qtbot, monkeypatch, path)
    while dialog._asked:
        assert not dialog.main.isEnabled()
        asked = list(dialog._asked)
        combo = asked[0].field  # type: ignore[attr-defined]  # it is labelled
        choose(combo, "EUR" if combo.findText("EUR") > 0 else combo.itemText(1))
        qtbot.waitUntil(lambda asked=asked: dialog._asked != asked)  # type: ignore[misc]
    assert dialog.said == "New here: one person, one sale."
    assert dialog.main.isEnabled()
    dialog.leave.click()
    assert opened.history.last_done() is None


def test_a_file_that_cannot_be_read_is_said_and_changes_nothing(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(b"\x00\xff\x12" * 40)
    shown = data(opened, qtbot)
    monkeypatch.setattr(asking, "file_to_read", lambda *_asked: path)
    shown.bring.click()
    qtbot.waitUntil(opened.window.saying.banner.isVisible)
    assert "song.mp3" in opened.window.saying.banner.said
    assert not shown.bringing.reading.works
    with opened.file() as studio:
        assert files.batches(studio) == []


def test_who_chooses_no_file_changes_nothing(opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = data(opened, qtbot)
    monkeypatch.setattr(asking, "file_to_read", lambda *_asked: None)
    shown.bring.click()
    assert not shown.bringing.reading.works
    assert opened.history.last_done() is None
