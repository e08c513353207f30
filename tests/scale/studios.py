"""The made-up studios that speed is measured in: kept under build/bench, made anew when what makes them changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from clientcare.book.desk import Desk
from clientcare.book.sample import make_sample
from clientcare.book.writing import Writing
from clientcare.domain.change import Deed
from clientcare.domain.records import Note
from clientcare.store.database import open_studio
from clientcare.store.reads import people
from clientcare.store.studio import Studio

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "bench"
DAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
"""The day and the moment of all measuring: chance falls by the day."""
MAKERS = ("clientcare/book/sample", "clientcare/domain", "clientcare/store", "resources/sample")
LONG = 2000
"""Lines in the longest timeline, of studios with at least as many people."""
NOT_MAKING = ROOT / "clientcare" / "store" / "reads"
"""Asking questions changes nothing in a studio."""


class Size(NamedTuple):
    """So many people, of whom `opened` have something open, and the check-ins of `overdue` others wait.

    None is the share that a sample has by itself.
    """

    clients: int
    opened: int | None = None
    overdue: int | None = None

    @property
    def name(self) -> str:
        few = f", {self.opened:,} open" if self.opened is not None and self.clients > 10_000 else ""
        return f"{self.clients:,}{few}"


SIZES = (Size(1000, 50, 300), Size(10_000, 500, 3000), Size(100_000), Size(100_000, 500, 3000))


def folder_of(size: Size) -> Path:
    """The data folder of a studio of that size, made first where there is none of today's making."""
    folder = KEPT / f"{size.clients}-{size.opened}-{size.overdue}"
    making = folder / "made-by"
    if not (making.exists() and making.read_text() == _makers()):
        shutil.rmtree(folder, ignore_errors=True)
        _make(size, folder)
        making.write_text(_makers())
    return folder


def opened(folder: Path) -> Studio:
    return open_studio(folder, make=False, now=NOW)


def _make(size: Size, folder: Path) -> None:
    start = time.perf_counter()
    with open_studio(folder, make=True, now=NOW) as studio:
        desk = Desk(studio, DAY, NOW)
        make_sample(desk, size.clients, opened=size.opened, overdue=size.overdue)
        if size.clients >= LONG:
            _write_much(desk)
    os.sync()  # what is measured next does not wait for what was made
    print(f"Made a studio of {size.name} people in {time.perf_counter() - start:.0f} s.", file=sys.stderr)


def long_one(studio: Studio) -> str:
    """The uid of who has the longest timeline: the first one by name."""
    return people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY)[0]


def _write_much(desk: Desk) -> None:
    """Two thousand lines about one client; a note changes nobody's care."""
    who, writing = long_one(desk.studio), Writing(desk, Deed.WRITE_NOTE)
    for number in range(LONG):
        text = f"{number}: we spoke of frames, of light, and of the old harbour. " * (1 + number % 3)
        writing.add(Note(**desk.stamp(), clients=(who,), text=text, on=DAY - timedelta(days=2 * number)))
    writing.save("")


def _makers() -> str:
    """A fingerprint of everything that decides what is in such a studio."""
    files = sorted(path for name in MAKERS for path in (ROOT / name).rglob("*") if path.suffix in (".py", ".json"))
    digest = hashlib.sha256()
    for path in files:
        if not path.is_relative_to(NOT_MAKING):
            digest.update(path.read_bytes())
    return digest.hexdigest()
