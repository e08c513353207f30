"""A studio with one person to thank, and the app that has it open on a desktop for one test."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from tests.desktop import services
from tests.desktop.session import Session

NOW = "2026-05-14T09:12"
WINDOW = "^Client Care$"

App = subprocess.Popen[bytes]


class Studio:
    """A studio with one person to thank, and the app that has it open."""

    def __init__(self, desktop: Session, clientcare: Path) -> None:
        self.desktop = desktop
        self.command = clientcare
        self.log = desktop.folder / "notes.jsonl"
        self.hand = services.Hand(desktop.environ, self.log)
        self.say("add", "Adaeze <b>Bell</b>", "--on", "2026-05-01")
        self.say("sale", "Adaeze", "Blue Harbour", "--date", "2026-05-11", "--on", "2026-05-11")

    def say(self, *words: str) -> str:
        done = subprocess.run(
            [self.command, *words], env=self.desktop.environ, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout.strip()

    def start(self, *words: str, now: str = NOW) -> App:
        return self.desktop.start(self.command, "--now", now, *words)

    def note(self, number: int) -> dict[str, Any]:
        """The notification of that number, once it is shown."""
        return self.desktop.wait_for(
            f"notification {number}", lambda: (self.hand.notes()[number - 1 : number] or [None])[0]
        )

    def windows(self) -> list[str]:
        return self.desktop._ask("xdotool", "search", "--onlyvisible", "--name", WINDOW).split()

    def is_told(self) -> bool:
        """As the ledger in the file says."""
        return self.say("digest", "--now", NOW, "--json") == "null"

    def kill(self, app: App) -> None:
        app.kill()
        app.wait()
