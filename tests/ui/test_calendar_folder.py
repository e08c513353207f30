"""A calendar is kept up to date in a folder that is chosen in Settings, a while after the last deed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clientcare.book import clients, days, reminders
from clientcare.book.calendar_folder import FILE
from clientcare.store.reads import order
from clientcare.ui import calendar_keeper
from clientcare.ui.calendar_keeper import CalendarKeeper
from clientcare.ui.parts import asking
from clientcare.ui.settings.data import DataPage
from tests.ui.room import Room
from tests.ui.settings_room import page


def test_a_folder_is_chosen_and_followed_until_it_is_stopped(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(calendar_keeper, "QUIET", 1)
    keeper = CalendarKeeper(opened.window._bench, opened.window)
    monkeypatch.setattr(asking, "folder", lambda *_asked: tmp_path)
    row = page(opened, qtbot, "Data and backups", DataPage).calendar
    row.choose.click()
    qtbot.waitUntil((tmp_path / FILE).exists)
    assert row.sentence.text().startswith(str(tmp_path / FILE))
    today = opened.desk().today
    opened.history.do(lambda: reminders.add_reminder(opened.desk(), "Renew the table", today))
    qtbot.waitUntil(lambda: "Renew the table" in (tmp_path / FILE).read_text(encoding="utf-8"))
    opened.press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: "Renew the table" not in (tmp_path / FILE).read_text(encoding="utf-8"))
    row.stop.setFocus()
    opened.press(qtbot, "Space")
    qtbot.waitUntil(lambda: not (tmp_path / FILE).exists())
    qtbot.waitUntil(lambda: not keeper.writing.works)
    with opened.file() as studio:
        assert order.settings(studio).calendar_folder is None


def test_a_folder_that_is_not_there_is_said_once(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    keeper = CalendarKeeper(opened.window._bench, opened.window)
    days.change_setting(opened.desk(), "calendar_folder", str(tmp_path / "stick"))
    keeper.keep_up()
    qtbot.waitUntil(opened.window.saying.banner.isVisible)
    assert opened.window.saying.banner.said.startswith("The calendar could not be kept up to date")
    opened.window.saying.banner.hide()
    keeper.keep_up()
    qtbot.waitUntil(lambda: not keeper.writing.works)
    assert not opened.window.saying.banner.isVisible()


def test_when_the_app_ends_what_was_just_done_is_in_the_calendar(opened: Room, qtbot: QtBot, tmp_path: Path) -> None:
    keeper = CalendarKeeper(opened.window._bench, opened.window)
    days.change_setting(opened.desk(), "calendar_folder", str(tmp_path))
    opened.history.do(lambda: clients.add_client(opened.desk(), "Cleo Fern"))
    keeper.finish()
    assert (tmp_path / FILE).exists()
