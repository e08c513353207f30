"""What the artist wants to be reminded of (PRODUCT §3, row "reminder")."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from clientcare.domain.care.engine import free_reminder_candidates, free_reminder_items
from clientcare.domain.frozen import replace
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS
from tests.domain.care.spoken import Day, day, said

MONTHLY = "FREQ=MONTHLY"


def key(on: Day) -> str:
    return f"reminder:oil:{day(on)}"


def monthly(ends: str | None = None) -> Life:
    return life().remind("Oil", "1 May", MONTHLY, ends=ends)


def after_done(ends: str | None = None) -> Life:
    return life().remind("Oil", "1 May", after_done="3 months", ends=ends)


def test_it_opens_on_its_day_and_stays() -> None:
    assert life().remind("Oil", "20 May").shown(key("20 May")) == "from 20 May"


def test_before_its_day_it_does_not_open() -> None:
    assert life().remind("Oil", "20 May").open("19 May") == []


@pytest.mark.parametrize("purpose", ["check_in", "help", "thanks", "greeting"])
def test_no_contact_answers_it(purpose: str) -> None:
    assert life().remind("Oil", "20 May").contact("20 May", purpose).open("21 May") == [key("20 May")]


def test_done_or_skipped_it_is_answered() -> None:
    assert life().remind("Oil", "20 May").done(key("20 May"), "20 May").open("21 May") == []
    assert life().remind("Oil", "20 May").skipped(key("20 May"), "20 May").open("21 May") == []


def test_done_early_it_is_answered_too() -> None:
    assert life().remind("Oil", "20 May").done(key("20 May"), "14 May").open("21 May") == []


def test_what_was_done_for_another_reminder_answers_nothing() -> None:
    told = life().remind("Oil", "20 May").done("reminder:oil-paint:2026-05-20", "20 May")
    assert told.open("21 May") == [key("20 May")]


def test_days_off_do_not_move_it() -> None:
    saturday = life().remind("Oil", "16 May").under(days_off=WEEKENDS)
    assert saturday.open("16 May") == [key("16 May")]


# Series.


def test_a_series_missed_three_times_is_one_open_item() -> None:
    assert monthly().open("20 Jul") == [key("1 May")]


@pytest.mark.parametrize("how", ["done", "skipped"])
def test_done_or_skipped_late_answers_every_occurrence_up_to_that_day(how: str) -> None:
    told = getattr(monthly(), how)(key("1 May"), "20 Jul")
    assert told.open("20 Jul") == []
    assert told.open("1 Aug") == [key("1 Aug")]


def test_done_on_the_day_of_an_occurrence_answers_that_one_too() -> None:
    assert monthly().done(key("1 May"), "1 Jun").open("30 Jun") == []


def test_done_early_answers_only_the_one_named() -> None:
    told = monthly().done(key("1 May"), "28 Apr")
    assert told.open("31 May") == []
    assert told.open("1 Jun") == [key("1 Jun")]


def test_an_early_done_leaves_one_that_is_open() -> None:
    assert monthly().done(key("1 Jun"), "20 May").open("1 Jul") == [key("1 May")]


def test_snoozed_it_answers_nothing_and_comes_back() -> None:
    told = monthly().snoozed(key("1 May"), until="10 Jun", on="1 May")
    assert told.open("5 Jun") == []
    assert told.open("10 Jun") == [key("1 May")]
    assert said(told.item(key("1 May"), "10 Jun").due_on) == "1 May"


def test_what_is_to_come_holds_each_occurrence_not_done_early() -> None:
    assert monthly().coming("14 May", "1 Aug") == [key("1 Jun"), key("1 Jul"), key("1 Aug")]
    assert monthly().done(key("1 Jul"), "14 May").coming("14 May", "1 Aug") == [key("1 Jun"), key("1 Aug")]


def test_its_end_starts_no_new_ones_but_one_that_is_open_stays() -> None:
    told = monthly(ends="15 Jun")
    assert told.shown(key("1 May")) == "from 1 May"
    assert told.done(key("1 May"), "2 May").shown(key("1 Jun")) == "from 1 Jun"
    assert told.done(key("1 Jun"), "2 Jun").open("31 Dec") == []


# So long after it is done.


@pytest.mark.parametrize(("on", "again"), [("28 Apr", "28 Jul"), ("1 May", "1 Aug"), ("20 Jul", "20 Oct")])
@pytest.mark.parametrize("how", ["done", "skipped"])
def test_after_done_counts_from_the_day_of_doing_or_skipping(on: str, again: str, how: str) -> None:
    told = getattr(after_done(), how)(key("1 May"), on)
    assert told.shown(key("1 May")) == "never"
    assert told.shown(key(again)) == f"from {again}"


def test_after_done_counts_from_the_latest_doing() -> None:
    told = after_done().done(key("1 May"), "5 May").done(key("5 Aug"), "10 Aug")
    assert told.open("31 Dec") == [key("10 Nov")]


def test_after_its_end_it_does_not_come_again() -> None:
    told = after_done(ends="1 Jul")
    assert told.open("31 Dec") == [key("1 May")]
    assert told.done(key("1 May"), "5 May").open("31 Dec") == []
    assert after_done(ends="5 Aug").done(key("1 May"), "5 May").open("31 Dec") == [key("5 Aug")]


def test_what_is_to_come_after_done_is_one() -> None:
    assert after_done().done(key("1 May"), "5 May").coming("14 May", "14 May 2030") == [key("5 Aug")]


# With a time, by the clock on the wall.


def at(on: str, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day(on), time(hour, minute))


def test_with_a_time_it_is_open_from_then_on() -> None:
    told = life().remind("Oil", "14 May", at=time(17, 30))
    assert told.open("14 May", at("14 May", 17, 29)) == []
    assert told.open("14 May", at("14 May", 17, 30)) == [key("14 May")]
    assert told.open("15 May", at("15 May", 9)) == [key("14 May")]


def test_on_a_day_without_an_hour_all_its_times_have_come() -> None:
    assert life().remind("Oil", "14 May", at=time(17, 30)).open("14 May") == [key("14 May")]


def test_a_time_at_night_rings_while_the_day_before_goes_on() -> None:
    told = life().remind("Oil", "15 May", at=time(1, 30))
    assert told.open("14 May", at("15 May", 1, 29)) == []
    assert told.open("14 May", at("15 May", 1, 30)) == [key("15 May")]


def test_of_a_daily_one_at_night_only_the_earlier_is_open() -> None:
    told = life().remind("Oil", "14 May", "FREQ=DAILY", at=time(1, 30))
    assert told.open("14 May", at("15 May", 1, 45)) == [key("14 May")]


def test_the_wall_may_know_its_zone() -> None:
    told = life().remind("Oil", "14 May", at=time(17, 30))
    assert told.open("14 May", at("14 May", 18).replace(tzinfo=UTC)) == [key("14 May")]


def test_a_clock_set_back_shows_it_again_and_no_second_one() -> None:
    told = life().remind("Oil", "14 May", MONTHLY, at=time(2, 30))
    assert told.open("14 May", at("14 May", 2, 45)) == [key("14 May")]
    assert told.open("14 May", at("14 May", 2, 15)) == []
    assert told.open("14 May", at("14 May", 2, 30)) == [key("14 May")]


# For nobody in particular.


def free(told: Life, on: str) -> list[str]:
    facts = told.facts
    return [item.key for item in free_reminder_items(facts.reminders, facts.marks, day(on))]


def test_a_reminder_for_nobody_opens_stays_and_is_answered_alike() -> None:
    assert free(monthly(), "30 Apr") == []
    assert free(monthly(), "20 Jul") == [key("1 May")]
    assert free(monthly().done(key("1 May"), "20 Jul"), "1 Aug") == [key("1 Aug")]
    (item,) = free_reminder_items(monthly().facts.reminders, (), day("1 May"))
    assert item.client is None


def test_a_reminder_for_nobody_can_be_snoozed() -> None:
    facts = monthly().snoozed(key("1 May"), until="10 Jun", on="1 May").facts
    (item,) = free_reminder_items(facts.reminders, facts.marks, day("5 Jun"))
    assert item.snoozed_until == day("10 Jun")
    (back,) = free_reminder_items(facts.reminders, facts.marks, day("10 Jun"))
    assert back == replace(item, snoozed_until=None)


def test_what_is_to_come_for_nobody_holds_each_occurrence() -> None:
    found = free_reminder_candidates(monthly().facts.reminders, (), day("14 May"), date(2026, 7, 1))
    assert [item.key for item in found] == [key("1 May"), key("1 Jun"), key("1 Jul")]
