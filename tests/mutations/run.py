"""Runs through the broken files of one kind and counts what came of them."""

from __future__ import annotations

import random
import signal
import sys
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from clientcare.book.desk import Desk
from clientcare.book.sample import make_sample
from clientcare.book.studio import open_studio
from tests.book.studios import NOW, TODAY
from tests.mutations.breaking import broken, broken_zip
from tests.mutations.seeds import KINDS
from tests.mutations.trying import PATIENCE, Outcome, Steps, put_back, show, take_in

KEPT = Path("build/mutations")
MOST_MEMORY = 300
"""Megabytes."""
FOR_EVER = 120
"""Seconds after which one file is given up."""
MOST_FINDINGS = 20
WAYS = {"zip": put_back, "backup": put_back, "photo": show}


@dataclass
class Tally:
    """How many files of a kind came to what; `longest`: seconds without a step; `memory`: megabytes at the most."""

    counts: dict[str, int] = field(default_factory=dict)
    longest: float = 0.0
    memory: int = 0
    findings: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Tally:
        return cls(**plain)

    def plain(self) -> dict[str, Any]:
        return asdict(self)

    def cells(self, kind: str) -> list[object]:
        counts = [self.counts.get(each.value, 0) for each in Outcome]
        return [kind, sum(counts), *counts, f"{self.longest:.2f} s", f"{self.memory} MB", len(self.findings)]


def run(kind: str, files: int, seed: str, share: float, only: int = -1) -> Tally:
    """Breaks so many files of a kind, each by chance of its own, so that any of them can be made again."""
    tally = Tally()
    with TemporaryDirectory() as folder, open_studio(Path(folder) / "studio", make=True, now=NOW) as studio:
        desk = Desk(studio, TODAY, NOW)
        make_sample(desk, 5)
        for number in range(files) if only < 0 else (only,):
            data, chance = made(kind, number, seed)
            found = _tried(kind, desk, data, chance, tally, does=chance.random() < share)
            if found:
                _keep(kind, number, data, found, tally)
            if len(tally.findings) >= MOST_FINDINGS:
                break
    return tally


def made(kind: str, number: int, seed: str) -> tuple[bytes, random.Random]:
    """The file of that number, and the chance that goes on from there."""
    chance = random.Random(f"{seed} {kind} {number}")
    seeds = _seeds(kind)
    data, other = chance.choice(seeds), chance.choice(seeds)
    breaks = broken_zip if kind in ("zip", "xlsx") else broken
    return breaks(chance, data, other), chance


def _seeds(kind: str, found: dict[str, tuple[bytes, ...]] = {}) -> tuple[bytes, ...]:  # noqa: B006  # made once
    if kind not in found:
        found[kind] = KINDS[kind]()
    return found[kind]


def _tried(kind: str, desk: Desk, data: bytes, chance: random.Random, tally: Tally, *, does: bool) -> str:
    """What was found, "" where the file came to a good end."""
    steps = Steps()
    with _GivenUpAfter(FOR_EVER):
        try:
            outcome = WAYS.get(kind, take_in)(desk, data, chance, steps, does=does)
            steps(0, 1)
        except Exception as problem:  # noqa: BLE001  # whatever it is, it is what is looked for
            where = traceback.extract_tb(problem.__traceback__)[-1]
            return f"{type(problem).__name__}: {str(problem)[:200]} ({Path(where.filename).name}:{where.lineno})"
    tally.counts[outcome.value] = tally.counts.get(outcome.value, 0) + 1
    tally.longest = max(tally.longest, steps.longest)
    return f"{steps.longest:.2f} s without a step" if steps.longest > PATIENCE else ""


def _keep(kind: str, number: int, data: bytes, found: str, tally: Tally) -> None:
    KEPT.mkdir(parents=True, exist_ok=True)
    name = f"{kind.replace(' ', '-')}-{number}"
    (KEPT / name).write_bytes(data)
    tally.findings.append(f"{name}: {found}")


class _GivenUpAfter:
    """Work that goes on for ever is given up, where the system can say so."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        if sys.platform != "win32":
            signal.signal(signal.SIGALRM, _give_up)
            signal.alarm(self._seconds)

    def __exit__(self, *_about: object) -> None:
        if sys.platform != "win32":
            signal.alarm(0)


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"not done {time.process_time():.0f} s after it began")
