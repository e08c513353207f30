"""The desktop the other tests stand on is a real one: windows show, keys arrive, and all of it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.desktop import reader, session

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit, QSystemTrayIcon, QVBoxLayout, QWidget

app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("A small window")
field = QLineEdit()
field.setAccessibleName("Who was it?")
field.returnPressed.connect(lambda: window.setWindowTitle(f"Hello {field.text()}"))
QVBoxLayout(window).addWidget(field)
window.resize(400, 100)
window.show()
print("tray:", QSystemTrayIcon.isSystemTrayAvailable(), flush=True)
sys.exit(app.exec())
"""


def test_a_window_shows_and_takes_keys(desktop: session.Session) -> None:
    program = desktop.start(sys.executable, "-c", WINDOW)
    window = desktop.window("A small window")
    desktop.type("Ana")
    desktop.keys("Return")
    desktop.wait_for("the greeting", lambda: desktop.title(window) == "Hello Ana")
    desktop.close("Hello Ana")
    assert desktop.wait_for_exit(program) == 0


def test_a_screen_reader_hears_it(desktop: session.Session) -> None:
    desktop.start(sys.executable, "-c", WINDOW)
    desktop.window("A small window")
    wanted = reader.Thing("text", "Who was it?")
    desktop.wait_for("its voice", lambda: wanted in reader.everything(desktop.environ))


def test_it_can_be_looked_at(desktop: session.Session) -> None:
    desktop.start(sys.executable, "-c", WINDOW)
    whole = desktop.screenshot("screen")
    alone = desktop.screenshot("window", desktop.window("A small window"))
    assert whole.read_bytes()[:4] == alone.read_bytes()[:4] == b"\x89PNG"


def test_there_is_a_tray(desktop: session.Session) -> None:
    desktop.start(sys.executable, "-c", WINDOW)
    desktop.wait_for("a tray", lambda: "tray: True" in desktop.said())


def test_nothing_of_it_is_left(tmp_path: Path) -> None:
    with session.Session(tmp_path) as desktop:
        program = desktop.start(sys.executable, "-c", WINDOW)
        desktop.window("A small window")
        mark = f"HOME={desktop.environ['HOME']}".encode()
        assert len(processes(mark)) > 5
    assert program.poll() is not None
    desktop.wait_for("the end of all", lambda: not processes(mark))


def test_waiting_in_vain_says_what_the_programs_said(desktop: session.Session) -> None:
    program = desktop.start(sys.executable, "-c", "print('no luck today')")
    assert desktop.wait_for_exit(program) == 0
    with pytest.raises(session.Unhappy, match=r"waited 0 seconds for luck(.|\n)*no luck today"):
        desktop.wait_for("luck", lambda: None, seconds=0)


def processes(mark: bytes) -> list[str]:
    """Those whose environment holds these words."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes().split(b"\0") and int(folder.name) != os.getpid():
                found.append(folder.name)
        except OSError:
            continue  # it ended while we looked
    return found
