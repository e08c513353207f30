"""What is offered when circles ask for more people than a day has room for."""

from __future__ import annotations

import pytest

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.room import is_short, room_needed, slower, slower_circle


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("3 days", "1 week"),
        ("1 week", "2 weeks"),
        ("1 month", "2 months"),
        ("31 days", "2 months"),
        ("6 weeks", "2 months"),
        ("6 months", "1 year"),
        ("1 year", "2 years"),
    ],
)
def test_the_next_slower_rhythm_is_one_that_people_use(now: str, then: str) -> None:
    assert slower(Rhythm.parse(now)) == Rhythm.parse(then)


def test_nothing_is_slower_than_two_years_or_than_no_rhythm() -> None:
    assert slower(Rhythm.parse("2 years")) is None
    assert slower(NO_RHYTHM) is None


def test_the_circle_that_asks_for_most_is_offered_a_slower_rhythm() -> None:
    rhythms = {"people": Rhythm.parse("1 month"), "buyers": Rhythm.parse("6 months")}
    found = slower_circle(rhythms, {"people": 0.5, "buyers": 7.0})
    assert found is not None
    assert (found.circle, found.every) == ("buyers", Rhythm.parse("1 year"))


def test_a_circle_that_cannot_be_slower_is_passed_over() -> None:
    rhythms = {"people": Rhythm.parse("1 month"), "rare": Rhythm.parse("2 years")}
    found = slower_circle(rhythms, {"people": 0.5, "rare": 7.0})
    assert found is not None
    assert found.circle == "people"
    assert slower_circle({"none": NO_RHYTHM}, {"none": 9.0}) is None
    assert slower_circle({}, {}) is None


def test_room_is_short_only_when_more_is_asked_than_there_is() -> None:
    assert not is_short(5.0, 5)
    assert is_short(5.1, 5)
    assert room_needed(5.1) == 6
    assert room_needed(6.0) == 6
