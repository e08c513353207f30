"""Bringing a studio back from one of our backups or zips: looked at whole first, then put in place in one step."""

from __future__ import annotations

from collections.abc import Iterator, Set
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.book.erasing import keep_erased
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Client, Entry, Record
from clientcare.exchange.archive_in import StudioZip, open_studio_zip
from clientcare.store import blobs, restoring
from clientcare.store.backup import Backup, Progress, Why, backup_now, described, sha256_of
from clientcare.store.database import open_studio
from clientcare.store.reads.deeds import papers
from clientcare.store.reads.emptiness import is_empty
from clientcare.store.studio import Studio
from clientcare.store.unavailable import told

ZIP = "zip"
"""The kind of what is no backup of the database but the zip of a whole studio."""
_PAGE = 4096
"""What has a passphrase looks like noise, but comes in whole pages."""
_SQLITE, _ZIPPED = b"SQLite format 3\0", b"PK"


class Found(Frozen):
    """What is in a backup or zip: how many clients and entries outside the trash, and `on`, the day it was kept.

    Where nothing says when that was, it is the day of the last change in it.
    """

    file: Path
    on: date
    kind: str
    sha256: str
    clients: int
    entries: int


class Restored(Frozen):
    """What was put in place; `safety_copy` of what was there before, None where that was nothing; `left_out`: people
    in it who were erased for good since, and stayed away."""

    found: Found
    safety_copy: Backup | None
    left_out: tuple[str, ...]


class _Ready(Frozen):
    """A source that was verified: what it is of, and its records or its zip where it is one."""

    found: Found
    key: str | None = None
    known: bool = False
    zip: StudioZip | None = None
    records: tuple[Record, ...] = ()


def look(file: Path, key: str | None = None) -> Found:
    """What is in a backup or zip of ours, after all of it was verified; `key` is its passphrase, should it have one.

    Changes nothing. CareError: not_found, broken_file for what is damaged or none of ours, newer_data.
    """
    with _verified(file, key) as ready:
        return ready.found


def restore(desk: Desk, file: Path, key: str | None = None, progress: Progress | None = None) -> Restored:
    """Puts it in the place of what is in the studio, all of it or nothing, also after a crash.

    What is written meanwhile is in the backup of what was there too. What `progress` raises ends it before anything
    is replaced.

    All is verified first, then what is there is backed up. People who were erased for good stay so. Photos and papers
    of before stay in the folder, for that backup. Who has an undo history empties it. CareError as `look`, and where
    it cannot be written.
    """
    with _verified(file, key) as ready:
        return _put(desk, ready, progress)


def restore_anew(desk: Desk, folder: Path, file: Path, key: str | None = None) -> Restored:
    """The same into a data folder where no studio is yet: it is made once the file is verified."""
    with _verified(file, key) as ready, open_studio(folder, make=True, now=desk.now) as studio:
        return _put(replace(desk, studio=studio), ready, None)


def _put(desk: Desk, ready: _Ready, progress: Progress | None) -> Restored:
    left_out: list[Client] = []
    with _made_ready(desk, ready) as studio:
        while True:
            written = desk.studio.rows_written
            copy = _copy(desk, progress)
            left_out += keep_erased(desk, studio)
            with _papers(desk.studio, ready.zip, papers(studio)), desk.studio.held():
                if desk.studio.rows_written == written:
                    restoring.put_in_place(desk.studio, studio)
                    break
    return Restored(ready.found, copy, tuple(client.name for client in left_out))


def _copy(desk: Desk, progress: Progress | None) -> Backup | None:
    """The backup of what there is; after its last step it can be called off once more."""
    if is_empty(desk.studio):
        return None
    copy = backup_now(desk.studio, Why.RESTORE, desk.now, progress=progress)
    if progress is not None:
        progress(0, 1)
    return copy


@contextmanager
def _verified(file: Path, key: str | None) -> Iterator[_Ready]:
    beginning = _beginning(file)
    if beginning.startswith(_ZIPPED):
        with open_studio_zip(file) as studio_zip:
            records = studio_zip.records()
            yield _Ready(_in_zip(file, records), zip=studio_zip, records=tuple(records))
        return
    if beginning != _SQLITE and file.stat().st_size % _PAGE:
        raise CareError(Code.BROKEN_FILE, "not_a_backup", file=file.name)
    key = None if beginning == _SQLITE else key
    clients, entries, last_change = restoring.look_at(file, key)
    noted, sha256 = described(file), sha256_of(file)
    if noted is not None and noted.sha256 != sha256:
        raise CareError(Code.BROKEN_FILE, "damaged_backup", file=file.name)
    on, kind = (noted.on, noted.kind) if noted is not None else (last_change, Why.MANUAL)
    yield _Ready(Found(file, on, kind, sha256, clients, entries), key=key, known=noted is not None)


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as content:
            return content.read(len(_SQLITE))
    except (FileNotFoundError, NotADirectoryError, ValueError) as problem:  # ValueError: a name that no file can have
        raise CareError(Code.NOT_FOUND, "no_such_file", file=str(file)) from problem
    except OSError as problem:
        raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(file)) from problem


def _in_zip(file: Path, records: list[Record]) -> Found:
    here = [record for record in records if record.deleted_on is None]
    clients = sum(isinstance(record, Client) for record in here)
    entries = sum(isinstance(record, Entry) for record in here)
    last_change = max((record.updated_at.date() for record in records), default=date.min)
    return Found(file, last_change, ZIP, sha256_of(file), clients, entries)


@contextmanager
def _made_ready(desk: Desk, ready: _Ready) -> Iterator[Studio]:
    if ready.zip is None:
        file, key = ready.found.file, ready.key
        with restoring.from_backup(desk.studio, file, key, desk.today, known=ready.known) as studio:
            yield studio
    else:
        with restoring.from_records(desk.studio, ready.records, desk.today) as studio:
            yield studio


@contextmanager
def _papers(studio: Studio, studio_zip: StudioZip | None, wanted: Set[str]) -> Iterator[None]:
    """The wanted photos and papers of a zip lie in the data folder; those that were not there go again where it
    fails."""
    added: list[Path] = []
    try:
        if studio_zip is not None:
            _unpack(studio, studio_zip, wanted, added)
        yield
    except BaseException:
        for place in added:
            with told(place):
                place.unlink(missing_ok=True)
        raise


def _unpack(studio: Studio, studio_zip: StudioZip, wanted: Set[str], added: list[Path]) -> None:
    for sha256 in sorted(studio_zip.papers.keys() & wanted):
        place = blobs.file_of(studio, sha256)
        if not place.exists():
            added.append(place)
            with studio_zip.paper(sha256) as content:
                blobs.keep(studio, content)
