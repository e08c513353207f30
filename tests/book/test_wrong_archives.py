"""A zip or backup that is not right, by accident or not, changes nothing and is refused with a reason."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from clientcare.book.exports import export_json
from clientcare.book.restoring import look, restore
from clientcare.domain.errors import Code
from clientcare.store.backup import Why, backup_now
from clientcare.store.reads import check
from tests.book.archives import Content, only_paper, refusal, replaced, rewritten, said, zipped
from tests.book.studios import NOW, Book

CHANGED: dict[str, tuple[Callable[[Content], object], str]] = {
    "a record changed": (lambda c: replaced(c, b"Ana Ruiz", b"Eva Ruiz"), "archive_damaged"),
    "a photo changed": (lambda c: c.update({only_paper(c): b"x"}), "archive_damaged"),
    "a photo missing": (lambda c: c.pop(only_paper(c)), "archive_lacks"),
    "a photo too many": (lambda c: c.update({f"attachments/{'0' * 64}": b""}), "archive_strange"),
    "the records missing": (lambda c: c.pop("records.json"), "archive_lacks"),
    "the seals missing": (lambda c: c.pop("verify.json"), "no_archive"),
    "a path upwards": (lambda c: c.update({"../evil": b""}), "archive_strange"),
    "a path upwards from a folder": (lambda c: c.update({"attachments/../../evil": b""}), "archive_strange"),
    "a path from the root": (lambda c: c.update({"/tmp/evil": b""}), "archive_strange"),
    "a drive": (lambda c: c.update({"C:\\evil": b""}), "archive_strange"),
    "a device": (lambda c: c.update({"CON": b""}), "archive_strange"),
    "a long name": (lambda c: c.update({"a" * 300: b""}), "archive_strange"),
    "a newer version": (lambda c: said(c, clientcare=2), "newer_export"),
    "no version": (lambda c: said(c, clientcare="1"), "archive_damaged"),
    "seals of another kind": (lambda c: said(c, files=[]), "archive_damaged"),
    "seals that are deep": (lambda c: c.update({"verify.json": b"[" * 100_000}), "archive_damaged"),
}
"""What somebody, or a bad disk, did to a zip of ours, and why it is refused."""

FORGED: dict[str, Callable[[Content], object]] = {
    "a photo": lambda c: c.update({only_paper(c): b"x"}),
    "a name that is none": lambda c: replaced(c, b'"name": "Ana Ruiz"', b'"name": 7'),
    "a text that is deep": lambda c: replaced(c, b'"about": "', b'"about": ' + b"[" * 100_000 + b'"'),
    "records of no kind": lambda c: replaced(c, b'"client": [', b'"cl1ent": ['),
    "a client without a wish": lambda c: replaced(c, b'"wishes": [{', b'"wishes": [], "w": [{'),
    "no circle for new people": lambda c: replaced(c, b'"role": "new"', b'"role": null'),
    "a photo that nobody has": lambda c: replaced(c, hashlib.sha256(b"the second").hexdigest().encode(), b"0" * 64),
}
"""What somebody did who then sealed it again."""


@pytest.mark.parametrize("what", CHANGED)
def test_a_zip_that_is_not_right_changes_nothing(full: Book, tmp_path: Path, what: str) -> None:
    change, reason = CHANGED[what]
    one = rewritten(zipped(full.desk, tmp_path / "one.zip"), change, seal=False)
    full.add("Bo Lind")
    expected = (Code.NEWER_DATA if reason == "newer_export" else Code.BROKEN_FILE, reason)
    assert refusal(full, lambda: restore(full.desk, one)) == expected
    assert refusal(full, lambda: look(one)) == expected
    assert not list(tmp_path.parent.rglob("evil"))


@pytest.mark.parametrize("what", FORGED)
def test_a_zip_that_somebody_sealed_anew_is_still_looked_through(full: Book, tmp_path: Path, what: str) -> None:
    one = rewritten(zipped(full.desk, tmp_path / "one.zip"), FORGED[what])
    assert refusal(full, lambda: restore(full.desk, one)) == (Code.BROKEN_FILE, "archive_damaged")


def test_records_that_point_at_nobody_change_nothing(full: Book, tmp_path: Path) -> None:
    ana = full.people["ana"].encode()
    one = rewritten(
        zipped(full.desk, tmp_path / "one.zip"),
        lambda content: replaced(content, b'"clients": ["' + ana, b'"clients": ["nobody'),
    )
    assert refusal(full, lambda: restore(full.desk, one)) == (Code.BROKEN_FILE, "no_whole_studio")


def test_a_link_is_no_file_of_ours(full: Book, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    with zipfile.ZipFile(one, "a") as whole:
        link = zipfile.ZipInfo(f"attachments/{'1' * 64}")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        whole.writestr(link, "/etc/passwd")
    assert refusal(full, lambda: restore(full.desk, one)) == (Code.BROKEN_FILE, "archive_strange")


def test_the_same_name_twice_is_refused(full: Book, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(one, "a") as whole:
        whole.writestr("records.json", "{}")
    assert refusal(full, lambda: restore(full.desk, one)) == (Code.BROKEN_FILE, "archive_strange")


def test_a_bomb_is_not_unpacked(full: Book, tmp_path: Path) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    with zipfile.ZipFile(one, "a", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr(f"attachments/{'1' * 64}", bytes(64 << 20))
    assert refusal(full, lambda: restore(full.desk, one)) == (Code.BROKEN_FILE, "archive_strange")


@pytest.mark.parametrize("step", range(1, 12))
def test_a_zip_cut_short_or_with_a_flipped_byte_changes_nothing(full: Book, tmp_path: Path, step: int) -> None:
    one = zipped(full.desk, tmp_path / "one.zip")
    content = bytearray(one.read_bytes())
    one.write_bytes(content[: len(content) * step // 12])
    assert refusal(full, lambda: restore(full.desk, one))[0] is Code.BROKEN_FILE
    content[len(content) * step // 12] ^= 0x40
    one.write_bytes(content)
    assert refusal(full, lambda: restore(full.desk, one))[0] is Code.BROKEN_FILE


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"SQLite format 3\0", b"what is this", bytes(5000)]
)
def test_what_is_no_backup_is_said_to_be_none(full: Book, tmp_path: Path, content: bytes) -> None:
    one = tmp_path / "one.zip"
    one.write_bytes(content)
    assert refusal(full, lambda: restore(full.desk, one))[0] is Code.BROKEN_FILE


def test_an_export_in_another_format_is_no_backup(full: Book, tmp_path: Path) -> None:
    export_json(full.desk, tmp_path / "all.json")
    reason = (Code.BROKEN_FILE, "not_a_backup")
    assert refusal(full, lambda: restore(full.desk, tmp_path / "all.json")) == reason


def test_a_file_that_is_not_there_is_not_found(full: Book, tmp_path: Path) -> None:
    assert refusal(full, lambda: restore(full.desk, tmp_path / "none.zip"))[0] is Code.NOT_FOUND
    assert refusal(full, lambda: look(tmp_path))[0] is Code.BROKEN_FILE


def kept_copy(book: Book, tmp_path: Path, *sql: str) -> Path:
    """A backup that somebody has changed, without the note that tells its hash."""
    kept = backup_now(book.studio, Why.MANUAL, NOW, tmp_path / "kept.db").file
    connection = driver.connect(str(kept), isolation_level=None)
    for each in sql:
        connection.execute(each)
    connection.close()
    return kept


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("CREATE TRIGGER t AFTER UPDATE ON client BEGIN DELETE FROM entry; END", "damaged_backup"),
        ("CREATE VIEW v AS SELECT 1", "damaged_backup"),
        ("CREATE INDEX i ON client (about)", "damaged_backup"),
        ("CREATE TABLE more (x)", "damaged_backup"),
        ("DROP TABLE told", "damaged_backup"),
        ("ALTER TABLE told ADD COLUMN x TEXT", "damaged_backup"),
        ("UPDATE entry SET channel = 'pigeon' WHERE kind = 'contact'", "damaged_backup"),
        ("UPDATE client SET wishes = '[]'", "damaged_backup"),
        ("UPDATE client SET addresses = 'x'", "damaged_backup"),
        ("DELETE FROM client", "damaged_backup"),
        ("PRAGMA application_id = 7", "not_a_backup"),
    ],
)
def test_a_backup_that_somebody_tampered_with_is_refused(full: Book, tmp_path: Path, sql: str, expected: str) -> None:
    kept = kept_copy(full, tmp_path, sql)
    assert refusal(full, lambda: restore(full.desk, kept)) == (Code.BROKEN_FILE, expected)


def test_what_a_backup_only_stores_for_speed_is_put_right(full: Book, tmp_path: Path) -> None:
    kept = kept_copy(full, tmp_path, "UPDATE care SET works = 77", "UPDATE client SET name_key = 'x', search = 'x'")
    restore(full.desk, kept)
    assert check.problems(full.studio) == []


def test_a_backup_of_a_newer_app_is_refused_and_stays_as_it_is(full: Book, tmp_path: Path) -> None:
    kept = kept_copy(full, tmp_path, "PRAGMA user_version = 99")
    before = kept.read_bytes()
    assert refusal(full, lambda: restore(full.desk, kept)) == (Code.NEWER_DATA, "newer_export")
    assert kept.read_bytes() == before


def test_a_backup_with_a_flipped_bit_is_refused(full: Book) -> None:
    kept = backup_now(full.studio, Why.MANUAL, NOW)
    content = bytearray(kept.file.read_bytes())
    content[len(content) // 2] ^= 1
    kept.file.write_bytes(content)
    assert refusal(full, lambda: restore(full.desk, kept.file)) == (Code.BROKEN_FILE, "damaged_backup")
