"""What goes out of the window: everything, lists as tables, cards, the calendar, and all there is about one person."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import restoring
from clientcare.book.taking_out import What
from clientcare.domain.values import Wish
from clientcare.store.reads.people import Filters
from clientcare.store.snapshot import COPIED
from clientcare.ui.parts import asking
from clientcare.ui.parts.beside import Stopped
from clientcare.ui.settings import take_out
from clientcare.ui.settings.data import DataPage
from clientcare.ui.settings.take_out import TakeOutDialog
from tests.ui.room import Room
from tests.ui.settings_room import page

Where = Callable[[Path], list[tuple[str, str]]]


@pytest.fixture
def where(monkeypatch: pytest.MonkeyPatch) -> Where:
    """Says to which file, and hands out what was asked: names that were offered, and kinds."""

    def choose(path: Path) -> list[tuple[str, str]]:
        asked: list[tuple[str, str]] = []
        monkeypatch.setattr(
            asking, "file_to_write", lambda _parent, _title, name, kinds: asked.append((name, kinds)) or path
        )
        return asked

    return choose


def dialog(qtbot: QtBot) -> TakeOutDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, TakeOutDialog)
    qtbot.waitUntil(lambda: shown.isAncestorOf(QApplication.focusWidget() or shown.parentWidget()))
    return shown


def everything(room: Room, qtbot: QtBot) -> TakeOutDialog:
    """What the button in Settings opens."""
    page(room, qtbot, "Data and backups", DataPage).take.click()
    return dialog(qtbot)


def written(room: Room, qtbot: QtBot, shown: TakeOutDialog, what: What) -> str:
    """What the dialog says once that is written, with keys alone."""
    shown.choices[what].setFocus()
    room.press(qtbot, "Space")
    room.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(lambda: not shown.working.works)
    return shown.note.said


def test_everything_goes_out_as_one_file_that_brings_it_all_back(
    opened: Room, qtbot: QtBot, where: Where, tmp_path: Path
) -> None:
    asked = where(tmp_path / "all.zip")
    said = written(opened, qtbot, everything(opened, qtbot), What.EVERYTHING)
    assert asked == [("client-care everything 2026-05-14.zip", "Everything (*.zip)")]
    assert said.startswith("all.zip is written: ")
    assert restoring.look(tmp_path / "all.zip").clients == 3
    assert list((opened.folder / COPIED).iterdir()) == []


def test_a_table_leaves_the_quiet_out_and_says_how_many(
    opened: Room, qtbot: QtBot, where: Where, tmp_path: Path
) -> None:
    opened.add("Samir Vale", wish=Wish.QUIET)
    where(tmp_path / "people")
    said = written(opened, qtbot, everything(opened, qtbot), What.CLIENTS)
    assert said == "people.csv is written: 3 records. One person who asked for quiet is not in it."
    assert "Samir" not in (tmp_path / "people.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("what", "name", "begins"), [(What.CARDS, "a.vcf", "BEGIN:VCARD"), (What.CALENDAR, "a.ics", "BEGIN:VCALENDAR")]
)
def test_cards_and_a_calendar_go_out(
    opened: Room, qtbot: QtBot, where: Where, tmp_path: Path, what: What, name: str, begins: str
) -> None:
    where(tmp_path / name)
    written(opened, qtbot, everything(opened, qtbot), what)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_the_list_goes_out_as_it_is_filtered(opened: Room, qtbot: QtBot, where: Where, tmp_path: Path) -> None:
    where(tmp_path / "some.csv")
    opened.add("Cleo Fern")
    opened.window.show_filters(Filters(not_yet_spoken_to=True))
    shown = opened.window.clients.list
    shown.head.menu.aboutToShow.emit()
    shown.head.menu.actions()[-1].trigger()
    said = written(opened, qtbot, dialog(qtbot), What.CLIENTS)
    assert said == "some.csv is written: one record."
    assert "Cleo Fern" in (tmp_path / "some.csv").read_text(encoding="utf-8-sig")


def test_all_there_is_about_somebody_goes_out_from_their_menu(
    opened: Room, qtbot: QtBot, where: Where, tmp_path: Path
) -> None:
    asked = where(tmp_path / "mei.zip")
    opened.window.show_client(opened.uids["Mei"])
    menu = opened.window.clients.page.head.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Everything about Mei…").trigger()
    said = written(opened, qtbot, dialog(qtbot), What.RECORD)
    assert asked[0][0] == "client-care Mei Ash 2026-05-14.zip"
    assert said.startswith("mei.zip is written: ")
    with zipfile.ZipFile(tmp_path / "mei.zip") as found:
        assert "It rains all day." in found.read("record.html").decode()


def test_what_is_being_written_can_be_called_off_and_leaves_the_file_of_before(
    opened: Room, qtbot: QtBot, where: Where, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "all.zip"
    place.write_text("before")
    where(place)
    begun, go_on = threading.Event(), threading.Event()

    def slow(_desk: object, _out: Path, _what: What, *, progress: Callable[[int, int], None]) -> None:
        begun.set()
        go_on.wait(5)
        progress(1, 2)
        raise AssertionError("it was called off")

    monkeypatch.setattr(take_out, "take_out", slow)
    shown = everything(opened, qtbot)
    opened.press(qtbot, "Ctrl+Return")
    qtbot.waitUntil(begun.is_set)
    opened.press(qtbot, "Escape")
    go_on.set()
    qtbot.waitUntil(lambda: not shown.working.works)
    assert shown.isVisible()
    assert shown.note.said == "Called off. No file was written."
    assert place.read_text() == "before"


def test_nothing_is_left_of_an_export_that_was_called_off_half_way(opened: Room, tmp_path: Path) -> None:
    place = tmp_path / "people.csv"

    def stop(left: int, _total: int) -> None:
        if not left:
            raise Stopped

    with pytest.raises(Stopped):
        take_out.take_out(opened.desk(), place, What.CLIENTS, progress=stop)
    assert list(tmp_path.glob("*people*")) == []


def test_a_place_that_cannot_be_written_to_is_said(opened: Room, qtbot: QtBot, where: Where, tmp_path: Path) -> None:
    where(tmp_path / "not-there" / "all.zip")
    said = written(opened, qtbot, everything(opened, qtbot), What.EVERYTHING)
    assert "cannot be written" in said


def test_an_export_never_writes_over_the_studio(opened: Room, qtbot: QtBot, where: Where) -> None:
    where(opened.folder / "studio.db")
    said = written(opened, qtbot, everything(opened, qtbot), What.CLIENTS)
    assert "studio" in said
    with opened.file() as studio:
        assert studio.rows("SELECT count(*) FROM client")[0][0] == 3


def test_the_palette_leads_there_too(opened: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened.press(qtbot, "Ctrl+K")
    opened.type(qtbot, "take everything")
    opened.press(qtbot, "Return")
    assert dialog(qtbot).windowTitle() == "Take everything with you"
    opened.press(qtbot, "Escape")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened.press(qtbot, "Ctrl+K")
    palette = opened.window._palette
    assert palette is not None
    line = next(each for each in palette._offers.lines("mei ash") if each.words == "Everything about Mei…")
    palette._offers.acts[line.id]()
    assert dialog(qtbot).windowTitle() == "Everything about Mei"
    opened.press(qtbot, "Escape")
