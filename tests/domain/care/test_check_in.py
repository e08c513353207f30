"""Nobody is forgotten: when to check in with somebody next (PRODUCT §3, row "check-in")."""

from __future__ import annotations

import pytest

from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS, circle, order
from tests.domain.care.spoken import said


def client(circle: str = "Clients", since: str = "1 Jan 2020") -> Life:
    """Somebody in the circle *Clients*: every six months."""
    return life(circle=circle, since=since)


# What it counts from.


def test_it_is_due_one_rhythm_after_the_latest_care_contact() -> None:
    told = client().contact("1 Mar").contact("10 May")
    assert told.check_in_due() == "10 Nov"
    assert told.shown("check_in:ana:2026-05-10", last="31 Dec") == "from 10 Nov"


@pytest.mark.parametrize("direction", ["we", "they", "both"])
@pytest.mark.parametrize("purpose", ["check_in", "thanks", "help", "ask_feeling", "greeting", "reply"])
def test_every_care_contact_answers_it_whoever_began(purpose: str, direction: str) -> None:
    assert client().contact("10 May", purpose, direction).check_in_due() == "10 Nov"


@pytest.mark.parametrize("purpose", ["paperwork", "promotion"])
def test_paperwork_and_promotion_are_not_care(purpose: str) -> None:
    assert client().contact("1 Mar").contact("10 May", purpose).check_in_due() == "1 Sep"


def test_a_call_in_vain_does_not_answer() -> None:
    assert client().contact("1 Mar").called_in_vain("10 May").check_in_due() == "1 Sep"


def test_a_contact_with_somebody_else_does_not_answer() -> None:
    assert client().contact("1 Mar").contact("10 May", people=["Ben"]).check_in_due() == "1 Sep"


def test_a_contact_of_several_people_answers_for_each() -> None:
    both = ("Ana", "Ben")
    assert life("Ana", "Clients").contact("10 May", people=both).check_in_due() == "10 Nov"
    assert life("Ben", "Clients").contact("10 May", people=both).check_in_due() == "10 Nov"


def test_before_any_contact_it_counts_from_when_they_were_last_in_touch() -> None:
    told = client().last_in_touch("14 Feb").sold("Print", "1 Apr")
    assert told.check_in_due() == "14 Aug"
    assert told.contact("20 Mar").check_in_due() == "20 Sep"


def test_a_contact_counts_also_where_they_were_last_in_touch_later() -> None:
    assert client().last_in_touch("14 Apr").contact("1 Mar").check_in_due() == "1 Sep"


def test_before_any_contact_it_counts_from_the_first_day_sold() -> None:
    told = client().sold("Print", "1 Apr").sold("Older", "1 Feb")
    assert told.check_in_due() == "1 Aug"


@pytest.mark.parametrize(("sold", "due"), [("Jan 2026", "31 Jul"), ("2025", "30 Jun")])
def test_a_month_or_year_of_sale_counts_as_its_last_day(sold: str, due: str) -> None:
    assert client().sale("Print", sold=sold, stage="delivered").check_in_due() == due


@pytest.mark.parametrize("stage", ["asked", "went-elsewhere", "declined", "cancelled", "refunded"])
def test_what_was_not_bought_is_no_first_day_sold(stage: str) -> None:
    assert client(since="1 May").sale("Print", sold="1 Apr", stage=stage).check_in_due() == "8 May"


def test_who_was_never_spoken_to_is_due_a_week_after_they_came_into_a_rhythm() -> None:
    told = client(since="1 May")
    assert told.check_in_due() == "8 May"
    assert told.open("8 May") == ["check_in:ana:2026-05-01"]


def test_or_after_the_rhythm_where_that_is_shorter() -> None:
    assert life(since="1 May").moved("No rhythm", "1 May", own="3 days").check_in_due() == "4 May"


def test_in_no_rhythm_nothing_comes() -> None:
    assert life().contact("1 Mar").check_in_due() is None
    assert life().check_in_due() is None


def test_they_come_into_a_rhythm_when_they_leave_no_rhythm() -> None:
    told = life(since="1 Jan").moved("Clients", "1 May").moved("Collectors", "5 May")
    assert told.check_in_due() == "8 May"
    assert told.item("check_in:ana:2026-05-01", "8 May").because.last_on is None


def test_a_break_in_the_rhythm_begins_anew() -> None:
    told = life(circle="Clients", since="1 Jan").moved("No rhythm", "1 Feb").moved("Clients", "1 May")
    assert told.check_in_due() == "8 May"


# The rhythm.


@pytest.mark.parametrize(
    ("own", "due"),
    [
        ("10 days", "10 Feb"),
        ("2 weeks", "14 Feb"),
        ("1 month", "28 Feb"),
        ("2 months", "31 Mar"),
        ("1 year", "31 Jan 2027"),
    ],
)
def test_a_rhythm_of_their_own_wins_over_the_circle(own: str, due: str) -> None:
    assert client().contact("31 Jan").moved("Clients", "1 Feb", own=own).check_in_due() == due


def test_none_of_their_own_will_is_no_rhythm() -> None:
    assert client().contact("31 Jan").moved("Clients", "1 Feb", own="none").check_in_due() is None


def test_as_the_circle_again() -> None:
    told = client().contact("31 Jan").moved("Clients", "1 Feb", own="2 weeks").moved("Clients", "2 Feb")
    assert told.check_in_due() == "31 Jul"


def test_it_falls_on_the_next_working_day() -> None:
    told = client().contact("31 Jan").moved("Clients", "1 Feb", own="2 weeks").under(days_off=WEEKENDS)
    assert told.check_in_due() == "16 Feb"


def test_overdue_it_never_expires_and_never_multiplies() -> None:
    assert client().contact("10 May 2015").open("10 May") == ["check_in:ana:2015-05-10"]


def test_the_rhythm_of_a_circle_is_the_one_it_has_now_and_had_when_they_came() -> None:
    quickened = order(circle("Clients", "6 months", ("3 months", "1 Feb")))
    assert life(circle="Clients", since="1 Mar").last_in_touch("1 Mar").under(quickened).check_in_due() == "1 Jun"


def test_what_became_of_a_circle_after_they_left_it_is_nothing_to_them() -> None:
    slowed = order(circle("Clients", "6 months", ("1 year", "1 Apr")))
    told = client().contact("1 Jan").moved("Collectors", "1 Feb").under(slowed)
    assert told.check_in_due() == "1 Apr"


# Skip, and contacts typed late.


def test_skip_counts_from_the_day_of_the_skip() -> None:
    told = client().contact("10 May 2025").skipped("check_in:ana:2025-05-10", "14 May")
    assert told.check_in_due() == "14 Nov"


def test_a_contact_typed_late_never_moves_it_backwards() -> None:
    assert client().contact("10 May").contact("1 Mar", entered="14 May").check_in_due() == "10 Nov"
    skipped = client().contact("10 May 2025").skipped("check_in:ana:2025-05-10", "14 May").contact("1 May")
    assert skipped.check_in_due() == "14 Nov"


def test_a_contact_after_the_skip_counts() -> None:
    told = client().contact("10 May 2025").skipped("check_in:ana:2025-05-10", "14 May").contact("20 May")
    assert told.check_in_due() == "20 Nov"


# A contact that names the next day.


def test_a_contact_may_name_the_next_day() -> None:
    assert client().contact("10 May", next_on="1 Jun").check_in_due() == "1 Jun"
    assert client().contact("10 May", next_on="1 Jun 2027").check_in_due() == "1 Jun 2027"


def test_also_without_a_rhythm() -> None:
    assert life().contact("10 May", next_on="1 Jun").check_in_due() == "1 Jun"


def test_it_is_then_late_against_the_days_from_the_contact_to_it() -> None:
    assert life().contact("10 May", next_on="1 Jun").item("check_in:ana:2026-05-10", "1 Jun").rhythm_days == 22
    assert client().contact("10 May", next_on="1 Jun").item("check_in:ana:2026-05-10", "1 Jun").rhythm_days == 22


def test_it_holds_once() -> None:
    named = client().contact("10 May", next_on="1 Jun")
    assert named.contact("20 May").check_in_due() == "20 Nov"
    assert (
        client().contact("10 May", next_on="1 Jun").skipped("check_in:ana:2026-05-10", "1 Jun").check_in_due()
        == "1 Dec"
    )


def test_of_two_on_one_day_the_one_written_down_later_counts() -> None:
    assert client().contact("10 May", next_on="1 Jun").contact("10 May").check_in_due() == "10 Nov"
    assert client().contact("10 May").contact("10 May", next_on="1 Jun").check_in_due() == "1 Jun"


def test_one_typed_late_names_nothing_any_more() -> None:
    assert client().contact("10 May").contact("1 May", next_on="1 Jun").check_in_due() == "10 Nov"


def test_it_falls_on_a_working_day_too() -> None:
    assert life().contact("10 May", next_on="6 Jun").under(days_off=WEEKENDS).check_in_due() == "8 Jun"


# What says that it is not the answer.


def test_a_contact_that_says_it_is_no_check_in_leaves_it_as_it_was() -> None:
    told = client().contact("1 Mar").contact("10 May", "reply", not_answers="check_in:ana:2026-03-01")
    assert told.check_in_due() == "1 Sep"
    assert told.contact("20 May").check_in_due() == "20 Nov"


def test_it_says_so_of_that_check_in_only() -> None:
    told = client().contact("1 Mar").contact("10 May", not_answers="check_in:ana:2026-03-01").contact("5 Apr")
    assert told.check_in_due() == "10 Nov"


def test_it_may_say_so_before_anything_was_known() -> None:
    told = client(since="1 May").contact("3 May", "reply", not_answers="check_in:ana:2026-05-01")
    assert told.check_in_due() == "8 May"


# A call in vain with a named day snoozes it (PRODUCT §3, Words).


def test_a_call_in_vain_with_a_named_day_snoozes_it_until_then() -> None:
    told = client().contact("1 Oct 2025").called_in_vain("14 May", next_on="17 May")
    key = "check_in:ana:2025-10-01"
    assert told.shown(key) == "from 17 May"
    assert told.open("16 May") == []
    assert told.open("17 May") == [key]
    assert said(told.item(key, "17 May").due_on) == "1 Apr"


def test_without_a_named_day_it_snoozes_nothing() -> None:
    assert client().contact("1 Oct 2025").called_in_vain("14 May").open("15 May") == ["check_in:ana:2025-10-01"]


def test_the_later_of_snooze_and_call_counts() -> None:
    key = "check_in:ana:2025-10-01"
    told = client().contact("1 Oct 2025").snoozed(key, until="1 Jun", on="13 May").called_in_vain("14 May", "17 May")
    assert told.open("20 May") == [key]
    told = client().contact("1 Oct 2025").called_in_vain("13 May", "17 May").snoozed(key, until="1 Jun", on="14 May")
    assert told.open("20 May") == []


def test_a_call_in_vain_before_the_latest_contact_has_had_its_time() -> None:
    told = life().called_in_vain("10 May", next_on="1 Jun").contact("10 May", next_on="20 May")
    assert told.open("20 May") == ["check_in:ana:2026-05-10"]


def test_a_call_in_vain_with_somebody_else_snoozes_nothing() -> None:
    told = client().contact("1 Oct 2025").contact("14 May", people=["Ben"], no_answer=True, next_on="17 May")
    assert told.open("15 May") == ["check_in:ana:2025-10-01"]


def test_a_new_snooze_takes_the_place_of_the_old_one() -> None:
    key = "check_in:ana:2025-10-01"
    told = (
        client()
        .contact("1 Oct 2025")
        .snoozed(key, until="1 Jul", on="10 May")
        .snoozed(key, until="20 May", on="14 May")
    )
    assert told.open("20 May") == [key]


# Its reason.


def test_its_reason_tells_the_rhythm_and_when_they_were_last_in_touch() -> None:
    because = client().contact("10 May 2025").item("check_in:ana:2025-05-10", "14 May").because
    assert because.last_on is not None
    assert (str(because.rhythm), said(because.last_on)) == ("6 months", "10 May 2025")
    named = life().contact("10 May", next_on="1 Jun").item("check_in:ana:2026-05-10", "1 Jun").because
    assert named.rhythm is None


@pytest.mark.parametrize(
    ("told", "key", "last"),
    [
        (
            client().contact("1 Mar 2025").skipped("check_in:ana:2025-03-01", "1 Oct 2025"),
            "check_in:ana:2025-10-01",
            "1 Mar 2025",
        ),
        (client().last_in_touch("1 Mar 2025"), "check_in:ana:2025-03-01", "1 Mar 2025"),
        (client().sold("Print", "1 Mar 2025"), "check_in:ana:2025-03-01", None),
        (client(since="1 May"), "check_in:ana:2026-05-01", None),
    ],
)
def test_a_skip_or_a_sale_is_no_time_they_were_in_touch(told: Life, key: str, last: str | None) -> None:
    last_on = told.item(key, "14 May").because.last_on
    assert (said(last_on) if last_on else None) == last


def test_its_rhythm_in_days_is_counted_from_the_anchor() -> None:
    assert client().contact("10 May 2025").item("check_in:ana:2025-05-10", "14 May").rhythm_days == 184
    assert client(since="1 May").item("check_in:ana:2026-05-01", "8 May").rhythm_days == 184
