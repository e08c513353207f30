"""What the wizard makes of files: how they are written, what they leave open, and where they come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.store.reads import order, timeline
from clientcare.ui.importing import draft
from clientcare.ui.importing.wizard import CHOOSE, COLUMNS, DONE, LINES, Wizard
from clientcare.ui.parts import asking
from clientcare.words.window import importing as words
from tests.ui.room import Room
from tests.ui.wizard_room import CALENDAR, begin, names, on, wizard_people


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
