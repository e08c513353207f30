"""A "no" is kept: what may open under which wish, and what comes after a time of calm (PRODUCT §3.5)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from clientcare.domain.values import Kind
from tests.domain.care.lives import Life, life

ALL = set(Kind)
FOR_THEM = {Kind.REPLY, Kind.PROMISE, Kind.REMINDER}
TODAY = "14 May"


def busy() -> Life:
    """Somebody for whom something of every kind is due on 14 May; nothing to make right, which would hide steps."""
    told = life(circle="Our people", since="1 Jan").last_in_touch("14 Apr")
    told.sold("Boat", "6 May").sale("Gull", asked="13 May").promised("Sheet", "1 May", "14 May").remind("Oil", "14 May")
    return told.date("Birthday", "05-14")


def unhappy() -> Life:
    return busy().felt("unhappy", "13 May", name="sad")


def kinds(told: Life, on: str = TODAY) -> set[Kind]:
    return {item.kind for item in told.items(on)}


def test_the_busy_life_has_something_of_every_kind() -> None:
    assert kinds(busy()) | kinds(unhappy()) == ALL


HELD: dict[str, tuple[Callable[[Life], Life], set[Kind]]] = {
    "welcome": (lambda told: told, ALL),
    "no promotions": (lambda told: told.wishes("no-promotions", "1 May"), ALL),
    "they reach out first": (
        lambda told: told.wishes("they-reach-out", "1 May"),
        ALL - {Kind.AFTER_SALE, Kind.CHECK_IN},
    ),
    "not ours": (lambda told: told.not_ours(), FOR_THEM),
    "paused": (lambda told: told.paused("14 May", "1 Jun"), FOR_THEM),
    "paused until ended": (lambda told: told.paused("14 May"), FOR_THEM),
    "asked for quiet": (lambda told: told.wishes("quiet", "14 May"), FOR_THEM),
    "resting": (lambda told: told.turned("resting", "14 May"), FOR_THEM),
    "in memory": (lambda told: told.turned("in-memory", "14 May"), {Kind.PROMISE, Kind.REMINDER}),
    "resting, and they reach out": (
        lambda told: told.turned("resting", "14 May").wishes("they-reach-out", "1 May"),
        FOR_THEM,
    ),
    "in memory, and quiet": (
        lambda told: told.turned("in-memory", "14 May").wishes("quiet", "1 May"),
        {Kind.PROMISE, Kind.REMINDER},
    ),
    "not ours, and in memory": (
        lambda told: told.not_ours().turned("in-memory", "1 May"),
        {Kind.PROMISE, Kind.REMINDER},
    ),
}


@pytest.mark.parametrize(("held", "allowed"), HELD.values(), ids=HELD.keys())
def test_only_what_all_that_they_wish_allow_may_open(held: Callable[[Life], Life], allowed: set[Kind]) -> None:
    assert kinds(held(busy())) | kinds(held(unhappy())) == allowed


@pytest.mark.parametrize("held", HELD.keys())
def test_what_is_to_come_is_named_by_the_same_rule(held: str) -> None:
    coming = [key.partition(":")[0] for key in HELD[held][0](busy()).coming(TODAY, "14 May 2027")]
    assert held == "paused" or set(coming) <= HELD[held][1]
    assert ("after_sale" in coming) == (Kind.AFTER_SALE in HELD[held][1] or held == "paused")


def test_a_pause_lasts_up_to_its_day_and_not_on_it() -> None:
    told = busy().paused("14 May", "16 May")
    assert kinds(told, "15 May") == FOR_THEM
    assert kinds(told, "16 May") == kinds(busy(), "16 May") - {Kind.CHECK_IN, Kind.DATE}


def test_the_wish_in_force_is_that_of_the_day() -> None:
    told = (
        life(circle="Our people", since="1 Jan")
        .contact("1 Jan")
        .wishes("they-reach-out", "1 Mar")
        .wishes("welcome", "1 Jun")
    )
    assert told.shown("check_in:ana:2026-01-01") == "1 Feb to 28 Feb, from 1 Jun"


def test_before_the_first_wish_that_one_held_already() -> None:
    told = life(since="14 May").sale("Boat", sold="4 May", entered="14 May")
    assert told.open("10 May") == ["thanks:boat"]


# After quiet, resting or a pause.

CALM: dict[str, Callable[[Life, str, str | None], Life]] = {
    "quiet": lambda told, since, until: told.quiet(since, until),
    "resting": lambda told, since, until: told.resting(since, until),
    "paused": lambda told, since, until: told.paused(since, until),
}
each_calm = pytest.mark.parametrize("calm", CALM.values(), ids=CALM.keys())
Calm = Callable[[Life, str, str | None], Life]


@each_calm
def test_thanks_steps_and_dates_whose_own_day_fell_into_it_stay_closed(calm: Calm) -> None:
    told = life().sold("Boat", "6 May").date("Birthday", "05-14").gave("9 May")
    assert calm(told, "7 May", "15 May").open("15 May") == []


@each_calm
def test_what_fell_on_the_first_free_day_or_before_the_calm_opens(calm: Calm) -> None:
    told = life().sold("Boat", "8 May").date("Birthday", "05-15")
    assert calm(told, "10 May", "15 May").open("15 May") == [
        "thanks:boat",
        "date:birthday:2026",
        "after_sale:boat:arrived",
    ]


@each_calm
def test_replies_promises_and_what_is_to_be_made_right_come_back(calm: Calm) -> None:
    told = life().sold("Print", "1 Jan").felt("unhappy", "10 May", name="sad").asked("10 May")
    told.promised("Sheet", "10 May", "12 May").thanked("1 Jan")
    assert calm(told, "11 May", "15 May").open("15 May") == ["make_right:sad", "reply:question", "promise:sheet"]


@each_calm
def test_a_fortnight_of_calm_then_a_check_in(calm: Calm) -> None:
    told = life(circle="Our people", since="1 Jan").contact("1 Mar")
    assert calm(told, "2 Mar", "1 Sep").check_in_due() == "15 Sep"


@each_calm
def test_or_a_rhythm_where_that_is_shorter(calm: Calm) -> None:
    told = life(since="1 Jan").moved("Our people", "1 Jan", own="10 days").contact("1 Mar")
    assert calm(told, "2 Mar", "1 Sep").check_in_due() == "11 Sep"


@each_calm
def test_also_where_a_contact_named_a_day(calm: Calm) -> None:
    told = life(since="1 Jan").contact("1 Mar", next_on="10 Mar")
    assert calm(told, "2 Mar", "8 Mar").check_in_due() == "22 Mar"


@each_calm
def test_a_check_in_due_later_anyway_stays_where_it_was(calm: Calm) -> None:
    told = life(circle="Clients", since="1 Jan").contact("1 Mar")
    assert calm(told, "2 Mar", "8 Mar").check_in_due() == "1 Sep"


@each_calm
def test_a_time_of_no_days_is_none(calm: Calm) -> None:
    told = life(circle="Our people", since="1 Jan").contact("1 Mar").date("Birthday", "05-14")
    calm(told, "14 May", "14 May")
    assert told.open("14 May") == ["date:birthday:2026", "check_in:ana:2026-03-01"]


@each_calm
def test_while_it_lasts_nothing_is_to_come(calm: Calm) -> None:
    told = life(circle="Our people", since="1 Jan").contact("1 Mar").date("Birthday", "05-14")
    assert calm(told, "2 Mar", None).coming("10 Mar", "31 Dec") == []


def test_of_several_times_of_calm_the_latest_end_counts() -> None:
    told = life(circle="Our people", since="1 Jan").contact("1 Mar")
    assert told.paused("2 Mar", "1 Jun").quiet("2 Apr", "1 May").check_in_due() == "15 Jun"


def test_quiet_asked_for_again_is_one_quiet() -> None:
    told = life(circle="Our people", since="1 Jan").contact("1 Mar").date("Birthday", "03-20")
    told.wishes("quiet", "2 Mar").wishes("quiet", "1 Apr").wishes("welcome", "1 Jun")
    assert told.open("1 Apr") == []
    assert told.check_in_due() == "15 Jun"


def test_they_reach_out_first_is_no_time_of_calm() -> None:
    told = (
        life(circle="Our people", since="1 Jan")
        .contact("1 Mar")
        .wishes("they-reach-out", "2 Mar")
        .wishes("welcome", "20 Apr")
    )
    assert told.check_in_due() == "1 Apr"
