"""Another studio in the place of this one: made ready beside it, verified, and put there in one step (PRODUCT §7)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Record
from clientcare.store import moving_on, search_index, writes
from clientcare.store.bookkeeping import forget_told, told_of_nothing
from clientcare.store.connection import connect, connect_to_look, number, settle
from clientcare.store.disk import make_empty, make_folder
from clientcare.store.loading import load
from clientcare.store.mapping import KEEPERS
from clientcare.store.mending import mend
from clientcare.store.migrate import is_behind, migrate, refuse_foreign
from clientcare.store.reads import check
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, told

if TYPE_CHECKING:
    from sqlite3 import Connection

ASIDE = "restoring"
"""The folder in the data folder where a studio is made ready; what a crash left there is of no use."""
_NOTED = ("told", "memory")
"""The tables of what the app notes for itself."""


@contextmanager
def aside(studio: Studio) -> Iterator[Path]:
    """A place for the file that is made ready, empty and for its owner alone; nothing is left of it afterwards."""
    if studio.folder is None:
        raise CareError(Code.INVALID, "nothing_to_restore_into")
    clear_aside(studio.folder)
    folder = studio.folder / ASIDE
    with told(folder):
        make_folder(folder)
        make_empty(folder / "studio.db")
    try:
        yield folder / "studio.db"
    finally:
        clear_aside(studio.folder)


def clear_aside(folder: Path) -> None:
    """Takes away what a restore that was broken off has left in a data folder."""
    shutil.rmtree(folder / ASIDE, ignore_errors=True)


@contextmanager
def from_records(studio: Studio, records: Sequence[Record], today: date) -> Iterator[Studio]:
    """A studio beside `studio` that holds exactly these records; CareError broken_file where they make none."""
    with aside(studio) as place, Studio(connect(place, key=studio.key), place, studio.key) as made:
        settle(made.connection)
        migrate(made)
        try:
            writes.apply(made, Change(Deed.BATCH, before=(), after=tuple(records)), today)
        except (driver.IntegrityError, OverflowError, ValueError, KeyError, IndexError) as problem:
            raise CareError(Code.BROKEN_FILE, "no_whole_studio") from problem
        made.count_on()
        yield made


@contextmanager
def from_backup(studio: Studio, file: Path, key: str | None, today: date, *, known: bool) -> Iterator[Studio]:
    """A studio beside `studio` that is a copy of a backup, brought up to date; the backup has `key` as its passphrase.

    The file itself is only read. Of one that is not `known` to be as it was made every record is looked at. CareError
    as `look_at`.
    """
    with aside(studio) as place, _copied(studio, file, place, key, known=known) as copied:
        if not known:
            _refuse_damage(copied, file, today)
        yield copied


def look_at(file: Path, key: str | None) -> tuple[int, int, date]:
    """How many clients and entries a backup holds outside its trash, and the day of the last change in it.

    Only reads. CareError: not_found; broken_file for what is damaged, no studio of ours, or holds what no studio of
    ours has; newer_data; locked for one whose passphrase `key` is not.
    """
    with _to_look(file, key) as looked:
        return _verified(looked, file)


def put_in_place(studio: Studio, ready: Studio) -> None:
    """Makes `studio` hold what `ready` holds, in one transaction: all of it or nothing, also after a crash.

    What the app notes for itself stays as it is here. StoreUnavailable when it cannot be written.
    """
    with studio.held(), told(studio.path):
        _carry_notes(studio, ready)
        ready.connection.backup(studio.connection)
        studio.forget()
        studio.run("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        settle(studio.connection)
        studio.count_on()


def _carry_notes(studio: Studio, ready: Studio) -> None:
    """What was told of is not told again, and the app knows its own settings still."""
    owed = moving_on.is_owed(ready)
    for table in _NOTED:
        rows = studio.rows(f"SELECT * FROM {table}")
        ready.run(f"DELETE FROM {table}")
        if rows:
            ready.run_many(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    if owed:
        moving_on.owe(ready)
    forget_told(ready, told_of_nothing(ready))


def _copied(studio: Studio, file: Path, place: Path, key: str | None, *, known: bool) -> Studio:
    with _to_look(file, key) as looked:
        if not known:
            _verified(looked, file)
        made = Studio(connect(place, key=studio.key), place, studio.key)
        try:
            with told(place):
                _copy_all(looked, made, same_key=studio.key == key)
            settle(made.connection)
            if is_behind(made):
                migrate(made)
            made.count_on()
        except BaseException:
            made.close()
            raise
    return made


def _copy_all(looked: Connection, made: Studio, *, same_key: bool) -> None:
    """Page by page; where the passphrase is another one, row by row, for then no page is the same."""
    if same_key:
        looked.backup(made.connection)
        return
    migrate(made, to=number(looked, "user_version"))
    made.run("PRAGMA foreign_keys = OFF")
    made.run("BEGIN EXCLUSIVE")
    for (table,) in looked.execute(_TABLES).fetchall():
        rows = looked.execute(f'SELECT * FROM "{table}"').fetchall()
        if rows:
            made.run_many(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
    search_index.rebuild(made)
    made.run("COMMIT")
    made.run("PRAGMA foreign_keys = ON")


_TABLES = """
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_search%' AND name NOT LIKE 'sqlite_%'
"""


@contextmanager
def _to_look(file: Path, key: str | None) -> Iterator[Connection]:
    if not file.is_file():
        raise CareError(Code.NOT_FOUND, "no_such_file", file=str(file))
    looked = connect_to_look(file, key=key)
    try:
        looked.execute("PRAGMA trusted_schema = OFF")
        looked.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield looked
    except (driver.Error, ValueError, TypeError, OverflowError) as problem:  # also text in it that is none
        raise CareError(Code.BROKEN_FILE, "damaged_backup", file=file.name) from problem
    finally:
        looked.close()


def _verified(looked: Connection, file: Path) -> tuple[int, int, date]:
    try:
        refuse_foreign(looked, file)
    except StoreUnavailable as problem:
        reason = "newer_export" if problem.code is Code.NEWER_DATA else "not_a_backup"
        raise CareError(problem.code, reason, file=file.name) from problem
    sound = looked.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if not sound or looked.execute("PRAGMA foreign_key_check").fetchone() or _schema(looked) != _known_schema(looked):
        raise CareError(Code.BROKEN_FILE, "damaged_backup", file=file.name)
    clients, entries = (
        int(looked.execute(f"SELECT count(*) FROM {table} WHERE deleted_on IS NULL").fetchone()[0])
        for table in ("client", "entry")
    )
    return clients, entries, _last_change(looked)


def _known_schema(looked: Connection) -> set[tuple[object, ...]]:
    """What a studio of that version is made of: a trigger or view that somebody put into a file would do things."""
    fresh = Studio(connect(Path(":memory:")), None)
    try:
        settle(fresh.connection)
        migrate(fresh, to=number(looked, "user_version"))
        return _schema(fresh.connection)
    finally:
        fresh.close()


def _schema(connection: Connection) -> set[tuple[object, ...]]:
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")
    return set(found.fetchall())


def _last_change(looked: Connection) -> date:
    tables = [name for (name,) in looked.execute(_TABLES) if _has_stamps(looked, name)]
    newest = " UNION ALL ".join(f'SELECT max(updated_at) FROM "{name}"' for name in tables)
    found = [text for (text,) in looked.execute(newest) if text]
    return datetime.fromisoformat(max(found)).date() if found else date.min


def _has_stamps(looked: Connection, table: str) -> bool:
    return any(row[1] == "updated_at" for row in looked.execute(f'PRAGMA table_info("{table}")'))


def _refuse_damage(made: Studio, file: Path, today: date) -> None:
    """Every record has to be readable: what is no record would be found only when somebody looks at it.

    What is only stored for speed is put right where it is wrong.
    """
    try:
        for kind in KEEPERS.values():
            load(made, kind, "")
        found = check.problems(made)
    except Exception as problem:  # whatever reading it stumbles over is no record of ours
        raise CareError(Code.BROKEN_FILE, "damaged_backup", file=file.name) from problem
    if any(each.what in (check.What.DAMAGED, check.What.DANGLING) for each in found):
        raise CareError(Code.BROKEN_FILE, "damaged_backup", file=file.name)
    mend(made, found, today)
