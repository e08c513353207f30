"""How long work says how far it is and is told to stop: one call a step, the same for the window and the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Step = Callable[[int, int], None]
"""Told how much is done, of how much. It raises when nobody waits for the work any more: who does it lets that pass,
and leaves everything as it was."""
EVERY = 32
"""So many small things are done between two steps: about a millisecond, for somebody may wait for the next one."""


def silent(_done: int, _of: int) -> None:
    """Nobody is told, and nobody calls it off."""


def stepping(things: Sequence[T], step: Step) -> Iterator[T]:
    """The things, one by one, with a step now and then."""
    return counted(things, len(things), step)


def counted(things: Iterable[T], of: int, step: Step) -> Iterator[T]:
    """The things, of which there are about so many, with a step now and then."""
    for done, thing in enumerate(things):
        if not done % EVERY:
            step(done, of)
        yield thing


def part_of(step: Step, begins: int, ends: int) -> Step:
    """The step of a part of the work: from `begins` to `ends` percent of the whole."""
    if step is silent:
        return silent

    def within(done: int, of: int) -> None:
        step(begins + (ends - begins) * min(done, of) // of if of else ends, 100)

    return within
