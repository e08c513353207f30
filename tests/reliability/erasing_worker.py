"""Erases somebody again and again, each time in a process that dies at another step; says what the next start finds."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from clientcare.book import clients, notes
from clientcare.book.desk import Desk
from clientcare.book.erasing import erase
from clientcare.book.safety import daily_work
from clientcare.domain.records import Reach
from clientcare.store import backup, bookkeeping, held, sweeping
from clientcare.store.backup import Why, backup_now, backups
from clientcare.store.database import open_studio
from clientcare.store.reads import people
from clientcare.store.studio import Studio

NOW = datetime(2026, 5, 14, 10, tzinfo=UTC)
STEPS = 24
"""How many of the steps it dies at, spread over all of them."""


def desk_of(studio: Studio) -> Desk:
    return Desk(studio, NOW.date(), NOW)


def prepare(folder: Path) -> str:
    """Somebody who stands in two backups; today's daily one is made, so that nothing else is to be done today."""
    with open_studio(folder, make=True, now=NOW) as studio:
        desk = desk_of(studio)
        uid = clients.add_client(desk, "Rosalind Quimby", emails=(Reach("rq@quimby.example"),)).main
        notes.write_note(desk, [uid], "Allergic to gooseberry")
        clients.add_client(desk, "Bo Lind")
        daily_work(desk)
        backup_now(studio, Why.MANUAL, NOW)
    return uid


def count_steps(at: Callable[[int], None]) -> None:
    """Calls `at` with its number before each step that changes a file."""
    number = 0

    def stepping(done: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any, **named: Any) -> Any:
            nonlocal number
            number += 1
            at(number)
            return done(*args, **named)

        return step

    Studio.run = stepping(Studio.run)  # type: ignore[method-assign]
    for name in ("replace", "unlink"):
        setattr(Path, name, stepping(getattr(Path, name)))
    backup.sync = stepping(backup.sync)


def in_a_process(do: Callable[[], None]) -> int:
    """Does it in a process of its own; with which code that ended."""
    child = os.fork()
    if not child:
        do()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def erases(folder: Path, uid: str, dies_at: int, *, too: bool) -> None:
    with open_studio(folder, make=False, now=NOW) as studio:
        count_steps(lambda number: os._exit(9) if number == dies_at else None)
        erase(desk_of(studio), uid, backups_too=too)


def steps_of(folder: Path, uid: str, *, too: bool) -> int:
    """How many steps it takes."""
    told = folder.parent / "steps"

    def counted() -> None:
        seen = [0]
        with open_studio(folder, make=False, now=NOW) as studio:
            count_steps(lambda number: seen.__setitem__(0, number))
            erase(desk_of(studio), uid, backups_too=too)
        os.write(os.open(told, os.O_CREAT | os.O_WRONLY), str(seen[0]).encode())

    assert in_a_process(counted) == 0
    return int(told.read_text())


def found(folder: Path, uid: str) -> str:
    """What the next start finds once it has begun: "there", "gone", or what is wrong."""
    with open_studio(folder, make=False, now=NOW) as studio:
        daily_work(desk_of(studio))
        here = people.client(studio, uid) is not None
        holding = held.backups_holding(studio, [uid])
        left = [name for name in (held.UNSETTLED, sweeping.SWEEP) if bookkeeping.recall(studio, name) is not None]
        if left:
            return f"left to do: {left}"
        if here:
            return "there" if len(holding) == 2 and all(each.until is None for each in holding) else "half there"
        unnoted = [each.file.name for each in backups(folder) if each in holding and each.until is None]
        return f"not noted: {unnoted}" if unnoted else f"gone, in {len(holding)}"


def main(place: Path, too: bool) -> None:
    uid = prepare(place / "studio")
    shutil.copytree(place / "studio", place / "counted")
    steps = steps_of(place / "counted", uid, too=too)
    for number in sorted({1 + step * (steps - 1) // (STEPS - 1) for step in range(STEPS)}):
        shutil.copytree(place / "studio", place / "killed")
        code = in_a_process(lambda number=number: erases(place / "killed", uid, number, too=too))  # type: ignore[misc]
        print(number, code, found(place / "killed", uid), sep="\t", flush=True)
        shutil.rmtree(place / "killed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] == "too")
