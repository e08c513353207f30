"""An older studio with people in it is brought up to date without losing any of them, or stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.schema_diff import diff_models

from clientcare.domain.calendar import YearlyDay
from clientcare.store import migrate, tables
from clientcare.store.backup import Why, backups
from clientcare.store.connection import number
from clientcare.store.database import open_studio
from clientcare.store.given_connection import Peewee
from clientcare.store.reads.dump import dump
from clientcare.store.reads.search import find_entries
from clientcare.store.studio import Studio
from tests.store.shelf import NOW, Shelf, uid

REBUILDING = """
from peewee import CharField, TextField
def up(migrator, db):
    migrator.migrate(
        migrator.drop_not_null("client", "town"),
        migrator.alter_column_type("reminder", "title", CharField(40)),
        migrator.rename_column("client", "likes", "pleases"),
        migrator.add_column("entry", "weather", TextField(null=True)),
    )
"""
LOSING = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE before_loss (word TEXT)")
    db.execute_sql("DELETE FROM important_date")
"""
BREAKING = """
def up(migrator, db):
    db.execute_sql("ALTER TABLE client RENAME COLUMN likes TO pleases")
    raise LookupError("half way")
"""
ORPHANING = """
def up(migrator, db):
    db.execute_sql("UPDATE entry_client SET client = 'nobody'")
"""
NEXT = migrate.SCHEMA + 1


@pytest.fixture
def populated(shelf: Shelf) -> Studio:
    for name in ("Ana Ruiz", "Bo Lund", "Cleo Martin"):
        shelf.add(name, likes="figs")
        called = name.split()[0].casefold()
        shelf.put(shelf.sale(called), shelf.note(called, text="A laugh"), shelf.birthday(called, YearlyDay(2, 29)))
    return shelf.studio


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    folder.mkdir()
    return folder


def write(scripts: Path, body: str) -> Path:
    (scripts / f"{NEXT:04}_change.py").write_text(body, encoding="utf-8")
    return scripts


def counts(studio: Studio) -> list[int]:
    names = [table._meta.table_name for table in tables.ALL]
    return [studio.rows(f"SELECT count(*) FROM {name}")[0][0] for name in names]


def test_rebuilding_tables_that_others_point_at_loses_nothing(populated: Studio, scripts: Path):
    before = counts(populated)
    migrate.migrate(populated, scripts=write(scripts, REBUILDING), to=NEXT)
    assert counts(populated) == before
    assert populated.rows("SELECT DISTINCT pleases FROM client") == [("figs",)]
    assert number(populated.connection, "user_version") == NEXT
    assert number(populated.connection, "foreign_keys") == 1
    assert len(find_entries(populated, "laugh", 9)) == 3


@pytest.mark.parametrize("script", [LOSING, BREAKING, ORPHANING], ids=["losing", "breaking", "orphaning"])
def test_a_migration_that_goes_wrong_leaves_all_as_it_was(populated: Studio, scripts: Path, script: str):
    before, schema = dump(populated), populated.rows("SELECT sql FROM sqlite_schema ORDER BY name")
    with pytest.raises((RuntimeError, LookupError)):
        migrate.migrate(populated, scripts=write(scripts, script), to=NEXT)
    assert dump(populated) == before
    assert populated.rows("SELECT sql FROM sqlite_schema ORDER BY name") == schema
    assert number(populated.connection, "user_version") == migrate.SCHEMA
    assert number(populated.connection, "foreign_keys") == 1


def test_an_older_studio_is_backed_up_before_it_is_changed(
    populated: Studio, scripts: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = populated.folder
    assert folder is not None
    populated.close()
    monkeypatch.setattr(migrate, "SCHEMA", NEXT)
    monkeypatch.setattr(migrate, "SCRIPTS", write(scripts, REBUILDING))
    with open_studio(folder, make=False, now=NOW) as opened:
        assert number(opened.connection, "user_version") == NEXT
        assert opened.rows("SELECT name FROM client WHERE uid = ?", [uid("ana")]) == [("Ana Ruiz",)]
    (backup,) = backups(folder)
    assert backup.kind is Why.MIGRATION
    assert (backup.clients, backup.is_whole) == (3, True)


def test_a_studio_of_the_first_version_becomes_one_of_this(tmp_path: Path):
    """Made by the first script alone, with what it stores for speed."""
    with open_studio(tmp_path / "now", make=True, now=NOW) as made:
        shelf = Shelf(made)
        shelf.add("Ana Ruiz")
        made.run("DROP INDEX care_scan")
        made.run("PRAGMA user_version = 1")
        before = dump(made)
    with open_studio(tmp_path / "now", make=False, now=NOW) as opened:
        assert number(opened.connection, "user_version") == migrate.SCHEMA
        assert dump(opened) == before
    assert [backup.kind for backup in backups(tmp_path / "now")] == [Why.MIGRATION]


def test_the_newest_script_is_the_one_this_version_knows():
    assert max(int(path.name[:4]) for path in migrate.SCRIPTS.glob("[0-9]*.py")) == migrate.SCHEMA


def test_the_scripts_make_just_the_tables_that_are_declared(studio: Studio):
    made = Peewee(studio.connection)
    with made.bind_ctx(tables.ALL, bind_refs=False, bind_backrefs=False):
        assert not diff_models(made, tables.ALL)
    declared = SqliteDatabase(":memory:")
    with declared.bind_ctx(tables.ALL, bind_refs=False, bind_backrefs=False):
        declared.create_tables(tables.ALL)
        assert structure(made) == structure(declared)
    declared.close()


def structure(database: SqliteDatabase) -> set[str]:
    """Tables and indexes as SQL, with spaces alike; the search index is in no model."""
    rows = database.execute_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%_search%'")
    return {"".join(sql.split()).replace("IFNOTEXISTS", "") for (sql,) in rows}
