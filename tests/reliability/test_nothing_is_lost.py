"""What the app has said is saved outlives kill -9 at any moment, a full disk, and a migration that is cut off."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clientcare.domain.errors import CareError
from clientcare.domain.values import EntryKind
from clientcare.paths import Paths
from clientcare.store import migrate
from clientcare.store.backup import backups
from clientcare.store.connection import connect_to_look, number
from clientcare.store.database import open_studio
from clientcare.store.reads import timeline
from clientcare.store.reads.check import problems
from tests.reliability.worker import NOW, desk_of, log
from tests.store.shelf import Shelf

ROOT = Path(__file__).resolve().parent.parent.parent
CYCLES = 8
"""Enough to meet most moments in a few runs; before a release, hundreds."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there are other ways to end a process there"),
]

ADDING_A_COLUMN = """
from peewee import TextField
def up(migrator, db):
    migrator.migrate(
        migrator.drop_not_null("client", "town"),
        migrator.drop_not_null("entry", "text"),
        migrator.add_column("entry", "weather", TextField(null=True)),
    )
"""


def begun(work: str, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.reliability.worker", work, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def killed_after(work: str, folder: Path, seconds: float) -> list[str]:
    """What the worker had said when it was ended, so long after its first word."""
    with begun(work, folder) as worker:
        assert worker.stdout is not None
        first = worker.stdout.readline()
        time.sleep(seconds)
        worker.kill()
        rest = worker.stdout.read()
    return [line for line in (first + rest).split("\n")[:-1] if line]


def test_no_deed_that_was_said_to_be_done_is_lost_and_none_is_half_done(tmp_path: Path):
    dice = random.Random()
    folder = tmp_path / "studio"
    for _ in range(CYCLES):
        said = killed_after("writes_for_ever", folder, dice.uniform(0, 0.25))
        with open_studio(folder, make=False, now=NOW) as studio:
            assert problems(studio) == []
            contacts = timeline.entries_of_kind(studio, EntryKind.CONTACT)
            told = {int(entry.text.split()[1]) for entry in contacts}
            last = int(said[-1])
            assert told in ({*range(last + 1)}, {*range(last + 2)})
            assert all(len(timeline.given_with(studio, entry.uid)) == 1 for entry in contacts)


def test_a_backup_that_is_cut_off_is_none_and_the_others_stay_whole(tmp_path: Path):
    dice = random.Random()
    folder = tmp_path / "studio"
    with open_studio(folder, make=True, now=NOW) as studio:
        shelf = Shelf(studio)
        shelf.put(shelf.client("Ana"), *(shelf.note("ana", text="word " * 500) for _ in range(300)))
    for cycle in range(CYCLES):
        killed_after("backs_up_for_ever", folder, dice.uniform(0, 0.25))
        found = backups(folder)
        assert len(found) > cycle
        assert all(backup.is_whole for backup in found)


def test_a_migration_that_is_cut_off_leaves_the_old_studio_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    dice = random.Random()
    (tmp_path / "scripts").mkdir()
    following = migrate.SCHEMA + 1
    (tmp_path / "scripts" / f"{following:04}_column.py").write_text(ADDING_A_COLUMN, encoding="utf-8")
    versions = set()
    for cycle in range(CYCLES):
        folder = tmp_path / f"studio-{cycle}"
        with open_studio(folder, make=True, now=NOW) as studio:
            shelf = Shelf(studio)
            shelf.put(shelf.client("Ana"), *(shelf.note("ana", text="word " * 90) for _ in range(2000)))
        killed_after("migrates", folder, dice.uniform(0, 0.35))
        look = connect_to_look(Paths(folder).studio)
        versions.add(version := number(look, "user_version"))
        columns = {row[1] for row in look.execute("PRAGMA table_info(entry)")}
        assert look.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert look.execute("SELECT count(*) FROM entry_client").fetchone() == (2000,)
        look.close()
        assert ("weather" in columns) == (version == following)
    assert versions <= {migrate.SCHEMA, following}
    monkeypatch.setattr(migrate, "SCHEMA", following)
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path / "scripts")
    with open_studio(tmp_path / "studio-0", make=False, now=NOW) as studio:
        assert number(studio.connection, "user_version") == following


def test_when_the_disk_is_full_the_deed_is_refused_whole_and_later_all_goes_on(tmp_path: Path):
    with begun("fills_the_disk", tmp_path / "studio") as worker:
        assert worker.stdout is not None
        said = worker.stdout.read().split("\n")
    assert said[0] in ("not_writable disk_full", "not_writable disk_error")
    assert said[1:3] == ["0", "1"]
    with open_studio(tmp_path / "studio", make=False, now=NOW) as studio:
        assert problems(studio) == []


def test_when_the_studio_may_not_grow_a_deed_is_refused_whole_and_reading_goes_on(tmp_path: Path):
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        shelf, desk = Shelf(studio), desk_of(studio)
        ana = shelf.add("Ana")
        studio.run(f"PRAGMA max_page_count = {studio.rows('PRAGMA page_count')[0][0]}")
        refused: list[str] = []
        for number_of_deed in range(60):
            try:
                log(desk, [ana.uid], number_of_deed)
            except CareError as error:
                refused.append(error.reason)
        kept = timeline.timeline(studio, ana.uid)
        assert set(refused) == {"disk_full"}
        assert len(kept) == 2 * (60 - len(refused))
        studio.run("PRAGMA max_page_count = 1000000")
        log(desk, [ana.uid], 60)
        assert len(timeline.timeline(studio, ana.uid)) == len(kept) + 2
        assert problems(studio) == []
