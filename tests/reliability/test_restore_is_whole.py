"""The computer may stop at any moment of a restore or an erasing: there is the old studio or the new one, and whole."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from clientcare.book.desk import Desk
from clientcare.book.sample import make_mira, make_sample
from clientcare.book.studio import open_studio
from clientcare.paths import Paths
from clientcare.store.reads import check, people
from tests.book.archives import left_in, records_in, zipped
from tests.book.studios import NOW, TODAY

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so there")]

BEGIN = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from clientcare.book.desk import Desk
from clientcare.book.erasing import erase
from clientcare.book.restoring import restore
from clientcare.book.studio import open_studio
now = datetime(2026, 5, 14, 10, tzinfo=UTC)
with open_studio(Path(sys.argv[1]), make=False, now=now) as studio:
    desk = Desk(studio, now.date(), now)
    print("open", flush=True)
"""
RESTORE = BEGIN + "    restore(desk, Path(sys.argv[2]))\n"
ERASE = BEGIN + "    erase(desk, sys.argv[2])\n"
MOMENTS = 7


def after_which(moment: int) -> float:
    """The share of the whole time after which it is killed; the last one is let end, however slow the machine is."""
    return moment / (MOMENTS - 2) if moment < MOMENTS - 1 else 5.0


def killed(script: str, *words: str, after: float) -> bool:
    """Runs it and kills it so many seconds after it had the studio open; whether it had ended by itself before."""
    with subprocess.Popen([sys.executable, "-c", script, *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            return process.wait(after) == 0
        except subprocess.TimeoutExpired:
            process.kill()
            return False


def took(script: str, *words: str) -> float:
    started = time.perf_counter()
    assert killed(script, *words, after=60)
    return time.perf_counter() - started


def test_a_restore_that_is_killed_leaves_the_old_studio_or_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "studio"
    with open_studio(folder, make=True, now=NOW) as studio:
        make_mira(Desk(studio, TODAY, NOW))
        one, mira = zipped(Desk(studio, TODAY, NOW), tmp_path / "mira.zip"), records_in(studio)
    with open_studio(tmp_path / "large", make=True, now=NOW) as studio:
        make_sample(Desk(studio, TODAY, NOW), 150)
        two, large = zipped(Desk(studio, TODAY, NOW), tmp_path / "large.zip"), records_in(studio)
    sources = {str(one): mira, str(two): large}
    whole = min(took(RESTORE, str(folder), str(source)) for source in (two, one))
    outcomes: set[str] = set()
    for moment in range(MOMENTS):
        for source in sources:
            killed(RESTORE, str(folder), source, after=whole * after_which(moment))
            with open_studio(folder, make=False, now=NOW) as studio:
                assert {each.what for each in check.problems(studio)} <= {check.What.LOOSE_ATTACHMENT}
                outcomes.add(next(name for name, records in sources.items() if records == records_in(studio)))
    assert outcomes == set(sources)
    took(RESTORE, str(folder), str(one))
    assert left_in(folder) == {"studio.db"}


def test_an_erasing_that_is_killed_leaves_somebody_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "studio"
    with open_studio(folder, make=True, now=NOW) as studio:
        make_sample(Desk(studio, TODAY, NOW), 60)
        everybody = people.ids(studio, people.EVERYBODY, people.Sort.NAME, TODAY)
    whole = took(ERASE, str(folder), everybody.pop())
    for moment in range(MOMENTS):
        uid = everybody.pop()
        killed(ERASE, str(folder), uid, after=whole * after_which(moment))
        with open_studio(folder, make=False, now=NOW) as studio:
            assert check.problems(studio) == []
            there = people.client(studio, uid) is not None
        took(ERASE, str(folder), everybody.pop())
        assert (uid.encode() in Paths(folder).studio.read_bytes()) is there
