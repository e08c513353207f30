"""The window as somebody meets it on a real screen: it shows, it can be read out, and a key saves for good."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.desktop import reader, session

MOMENT = {"CLIENTCARE_NOW": "2026-05-14T09:12"}
LINES = """\
settings my_name Mira
on 2026-05-11
add "Ana Ruiz" --given Ana --channel letter
sale @3 "Blue Harbour" --price 450 --currency EUR
log @3 "It goes above the stove." --channel visit
"""


@pytest.fixture
def data(tmp_path: Path, clientcare: Path) -> Path:
    """A studio with one sale of three days ago, told on the command line."""
    folder = tmp_path / "studio"
    command = [clientcare, "--data", folder, "batch", "-"]
    told = subprocess.run(command, input=LINES, text=True, capture_output=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return folder


def ask(clientcare: Path, data: Path, *words: str) -> Any:
    command = [clientcare, "--data", data, "--now", MOMENT["CLIENTCARE_NOW"], *words, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_a_thank_you_is_logged_by_keyboard_and_is_in_the_file(
    desktop: session.Session, clientcare: Path, data: Path
) -> None:
    program = desktop.start(clientcare, "--data", data, environ=MOMENT)
    window = desktop.window("Client Care")
    desktop.wait_for(
        "the row as a sentence",
        lambda: [thing for thing in reader.everything(desktop.environ) if thing.name.startswith("Ana Ruiz. Thank.")],
    )
    assert is_not_blank(desktop.screenshot("today", window))
    desktop.keys("Return")
    desktop.type("Thank you, Ana.")
    desktop.keys("ctrl+Return")
    logged = desktop.wait_for("the contact", lambda: contacts(ask(clientcare, data, "show", "Ana"), "Thank you, Ana."))
    assert (logged[0]["purpose"], logged[0]["channel"]) == ("thanks", "letter")
    desktop.keys("ctrl+q")
    assert desktop.wait_for_exit(program) == 0
    assert contacts(ask(clientcare, data, "show", "Ana"), "Thank you, Ana.") == logged
    assert ask(clientcare, data, "today")["cards"] == []


def test_a_second_start_raises_the_first(desktop: session.Session, clientcare: Path, data: Path) -> None:
    first = desktop.start(clientcare, "--data", data, environ=MOMENT)
    desktop.window("Client Care")
    second = desktop.start(clientcare, "--data", data, environ=MOMENT)
    assert desktop.wait_for_exit(second) == 0
    assert first.poll() is None


def test_everything_on_the_screen_has_a_name(desktop: session.Session, clientcare: Path, data: Path) -> None:
    desktop.start(clientcare, "--data", data, environ=MOMENT)
    desktop.window("Client Care")
    spoken = {"push button", "button", "toggle button", "check box", "radio button", "text", "list item", "table cell"}

    def things() -> list[reader.Thing]:
        return [thing for thing in reader.everything(desktop.environ) if thing.role in spoken]

    found = desktop.wait_for("the buttons", things)
    assert [thing for thing in found if not thing.name] == []


def contacts(shown: Any, text: str) -> list[Any]:
    """Those in which that was written."""
    return [entry for entry in shown["timeline"] if entry["kind"] == "contact" and text in entry["text"]]


def is_not_blank(picture: Path) -> bool:
    """More than a hundred colours: letters, initials, icons."""
    count = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True, check=True).stdout
    return int(count) > 100
