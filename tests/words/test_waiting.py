"""Who can wait, when all is done, and what the circles ask for."""

from __future__ import annotations

import pytest

from clientcare.words.asks import asks, asks_for
from clientcare.words.waiting import all_done, can_wait


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (0, ""),
        (1, "One more can wait"),
        (12, "12 more can wait"),
        (20, "20 more can wait"),
        (21, "The others can wait"),
        (3000, "The others can wait"),
    ],
)
def test_who_can_wait_is_said_kindly_and_not_counted_above_twenty(waiting: int, said: str) -> None:
    assert can_wait(waiting) == said


def test_everyone_is_looked_after_only_when_it_is_true() -> None:
    assert all_done(0) == "Everyone is looked after."
    assert all_done(1) == "Today is done. The others can wait."


@pytest.mark.parametrize(
    ("per_day", "said"),
    [
        (21.3, "about 21 people a day"),
        (1.0, "about one person a day"),
        (0.3, "about 2 people a week"),
        (0.15, "about one person a week"),
        (0.001, "about one person a week"),
        (0.0, "nobody at present"),
    ],
)
def test_what_circles_ask_for_is_said_by_the_day_or_by_the_week(per_day: float, said: str) -> None:
    assert asks_for(per_day) == said


def test_it_is_told_beside_the_room_there_is() -> None:
    assert asks(21, 5) == "Your circles ask for about 21 people a day; you have room for 5 a day."
