"""A studio is opened by one at a time, is nobody else's business, and is refused untouched when it is not ours."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from clientcare.domain.errors import CareError, Code
from clientcare.paths import Paths
from clientcare.store import migrate
from clientcare.store.connection import connect
from clientcare.store.database import open_studio
from clientcare.store.reads import order
from tests.store.shelf import NOW, Shelf, uid

ENDED_BADLY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from clientcare.store.database import open_studio
studio = open_studio(Path(sys.argv[1]), make=True, now=datetime(2026, 5, 14, tzinfo=UTC))
studio.run("PRAGMA user_version = " + sys.argv[2])
os._exit(9)
"""

SECOND = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from clientcare.domain.errors import CareError
from clientcare.store.database import open_studio
try:
    open_studio(Path(sys.argv[1]), make=True, now=datetime(2026, 5, 14, tzinfo=UTC), wait=0.1)
except CareError as error:
    print(error.code, error.reason)
"""


def refusal(folder: Path, **options: object) -> tuple[Code, str]:
    with pytest.raises(CareError) as refused:
        open_studio(folder, make=True, now=NOW, wait=0.1, **options).close()
    return refused.value.code, refused.value.reason


def bytes_in(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_until_something_is_written_an_empty_studio_answers_and_nothing_is_made(tmp_path: Path):
    with open_studio(tmp_path / "studio", make=False, now=NOW) as studio:
        assert studio.in_memory
        assert len(order.circles(studio)) == 6
    assert list(tmp_path.iterdir()) == []


def test_a_new_studio_begins_with_circles_a_plan_and_letters(tmp_path: Path):
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        assert [circle.name for circle in order.circles(studio)][:2] == ["Our people", "Collectors"]
        assert order.plan(studio)
        assert order.templates(studio)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_only_its_owner_can_read_a_studio(tmp_path: Path):
    folder = tmp_path / "studio"
    folder.mkdir(mode=0o755)
    with open_studio(folder, make=True, now=NOW) as studio:
        Shelf(studio).add("Ana")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert len(modes) == 2
        assert set(modes.values()) == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_a_studio_that_others_could_read_is_closed_to_them_when_it_is_opened(tmp_path: Path):
    folder = tmp_path / "studio"
    open_studio(folder, make=True, now=NOW).close()
    folder.chmod(0o755)
    Paths(folder).studio.chmod(0o644)
    open_studio(folder, make=True, now=NOW).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(Paths(folder).studio.stat().st_mode) == 0o600


def test_what_was_written_is_there_the_next_time_and_nothing_lies_beside_it(tmp_path: Path):
    with open_studio(tmp_path, make=True, now=NOW) as studio:
        ana = Shelf(studio).add("Ana")
    assert [path.name for path in tmp_path.iterdir()] == ["studio.db"]
    with open_studio(tmp_path, make=False, now=NOW) as studio:
        assert Shelf(studio).now("ana") == ana


def test_what_was_written_comes_into_the_file_while_nobody_waits(tmp_path: Path):
    with open_studio(tmp_path, make=True, now=NOW) as studio:
        Shelf(studio).add("Ana Prado")
        assert b"Ana Prado" not in Paths(tmp_path).studio.read_bytes()
        studio.rest()
        assert b"Ana Prado" in Paths(tmp_path).studio.read_bytes()


def test_a_second_one_is_told_that_it_is_in_use_and_disturbs_nothing(tmp_path: Path):
    with open_studio(tmp_path, make=True, now=NOW) as studio:
        shelf = Shelf(studio)
        shelf.add("Ana")
        second = subprocess.run(
            [sys.executable, "-c", SECOND, str(tmp_path)], capture_output=True, text=True, check=False
        )
        assert second.stdout == "busy in_use\n"
        assert refusal(tmp_path) == (Code.BUSY, "in_use")
        shelf.add("Bo")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["studio.db", "studio.db-wal"]
    with open_studio(tmp_path, make=False, now=NOW) as studio:
        assert [Shelf(studio).now(name).name for name in ("ana", "bo")] == ["Ana", "Bo"]


@pytest.mark.parametrize("left", ["closed", "left open"])
def test_a_studio_of_a_newer_version_is_refused_without_touching_it(tmp_path: Path, left: str):
    newer = migrate.SCHEMA + 1
    if left == "closed":
        with open_studio(tmp_path, make=True, now=NOW) as studio:
            studio.run(f"PRAGMA user_version = {newer}")
    else:
        subprocess.run([sys.executable, "-c", ENDED_BADLY, str(tmp_path), str(newer)], check=False)
        assert (tmp_path / "studio.db-wal").stat().st_size > 0
    before = bytes_in(tmp_path)
    assert refusal(tmp_path) == (Code.NEWER_DATA, "newer_data")
    assert bytes_in(tmp_path) == before


def test_after_a_crash_it_is_looked_at_and_opened_as_ever(tmp_path: Path):
    subprocess.run([sys.executable, "-c", ENDED_BADLY, str(tmp_path), str(migrate.SCHEMA)], check=False)
    with open_studio(tmp_path, make=False, now=NOW) as studio:
        assert len(order.circles(studio)) == 6
    assert [path.name for path in tmp_path.iterdir()] == ["studio.db"]


@pytest.mark.parametrize("content", [b"", b"Dear Ana, " * 1000, os.urandom(8192)], ids=["empty", "text", "noise"])
def test_a_file_that_is_no_studio_is_refused_without_touching_it(tmp_path: Path, content: bytes):
    Paths(tmp_path).studio.write_bytes(content)
    assert refusal(tmp_path)[0] is Code.BROKEN_FILE
    assert Paths(tmp_path).studio.read_bytes() == content


def test_a_database_of_another_app_is_refused_without_touching_it(tmp_path: Path):
    other = connect(Paths(tmp_path).studio)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.close()
    before = bytes_in(tmp_path)
    assert refusal(tmp_path) == (Code.BROKEN_FILE, "not_a_studio")
    assert bytes_in(tmp_path) == before


def test_a_studio_whose_end_was_cut_off_is_refused_after_a_crash(tmp_path: Path):
    subprocess.run([sys.executable, "-c", ENDED_BADLY, str(tmp_path), str(migrate.SCHEMA)], check=False)
    file = Paths(tmp_path).studio
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    (tmp_path / "studio.db-wal").write_bytes(b"\0" * 512)
    before = bytes_in(tmp_path)
    assert refusal(tmp_path)[0] is Code.BROKEN_FILE
    assert bytes_in(tmp_path) == before


def test_a_place_where_no_folder_can_be_is_not_writable(tmp_path: Path):
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "studio")[0] is Code.NOT_WRITABLE


def test_a_passphrase_is_asked_for_and_must_fit(tmp_path: Path):
    with open_studio(tmp_path, make=True, now=NOW, key="blue 'harbour'") as studio:
        Shelf(studio).add("Ana Ruiz")
    assert b"Ana Ruiz" not in Paths(tmp_path).studio.read_bytes()
    assert refusal(tmp_path) == (Code.LOCKED, "passphrase_needed")
    assert refusal(tmp_path, key="red") == (Code.LOCKED, "wrong_passphrase")
    with open_studio(tmp_path, make=False, now=NOW, key="blue 'harbour'") as studio:
        assert Shelf(studio).now("ana").uid == uid("ana")


def test_a_passphrase_does_not_matter_to_a_studio_without_one(tmp_path: Path):
    open_studio(tmp_path, make=True, now=NOW).close()
    with open_studio(tmp_path, make=False, now=NOW, key="blue") as studio:
        assert not studio.in_memory
