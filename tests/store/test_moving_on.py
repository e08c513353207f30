"""When days have passed, what is kept for speed beside each client is moved on, a few at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.records import CircleRhythm
from clientcare.store import care_rows, moving_on, restoring
from clientcare.store.backup import Why, backup_now
from clientcare.store.moving_on import roll
from clientcare.store.reads import order
from tests.store.shelf import NOW, TODAY, Shelf

NAMES = [f"Person{number}" for number in range(50)]
LATER = TODAY + timedelta(days=400)


@pytest.fixture
def years(shelf: Shelf) -> Shelf:
    """A studio of people with birthdays in which nobody did anything for more than a year."""
    shelf.put(*(shelf.client(name) for name in NAMES))
    shelf.put(*(shelf.birthday(name.casefold(), TODAY + timedelta(days=20)) for name in NAMES))
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
            years.put(*(years.sale(name.casefold(), sold_on="2026-05-02") for name in NAMES), today=LATER)

    roll(years.studio, LATER, meanwhile)
    works = {row[0] for row in years.studio.rows("SELECT works FROM care")}
    assert works == {1}


def test_it_can_be_ended_and_goes_on_the_next_time(years: Shelf):
    def stop(left: int, _of: int) -> None:
        if left < 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        roll(years.studio, LATER, stop)
    assert roll(years.studio, LATER) == len(NAMES) - 2 * moving_on.A_FEW
    assert asleep(years) == set()


@pytest.fixture
def many(years: Shelf, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A studio of so many that a rule for all of them is followed after its deed."""
    years.put(*(years.sale(name.casefold()) for name in NAMES[:30]))
    monkeypatch.setattr(moving_on, "AT_ONCE", 10)
    years.studio.catches_up = True
    return years


def meet_every(shelf: Shelf, weeks: int) -> None:
    """Another rhythm for the circle of everybody."""
    (circle,) = (each for each in order.circles(shelf.studio) if each.uid == shelf.new)
    shelf.mend(circle, rhythms=(CircleRhythm(Rhythm(weeks, Unit.WEEKS), circle.rhythms[0].since),))


def as_it_should_be(shelf: Shelf) -> list[tuple[object, ...]]:
    everybody = [row[0] for row in shelf.studio.rows("SELECT uid FROM client ORDER BY uid")]
    return sorted(care_rows.rows_of(shelf.studio, everybody, TODAY))


def test_a_rule_for_very_many_is_followed_after_its_deed(many: Shelf):
    before = kept(many)
    meet_every(many, 3)
    assert moving_on.is_owed(many.studio)
    assert kept(many) == before
    moving_on.catch_up(many.studio, TODAY)
    assert not moving_on.is_owed(many.studio)
    assert kept(many) == as_it_should_be(many)
    assert kept(many) != before


def test_where_nobody_catches_up_it_is_followed_in_the_deed_itself(many: Shelf):
    many.studio.catches_up = False
    meet_every(many, 3)
    assert not moving_on.is_owed(many.studio)
    assert kept(many) == as_it_should_be(many)


def test_another_rule_meanwhile_is_followed_for_everybody_too(many: Shelf):
    meet_every(many, 3)
    told: list[int] = []

    def another(left: int, _of: int) -> None:
        told.append(left)
        if left < 20 and len(told) < 100:
            told.extend([0] * 100)
            meet_every(many, 5)

    moving_on.catch_up(many.studio, TODAY, another)
    assert kept(many) == as_it_should_be(many)
    assert told.count(len(NAMES)) > moving_on.A_FEW, "it begins anew"


def test_what_is_broken_off_goes_on_where_it_was(many: Shelf):
    def stop(left: int, of: int) -> None:
        if left < of - moving_on.A_FEW:
            raise KeyboardInterrupt

    meet_every(many, 3)
    with pytest.raises(KeyboardInterrupt):
        moving_on.catch_up(many.studio, TODAY, stop)
    left: list[int] = []
    moving_on.catch_up(many.studio, TODAY, lambda left_, _of: left.append(left_))
    assert left[0] == len(NAMES) - 2 * moving_on.A_FEW
    assert kept(many) == as_it_should_be(many)


def test_a_copy_that_was_made_meanwhile_knows_of_it_when_it_comes_back(many: Shelf):
    meet_every(many, 3)
    copy = backup_now(many.studio, Why.MANUAL, NOW)
    moving_on.catch_up(many.studio, TODAY)
    with restoring.from_backup(many.studio, copy.file, None, TODAY, known=True) as ready:
        restoring.put_in_place(many.studio, ready)
    assert moving_on.is_owed(many.studio)
