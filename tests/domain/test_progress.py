"""Work says how far it is, now and then, in parts of a whole; and whoever calls it off is obeyed."""

from __future__ import annotations

import pytest

from clientcare.domain.progress import EVERY, counted, part_of, silent, stepping


class Told:
    """What was told so far; after `patience` steps it is called off."""

    def __init__(self, patience: int = 100) -> None:
        self.steps: list[tuple[int, int]] = []
        self._patience = patience

    def __call__(self, done: int, of: int) -> None:
        if len(self.steps) == self._patience:
            raise KeyboardInterrupt
        self.steps.append((done, of))


def test_every_thing_is_done_and_a_step_told_now_and_then() -> None:
    told, things = Told(), range(2 * EVERY + 1)
    assert list(stepping(things, told)) == list(things)
    assert told.steps == [(0, len(things)), (EVERY, len(things)), (2 * EVERY, len(things))]


def test_what_is_called_off_stops_there() -> None:
    things = iter(range(9 * EVERY))
    with pytest.raises(KeyboardInterrupt):
        list(counted(things, 9 * EVERY, Told(patience=1)))
    assert next(things) == EVERY + 1


def test_a_part_is_told_as_a_share_of_the_whole() -> None:
    told = Told()
    part = part_of(told, 25, 45)
    for done, of in ((0, 10), (5, 10), (12, 10), (0, 0)):
        part(done, of)
    assert told.steps == [(25, 100), (35, 100), (45, 100), (45, 100)]


def test_where_nobody_is_told_no_part_is_either() -> None:
    assert part_of(silent, 0, 50) is silent
    silent(1, 2)
