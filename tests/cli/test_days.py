"""How days are read from words."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.cli import days
from clientcare.domain.errors import CareError, Code

TUESDAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("2026-05-12", "2026-05-12"),
        ("today", "2026-05-12"),
        ("yesterday", "2026-05-11"),
        ("tomorrow", "2026-05-13"),
        ("+3d", "2026-05-15"),
        ("+2w", "2026-05-26"),
        ("+1m", "2026-06-12"),
        ("+0d", "2026-05-12"),
        ("Today", "2026-05-12"),
    ],
)
def test_a_day_means_the_same_whether_it_is_past_or_to_come(word: str, day: str) -> None:
    assert str(days.to_come(word, "--due").on(TUESDAY)) == day
    assert str(days.has_been(word, "--date").on(TUESDAY)) == day


@pytest.mark.parametrize(
    ("word", "next_one", "latest_one"),
    [
        ("monday", "2026-05-18", "2026-05-11"),
        ("tuesday", "2026-05-19", "2026-05-12"),
        ("wednesday", "2026-05-13", "2026-05-06"),
        ("friday", "2026-05-15", "2026-05-08"),
        ("Sunday", "2026-05-17", "2026-05-10"),
    ],
)
def test_a_weekday_is_the_next_one_of_what_is_to_come_and_the_latest_of_what_has_been(
    word: str, next_one: str, latest_one: str
) -> None:
    assert str(days.to_come(word, "--due").on(TUESDAY)) == next_one
    assert str(days.has_been(word, "--date").on(TUESDAY)) == latest_one


def test_a_month_later_stays_within_a_shorter_month() -> None:
    assert days.to_come("+1m", "--due").on(date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    "word",
    [
        *("2026-02-30", "2026-13-01", "0000-01-01", "2026-5-1", "20260512", "12.05.2026", "2026-W20-2"),
        *("2026-05", "fri", "someday", "+3", "3d", "+3y", "-3d", "+", "", "２０２６-05-12", "2026-05-12 "),
    ],
)
def test_what_is_no_day_is_a_line_that_cannot_be_read(word: str) -> None:
    for read in (days.to_come, days.has_been):
        with pytest.raises(CareError) as caught:
            read(word, "--due")
        assert (caught.value.code, caught.value.facts["where"]) == (Code.USAGE, "--due")


def test_a_day_beyond_the_calendar_is_none() -> None:
    for word in ("+999999w", "+999999m"):
        with pytest.raises(CareError):
            days.to_come(word, "--due").on(TUESDAY)


@pytest.mark.parametrize(
    ("word", "day"), [("2026", "2026"), ("2026-05", "2026-05"), ("yesterday", "2026-05-11"), ("friday", "2026-05-08")]
)
def test_a_day_of_a_sale_may_be_a_month_or_a_year(word: str, day: str) -> None:
    assert str(days.partial(word, "--sold").on(TUESDAY)) == day


@pytest.mark.parametrize("word", ["2026-00", "26", "0000", "2026-1", "2026-02-30"])
def test_a_partial_day_has_to_be_in_the_calendar(word: str) -> None:
    with pytest.raises(CareError):
        days.partial(word, "--sold")


def test_a_yearly_day_has_a_year_or_none() -> None:
    assert str(days.yearly("02-29", "DAY")) == "02-29"
    assert str(days.yearly("1980-02-29", "DAY")) == "1980-02-29"


@pytest.mark.parametrize("word", ["02-30", "1981-02-29", "today", "3-14", "14-03"])
def test_a_yearly_day_has_to_be_a_day_of_the_year(word: str) -> None:
    with pytest.raises(CareError):
        days.yearly(word, "DAY")
