"""Whom Today looks at when thousands wait: those out of reach of a place could never have had it (PRODUCT §3.8)."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.care.today import DueTogether, LightCheckIn, Standing, choose, in_reach

TODAY = date(2026, 5, 14)
CIRCLES = ("Our people", "Collectors", "Clients")


def waiting(number: int, circle: int, late: int, rhythm_days: int) -> LightCheckIn:
    uid = f"{number:04}"
    standing = Standing(circle, circle == 0, f"name {number * 7 % 10}", uid)
    return LightCheckIn(uid, standing, TODAY - timedelta(late), rhythm_days)


def together(light: list[LightCheckIn]) -> list[DueTogether]:
    groups = Counter((one.standing.circle_place, one.due_on, one.rhythm_days) for one in light)
    return [
        DueTogether(CIRCLES[place], place, place == 0, due_on, days, people)
        for (place, due_on, days), people in groups.items()
    ]


def reached(light: list[LightCheckIn], places: int) -> list[LightCheckIn]:
    wanted = {(one.circle_place, one.due_on, one.rhythm_days) for one in in_reach(together(light), TODAY, places)}
    return [one for one in light if (one.standing.circle_place, one.due_on, one.rhythm_days) in wanted]


people = st.tuples(st.integers(0, 2), st.integers(0, 40), st.sampled_from((30, 60, 90)))


@given(told=st.lists(people, max_size=40), places=st.integers(0, 7))
def test_who_is_out_of_reach_has_no_place(told: list[tuple[int, int, int]], places: int) -> None:
    light = [waiting(number, *one) for number, one in enumerate(told)]
    near = reached(light, places)
    assert choose((), near, TODAY, places, len(light) - len(near)) == choose((), light, TODAY, places)


@pytest.mark.parametrize("places", [1, 5])
def test_of_thousands_only_few_are_in_reach(places: int) -> None:
    light = [waiting(number, 1, number % 300, 90) for number in range(3000)]
    assert len(reached(light, places)) <= 10


def test_nobody_waits_where_there_is_nobody() -> None:
    assert in_reach([], TODAY, 5) == []
