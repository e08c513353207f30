"""Bringing people in through the window: four steps by keyboard, nothing saved before the last, all of it undone."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Client, Sale
from clientcare.store.reads import files, order, people, timeline
from clientcare.ui.importing import draft
from clientcare.ui.importing.lines_model import Shown
from clientcare.ui.importing.undoing import UndoingImport
from clientcare.ui.importing.wizard import CHOOSE, COLUMNS, DONE, LINES, SAME, Wizard
from clientcare.ui.parts import asking
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.data import DataPage
from clientcare.words.window import importing as words
from tests.ui.room import Room
from tests.ui.settings_room import page, toast

PEOPLE = (
    "Full name,E-mail,Town,Bought,Date of sale,Group,Newsletter,Comments\n"
    "Leilani Moss,leilani@moss.example,Hilo,Dune Grass; Last Ferry,03/11/2024,collector,yes,Loves trams\n"
    "Mei Ash,mei@ash.example,Oban,Tide,04/11/2024,,no,Met at the winter market\n"
    "Dolores Inkwell,,Accra,,,,,\n"
    ",,,Cup,05/11/2024,,,\n"
)
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Marchpane\nEMAIL:rosa@marchpane.example\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Kofi Lanternwood\nEND:VCARD\n"
)
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Birthday of Mei Ash\nDTSTART;VALUE=DATE:20200315\n"
    "RRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture
def list_csv(tmp_path: Path) -> Path:
    path = tmp_path / "people-2026.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


def begin(room: Room, qtbot: QtBot, *paths: Path) -> Wizard:
    """The wizard over the window, with the files that were chosen looked at."""
    wizard = room.window.bring_in(list(paths))
    qtbot.waitUntil(wizard.isActiveWindow)
    if paths:
        qtbot.waitUntil(lambda: wizard.step != CHOOSE and not wizard.work.works)
    return wizard


def on(qtbot: QtBot, wizard: Wizard, step: int) -> None:
    qtbot.waitUntil(lambda: wizard.step == step and not wizard.work.works)


def names(room: Room) -> set[str]:
    with room.file() as studio:
        found = people.ids(studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
        return {client.name for client in people.clients(studio, found)}


def content(room: Room) -> str:
    """All that is in the studio, as one number."""
    rows = [room.studio.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("client", "entry", "import_batch")]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def test_a_list_comes_in_by_keyboard_through_all_four_steps(opened: Room, qtbot: QtBot, list_csv: Path) -> None:
    before = content(opened)
    wizard = begin(opened, qtbot, list_csv)
    assert wizard.step == COLUMNS
    assert [row.field.currentText() for row in wizard.columns.rows][:4] == ["Name", "Email", "Place", "Works bought"]
    assert not wizard.main.isEnabled()
    wizard.columns.questions.rounds[0].setFocus()
    opened.press(qtbot, "Space")
    qtbot.waitUntil(wizard.main.isEnabled)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, LINES)
    assert QApplication.focusWidget() is wizard.lines.view
    opened.press(qtbot, "Down", 2)
    opened.press(qtbot, "Space")  # Dolores stays out
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, SAME)
    assert wizard.same.title.text() == "Is this the same Mei?"
    assert wizard.main.text() == "Bring in 2 people"
    opened.press(qtbot, "Space")  # the same person, join them
    assert wizard.main.text() == "Bring in one person"
    assert content(opened) == before
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    assert wizard.ending.page.said.text() == "Brought in: one person, 3 sales. Brought up to date: one person."
    assert "-import.db" in wizard.ending.page.more.text()
    mei = opened.uids["Mei"]
    wizard.accept()
    with opened.file() as studio:
        here = people.client(studio, mei)
        assert here is not None
        assert (here.emails[0].value, here.town, here.about) == ("mei@ash.example", "Oban", "Met at the winter market")
        assert [each.title for each in timeline.timeline(studio, mei) if isinstance(each, Sale)] == ["Tide"]
        (batch,) = files.batches(studio)
        assert dict(batch.added) == {"clients": 1, "entries": 3, "sales": 3}
    assert len(list((opened.folder / "backups").glob("*-import.db"))) == 1


def test_the_next_table_with_these_headings_asks_nothing(opened: Room, qtbot: QtBot, list_csv: Path) -> None:
    wizard = begin(opened, qtbot, list_csv)
    wizard.columns.rows[7].field.setCurrentIndex(0)
    wizard.columns.rows[7].field.activated.emit(0)  # the comments are left out
    wizard.columns.questions.rounds[0].click()
    qtbot.waitUntil(wizard.main.isEnabled)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, LINES)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, SAME)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    list_csv.write_text(PEOPLE + "Bo Lind,bo@lind.example,Porto,Gull,06/11/2024,,yes,Tall\n", encoding="utf-8")
    again = begin(opened, qtbot, list_csv)
    assert again.step == LINES
    assert again.main.text() == "Bring in one person"
    assert again.lines.model.count(Shown.KNOWN) == 3
    opened.press(qtbot, "Alt+Left")
    assert again.step == COLUMNS
    assert again.columns.rows[7].field.currentText() == "Leave this column out"
    again.reject()


def test_cards_skip_the_columns_and_the_whole_is_undone_where_it_ends(opened: Room, qtbot: QtBot, cards: Path) -> None:
    wizard = begin(opened, qtbot, cards)
    assert wizard.step == LINES
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    assert toast(opened) == "Brought in: 2 people."
    wizard.ending.page.undo.click()
    undoing = wizard.ending.page.window().findChild(UndoingImport)
    assert undoing is not None
    qtbot.waitUntil(lambda: "Taken back" in wizard.ending.page.said.text())
    wizard.accept()
    assert "Rosa Marchpane" not in names(opened)


def test_an_import_is_undone_from_the_list_in_settings_and_who_stays_is_said(
    opened: Room, qtbot: QtBot, cards: Path
) -> None:
    wizard = begin(opened, qtbot, cards)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    kofi = next(each for each in wizard_people(opened) if each.name == "Kofi Lanternwood")
    opened.uids["Kofi"] = kofi.uid
    opened.log("Kofi", "He called.", "2026-05-14")
    qtbot.waitUntil(opened.window.isActiveWindow)
    shown = page(opened, qtbot, "Data and backups", DataPage)
    (uid,) = shown.imports.keys
    button = shown.imports[uid].findChild(Button)
    assert button is not None
    assert button.accessibleName() == "Undo the import: people.vcf, today"
    button.click()
    qtbot.waitUntil(lambda: not button.isVisible())
    assert shown._bring.sentence.text() == (
        "Taken back: one person. Kept, because you wrote about them since: Kofi Lanternwood."
    )
    found = names(opened)
    assert "Kofi Lanternwood" in found
    assert "Rosa Marchpane" not in found


def wizard_people(room: Room) -> list[Client]:
    ids = people.ids(room.studio, people.Filters(), people.Sort.NAME, room.clock.now.date())
    return people.clients(room.studio, ids)


def test_ctrl_z_takes_an_import_back_and_again(opened: Room, qtbot: QtBot, cards: Path) -> None:
    wizard = begin(opened, qtbot, cards)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    opened.history.undo()
    assert files.batches(opened.studio) == []
    opened.history.redo()
    assert {"Rosa Marchpane", "Kofi Lanternwood"} <= names(opened)


@pytest.mark.parametrize("step", [COLUMNS, LINES, SAME])
def test_who_leaves_at_any_step_changes_nothing(opened: Room, qtbot: QtBot, list_csv: Path, step: int) -> None:
    before = content(opened)
    wizard = begin(opened, qtbot, list_csv)
    wizard.columns.questions.rounds[0].click()
    qtbot.waitUntil(wizard.main.isEnabled)
    for at in range(COLUMNS, step):
        opened.press(qtbot, "Ctrl+Return")
        on(qtbot, wizard, at + 1)
    opened.press(qtbot, "Escape")
    qtbot.waitUntil(opened.window.isActiveWindow)
    assert content(opened) == before
    assert opened.history.last_done() is None
    assert not (opened.folder / "backups").exists()


def test_what_is_called_off_while_it_is_saved_leaves_everything_as_it_was(
    opened: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    many = tmp_path / "many.vcf"
    many.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Guest {at}\nEND:VCARD\n" for at in range(800)))
    before = content(opened)
    wizard = begin(opened, qtbot, many)
    stopped: list[int] = []

    def stop(percent: int) -> None:
        if percent >= 60 and not stopped:
            stopped.append(percent)
            wizard.doing.stop.click()

    wizard.work.went_on.connect(stop)
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: bool(stopped) and not wizard.work.works)
    assert wizard.step == LINES
    assert wizard.note.text() == "Called off. Nothing was saved."
    assert content(opened) == before
    assert opened.history.last_done() is None
    wizard.work.went_on.disconnect(stop)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    assert len(names(opened)) == 803


def test_the_days_of_a_calendar_are_saved_where_they_stay_ticked(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "days.ics"
    path.write_text(CALENDAR, encoding="utf-8")
    wizard = begin(opened, qtbot, path)
    assert wizard.main.text() == "Bring in one date"
    opened.press(qtbot, "Space")
    assert not wizard.main.isEnabled()
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    mei = opened.uids["Mei"]
    with opened.file() as studio:
        (day,) = timeline.dates_of(studio, mei)
        assert (day.title, str(day.day)) == ("Birthday", "03-15")


def test_new_people_can_go_to_a_circle_of_ones_choice(opened: Room, qtbot: QtBot, cards: Path) -> None:
    wizard = begin(opened, qtbot, cards)
    place = wizard.lines.circle.findText("All new people: Keep warm")
    wizard.lines.circle.setCurrentIndex(place)
    wizard.lines.circle.activated.emit(place)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    warm = order.circle_named(opened.studio, "Keep warm")
    assert warm is not None
    came = [each for each in wizard_people(opened) if each.imported_on is not None]
    assert {each.belonging.circle for each in came} == {warm.uid}
    wizard.accept()


def test_how_a_file_is_written_is_shown_and_can_be_told(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("Name;Ort\nJörg Möller;Köln\n".encode("cp1252"))
    wizard = begin(opened, qtbot, path)
    written = wizard.columns.written
    assert (written.encoding.currentText(), written.delimiter.currentText()) == (
        "As found: Windows (cp1252)",
        "As found: semicolon",
    )
    place = written.encoding.findText("Mac Roman")
    written.encoding.setCurrentIndex(place)
    written.encoding.activated.emit(place)
    qtbot.waitUntil(lambda: not wizard.work.works and wizard.columns._first.name.text() != "Jörg Möller")
    wizard.reject()


def test_a_program_that_is_known_can_be_read_by_its_columns_all_the_same(
    opened: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "outlook.csv"
    path.write_text("First Name,Last Name,E-mail Address\nAna,Ruiz,ana@example.org\n", encoding="utf-8")
    wizard = begin(opened, qtbot, path)
    assert wizard.step == LINES
    opened.press(qtbot, "Alt+Left")
    assert "is known as Outlook" in wizard.columns._title.text()
    wizard.columns._instead.click()
    qtbot.waitUntil(lambda: len(wizard.columns.rows) == 3 and not wizard.work.works)
    assert [row.field.currentText() for row in wizard.columns.rows] == ["First name", "Last name", "Email"]
    wizard.reject()


def test_a_file_that_cannot_be_read_is_said_and_changes_nothing(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    for name, data in (("empty.csv", b""), ("song.mp3", b"\x49\x44\x33\x01\x02\xff\xfb\x12" * 40)):
        path = tmp_path / name
        path.write_bytes(data)
        wizard = opened.window.bring_in([path])
        qtbot.waitUntil(lambda name=name, wizard=wizard: name in wizard.choose.said)  # type: ignore[misc]
        assert wizard.step == CHOOSE
        wizard.reject()
        qtbot.waitUntil(lambda: not opened.window.findChildren(Wizard))
    assert opened.history.last_done() is None


def test_files_are_chosen_or_dropped(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cards: Path, list_csv: Path
) -> None:
    wizard = begin(opened, qtbot)
    monkeypatch.setattr(asking, "files_to_read", lambda *_asked: [cards])
    opened.press(qtbot, "Space")
    on(qtbot, wizard, LINES)
    wizard.reject()
    qtbot.waitUntil(lambda: not opened.window.findChildren(Wizard))
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(cards)), QUrl.fromLocalFile(str(list_csv))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, held, left, none)
    assert opened.window._drops.eventFilter(opened.window, drop)
    second = opened.window.findChildren(Wizard)[-1]
    on(qtbot, second, COLUMNS)
    assert second.columns._which.count() == 2
    second.reject()


def test_the_palette_brings_people_in(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Ctrl+K")
    opened.type(qtbot, "bring people")
    opened.press(qtbot, "Return")
    qtbot.waitUntil(lambda: opened.window.findChild(Wizard) is not None)
    wizard = opened.window.findChild(Wizard)
    assert wizard is not None
    assert wizard.step == CHOOSE
    wizard.reject()


def test_what_a_shop_leaves_open_is_asked_before_anything_comes_in(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Sale Date,Order ID,Buyer User ID,Full Name,Order Value,Currency,Date Shipped,Status\n"
        "03/04/2026,9001,kofi,Kofi Lanternwood,45.00,,03/05/2026,Completed\n",
        encoding="utf-8",
    )
    wizard = begin(opened, qtbot, path)
    assert wizard.step == COLUMNS
    assert not wizard.main.isEnabled()
    combo = wizard.columns.questions.currency
    assert combo is not None
    combo.setCurrentIndex(combo.findText("EUR"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: wizard.main.isEnabled() and not wizard.work.works)
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, LINES)
    assert wizard.main.text() == "Bring in one person"
    wizard.reject()
    assert opened.history.last_done() is None


def test_a_file_that_is_not_written_as_it_was_told_stays_as_it_was_found(
    opened: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes("Name,Town\nZoë Müller,Köln".encode("cp1252"))
    wizard = begin(opened, qtbot, path)
    written = wizard.columns.written
    written.encoding.setCurrentIndex(written.encoding.findText("UTF-8"))
    written.encoding.activated.emit(written.encoding.currentIndex())
    qtbot.waitUntil(lambda: "not written in utf-8" in wizard.note.text())
    assert wizard.step == COLUMNS
    assert wizard.main.isEnabled()
    assert wizard.columns._first.name.text() == "Zoë Müller"
    wizard.reject()


def test_who_has_nobody_yet_brings_a_list_in(room: Room, qtbot: QtBot, qapp: QApplication, cards: Path) -> None:
    room.open(qtbot, qapp)
    room.window.today.nobody.bring.click()
    qtbot.waitUntil(lambda: room.window.findChild(Wizard) is not None)
    wizard = room.window.findChild(Wizard)
    assert wizard is not None
    wizard.take([cards])
    on(qtbot, wizard, LINES)
    room.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.ending.page.people.click()
    qtbot.waitUntil(lambda: room.window.screen_shown is room.window.clients)
    assert {"Rosa Marchpane", "Kofi Lanternwood"} <= names(room)


def test_a_stop_that_comes_when_the_file_was_just_looked_at_is_heard(
    opened: Room, qtbot: QtBot, cards: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = begin(opened, qtbot)
    look = draft.see_files

    def looked_and_stopped(*given: Any) -> tuple[draft.Seen, ...]:
        seen = look(*given)
        wizard.work.cancel()
        return seen

    monkeypatch.setattr(draft, "see_files", looked_and_stopped)
    wizard.take([cards])
    qtbot.waitUntil(lambda: not wizard.work.works)
    assert wizard.step == CHOOSE
    assert wizard.note.text() == words.CANCELLED


def test_what_the_files_said_is_forgotten_once_it_is_saved(opened: Room, qtbot: QtBot, cards: Path) -> None:
    wizard = begin(opened, qtbot, cards)
    assert wizard.lines.model.ids
    wizard.main.click()
    on(qtbot, wizard, DONE)
    assert not wizard.lines.model.ids
    assert names(opened) > {"Rosa Marchpane", "Kofi Lanternwood"}
