"""The import part of `make bench`: fifty thousand rows of sales, ten thousand cards, and who is there twice.

`python -m tests.scale.bring_in` measures it alone.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from clientcare.store.reads import duplicates, people
from tests.scale import files
from tests.scale.studios import DAY, KEPT, ROOT, Size, folder_of, opened

WAIT_BAR, MEMORY_BAR, LONGEST = 100, 300, 600
AFTER = 1.0
"""Seconds after each part that are looked at too."""
PAIRS_OF, PAIRS_BAR = Size(10_000, 500, 3000), 5.0
NOTES = """
Seconds from the file to its lines being shown and from the last button to everything being saved, in the wizard of a
window of its own process (offscreen), after the backup that comes first; beside it how many times as long that is as
Python only taking the file apart (csv.reader; lines), in the same run. The window's longest wait is of a timer of ten
milliseconds, from the choice of the file to a second after it is saved; memory is the most that the process took. On a
machine that others use too, what of it was the time of a processor says more.
"""


class File(NamedTuple):
    """What is brought in: `bar` seconds it may take; `base`: what it is compared with."""

    name: str
    file: str
    make: Callable[[Path], object]
    bar: float
    base: Callable[[Path], object]


class Found(NamedTuple):
    """Seconds of both parts and of the base, and those that the process had a processor; milliseconds of the longest
    wait and of those how many the process itself was busy; megabytes."""

    reading: float
    saving: float
    worked: float
    wait: float
    busy: float
    memory: float
    base: float

    @property
    def whole(self) -> float:
        return self.reading + self.saving


def _take_apart(place: Path) -> int:
    with place.open(encoding="utf-8", newline="") as file:
        return sum(len(row) for row in csv.reader(file))


def _lines(place: Path) -> int:
    return sum(len(line.partition(b":")) for line in place.read_bytes().split(b"\n"))


FILES = (
    File(f"{files.ROWS:,} rows of sales", "sales.csv", files.shop, 10, _take_apart),
    File(f"{files.CARDS:,} cards, one in seven with a photo", "cards.vcf", files.cards, 8, _lines),
)


def table() -> str:
    """Everything measured, as lines of text."""
    lines = ["", "Bringing in"]
    lines += [line for each in FILES for line in file_lines(each, _measured(each))]
    return "\n".join([*lines, pairs_line(*_pairs())]) + "\n" + NOTES


def file_lines(file: File, found: Found) -> list[str]:
    """What was found of a file, and whether it holds."""
    whole, times = found.whole, found.whole / found.base
    return [
        file.name,
        f"  read and saved             {whole:7.1f} s  (≤ {file.bar:.0f} s {_ok(whole <= file.bar)}; reading"
        f" {found.reading:.1f}, saving {found.saving:.1f}, {found.worked:.1f} of a processor; {times:.0f} times)",
        f"  longest wait of the window {found.wait:7.0f} ms (≤ {WAIT_BAR} ms {_ok(found.wait <= WAIT_BAR)};"
        f" {found.busy:.0f} ms of a processor)",
        f"  memory                     {found.memory:7.0f} MB (≤ {MEMORY_BAR} MB {_ok(found.memory <= MEMORY_BAR)})",
    ]


def pairs_line(spent: float, base: float) -> str:
    times = spent / base
    return (
        f"{PAIRS_OF.clients:,} people, who may be twice there\n"
        f"  searched                   {spent:7.1f} s  (≤ {PAIRS_BAR:.0f} s {_ok(spent <= PAIRS_BAR)};"
        f" {times:.0f} times reading their names)"
    )


def _ok(holds: bool) -> str:
    return "ok" if holds else "OVER"


def _measured(file: File) -> Found:
    place = KEPT / file.file
    if not place.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        file.make(place)
    print(f"bringing in {file.name} …", file=sys.stderr)
    base = _timed(lambda: file.base(place))
    told = _told(place)
    parts = {each["name"]: each for each in told if "name" in each}
    memory = next(each["memory"] for each in told if "memory" in each)
    wait, busy = max((each["wait"], each["busy"]) for each in parts.values())
    reading, saving = parts["reading"], parts["saving"]
    worked = reading["worked"] + saving["worked"]
    return Found(reading["seconds"], saving["seconds"], worked, wait, busy, memory, base)


def _told(place: Path) -> list[dict[str, float]]:
    command = [sys.executable, "-m", "tests.scale.bring_in_window", str(place), str(AFTER)]
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    run = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=True, timeout=LONGEST)
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def _pairs() -> tuple[float, float]:
    folder = folder_of(PAIRS_OF)
    print("people who may be there twice …", file=sys.stderr)
    with opened(folder) as studio:
        base = _timed(lambda: people.rows(studio, people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY), DAY))
        return _timed(lambda: duplicates.likely(studio)), base


def _timed(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(table())
