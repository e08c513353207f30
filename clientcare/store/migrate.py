"""Brings the tables of an older studio up to date: a verified backup first, then one transaction, or nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.domain.errors import Code
from clientcare.store import search_index
from clientcare.store.connection import number
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, facts

if TYPE_CHECKING:
    from sqlite3 import Connection

    from playhouse.migrate import SqliteMigrator

SCHEMA = 2
"""The number of the newest migration: what `user_version` says in a studio of this version."""

SCRIPTS = Path(__file__).parent / "migrations"
APPLICATION = int.from_bytes(b"Care")
"""`application_id`: tells our files from those of others."""


def refuse_foreign(connection: Connection, path: Path) -> None:
    """StoreUnavailable for a file of a newer version (newer_data) or of another app (broken_file); only reads."""
    version = number(connection, "user_version")
    if number(connection, "application_id") != APPLICATION or version < 1:
        raise StoreUnavailable(Code.BROKEN_FILE, "not_a_studio", **facts(path))
    if version > SCHEMA:
        raise StoreUnavailable(Code.NEWER_DATA, "newer_data", **facts(path), version=version, known=SCHEMA)


def is_behind(studio: Studio) -> bool:
    return number(studio.connection, "user_version") < SCHEMA


def migrate(studio: Studio, *, scripts: Path = SCRIPTS, to: int = SCHEMA) -> None:
    """Runs the scripts after the studio's own version up to `to`, all in one transaction.

    Before it is kept: every table that was there has as many rows as before, and every uid points at something.
    The search index is built anew. Foreign keys are off meanwhile, so that rebuilding a table takes no rows of
    others with it. Whoever calls this has a backup, or a studio without records.
    """
    from playhouse.migrate import SqliteMigrator

    from clientcare.store.given_connection import Peewee

    studio.run("PRAGMA foreign_keys = OFF")
    try:
        studio.run("BEGIN EXCLUSIVE")
        try:
            _run_scripts(studio, SqliteMigrator(Peewee(studio.connection)), scripts, to)
            studio.run("COMMIT")
        except BaseException:
            if studio.connection.in_transaction:
                studio.connection.rollback()
            raise
    finally:
        studio.forget()
        studio.run("PRAGMA foreign_keys = ON")


def migrate_safely(studio: Studio, now: datetime) -> None:
    """A verified backup, then the migrations."""
    from clientcare.store.backup import Why, backup_now

    backup_now(studio, Why.MIGRATION, now)
    migrate(studio, scripts=SCRIPTS, to=SCHEMA)


def _run_scripts(studio: Studio, migrator: SqliteMigrator, scripts: Path, to: int) -> None:
    from playhouse.migrations import Migration

    before = _counts(studio)
    version = number(studio.connection, "user_version")
    for script in Migration.load_directory(scripts):
        if version < script.idx <= to:
            script.load().up(migrator, migrator.database)
    search_index.rebuild(studio)
    _refuse_losses(studio, before)
    studio.run(f"PRAGMA application_id = {APPLICATION}")
    studio.run(f"PRAGMA user_version = {to}")


def _counts(studio: Studio) -> dict[str, int]:
    """How many rows each table has; the index of the search keeps its own books."""
    names = studio.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_search%' AND name NOT LIKE 'sqlite_%'"
    )
    return {name: studio.rows(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}


def _refuse_losses(studio: Studio, before: dict[str, int]) -> None:
    after = _counts(studio)
    changed = {name: (count, after[name]) for name, count in before.items() if after.get(name, count) != count}
    if changed:
        raise RuntimeError(f"the migration changed how many rows there are: {changed}")
    if dangling := studio.rows("PRAGMA foreign_key_check"):
        raise RuntimeError(f"the migration left {len(dangling)} uids that point at nothing")
