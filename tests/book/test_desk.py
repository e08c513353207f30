"""The daily work, files that go out, and whose day it is at night."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clientcare.book import days, exports, notes, safety, studio, trash
from clientcare.domain.errors import CareError
from clientcare.store.backup import Why
from clientcare.store.reads import timeline
from tests.book.studios import NOW, TODAY, Book


def test_once_a_day_there_is_a_backup_and_old_trash_goes(book: Book) -> None:
    assert book.studio.folder is not None
    ana = book.add("Ana")
    note = notes.write_note(book.desk, [ana], "Two cats").main
    trash.delete(book.desk, ana)
    safety.daily_work(book.later(30))
    safety.daily_work(book.later(30))
    assert [each.kind for each in safety.backups(book.studio.folder)] == [Why.DAILY]
    assert book.client(ana).deleted_on == TODAY
    safety.daily_work(book.later(31))
    assert timeline.record(book.studio, ana) is None
    assert timeline.record(book.studio, note) is None
    assert len(safety.backups(book.studio.folder)) == 2


def test_a_backup_by_hand_can_be_put_anywhere(book: Book, tmp_path: Path) -> None:
    made = safety.back_up(book.desk, tmp_path / "copy.db")
    assert (made.kind, made.file.exists()) == (Why.MANUAL, True)


def test_an_export_is_whole_or_not_at_all(book: Book, tmp_path: Path) -> None:
    book.add("Ana")
    out = tmp_path / "all.json"
    count = exports.export_json(book.desk, out)
    said = json.loads(out.read_text(encoding="utf-8"))
    assert sum(len(records) for records in said["records"].values()) == count
    with pytest.raises(CareError, match="cannot_write_file"):
        exports.export_json(book.desk, tmp_path / "nowhere" / "all.json")
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_what_is_written_at_night_belongs_to_the_day_before(book: Book) -> None:
    berlin = datetime(2026, 5, 15, 1, 30)
    assert studio.desk_at(book.studio, berlin, NOW).today == TODAY
    days.change_setting(book.desk, "day_starts_at", "01:00")
    desk = studio.desk_at(book.studio, berlin.replace(tzinfo=UTC), NOW)
    assert (desk.today, desk.wall) == (TODAY + timedelta(days=1), berlin)
    assert studio.desk_on(book.studio, TODAY, NOW).wall is None
