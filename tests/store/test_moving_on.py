"""When days have passed, what is kept for speed beside each client is moved on, a few at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from clientcare.store import care_rows
from clientcare.store.care_rows import roll
from tests.store.shelf import TODAY, Shelf

NAMES = [f"Person{number}" for number in range(50)]
LATER = TODAY + timedelta(days=400)


@pytest.fixture
def years(shelf: Shelf) -> Shelf:
    """A studio of people with birthdays in which nobody did anything for more than a year."""
    for name in NAMES:
        shelf.add(name)
        shelf.put(shelf.birthday(name.casefold(), TODAY + timedelta(days=20)))
    return shelf


def asleep(shelf: Shelf) -> set[str]:
    """Whose day to wake has passed."""
    return {row[0] for row in shelf.studio.rows("SELECT client FROM care WHERE wakes_on < ?", [LATER.isoformat()])}


def kept(shelf: Shelf) -> list[tuple[object, ...]]:
    return shelf.studio.rows(f"SELECT {', '.join(care_rows.COLUMNS)} FROM care ORDER BY client")


def test_who_woke_meanwhile_is_moved_on_once(years: Shelf):
    woke = asleep(years)
    assert len(woke) == len(NAMES)
    left: list[int] = []
    assert roll(years.studio, LATER, lambda left_, _of: left.append(left_)) == len(NAMES)
    assert asleep(years) == set()
    assert kept(years) == sorted(care_rows.rows_of(years.studio, sorted(woke), LATER))
    assert left == sorted(left, reverse=True)


def test_a_deed_that_comes_between_is_kept(years: Shelf):
    """Between two people others may do deeds: what was worked out before one is worked out again."""
    done: list[int] = []

    def meanwhile(_left: int, _of: int) -> None:
        if not done:
            done.append(1)
            for name in NAMES:
                years.put(years.sale(name.casefold(), sold_on="2026-05-02"), today=LATER)

    roll(years.studio, LATER, meanwhile)
    works = {row[0] for row in years.studio.rows("SELECT works FROM care")}
    assert works == {1}


def test_it_can_be_ended_and_goes_on_the_next_time(years: Shelf):
    def stop(left: int, _of: int) -> None:
        if left < 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        roll(years.studio, LATER, stop)
    assert roll(years.studio, LATER) == len(NAMES) - 2 * care_rows.A_FEW
    assert asleep(years) == set()
