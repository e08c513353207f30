"""Copies of the whole studio that are known to be good: made through SQLite, looked at, and named only then."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.paths import Paths
from clientcare.store.connection import connect
from clientcare.store.disk import OWNER_ONLY, make_empty, make_folder, sync
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, facts, told

if TYPE_CHECKING:
    from sqlite3 import Connection

PAGES_A_STEP = 256
BLOCK = 1 << 20
_OFTEN = 200_000
"""Steps of SQLite in some hundredths of a second."""
_UNREADY = ".part"


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    MANUAL = "manual"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    RESTORE = "restore"
    ERASE = "erase"
    MEND = "mend"


class Backup(Frozen):
    """A backup that was verified when it was made. `on` is the day by the clock of that moment, `at` the instant.

    `number` counts the backups of a studio, so that their order is known also when the clock was wrong; it is 0 for a
    copy in a place of one's own. `until` is the day on which it goes, where that was promised to somebody who was
    erased and is still in it.
    """

    file: Path
    number: int
    kind: Why
    on: date
    at: datetime
    sha256: str
    clients: int
    entries: int
    until: date | None = None

    @property
    def note(self) -> Path:
        """The file beside it that tells what is known of it."""
        return self.file.with_suffix(".json")

    @property
    def is_whole(self) -> bool:
        """Whether the file is still, byte for byte, what was verified; reads all of it."""
        try:
            return sha256_of(self.file) == self.sha256
        except OSError:
            return False


Progress = Callable[[int, int], None]
"""Told after each step: how many pages are left, of how many. What it raises ends the backup, without a trace."""


def backup_now(
    studio: Studio, kind: Why, now: datetime, to: Path | None = None, progress: Progress | None = None
) -> Backup:
    """A verified copy of the studio as it is when it ends, in its backups folder or as the file `to`.

    It is made in steps, and between two of them others may do deeds, which are then in the copy too. A file `to` is
    replaced. The copy has the passphrase of the studio. StoreUnavailable when there is no room or no right to write
    there, or when the copy is not sound: then the studio itself is damaged. CareError invalid for a studio in memory,
    and for `to` being the studio itself.
    """
    if studio.path is None or studio.folder is None:
        raise CareError(Code.INVALID, "nothing_to_back_up")
    if to is not None and to.resolve() == studio.path.resolve():
        raise CareError(Code.INVALID, "backup_over_itself", path=str(to))
    with told(to or Paths(studio.folder).backups):
        with studio.lock:  # two at a time have two numbers
            number = 0 if to is not None else _next_number(studio.folder)
            place = to or Paths(studio.folder).backups / f"{number:05}-{now.date()}-{kind}.db"
            if to is None:
                make_folder(place.parent)
            unready = place.with_name(f".{place.name}.{os.getpid()}{_UNREADY}")
            unready.unlink(missing_ok=True)
            make_empty(unready)
        try:
            clients, entries = _copy(studio, unready, progress)
            made = Backup(place, number, kind, now.date(), now, sha256_of(unready), clients, entries)
            sync(unready)
            if to is None:
                describe(made)
            unready.replace(place)
            sync(place.parent)
        finally:
            unready.unlink(missing_ok=True)
    return made


def backups(folder: Path) -> list[Backup]:
    """The backups in the backups folder of that data folder, the last made first."""
    found = [_described(note) for note in Paths(folder).backups.glob("*.json")]
    here = [backup for backup in found if backup is not None and backup.file.exists()]
    return sorted(here, key=lambda backup: backup.number, reverse=True)


def described(file: Path) -> Backup | None:
    """What was noted of a backup when it was made; None where there is no note of ours beside it."""
    return _described(file.with_suffix(".json"))


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, which is never that of the open studio itself."""
    digest = hashlib.sha256()
    with file.open("rb") as source:
        while block := source.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _next_number(folder: Path) -> int:
    """Above those of all there are, and of those that are being made."""
    begun = (file.name[1:6] for file in Paths(folder).backups.glob(f".*-*{_UNREADY}"))
    numbers = [backup.number for backup in backups(folder)] + [int(each) for each in begun if each.isdecimal()]
    return max(numbers, default=0) + 1


def _copy(studio: Studio, place: Path, progress: Progress | None) -> tuple[int, int]:
    """Copies and verifies; how many clients and entries the copy holds outside its trash."""
    copy = connect(place, key=studio.key)
    try:
        copy_pages(studio, copy, progress)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        with _interruptible(copy, progress):
            return _verified(copy, place)
    finally:
        copy.close()


def copy_pages(studio: Studio, copy: Connection, progress: Progress | None) -> None:
    """Copies the studio as it is when that ends, in steps between which others may do deeds."""

    def step(_status: int, left: int, total: int) -> None:
        studio.lock.release()
        try:
            if progress is not None:
                progress(left, total)
        finally:
            studio.lock.acquire()

    with studio.lock:
        studio.connection.backup(copy, pages=PAGES_A_STEP, progress=step)


@contextmanager
def _interruptible(copy: Connection, progress: Progress | None) -> Iterator[None]:
    """What `progress` raises while SQLite is at one long question ends that."""
    raised: list[BaseException] = []

    def look() -> int:
        try:
            if progress is not None:
                progress(0, 1)
        except BaseException as error:  # noqa: BLE001  # SQLite lets none through: it is raised again below
            raised.append(error)
        return len(raised)

    copy.set_progress_handler(look, _OFTEN)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        copy.set_progress_handler(None, _OFTEN)


def _verified(copy: Connection, place: Path) -> tuple[int, int]:
    """Looks at all of it."""
    verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok" or copy.execute("PRAGMA foreign_key_check").fetchone():
        raise StoreUnavailable(Code.BROKEN_FILE, "damaged_studio", **facts(place), found=verdict)
    clients, entries = (
        int(copy.execute(f"SELECT count(*) FROM {table} WHERE deleted_on IS NULL").fetchone()[0])
        for table in ("client", "entry")
    )
    return clients, entries


def describe(backup: Backup) -> None:
    """Writes what is known of a backup beside it, before it has its name: one without the other does not count."""
    said = {
        "number": backup.number,
        "kind": backup.kind,
        "on": backup.on.isoformat(),
        "at": backup.at.astimezone(UTC).isoformat(),
        "sha256": backup.sha256,
        "clients": backup.clients,
        "entries": backup.entries,
        "until": backup.until.isoformat() if backup.until else None,
    }
    unready = backup.note.with_name(f".{backup.note.name}.{os.getpid()}{_UNREADY}")
    unready.unlink(missing_ok=True)
    place = os.open(unready, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with os.fdopen(place, "w", encoding="utf-8") as file:
        json.dump(said, file)
        file.flush()
        os.fsync(file.fileno())
    unready.replace(backup.note)


def _described(note: Path) -> Backup | None:
    """The backup that a note tells of; None for a note that nobody can read any more."""
    try:
        said = json.loads(note.read_text(encoding="utf-8"))
        return Backup(
            file=note.with_suffix(".db"),
            number=said["number"],
            kind=Why(said["kind"]),
            on=date.fromisoformat(said["on"]),
            at=datetime.fromisoformat(said["at"]),
            sha256=said["sha256"],
            clients=said["clients"],
            entries=said["entries"],
            until=date.fromisoformat(said["until"]) if said.get("until") else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
