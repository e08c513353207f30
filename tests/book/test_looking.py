"""Whether somebody looks at Today again after days away: remembered once a day, and said all that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clientcare.book.desk import Desk
from clientcare.book.looking import look_at_today
from clientcare.book.studio import Studio, open_studio

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        yield studio


def looks(studio: Studio, day: int) -> bool:
    return look_at_today(Desk(studio, date(2026, 5, day), NOW))


def test_who_never_looked_was_not_away(studio: Studio) -> None:
    assert not looks(studio, 1)


@pytest.mark.parametrize(("day", "away"), [(2, False), (4, False), (5, True), (20, True)])
def test_after_three_whole_days_one_is_back(studio: Studio, day: int, away: bool) -> None:
    looks(studio, 1)
    assert looks(studio, day) is away


def test_it_is_said_all_day_and_not_the_day_after(studio: Studio) -> None:
    looks(studio, 1)
    assert [looks(studio, day) for day in (9, 9, 10)] == [True, True, False]


def test_a_clock_set_back_says_nothing(studio: Studio) -> None:
    looks(studio, 1)
    looks(studio, 20)
    assert not looks(studio, 10)
    assert looks(studio, 20)


def test_nothing_is_made_to_remember_it(tmp_path: Path) -> None:
    with open_studio(tmp_path / "none", make=False, now=NOW) as studio:
        assert not looks(studio, 1)
    assert not (tmp_path / "none").exists()
