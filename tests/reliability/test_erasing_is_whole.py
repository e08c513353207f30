"""A process that dies while it erases somebody leaves all or nothing, or what the next start completes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.no_cover, pytest.mark.skipif(sys.platform == "win32", reason="a process is copied")]
WORKER = Path(__file__).with_name("erasing_worker.py")


@pytest.mark.parametrize(("backups", "in_backups"), [("stay", "gone, in 2"), ("too", "gone, in 0")])
def test_killed_at_any_step_an_erase_is_whole_with_the_next_start(
    tmp_path: Path, backups: str, in_backups: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.erasing_worker", str(tmp_path), backups],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=WORKER.parents[2],
    )
    assert done.returncode == 0, done.stderr
    told = [line.split("\t") for line in done.stdout.splitlines()]
    assert {code for _, code, _ in told} == {"9"}
    found = [state for *_, state in told]
    assert {"there", in_backups} == set(found)
    assert found == sorted(found, key=lambda state: state != "there")
