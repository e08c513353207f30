"""Bringing people in through the window: four steps by keyboard, nothing saved before the last, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.domain.records import Sale
from clientcare.store.reads import files, people, timeline
from clientcare.ui.importing.lines_model import Shown
from clientcare.ui.importing.wizard import COLUMNS, DONE, LINES, SAME
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.way import Aside
from clientcare.ui.settings.data import DataPage
from tests.ui.room import Room
from tests.ui.settings_room import page, toast
from tests.ui.wizard_room import PEOPLE, begin, content, names, on, wizard_people


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
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Aside, "give", lambda _self, stop: stop.wait(0.01))  # there is time to press Stop
    many = tmp_path / "many.vcf"
    many.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Guest {at}\nEND:VCARD\n" for at in range(120)))
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
    monkeypatch.undo()
    opened.press(qtbot, "Ctrl+Return")
    on(qtbot, wizard, DONE)
    wizard.accept()
    assert len(names(opened)) == 123
