"""What holds for every item of care: words, days, keys, snoozing and skipping (PRODUCT §3, and §3.1 to §3.3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from clientcare.domain.care import keys
from clientcare.domain.care.items import ANSWERED_BY
from clientcare.domain.values import Kind, Purpose
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import GROWING
from tests.domain.care.spoken import day, said, uid

EVERY: dict[str, Callable[[], Life]] = {
    "make_right:sad": lambda: life().sold("Print", "1 Jan", entered="14 May").felt("unhappy", "13 May", name="sad"),
    "reply:question": lambda: life().asked("13 May"),
    "reply:boat": lambda: life().sale("Boat", asked="13 May"),
    "thanks:boat": lambda: life().sale("Boat", sold="13 May"),
    "thanks:jamal": lambda: life().sent("Jamal", "13 May"),
    "promise:sheet": lambda: life().promised("Sheet", "1 May", "14 May"),
    "reminder:oil:2026-05-14": lambda: life().remind("Oil", "14 May"),
    "date:birthday:2026": lambda: life().date("Birthday", "05-14"),
    "after_sale:boat:arrived": lambda: life().sold("Boat", "7 May").thanked("7 May"),
    "after_sale:boat:how-it-grows:2026-05-14": lambda: (
        life().sale("Boat", sold="14 Apr").thanked("14 Apr").under(steps=GROWING)
    ),
    "check_in:ana:2026-04-14": lambda: life(circle="Our people").contact("14 Apr"),
}
"""For every kind of item a life in which it is due on 14 May."""

every_item = pytest.mark.parametrize(("key", "told"), EVERY.items(), ids=EVERY.keys())


@every_item
def test_it_is_the_only_thing_open_and_due_today(key: str, told: Callable[[], Life]) -> None:
    assert told().open("14 May") == [key]
    assert said(told().item(key, "14 May").due_on) == "14 May"


@every_item
def test_snoozed_it_comes_back_on_that_day_with_its_old_due_day(key: str, told: Callable[[], Life]) -> None:
    before = told().item(key, "14 May")
    after = told().snoozed(key, until="20 May", on="14 May")
    assert after.open("14 May") == after.open("19 May") == []
    assert after.item(key, "19 May").snoozed_until == day("20 May")
    assert after.item(key, "20 May") == before


@every_item
def test_the_latest_snooze_counts_also_where_it_is_the_shorter_one(key: str, told: Callable[[], Life]) -> None:
    after = told().snoozed(key, until="30 May", on="14 May").snoozed(key, until="20 May", on="14 May")
    assert after.open("20 May") == [key]


@every_item
def test_a_snooze_of_something_else_hides_nothing(key: str, told: Callable[[], Life]) -> None:
    assert told().snoozed(key + "0", until="30 May", on="14 May").open("20 May") == [key]


@every_item
def test_skip_closes_this_occurrence(key: str, told: Callable[[], Life]) -> None:
    assert key not in told().skipped(key, "14 May").open("14 May")


@every_item
def test_it_counts_its_days_late_from_its_due_day(key: str, told: Callable[[], Life]) -> None:
    item = told().item(key, "14 May")
    assert [item.days_late(day(on)) for on in ("10 May", "14 May", "20 May")] == [0, 0, 6]


@every_item
def test_it_is_shown_from_its_opening_on(key: str, told: Callable[[], Life]) -> None:
    item = told().item(key, "14 May")
    assert item.opens_on == day("13 May" if item.kind in ("promise", "date") else "14 May")
    assert key in told().open(item.opens_on)


@every_item
def test_the_purposes_that_answer_it_are_known(key: str, told: Callable[[], Life]) -> None:
    item = told().item(key, "14 May")
    assert item.answered_by == ANSWERED_BY[item.kind]


@every_item
def test_its_key_tells_what_it_is_about(key: str, told: Callable[[], Life]) -> None:
    item = told().item(key, "14 May")
    assert (keys.kind_of(item.key), keys.uid_of(item.key)) == (item.kind, item.because.uid)


@pytest.mark.parametrize("key", [key for key in EVERY if not key.startswith(("reminder", "check_in"))])
def test_a_contact_that_names_it_answers_whatever_it_was_for(key: str) -> None:
    told = EVERY[key]().contact("13 May", "check_in", answers=key)
    assert told.open("14 May") == []


def test_what_may_answer_each_kind() -> None:
    care = {purpose for purpose in Purpose if purpose not in ("paperwork", "promotion")}
    assert {kind: set(purposes) for kind, purposes in ANSWERED_BY.items()} == {
        Kind.MAKE_RIGHT: care,
        Kind.REPLY: set(Purpose) - {"promotion"},
        Kind.THANKS: {"thanks"},
        Kind.PROMISE: set(),
        Kind.REMINDER: set(),
        Kind.DATE: {"greeting"},
        Kind.AFTER_SALE: care - {"thanks", "greeting"},
        Kind.CHECK_IN: care,
    }


# Keys.


def test_keys_are_written_as_promised() -> None:
    on = day("14 May")
    assert [
        keys.reply("u"),
        keys.make_right("u"),
        keys.promise("u"),
        keys.thanks("u"),
        keys.thanks_bought("u"),
        keys.after_sale("u", "arrived"),
        keys.grows("u", "how-it-grows", on),
        keys.yearly("u", 2026),
        keys.check_in("u", on),
        keys.reminder("u", on),
    ] == [
        "reply:u",
        "make_right:u",
        "promise:u",
        "thanks:u",
        "thanks:u:bought",
        "after_sale:u:arrived",
        "after_sale:u:how-it-grows:2026-05-14",
        "date:u:2026",
        "check_in:u:2026-05-14",
        "reminder:u:2026-05-14",
    ]


def test_the_day_of_a_key_can_be_read() -> None:
    assert keys.day_of("reminder:u:2026-05-14") == day("14 May")
    with pytest.raises(ValueError, match="bought"):
        keys.day_of("thanks:u:bought")
    with pytest.raises(ValueError, match="nonsense"):
        keys.kind_of("nonsense:u")


# Words.


def test_after_is_a_later_day_or_the_same_day_entered_later() -> None:
    assert life().asked("14 May").contact("14 May", "reply").open("15 May") == []
    assert life().contact("14 May", "reply").asked("14 May").open("15 May") == ["reply:question"]
    assert life().contact("15 May", "reply").asked("14 May").open("15 May") == []


def test_a_contact_may_be_dated_tomorrow() -> None:
    assert life(circle="Our people").contact("15 May").open("14 May") == []
    assert life().asked("13 May").contact("15 May", "reply").open("14 May") == []
    assert life().asked("15 May").open("14 May") == []


def test_what_several_did_together_is_each_ones() -> None:
    told = life("Ben").contact("14 May", "thanks", people=["Ana", "Ben"]).sale("Boat", sold="13 May")
    assert told.open("14 May") == []


# Nothing that can be derived is stored (rule 1).


def test_deleting_a_record_closes_what_it_opened_and_reopens_what_it_answered() -> None:
    told = life().sale("Boat", sold="13 May")
    assert told.open("14 May") == ["thanks:boat"]
    assert life().open("14 May") == []
    assert life().sale("Boat", sold="13 May").thanked("14 May").open("14 May") == []


def test_redating_a_contact_recomputes_what_it_answers() -> None:
    assert life().sale("Boat", sold="13 May").thanked("12 May").open("14 May") == ["thanks:boat"]
    assert life().sale("Boat", sold="13 May").thanked("13 May").open("14 May") == []


# Months and years.


@pytest.mark.parametrize(
    ("own", "anchor", "due"),
    [
        ("1 month", "31 Jan", "28 Feb"),
        ("1 month", "31 Jan 2028", "29 Feb 2028"),
        ("2 months", "31 Jan", "31 Mar"),
        ("3 months", "30 Nov 2025", "28 Feb"),
        ("1 year", "29 Feb 2024", "28 Feb 2025"),
        ("4 years", "29 Feb 2024", "29 Feb 2028"),
    ],
)
def test_months_and_years_are_added_on_the_calendar_and_clamp(own: str, anchor: str, due: str) -> None:
    assert life().contact(anchor).moved("Clients", anchor, own=own).check_in_due() == due


def test_a_year_on_from_a_leap_day_is_the_28th() -> None:
    assert life().sold("Boat", "29 Feb 2024").coming("1 Jan 2025", "1 Apr 2025") == ["after_sale:boat:year-on"]
    told = life().sold("Boat", "29 Feb 2024").thanked("29 Feb 2024")
    assert told.open("28 Feb 2025") == ["after_sale:boat:year-on"]
    assert told.open("27 Feb 2025") == []


# The ends of the calendar.


@pytest.mark.parametrize("on", ["1 Jan 1", "31 Dec 9999"])
def test_the_first_and_the_last_day_there_is_can_be_lived(on: str) -> None:
    told = life(circle="Our people").sold("Boat", on).sale("Gull", asked=on).contact(on).asked(on, "q").gave(on)
    told.date("Birthday", "02-29", entered=on).promised("Sheet", on, on).felt("unhappy", on).remind(
        "Oil", on, "FREQ=YEARLY"
    )
    told.remind("Wash", on, after_done="1 year").sent("Jamal", on, bought=on).quiet(on).under(
        days_off=frozenset({4, 5, 6})
    )
    told.items(on)
    told.coming(on, on)


def test_uids_of_people_are_read_as_numbers() -> None:
    assert uid("Ana") == uid("ana") != uid("Ben")
