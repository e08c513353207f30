"""Birthdays and other days that come back each year (PRODUCT §3, row "date")."""

from __future__ import annotations

import pytest

from clientcare.domain.calendar import LeapDay
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS
from tests.domain.care.spoken import said

BIRTHDAY = "date:birthday:2026"


def born(yearly: str = "06-10", heads_up: int = 1, entered: str = "1 Jan 2020") -> Life:
    return life().date("Birthday", yearly, heads_up=heads_up, entered=entered)


def test_it_opens_as_many_days_before_as_wished_and_closes_on_the_15th_day_after() -> None:
    assert born().shown(BIRTHDAY) == "9 Jun to 24 Jun"
    assert born(heads_up=7).shown(BIRTHDAY) == "3 Jun to 24 Jun"
    assert born(heads_up=0).shown(BIRTHDAY) == "10 Jun to 24 Jun"


def test_it_is_due_on_its_day_and_comes_each_year() -> None:
    assert said(born().item(BIRTHDAY, "9 Jun").due_on) == "10 Jun"
    assert born().open("10 Jun 2027") == ["date:birthday:2027"]
    assert born().open("10 Jun 2055") == ["date:birthday:2055"]


def test_switched_off_it_does_not_open() -> None:
    assert life().date("Birthday", "06-10", on=False).shown(BIRTHDAY) == "never"


def test_before_its_first_year_it_does_not_open() -> None:
    assert born("2027-06-10").shown(BIRTHDAY) == "never"
    assert born("2026-06-10").shown(BIRTHDAY) == "9 Jun to 24 Jun"


@pytest.mark.parametrize(("entered", "shown"), [("10 Jun", "9 Jun to 24 Jun"), ("11 Jun", "never")])
def test_a_day_that_lay_before_it_was_entered_stays_closed(entered: str, shown: str) -> None:
    assert born(entered=entered).shown(BIRTHDAY) == shown
    assert born(entered=entered).open("10 Jun 2027") == ["date:birthday:2027"]


def test_its_reason_tells_how_old_they_are_where_the_year_is_known() -> None:
    assert born("1980-06-10").item(BIRTHDAY, "10 Jun").because.years == 46
    assert born().item(BIRTHDAY, "10 Jun").because.years is None


# What answers it.


@pytest.mark.parametrize("on", ["9 Jun", "10 Jun", "24 Jun"])
@pytest.mark.parametrize("direction", ["we", "both"])
def test_a_greeting_of_ours_from_its_opening_to_14_days_after_answers(on: str, direction: str) -> None:
    assert born().contact(on, "greeting", direction).shown(BIRTHDAY) == "never"


@pytest.mark.parametrize("on", ["8 Jun", "25 Jun"])
def test_a_greeting_too_early_or_too_late_does_not_answer(on: str) -> None:
    assert born().contact(on, "greeting").shown(BIRTHDAY) == "9 Jun to 24 Jun"


@pytest.mark.parametrize("purpose", ["check_in", "thanks", "help", "ask_feeling", "reply", "paperwork", "promotion"])
def test_another_purpose_does_not_answer(purpose: str) -> None:
    assert born().contact("10 Jun", purpose).shown(BIRTHDAY) == "9 Jun to 24 Jun"


def test_their_own_greeting_does_not_answer() -> None:
    assert born().wrote("10 Jun", "greeting").shown(BIRTHDAY) == "9 Jun to 24 Jun"


def test_a_call_in_vain_does_not_answer() -> None:
    assert born().contact("10 Jun", "greeting", no_answer=True).shown(BIRTHDAY) == "9 Jun to 24 Jun"


def test_skip_closes_it_for_this_year() -> None:
    told = born().skipped(BIRTHDAY, "10 Jun")
    assert told.shown(BIRTHDAY) == "never"
    assert told.open("10 Jun 2027") == ["date:birthday:2027"]


def test_this_years_greeting_does_not_answer_the_next() -> None:
    assert born().contact("10 Jun", "greeting").open("10 Jun 2027") == ["date:birthday:2027"]


def two(first: str, second: str, heads_up: int = 7) -> Life:
    """A birthday and a wedding day."""
    return born(first, heads_up).date("Wedding", second, heads_up=heads_up)


@pytest.mark.parametrize(
    ("on", "answered"),
    [
        ("10 Jun", "birthday"),
        ("12 Jun", "birthday"),
        ("13 Jun", "birthday"),
        ("14 Jun", "wedding"),
        ("16 Jun", "wedding"),
    ],
)
def test_a_greeting_answers_the_nearest_of_two_as_near_the_earlier(on: str, answered: str) -> None:
    told = two("06-10", "06-16").contact(on, "greeting")
    left = {"birthday": "date:wedding:2026", "wedding": BIRTHDAY}[answered]
    assert told.open("16 Jun") == [left]


def test_the_nearest_is_answered_by_it_even_where_it_was_answered_already() -> None:
    told = two("06-10", "06-16").contact("10 Jun", "greeting").contact("11 Jun", "greeting")
    assert told.open("16 Jun") == ["date:wedding:2026"]
    skipped = two("06-10", "06-16").skipped(BIRTHDAY, "10 Jun").contact("10 Jun", "greeting")
    assert skipped.open("16 Jun") == ["date:wedding:2026"]


def test_the_other_one_is_answered_when_it_is_named() -> None:
    told = two("06-10", "06-16").contact("10 Jun", "greeting", answers="date:wedding:2026")
    assert told.open("16 Jun") == []


def test_a_greeting_that_says_it_is_not_for_the_nearest_answers_neither() -> None:
    told = two("06-10", "06-16").contact("10 Jun", "greeting", not_answers=BIRTHDAY)
    assert told.open("16 Jun") == [BIRTHDAY, "date:wedding:2026"]


def test_two_dates_of_one_day_need_the_other_one_named() -> None:
    told = two("06-10", "06-10").contact("10 Jun", "greeting")
    assert told.open("10 Jun") == ["date:wedding:2026"]


def test_one_that_could_not_open_is_not_the_nearest() -> None:
    """The wedding day fell into a time of quiet, was switched off, or lay before it was entered."""
    quiet = two("06-10", "06-08").quiet("7 Jun", "9 Jun").contact("9 Jun", "greeting")
    assert quiet.open("10 Jun") == []
    off = born("06-10", 7).date("Wedding", "06-08", heads_up=7, on=False).contact("9 Jun", "greeting")
    assert off.open("10 Jun") == []
    before = born("06-10", 7).date("Wedding", "06-08", heads_up=7, entered="9 Jun").contact("9 Jun", "greeting")
    assert before.open("10 Jun") == []


def test_a_belated_greeting_in_the_new_year_answers_the_old_one() -> None:
    told = born("12-28").contact("5 Jan 2027", "greeting")
    assert told.shown(BIRTHDAY, last="31 Jan 2027") == "never"
    assert told.shown("date:birthday:2027", "1 Jan 2027", "31 Dec 2027") == "from 27 Dec 2027"


def test_an_early_greeting_in_the_old_year_answers_the_coming_one() -> None:
    told = born("01-03", heads_up=7).contact("30 Dec", "greeting")
    assert told.shown("date:birthday:2027", last="31 Jan 2027") == "never"


def test_with_a_heads_up_of_a_year_a_greeting_answers_the_day_it_is_near_to() -> None:
    told = born("06-10", heads_up=366).contact("12 Jun", "greeting")
    assert told.open("20 Jun") == ["date:birthday:2027"]


# Leap days and working days.


@pytest.mark.parametrize(
    ("leap_day", "year", "due"),
    [
        (LeapDay.FEB28, 2027, "28 Feb 2027"),
        (LeapDay.MAR1, 2027, "1 Mar 2027"),
        (LeapDay.FEB28, 2028, "29 Feb 2028"),
        (LeapDay.MAR1, 2028, "29 Feb 2028"),
    ],
)
def test_29_february_falls_in_common_years_as_the_artist_chose(leap_day: LeapDay, year: int, due: str) -> None:
    told = born("1980-02-29").under(leap_day=leap_day)
    assert said(told.item(f"date:birthday:{year}", due).due_on) == due


def test_the_weekend_off_opens_it_on_friday_and_keeps_its_day() -> None:
    sunday = born("06-14", heads_up=1).under(days_off=WEEKENDS)
    assert sunday.shown(BIRTHDAY) == "12 Jun to 28 Jun"
    assert said(sunday.item(BIRTHDAY, "12 Jun").due_on) == "14 Jun"


def test_opened_by_a_long_weekend_a_greeting_from_then_on_answers() -> None:
    six_off = frozenset({1, 2, 3, 4, 5, 6})
    told = born("06-14", heads_up=0).under(days_off=six_off)
    assert told.shown(BIRTHDAY) == "8 Jun to 28 Jun"
    assert told.contact("8 Jun", "greeting").shown(BIRTHDAY) == "never"
