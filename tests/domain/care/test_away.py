"""Days off and days away (PRODUCT §3.10 and §3.12)."""

from __future__ import annotations

import pytest

from clientcare.domain.values import Kind
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS, away
from tests.domain.care.spoken import said

AUGUST = away("1 Aug", "21 Aug")


def gone(told: Life) -> Life:
    """Of an artist who is away from 1 to 21 August, both included."""
    return told.under(away=(AUGUST,))


# Days off: the table of kinds is in the tests of each; here what they have in common.


def test_what_waits_falls_on_monday_and_what_has_its_day_keeps_it() -> None:
    """Saturday is 16 May."""
    told = life(since="1 Jan").moved("Our people", "1 Jan", own="1 month").last_in_touch("16 Apr")
    told.sold("Boat", "9 May").sale("Gull", sold="15 May").sale("Cat", asked="15 May").felt(
        "unhappy", "15 May", name="sad"
    )
    told.promised("Sheet", "1 May", "16 May").date("Birthday", "05-16").remind("Oil", "16 May").under(days_off=WEEKENDS)
    saturday = {item.kind for item in told.items("16 May")}
    assert saturday == {Kind.PROMISE, Kind.DATE, Kind.REMINDER, Kind.THANKS}  # thanks for Boat since Monday
    monday = {told.named(item.key): said(item.due_on) for item in told.items("18 May")}
    assert monday == {
        "make_right:sad": "18 May",
        "reply:cat": "18 May",
        "thanks:boat": "11 May",
        "thanks:gull": "18 May",
        "promise:sheet": "16 May",
        "reminder:oil:2026-05-16": "16 May",
        "date:birthday:2026": "16 May",
        "check_in:ana:2026-04-16": "18 May",
    }


def test_with_six_days_off_all_falls_on_the_seventh() -> None:
    told = life().sale("Boat", sold="14 May").under(days_off=frozenset({0, 1, 2, 3, 4, 5}))
    assert told.shown("thanks:boat") == "from 17 May"


# Away.


def everything() -> Life:
    told = (
        life(circle="Our people", since="1 Jan")
        .last_in_touch("1 Jul")
        .sold("Boat", "29 Jul")
        .sale("Gull", asked="4 Aug")
    )
    told.promised("Sheet", "1 Aug", "5 Aug").remind("Oil", "5 Aug").date("Birthday", "08-05")
    return gone(told)


def test_while_away_only_what_has_its_day_and_what_they_ask_is_shown() -> None:
    told = everything()
    assert {item.kind for item in told.items("5 Aug")} == {Kind.REPLY, Kind.PROMISE, Kind.REMINDER, Kind.DATE}
    assert {item.kind for item in told.items("31 Jul")} == {Kind.THANKS}
    assert {item.kind for item in told.items("22 Aug")} == set(Kind) - {Kind.MAKE_RIGHT}


def test_what_is_to_be_made_right_waits_too() -> None:
    told = gone(life().sold("Boat", "1 Jan").thanked("1 Jan").felt("unhappy", "2 Aug", name="sad"))
    assert told.shown("make_right:sad") == "from 22 Aug"


def test_steps_close_by_themselves_later_by_the_days_away() -> None:
    print_ = gone(life().sold("Boat", "1 Jul", kind="edition"))
    assert print_.shown("after_sale:boat:arrived") == "8 Jul to 31 Jul, 22 Aug to 26 Sep"


def test_the_next_step_and_the_next_delivery_close_them_all_the_same() -> None:
    told = gone(life().sold("Boat", "10 Jul"))
    assert told.shown("after_sale:boat:arrived") == "17 Jul to 31 Jul"
    assert told.sold("Gull", "25 Jul").shown("after_sale:boat:arrived") == "17 Jul to 24 Jul"


@pytest.mark.parametrize(
    ("birthday", "shown"),
    [
        ("08-03", "2 Aug to 4 Sep"),
        ("07-20", "19 Jul to 24 Aug"),
        ("07-17", "16 Jul to 21 Aug"),
        ("08-21", "20 Aug to 4 Sep"),
        ("08-22", "21 Aug to 5 Sep"),
    ],
)
def test_a_date_closes_on_the_15th_day_after_it_without_the_days_away(birthday: str, shown: str) -> None:
    assert gone(life().date("Birthday", birthday)).shown("date:birthday:2026") == shown


@pytest.mark.parametrize(("greeted", "answers"), [("2 Aug", True), ("22 Aug", True), ("4 Sep", True), ("5 Sep", False)])
def test_and_so_long_a_greeting_answers_it(greeted: str, answers: bool) -> None:
    told = gone(life().date("Birthday", "08-03")).contact(greeted, "greeting")
    assert told.shown("date:birthday:2026") == ("never" if answers else "2 Aug to 4 Sep")


def test_as_long_as_it_is_shown_a_greeting_answers_it_on_the_days_away_too() -> None:
    """The 14th day after is 31 July, the 15th that counts 22 August."""
    told = gone(life().date("Birthday", "07-17"))
    assert "date:birthday:2026" in told.open("15 Aug")
    assert told.contact("15 Aug", "greeting").shown("date:birthday:2026") == "never"


def test_two_times_away_count_both() -> None:
    told = life().date("Birthday", "07-30").under(away=(away("10 Aug", "12 Aug"), away("1 Aug", "3 Aug")))
    assert told.shown("date:birthday:2026") == "29 Jul to 19 Aug"


def test_times_away_that_overlap_count_once() -> None:
    told = (
        life()
        .date("Birthday", "07-30")
        .under(away=(away("1 Aug", "5 Aug"), away("3 Aug", "7 Aug"), away("4 Aug", "4 Aug")))
    )
    assert told.shown("date:birthday:2026") == "29 Jul to 20 Aug"


def test_after_more_than_a_year_away_the_date_of_before_is_still_there() -> None:
    told = life().date("Birthday", "01-10").under(away=(away("12 Jan", "20 Feb 2027"),))
    assert told.open("21 Feb 2027") == ["date:birthday:2026", "date:birthday:2027"]
    assert told.shown("date:birthday:2026", last="31 Dec 2027") == "9 Jan to 5 Mar 2027"


def test_away_is_no_pause_of_a_person() -> None:
    told = gone(life(circle="Our people").contact("1 Jul").sale("Boat", sold="3 Aug"))
    assert told.check_in_due("31 Dec") == "1 Aug"
    assert told.open("22 Aug") == ["thanks:boat", "check_in:ana:2026-07-01"]
