"""What is measured: each way of asking a studio, as the milliseconds that each of many repeats took."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TypeVar

from clientcare.book.contacts import log_contact
from clientcare.book.desk import Desk
from clientcare.store import writes
from clientcare.store.reads import care, people, search, timeline
from clientcare.store.studio import Studio
from tests.scale.studios import DAY, NOW, ROOT, opened

T = TypeVar("T")
Times = list[float]
FRESH = 21
TYPED = 40
LOOKED_AT = 300
LOGGED = 80
LISTED = 15
HITS = 20
"""How many people and entries a search shows."""


def fresh_today(folder: Path) -> Times:
    """Processes of their own, after one that warms the disk."""
    command = [sys.executable, "-m", "tests.scale.fresh_today", str(folder)]
    runs = [subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True) for _ in range(FRESH + 1)]
    return [float(run.stdout) for run in runs[1:]]


def keystrokes(folder: Path) -> Times:
    """Each prefix of people's names, as somebody types them."""
    return _in(folder, _keystrokes)


def one_client(folder: Path) -> Times:
    """Somebody's record, whole timeline and care items."""
    return _in(folder, _one_client)


def one_contact(folder: Path) -> Times:
    """A contact written down and safe on the disk; it is taken back afterwards."""
    return _in(folder, _one_contact)


def list_order(folder: Path) -> Times:
    """Everybody's uid in the order of names."""
    return _in(folder, _list_order)


def _in(folder: Path, measure: Callable[[Studio], Times]) -> Times:
    with opened(folder) as studio:
        return measure(studio)


def _keystrokes(studio: Studio) -> Times:
    names = [client.name for client in people.clients(studio, _some(studio, TYPED))]
    prefixes = [name[:end] for name in names for end in range(1, len(name) + 1)]
    search.find(studio, "warm", HITS)
    return _timed(prefixes, lambda prefix: search.find(studio, prefix, HITS))


def _one_client(studio: Studio) -> Times:
    def look(uid: str) -> None:
        people.client(studio, uid)
        timeline.timeline(studio, uid)
        care.items(studio, uid, DAY, NOW.replace(tzinfo=None))

    uids = _some(studio, LOOKED_AT + 10)
    _timed(uids[LOOKED_AT:], look)
    return _timed(uids[:LOOKED_AT], look)


def _one_contact(studio: Studio) -> Times:
    desk, times = Desk(studio, DAY, NOW), Times()
    for uid in _some(studio, LOGGED):
        with _clock(times):
            change = log_contact(desk, [uid], text="Asked how the picture hangs, and whether the lamp helps.")
        writes.apply(studio, change.inverse(), DAY)
    return times[5:]


def _list_order(studio: Studio) -> Times:
    return _timed(range(LISTED), lambda _: people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY))


def _some(studio: Studio, count: int) -> list[str]:
    """People from everywhere in the list, always the same ones."""
    return Random(count).sample(people.ids(studio, people.EVERYBODY, people.Sort.NAME, DAY), count)


def _timed(things: Iterable[T], do: Callable[[T], object]) -> Times:
    times = Times()
    for thing in things:
        with _clock(times):
            do(thing)
    return times


@contextmanager
def _clock(times: Times) -> Iterator[None]:
    start = time.perf_counter()
    yield
    times.append(1000 * (time.perf_counter() - start))
