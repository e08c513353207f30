"""Commands with a window open: real processes, one that has the studio and others that hand their words to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Terminal

WINDOW = """
import queue, sys
from datetime import UTC, datetime
from clientcare.book.studio import open_studio
from clientcare.cli.answering import Answering, Errands
from clientcare.cli.studio import Alone, answer
from clientcare.paths import find

class Window(Alone):
    in_window = True

paths = find(sys.argv[1], {})
with open_studio(paths.data, make=True, now=datetime.now(UTC)) as studio:
    host, woken = Window(paths, studio), queue.SimpleQueue()
    errands = Errands(lambda: woken.put(None))
    answering = Answering(
        paths.address,
        run=lambda request: errands.ask(lambda: answer(request, host)),
        is_awake=errands.are_taken,
    )
    answering.start()
    print("open", flush=True)
    while True:
        woken.get()
        errands.work_off()
"""

HOLDER = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from clientcare.book.studio import open_studio
with open_studio(Path(sys.argv[1]), make=True, now=datetime.now(UTC)):
    print("open", flush=True)
    time.sleep(float(sys.argv[2]))
"""

Done = subprocess.CompletedProcess[str]


@contextmanager
def running(script: str, *words: str) -> Iterator[None]:
    """Another process that has said that it is open; it is gone in the end, whatever happens."""
    process = subprocess.Popen([sys.executable, "-c", script, *words], stdout=subprocess.PIPE)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"open\n"
        yield
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture
def studio(tmp_path: Path) -> Path:
    return tmp_path / "studio"


@pytest.fixture
def terminal(terminal: Terminal, studio: Path) -> Terminal:
    terminal.data = studio
    return terminal


@pytest.fixture
def window(studio: Path) -> Iterator[None]:
    with running(WINDOW, str(studio)):
        yield


def run(studio: Path, *words: str, stdin: str = "", cwd: Path | None = None, **variables: str) -> Done:
    return subprocess.run(
        [sys.executable, "-m", "clientcare", *words],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd or Path.cwd(),
        env=os.environ | {"CLIENTCARE_DATA": str(studio), "PYTHONPATH": str(Path.cwd())} | variables,
        timeout=30,
    )


def ask(studio: Path, *words: str, **more: Any) -> Any:
    done = run(studio, *words, "--json", **more)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.usefixtures("window")
def test_a_process_of_its_own_hands_its_words_to_the_window(studio: Path) -> None:
    done = run(studio, "add", "Ana", "--json")
    assert (done.returncode, json.loads(done.stdout)["name"], done.stderr) == (0, "Ana", "")
    assert run(studio, "undo").returncode == 0


LINES = (
    "add Ana --on 2026-05-12",
    "note Ana -",
    "clients",
    "show Nobody --json",
    "tody",
    "settings --json",
    "today --on 2026-05-20 --json",
    "--help",
)


def test_the_same_answer_comes_as_without_a_window(terminal: Terminal, studio: Path, tmp_path: Path) -> None:
    def answers() -> list[tuple[int, str, str]]:
        said = [terminal.type(line, stdin="Grüße\n", on="2026-05-13") for line in LINES]
        uids = [row["uid"] for row in terminal.ask("clients")["clients"]]
        uids += [entry["uid"] for entry in terminal.ask("show Ana")["timeline"]]
        return [(one.code, _without(uids, one.out), one.err) for one in said]

    terminal.data = tmp_path / "alone"
    alone = answers()
    terminal.data = studio
    with running(WINDOW, str(studio)):
        assert answers() == alone
    assert "Grüße" in alone[1][1]


def _without(uids: list[str], text: str) -> str:
    for place, uid in enumerate(uids):
        text = text.replace(uid, f"uid{place}")
    return text


@pytest.mark.usefixtures("window")
def test_deeds_stand_on_the_undo_stack_of_the_window(terminal: Terminal) -> None:
    terminal.ask("add Ana")
    assert terminal.type("batch - --atomic", stdin="add Bo\nadd Cy\n").code == 0
    assert terminal.ask("undo") == {"deeds": ["batch"]}
    assert terminal.ask("undo") == {"deeds": ["add_client"]}
    assert terminal.fails("undo") == "invalid"
    assert terminal.ask("redo 2") == {"deeds": ["add_client", "batch"]}
    assert len(terminal.ask("clients")["clients"]) == 3


@pytest.mark.usefixtures("window")
def test_files_are_found_from_the_folder_of_who_calls(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lines.txt").write_text("add Ana\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert terminal.type("batch lines.txt").code == 0
    assert terminal.ask("export out.json")["left_in_peace"] == 0
    assert b'"Ana"' in (tmp_path / "out.json").read_bytes()
    assert (tmp_path / "out.json").stat().st_mode & 0o077 == 0
    assert terminal.ask("backup")["clients"] == 1


@pytest.mark.usefixtures("window")
def test_some_commands_need_the_data_for_themselves(terminal: Terminal) -> None:
    assert terminal.fails("sample") == "busy"
    assert terminal.fails("erase Ana --yes") == "busy"
    assert terminal.fails("restore all.zip --yes") == "busy"


def test_a_second_command_waits_for_the_first(studio: Path) -> None:
    with running(HOLDER, str(studio), "1.5"):
        before = time.monotonic()
        assert ask(studio, "add", "Ana")["name"] == "Ana"
        assert time.monotonic() - before > 0.5


def test_a_command_does_not_wait_for_ever(studio: Path) -> None:
    with running(HOLDER, str(studio), "60"):
        done = run(studio, "today", "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (1, "busy")


def test_a_command_that_waits_is_handed_to_a_window_that_opens(studio: Path) -> None:
    """The window takes the studio before it listens."""
    script = WINDOW.replace('answering.start()\n    print("open"', 'print("open"').replace(
        "    while True:", "    import time; time.sleep(1); answering.start()\n    while True:"
    )
    with running(script, str(studio)):
        assert ask(studio, "add", "Ana")["name"] == "Ana"
        assert ask(studio, "undo") == {"deeds": ["add_client"]}


NO_QT = """
import sys
from clientcare.__main__ import main
code = main(["add", "Ana", "--data", sys.argv[1]]) or main(["today", "--json", "--data", sys.argv[1]])
heavy = ("PySide6", "shiboken6", "icalendar", "vobject", "openpyxl", "clientcare.exchange", "multiprocessing")
print([name for name in sys.modules if name.startswith(heavy)], file=sys.stderr)
sys.exit(code)
"""


def test_a_command_loads_no_qt_nor_what_it_does_not_need(studio: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_QT, str(studio)], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "[]\n")


def test_what_a_command_leaves_behind_is_for_its_owner_alone(studio: Path, tmp_path: Path) -> None:
    previous = os.umask(0o022)
    try:
        assert run(studio, "add", "Ana").returncode == 0
        assert run(studio, "export", str(tmp_path / "out.json")).returncode == 0
        assert run(studio, "backup", "--to", str(tmp_path / "copy.db")).returncode == 0
    finally:
        os.umask(previous)
    left = [*studio.rglob("*"), studio, tmp_path / "out.json", tmp_path / "copy.db"]
    assert [path for path in left if path.stat().st_mode & 0o077] == []


def test_the_day_of_the_machine_brings_the_daily_backup_and_a_day_by_hand_does_not(studio: Path) -> None:
    assert run(studio, "add", "Ana", "--on", "2026-05-12").returncode == 0
    assert ask(studio, "backups") == {"backups": []}
    assert run(studio, "add", "Bo").returncode == 0
    [backup] = ask(studio, "backups")["backups"]
    assert (backup["kind"], backup["clients"]) == ("daily", 2)
    assert run(studio, "add", "Cy").returncode == 0
    assert len(ask(studio, "backups")["backups"]) == 1
