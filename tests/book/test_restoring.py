"""A studio that went out as a zip, or was kept as a backup, comes back exactly."""

from __future__ import annotations

import hashlib
import json
import shutil
import stat
import zipfile
from datetime import date
from pathlib import Path

import pytest

from clientcare.book import notes
from clientcare.book.desk import Desk
from clientcare.book.restoring import look, restore
from clientcare.book.sample import make_mira
from clientcare.domain.errors import CareError, Code
from clientcare.domain.ledger import Told
from clientcare.paths import Paths
from clientcare.store import bookkeeping
from clientcare.store.backup import Why, backup_now
from clientcare.store.database import open_studio
from clientcare.store.reads import check, files
from clientcare.store.reads.dump import dump
from tests.book.archives import home, left_in, records_in, refusal, zipped
from tests.book.studios import NOW, TODAY, Book

LATER = date(2027, 1, 2)


def test_a_zip_brings_back_everything_and_goes_out_again_byte_for_byte(full: Book, other: Desk, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    done = restore(other, one)
    assert (done.safety_copy, done.left_out) == (None, ())
    assert zipped(other, tmp_path / "two.zip").read_bytes() == one.read_bytes()
    assert check.problems(other.studio) == []
    assert files.counts(other.studio) == files.counts(full.studio)
    assert left_in(home(other.studio)) == {"studio.db", "studio.db-wal"}


def test_the_studio_of_the_pictures_comes_back_to_the_last_row(book: Book, other: Desk, tmp_path: Path) -> None:
    make_mira(book.desk)
    restore(Desk(other.studio, TODAY, NOW), zipped(book.desk, tmp_path / "one.zip"))
    assert records_in(other.studio) == records_in(book.studio)


def test_the_zip_tells_no_time_of_its_making(full: Book, tmp_path: Path) -> None:
    one, two = zipped(full.desk, tmp_path / "one.zip"), zipped(full.on(LATER), tmp_path / "two.zip")
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as whole:
        infos = whole.infolist()
        assert whole.testzip() is None
    assert [info.filename for info in infos] == sorted(info.filename for info in infos)
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {stat.S_IMODE(info.external_attr >> 16) for info in infos} == {0o600}


def test_the_readme_in_the_zip_is_for_people(full: Book, tmp_path: Path) -> None:
    with zipfile.ZipFile(zipped(full.desk, tmp_path / "one.zip")) as whole:
        said = whole.read("README.txt").decode()
    assert "In here: 2 people, 4 entries in their timelines, 3 photos and papers." in said
    assert "clientcare restore" in said


def test_photos_and_papers_come_along_and_what_was_lost_is_told(full: Book, other: Desk, tmp_path: Path) -> None:
    gone = hashlib.sha256(b"the first").hexdigest()
    (Paths(home(full.studio)).attachments / gone).unlink()
    one = zipped(full.desk, tmp_path / "one.zip")
    with zipfile.ZipFile(one) as whole:
        assert b"1 photo or paper was no longer on the computer" in whole.read("README.txt")
        assert json.loads(whole.read("verify.json"))["lost"] == [gone]
    restore(other, one)
    papers = Paths(home(other.studio)).attachments
    assert {file.read_bytes() for file in papers.iterdir()} == {b"a receipt", b"the second"}
    assert zipped(other, tmp_path / "two.zip").read_bytes() == one.read_bytes()


def test_deeds_go_on_after_what_came_back(full: Book, other: Desk, tmp_path: Path) -> None:
    restore(other, zipped(full.desk, tmp_path / "one.zip"))
    highest = full.studio.next_seq()
    assert other.studio.next_seq() == highest
    notes.write_note(other, [full.people["ana"]], "She is here too")
    assert check.problems(other.studio) == []


def test_what_is_in_the_way_is_backed_up_and_can_come_back(full: Book, other: Desk, tmp_path: Path) -> None:
    mine = Book(other.studio, other)
    mine.add("Bo Lind")
    before = zipped(other, tmp_path / "before.zip").read_bytes()
    done = restore(other, zipped(full.desk, tmp_path / "one.zip"))
    assert done.safety_copy is not None
    assert (done.safety_copy.kind, done.safety_copy.clients, done.safety_copy.is_whole) == (Why.RESTORE, 1, True)
    undone = restore(other, done.safety_copy.file)
    assert (undone.found.clients, undone.found.kind) == (1, "restore")
    assert zipped(other, tmp_path / "after.zip").read_bytes() == before


def test_a_backup_comes_back_row_for_row(full: Book) -> None:
    before = dump(full.studio)
    kept = backup_now(full.studio, Why.MANUAL, NOW)
    full.add("Bo Lind")
    restore(full.desk, kept.file)
    assert dump(full.studio) == before
    full.studio.close()
    with open_studio(home(full.studio), make=False, now=NOW) as studio:
        assert dump(studio) == before


def test_what_was_told_is_not_told_again(full: Book, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    told = [Told("digest", "2026-05-14", NOW)]
    bookkeeping.tell(full.studio, [*told, Told("reply:of-somebody-later", "2026-05-14", NOW)])
    bookkeeping.remember(full.studio, "tray_explained", "yes")
    restore(full.desk, one)
    assert bookkeeping.told_of(full.studio, ["digest", "reply:of-somebody-later"]) == told
    assert bookkeeping.recall(full.studio, "tray_explained") == "yes"


def test_a_studio_with_a_passphrase_keeps_it(full: Book, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    plain = backup_now(full.studio, Why.MANUAL, NOW, tmp_path / "plain.db")
    for source in (one, plain.file):
        folder = tmp_path / f"sealed-{source.suffix}"
        with open_studio(folder, make=True, now=NOW, key="secret") as studio:
            restore(Desk(studio, TODAY, NOW), source)
        assert not Paths(folder).studio.read_bytes().startswith(b"SQLite format 3")
        with open_studio(folder, make=False, now=NOW, key="secret") as studio:
            assert records_in(studio) == records_in(full.studio)
            assert {each.what for each in check.problems(studio)} <= {check.What.LOST_ATTACHMENT}


def test_a_backup_with_a_passphrase_needs_it(full: Book, tmp_path: Path) -> None:
    with open_studio(tmp_path / "sealed", make=True, now=NOW, key="secret") as studio:
        Book(studio, Desk(studio, TODAY, NOW)).add("Bo Lind")
        kept = backup_now(studio, Why.MANUAL, NOW, tmp_path / "sealed.db").file
        there = records_in(studio)
    assert refusal(full, lambda: restore(full.desk, kept, "guess"))[0] is Code.BROKEN_FILE
    assert restore(full.desk, kept, "secret").found.clients == 1
    assert records_in(full.studio) == there


def test_looking_tells_what_is_in_it_and_changes_nothing(full: Book, tmp_path: Path) -> None:
    before = dump(full.studio)
    found = look(zipped(full.desk, tmp_path / "one.zip"))
    assert (found.kind, found.on, found.clients, found.entries) == ("zip", TODAY, 2, 4)
    assert found.sha256 == hashlib.sha256((tmp_path / "one.zip").read_bytes()).hexdigest()
    kept = backup_now(full.studio, Why.DAILY, NOW)
    assert look(kept.file) == look(kept.file)
    assert (look(kept.file).kind, look(kept.file).on, look(kept.file).entries) == ("daily", TODAY, 4)
    copy = tmp_path / "copied.db"
    shutil.copy(kept.file, copy)
    assert (look(copy).kind, look(copy).on) == ("manual", TODAY)
    assert dump(full.studio) == before


def test_a_zip_that_somebody_packed_again_is_as_good(full: Book, other: Desk, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    with zipfile.ZipFile(one) as whole, zipfile.ZipFile(tmp_path / "two.zip", "w", zipfile.ZIP_DEFLATED) as again:
        again.writestr("attachments/", b"")
        for info in whole.infolist():
            again.writestr(info.filename, whole.read(info))
    restore(other, tmp_path / "two.zip")
    assert zipped(other, tmp_path / "three.zip").read_bytes() == one.read_bytes()


def test_where_there_is_no_room_everything_is_as_it_was(full: Book, other: Desk, tmp_path: Path) -> None:
    for _ in range(200):
        notes.write_note(full.desk, [full.people["ana"]], "long " * 500)
    one = zipped(full.desk, tmp_path / "one.zip")
    mine = Book(other.studio, other)
    mine.add("Bo Lind")
    before = dump(other.studio)
    other.studio.run(f"PRAGMA max_page_count = {other.studio.run('PRAGMA page_count').fetchone()[0] + 2}")
    with pytest.raises(CareError) as caught:
        restore(other, one)
    assert (caught.value.code, caught.value.reason) == (Code.NOT_WRITABLE, "disk_full")
    assert dump(other.studio) == before
    assert check.problems(other.studio) == []
    assert left_in(home(other.studio)) == {"studio.db", "studio.db-wal"}
