"""The calendar in a folder follows what is done, and nothing else in that folder is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientcare.book import dates, days, trash
from clientcare.book.calendar_folder import FILE, keep_up
from clientcare.domain.calendar import YearlyDay
from clientcare.words.errors import sentence
from tests.book.studios import Book


@pytest.fixture
def folder(book: Book, tmp_path: Path) -> Path:
    """A folder that is the one, with a file of somebody else in it."""
    folder = tmp_path / "calendar"
    folder.mkdir()
    (folder / "other.ics").write_text("BEGIN:VCALENDAR")
    days.change_setting(book.desk, "calendar_folder", str(folder))
    return folder


def written(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8").replace("\r\n ", "")


def test_it_follows_what_is_done_under_the_same_uid(book: Book, folder: Path) -> None:
    ana = book.add("Ana Ruiz")
    birthday = dates.add_date(book.desk, ana, "Birthday", YearlyDay(6, 14)).main
    assert keep_up(book.desk) is None
    before = written(folder)
    assert f"date-{birthday}" in before
    assert "BEGIN:VALARM" in before
    dates.edit_date(book.desk, birthday, day=YearlyDay(6, 15))
    keep_up(book.desk)
    assert f"date-{birthday}" in written(folder)
    assert written(folder) != before
    trash.delete(book.desk, birthday)
    keep_up(book.desk)
    assert f"date-{birthday}" not in written(folder)
    assert sorted(path.name for path in folder.iterdir()) == [FILE, "other.ics"]


def test_what_is_as_it_should_be_is_not_written_again(book: Book, folder: Path) -> None:
    keep_up(book.desk)
    first = (folder / FILE).stat()
    keep_up(book.desk)
    again = (folder / FILE).stat()
    assert (first.st_ino, first.st_mtime_ns) == (again.st_ino, again.st_mtime_ns)


def test_a_stick_that_is_not_there_is_said_once_and_again_after_it_was(book: Book, folder: Path) -> None:
    keep_up(book.desk)
    away = folder.rename(folder.with_name("away"))
    trouble = keep_up(book.desk)
    assert trouble is not None
    assert sentence(trouble).startswith(f"The calendar could not be kept up to date: {folder} is not there.")
    assert keep_up(book.desk) is None
    away.rename(folder)
    assert keep_up(book.desk) is None
    folder.rename(away)
    assert keep_up(book.desk) is not None


def test_a_file_of_that_name_that_is_not_ours_is_left_alone(book: Book, folder: Path) -> None:
    (folder / FILE).write_text("my own notes")
    trouble = keep_up(book.desk)
    assert trouble is not None
    assert trouble.reason == "calendar_not_ours"
    assert (folder / FILE).read_text() == "my own notes"


def test_another_folder_takes_it_along_and_none_takes_it_away(book: Book, folder: Path, tmp_path: Path) -> None:
    keep_up(book.desk)
    other = tmp_path / "other"
    other.mkdir()
    days.change_setting(book.desk, "calendar_folder", str(other))
    keep_up(book.desk)
    assert not (folder / FILE).exists()
    assert (other / FILE).exists()
    days.change_setting(book.desk, "calendar_folder", "none")
    keep_up(book.desk)
    assert list(other.iterdir()) == []
    assert [path.name for path in folder.iterdir()] == ["other.ics"]
