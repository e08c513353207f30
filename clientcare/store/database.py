"""Opens a studio: makes it where there is none, looks whether it is sound and ours, brings it up to date."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from clientcare.domain.change import Change, Deed
from clientcare.domain.defaults import ENGLISH, StartingWords, starting_records
from clientcare.domain.errors import Code
from clientcare.paths import Paths
from clientcare.store import writes
from clientcare.store.connection import connect, connect_to_look, settle
from clientcare.store.disk import close_to_others, make_empty, make_folder, name_once
from clientcare.store.migrate import is_behind, migrate, migrate_safely, refuse_foreign
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, facts, told

if TYPE_CHECKING:
    from sqlite3 import Connection

__all__ = ["Studio", "open_studio"]

SEALED = "studio.sealed"
"""A file of this name says that the studio has a passphrase: an encrypted file looks like a damaged one."""


def open_studio(
    folder: Path,
    *,
    make: bool,
    now: datetime,
    key: str | None = None,
    wait: float = 5.0,
    words: Callable[[], StartingWords] = lambda: ENGLISH,
) -> Studio:
    """The studio in the folder, for this process alone until it is closed.

    Where there is none it is made with `make`, with `key` as its passphrase; without `make` a studio in memory
    answers as an empty one would, and nothing is touched. `now` is an aware instant; `wait` is how many seconds to
    wait for another process; `words` is asked only where one is made, which begins with them. StoreUnavailable:
    newer_data, locked, busy, not_writable or broken_file; the file is then as it was.
    """
    path = Paths(folder).studio
    with told(path):
        if not path.exists():
            if not make:
                return _in_memory(now)
            _make(path, now, key, words())
        key = _needed_key(path, key)
        if _ended_badly(path):
            _look_first(path, key, wait)
        return _open(path, now, key, wait)


def _in_memory(now: datetime) -> Studio:
    studio = Studio(connect(Path(":memory:")), None)
    _fill(studio, now, ENGLISH)
    return studio


def _make(path: Path, now: datetime, key: str | None, words: StartingWords) -> None:
    """Makes the file under another name first, so that there is never one that holds less than a studio."""
    make_folder(path.parent)
    unready = path.with_name(f"{path.name}.{os.getpid()}.new")
    unready.unlink(missing_ok=True)
    make_empty(unready)
    with Studio(connect(unready, key=key), unready) as studio:
        _fill(studio, now, words)
    if key is not None:
        path.with_name(SEALED).touch(mode=0o600)
    name_once(unready, path)


def _fill(studio: Studio, now: datetime, words: StartingWords) -> None:
    settle(studio.connection)
    migrate(studio)
    writes.apply(studio, Change(Deed.BATCH, before=(), after=starting_records(now, words)), now.date())
    studio.count_on()


def _needed_key(path: Path, key: str | None) -> str | None:
    if not path.with_name(SEALED).exists():
        return None
    if key is None:
        raise StoreUnavailable(Code.LOCKED, "passphrase_needed", **facts(path))
    return key


def _ended_badly(path: Path) -> bool:
    """Whether the last one to have it open did not close it: its log still lies there."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _look_first(path: Path, key: str | None, wait: float) -> None:
    """Looks at a file that was not closed before anything is written: is it of our version, and sound?"""
    index = path.with_name(f"{path.name}-shm")
    had_index = index.exists()
    connection = connect_to_look(path, key=key, wait=wait)
    try:
        _ask_first(connection, path, key)
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    finally:
        connection.close()
        if not had_index:
            index.unlink(missing_ok=True)
    if verdict != "ok":
        raise StoreUnavailable(Code.BROKEN_FILE, "damaged_studio", **facts(path), found=verdict)


def _open(path: Path, now: datetime, key: str | None, wait: float) -> Studio:
    studio = Studio(connect(path, key=key, wait=wait), path, key)
    try:
        _ask_first(studio.connection, path, key)
        settle(studio.connection)
        studio.run("BEGIN IMMEDIATE")
        studio.run("ROLLBACK")
        close_to_others(path)
        close_to_others(path.parent)
        if is_behind(studio):
            migrate_safely(studio, now)
        studio.count_on()
    except BaseException:
        studio.close()
        raise
    return studio


def _ask_first(connection: Connection, path: Path, key: str | None) -> None:
    """The first question shows whether the key fits; the answer, whether the file is ours and of our time."""
    try:
        refuse_foreign(connection, path)
    except driver.DatabaseError as error:
        if key is not None and getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise StoreUnavailable(Code.LOCKED, "wrong_passphrase", **facts(path)) from error
        raise
