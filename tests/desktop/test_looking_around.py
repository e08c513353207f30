"""The sample studio on a real desktop: there and back by keyboard, and killed in it the artist's own is as it was."""

from __future__ import annotations

import json
import subprocess
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.desktop import reader
from tests.desktop.session import Session

LEAVE = "Leave Mira’s studio"


def ask(clientcare: Path, data: Path, *words: str) -> Any:
    command = [clientcare, "--data", data, *words, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def see(desktop: Session, name: str) -> None:
    desktop.wait_for(name, lambda: [each for each in reader.everything(desktop.environ) if each.name == name])


def look_around(desktop: Session) -> None:
    """It is the last of the three ways to begin."""
    desktop.window("^Client Care$")
    see(desktop, "Look around first")
    desktop.keys("Tab", "Tab", "space")
    see(desktop, LEAVE)
    desktop.window("^Client Care$")


def test_there_and_back_by_keyboard(desktop: Session, clientcare: Path, tmp_path: Path) -> None:
    data = tmp_path / "studio"
    app = desktop.start(clientcare, "--data", data)
    look_around(desktop)
    assert len(ask(clientcare, data / "sample", "clients")["clients"]) == 29
    desktop.keys("shift+F6", "shift+F6", "space")  # from the list to the places, and to the line above them
    see(desktop, "Look around first")
    assert not (data / "sample").exists()
    assert ask(clientcare, data, "clients") == {"clients": []}
    desktop.window("^Client Care$")
    desktop.keys("ctrl+q")
    assert desktop.wait_for_exit(app) == 0


def test_killed_in_it_the_own_studio_is_as_it_was(desktop: Session, clientcare: Path, tmp_path: Path) -> None:
    data = tmp_path / "studio"
    app = desktop.start(clientcare, "--data", data)
    look_around(desktop)
    before = sha256((data / "studio.db").read_bytes()).hexdigest()
    ask(clientcare, data / "sample", "add", "Bo Lind")
    app.kill()
    app.wait()
    assert sha256((data / "studio.db").read_bytes()).hexdigest() == before
    assert ask(clientcare, data, "doctor") == {"ok": True, "problems": []}
    desktop.start(clientcare, "--data", data)
    look_around(desktop)
    names = [row["name"] for row in ask(clientcare, data / "sample", "clients")["clients"]]
    assert "Bo Lind" in names
