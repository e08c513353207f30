"""What lists and Today know of a client beforehand (PRODUCT §3, introduction, §3.6 and §3.9)."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from clientcare.domain.care.summary import Summary, summary_of
from clientcare.domain.care.wishes import allowed_on
from clientcare.domain.values import Kind
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import order, plan, step, version
from tests.domain.care.spoken import Day, day, said


def summary(told: Life, on: Day = "14 May") -> Summary:
    return summary_of(told.facts, told.order, day(on))


def on(one: date | None) -> str | None:
    return said(one) if one is not None else None


# When to look again.


@pytest.mark.parametrize(
    ("told", "wakes"),
    [
        (life(), None),
        (life(circle="Our people").contact("1 May"), None),
        (life().sale("Boat", sold="14 May"), "15 May"),
        (life().sale("Boat", sold="1 May"), "2 May"),
        (life().promised("Sheet", "14 May", "1 Jul"), "30 Jun"),
        (life().remind("Oil", "1 Jul"), "1 Jul"),
        (life().remind("Oil", "1 Jul", at=time(1, 30)), "30 Jun"),
        (
            life().remind("Oil", "1 Jul", "FREQ=YEARLY;INTERVAL=50").done("reminder:oil:2026-07-01", "1 Jul"),
            "1 Jul 2076",
        ),
        (life().date("Birthday", "07-01", heads_up=7), "24 Jun"),
        (life().date("Birthday", "04-20", heads_up=7), "13 Apr 2027"),
        (life().sold("Boat", "4 May").thanked("12 May"), "15 May"),
        (life().sold("Boat", "4 May").thanked("4 May").contact("13 May"), "4 Jun"),
        (life().sold("Boat", "4 May 2023").thanked("4 May 2023"), None),
        (life().felt("unhappy", "14 May").sold("Boat", "1 May").quiet("2 May"), "15 May"),
    ],
)
def test_it_tells_the_first_day_on_which_anything_but_the_check_in_can_open(told: Life, wakes: str | None) -> None:
    assert on(summary(told).wakes_on) == wakes


def test_what_lies_further_ahead_than_it_looks_is_looked_for_then() -> None:
    ahead = said(day("14 May") + timedelta(days=800))
    skipped = life().date("Birthday", "05-10")
    for year in (2026, 2027, 2028, 2029):
        skipped.skipped(f"date:birthday:{year}", "14 May")
    assert on(summary(skipped).wakes_on) == ahead
    slow = plan(step("five-years", version("5 years", "original"), place=9))
    sold = life().sold("Boat", "4 May 2024").thanked("4 May 2024").contact("14 May").under(order(steps=slow))
    assert on(summary(sold).wakes_on) == ahead


def test_the_next_check_in_is_told_by_its_day_and_its_rhythm() -> None:
    told = summary(life(circle="Our people").contact("1 May"))
    assert (on(told.next_check_in_on), told.check_in_days, told.check_in_hidden_until) == ("1 Jun", 31, None)


def test_where_none_will_come_none_is_told() -> None:
    for told in (
        life(),
        life(circle="Our people").quiet("1 May"),
        life(circle="Our people").turned("in-memory", "1 May"),
    ):
        nothing = summary(told.contact("1 Apr"))
        assert (nothing.next_check_in_on, nothing.check_in_days, nothing.check_in_hidden_until) == (None, 0, None)


def test_while_paused_the_one_after_the_pause_is_told() -> None:
    told = life(circle="Our people").contact("1 Mar").paused("1 May", "1 Jun")
    assert on(summary(told).next_check_in_on) == "15 Jun"


def test_a_snoozed_check_in_is_told_with_the_day_it_comes_back() -> None:
    told = life(circle="Our people").contact("1 Mar").snoozed("check_in:ana:2026-03-01", "1 Jun", "14 May")
    assert (on(summary(told).next_check_in_on), on(summary(told).check_in_hidden_until)) == ("1 Apr", "1 Jun")
    assert summary(told, "1 Jun").check_in_hidden_until is None


# Numbers of lists.


def test_it_knows_the_latest_care_the_days_sold_and_how_many_works() -> None:
    told = (
        life()
        .sale("Boat", sold="Mar 2026", stage="delivered")
        .sold("Gull", "4 May")
        .sale("Cat", sold="1 Jan", stage="refunded")
    )
    told.contact("2 May").contact("3 May", "paperwork").called_in_vain("4 May")
    found = summary(told)
    assert (on(found.first_sold_on), on(found.last_sold_on), found.works, on(found.last_care_on)) == (
        "31 Mar",
        "4 May",
        2,
        "2 May",
    )
    nothing = summary(life())
    assert (nothing.first_sold_on, nothing.last_sold_on, nothing.works, nothing.last_care_on) == (None, None, 0, None)


def test_not_yet_spoken_to_is_who_has_no_contact_at_all() -> None:
    assert not summary(life().sold("Boat", "4 May")).spoken
    assert not summary(life().contact("4 May", people=["Ben"])).spoken
    assert summary(life().called_in_vain("4 May")).spoken


@pytest.mark.parametrize(
    ("told", "never"),
    [
        (life().sold("Boat", "4 May"), True),
        (life().sold("Boat", "4 May").thanked("3 May"), True),
        (life().sold("Boat", "4 May").thanked("4 May"), False),
        (life().sold("Boat", "4 May").sold("Gull", "6 May").thanked("5 May"), False),
        (life().sold("Boat", "4 May").wrote("5 May", "thanks"), True),
        (life(), False),
    ],
)
def test_never_thanked_is_who_bought_and_had_no_thanks_of_ours_since(told: Life, never: bool) -> None:
    assert summary(told).never_thanked == never


# Never asked.


@pytest.mark.parametrize(
    ("told", "since"),
    [
        (life().sold("Boat", "1 Mar").sold("Gull", "1 May"), "1 May"),
        (life().sold("Boat", "1 Mar").felt("happy", "1 Mar"), None),
        (life().sold("Boat", "1 Mar").felt("happy", "1 Mar", who="Ben"), "1 May"),
        (life().sold("Boat", "1 Mar").contact("5 Mar", "ask_feeling"), None),
        (life().sold("Boat", "1 Mar").contact("5 Mar", "ask_feeling", no_answer=True), "1 May"),
        (life().sold("Boat", "1 Mar").contact("5 Mar", "check_in"), "1 May"),
        (life().sale("Boat", sold="1 Mar", stage="refunded"), None),
        (life(), None),
    ],
)
def test_never_asked_is_who_bought_more_than_60_days_ago_and_told_no_feeling_nor_was_asked(
    told: Life, since: str | None
) -> None:
    assert on(summary(told).never_asked_from) == since


# Long-distance clients.


def client(circle: str = "Clients") -> Life:
    return life(circle=circle).sold("Boat", "1 Mar")


@pytest.mark.parametrize(
    ("told", "since"),
    [
        (client(), "1 May"),
        (client().contact("28 Feb"), "1 May"),
        (client().contact("2 Mar", "promotion"), "1 May"),
        (client().contact("1 Mar"), "2 Mar 2027"),
        (client().contact("1 Mar", direction="they"), "2 Mar 2027"),
        (client("Our people").contact("1 Apr"), "2 Jun"),
        (client("Our people").contact("1 Jan"), "2 Mar"),
        (client("No rhythm").contact("1 Apr"), "2 Apr 2027"),
        (client().moved("Clients", "2 Mar", own="1 week").contact("1 Apr"), "16 Apr"),
        (client().sold("Gull", "20 Apr").contact("1 Apr"), "20 Jun"),
        (life(circle="Clients"), None),
        (life(circle="Clients").sale("Boat", sold="1 Mar", stage="cancelled"), None),
        (life(circle="Clients").sale("Boat", sold="Feb 2026", stage="delivered"), "30 Apr"),
    ],
)
def test_distant_is_who_bought_and_was_not_cared_for_since_or_for_twice_their_rhythm(
    told: Life, since: str | None
) -> None:
    assert on(summary(told).distant_from) == since


@pytest.mark.parametrize(
    "told",
    [
        client().wishes("they-reach-out", "1 Apr"),
        client().quiet("1 Apr"),
        client().resting("1 Apr"),
        client().turned("in-memory", "1 Apr"),
        client().not_ours(),
        client().paused("1 Apr"),
    ],
)
def test_who_may_not_be_checked_in_with_is_not_distant(told: Life) -> None:
    assert summary(told).distant_from is None


def test_who_buys_through_a_gallery_is_the_gallerys_to_care_for() -> None:
    assert summary(life(circle="Clients").sold("Boat", "1 Mar", through="Nord")).distant_from is None


def test_after_a_pause_they_are_distant_again() -> None:
    assert on(summary(client().paused("1 Apr", "1 Jun")).distant_from) == "1 Jun"
    assert on(summary(client().paused("1 Apr", "10 May")).distant_from) == "1 May"
    assert on(summary(client().contact("1 Mar").paused("1 May", "1 Jun")).distant_from) == "2 Mar 2027"


def test_the_days_told_beforehand_hold_on_every_later_day() -> None:
    """Against the rule itself, read day by day."""
    for told in (
        client(),
        client("Our people").contact("5 Apr"),
        client().paused("1 Apr", "1 Jul"),
        client().quiet("3 Mar"),
    ):
        since = summary(told, "2 Apr").distant_from
        for one in (day("2 Apr") + timedelta(days=n) for n in range(400)):
            assert is_distant(told, one) == (since is not None and since <= one), one


def is_distant(told: Life, today: date) -> bool:
    facts = told.facts
    last = max(sale.bought_on for sale in facts.sales if sale.bought_on)
    cared = max((contact.on for contact in facts.contacts if contact.care), default=None)
    rhythm = told.order.circles[facts.belongings[-1].circle].every
    if Kind.CHECK_IN not in allowed_on(facts, today):
        return False
    silent = (cared is None or cared < last) and (today - last).days > 60
    return silent or (cared is not None and today > rhythm.after(cared, 2))
