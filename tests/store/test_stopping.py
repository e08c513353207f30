"""Who brings in very much may stop it at any moment: it says so often how far it is, and leaves no trace."""

from __future__ import annotations

from itertools import pairwise

import pytest

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Reach
from clientcare.store import writes
from clientcare.store.reads.dump import dump
from tests.store.shelf import TODAY, Shelf

PEOPLE, SALES, INDEXES = 150, 3, 2
AT_ONCE = 70
"""Rows that are written between two steps at most: a few milliseconds."""


class Enough(Exception):
    """Somebody pressed Stop."""


@pytest.fixture
def many(shelf: Shelf) -> Change:
    """People with a way to reach each, and what they bought."""
    names = [f"ana{each}" for each in range(PEOPLE)]
    people = [shelf.client(name, emails=(Reach(f"{name}@example.org"),)) for name in names]
    sales = [shelf.sale(name) for name in names for _ in range(SALES)]
    return Change(Deed.IMPORT_FILES, before=(), after=(*people, *sales))


def test_it_says_how_far_it_is_after_each_few_rows_and_never_goes_back(shelf: Shelf, many: Change):
    told: list[tuple[float, int]] = []
    writes.apply(shelf.studio, many, TODAY, lambda done, of: told.append((done / of, shelf.studio.rows_written)))
    parts, written = zip(*told, strict=True)
    assert list(parts) == sorted(parts)
    assert parts[-1] <= 1
    between = sorted(after - before for before, after in pairwise(written))
    assert between[-1 - INDEXES] <= AT_ONCE, "but what people search in is learned in larger parts"
    assert written[-1] > PEOPLE * (2 + SALES)


def test_stopped_at_any_moment_it_leaves_no_trace(shelf: Shelf, many: Change):
    before = dump(shelf.studio)
    steps = _steps_of(shelf, many, stop_at=None)
    shelf.apply(many.inverse())
    assert dump(shelf.studio) == before
    for stop_at in (1, steps // 4, steps // 2, 3 * steps // 4, steps):
        with pytest.raises(Enough):
            _steps_of(shelf, many, stop_at)
        assert dump(shelf.studio) == before, stop_at
    writes.apply(shelf.studio, many, TODAY)
    assert shelf.now(f"ana{PEOPLE - 1}") == many.after[PEOPLE - 1]
    assert shelf.studio.rows("SELECT count(*) FROM care")[0][0] >= PEOPLE


def _steps_of(shelf: Shelf, change: Change, stop_at: int | None) -> int:
    """How many steps there are; at one of them somebody stops it."""
    steps = 0

    def step(_done: int, _of: int) -> None:
        nonlocal steps
        steps += 1
        if steps == stop_at:
            raise Enough

    writes.apply(shelf.studio, change, TODAY, step)
    return steps
