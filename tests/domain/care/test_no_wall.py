"""Imports and changes of many make no wall of check-ins (PRODUCT §3.7 and §3.13)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest

from clientcare.domain.care.facts import Context
from tests.domain.care.lives import Life, life
from tests.domain.care.orders import circle, order, plan, step, version
from tests.domain.care.spoken import day, days, said, uid


def spread(name: str, since: str, length: int) -> str:
    """The day of that person within a rhythm of so many days."""
    return said(day(since) + timedelta(days=UUID(uid(name)).int % length))


# Who came by import (rule 7).


def imported(name: str = "Ana", circle: str = "Clients") -> Life:
    return life(name, circle, since="14 May").imported("14 May")


def test_an_imported_buyer_is_due_on_a_day_of_their_own_within_the_first_rhythm() -> None:
    told = imported().sold("Print", "1 Mar 2024", entered="14 May")
    assert told.check_in_due() == spread("Ana", "14 May", 184)


def test_who_has_not_bought_too() -> None:
    assert imported().check_in_due() == spread("Ana", "14 May", 184)


def test_what_is_due_later_anyway_stays_later() -> None:
    told = imported(circle="Keep warm").sold("Print", "13 May", entered="14 May")
    assert told.check_in_due() == "13 May 2027"


@pytest.mark.parametrize("on", ["14 May", "15 May"])
def test_once_there_is_a_care_contact_since_the_import_it_counts_from_that(on: str) -> None:
    assert imported("Ben").contact(on, people=["Ben"]).check_in_due() == f"{on.split(maxsplit=1)[0]} Nov"


def test_a_contact_before_the_import_is_none_since() -> None:
    told = imported().contact("1 Mar 2020", entered="14 May")
    assert told.check_in_due() == spread("Ana", "14 May", 184)


def test_paperwork_since_the_import_is_no_care() -> None:
    assert imported().contact("20 May", "paperwork").check_in_due() == spread("Ana", "14 May", 184)


def test_a_named_day_holds_for_the_imported_too() -> None:
    assert imported().contact("20 May", next_on="1 Jun").check_in_due() == "1 Jun"
    assert imported(circle="No rhythm").contact("1 Mar 2026", next_on="1 Jun").check_in_due() == "1 Jun"


def test_in_no_rhythm_nothing_comes_of_an_import() -> None:
    assert imported(circle="No rhythm").sold("Print", "1 Mar 2024", entered="14 May").check_in_due() is None


def test_600_imported_come_a_few_a_day() -> None:
    dues = [imported(f"Person {n}").sold("Print", "1 Mar 2024", entered="14 May").check_in_due() for n in range(600)]
    a_day = Counter(dues)
    assert len(a_day) > 150
    assert max(a_day.values()) <= 12


# A circle gets another rhythm, or several people move (rule 13).


def turned(*rhythms: str | tuple[str, str]) -> Context:
    """An artist whose circle *Clients* had these rhythms."""
    return order(circle("Clients", *rhythms))


SHORTER = turned("6 months", ("3 months", "14 May"))


@pytest.mark.parametrize(
    ("anchor", "due"),
    [
        ("14 May", "14 Aug"),  # not before the change
        ("10 May", "10 Aug"),  # due by the new rhythm, which is later than all else
        ("20 Nov 2025", "20 May"),  # due by the old rhythm before their day within the new one
    ],
)
def test_a_shorter_rhythm_of_a_circle_asks_nobody_sooner_than_before_or_on_their_day(anchor: str, due: str) -> None:
    late = next(name for name in map(str, range(99)) if UUID(uid(name)).int % 92 > 10)
    assert life(late, "Clients").contact(anchor).under(SHORTER).check_in_due() == due


def test_whose_old_day_is_far_away_come_on_a_day_of_their_own_within_the_new_rhythm() -> None:
    told = life(circle="Clients").contact("1 Feb").under(SHORTER)
    assert told.check_in_due() == spread("Ana", "14 May", 92)


def test_who_was_late_already_stays_late() -> None:
    assert life(circle="Clients").contact("1 May 2025").under(SHORTER).check_in_due() == "1 Nov 2025"


def test_a_slower_rhythm_of_a_circle_holds_at_once() -> None:
    slower = turned("3 months", ("6 months", "14 May"))
    assert life(circle="Clients").contact("1 Mar").under(slower).check_in_due() == "1 Sep"


FIRST = turned("none", ("3 months", "14 May"))


def test_a_first_rhythm_of_a_circle_comes_on_a_day_of_their_own() -> None:
    assert life(circle="Clients").contact("1 Mar 2020").under(FIRST).check_in_due() == spread("Ana", "14 May", 92)


def test_not_before_the_rhythm_has_gone_by() -> None:
    assert life(circle="Clients").contact("13 May").under(FIRST).check_in_due() == "13 Aug"


def test_who_was_never_spoken_to_comes_on_their_day_and_not_within_the_week() -> None:
    for name in map(str, range(40)):
        theirs = max(day(spread(name, "14 May", 92)), day("21 May"))
        assert life(name, "Clients", since="1 Jan").under(FIRST).check_in_due() == said(theirs)


def test_nor_before_the_rhythm_where_it_is_shorter_than_a_week() -> None:
    dues = {
        life(name, "Clients", since="1 Jan").under(turned("none", ("3 days", "14 May"))).check_in_due()
        for name in "abcdef"
    }
    assert dues == {"17 May"}


def test_who_comes_into_a_daily_rhythm_is_due_that_day() -> None:
    daily = turned("none", ("1 day", "14 May"))
    assert {life(name, "Clients").contact("1 Mar").under(daily).check_in_due() for name in "abcdef"} == {"14 May"}


def test_several_moved_together_are_spread() -> None:
    told = life().contact("1 Mar 2020").moved("Collectors", "14 May", together=True)
    assert told.check_in_due() == spread("Ana", "14 May", 92)


def test_one_person_changed_by_hand_is_due_at_once() -> None:
    assert life().contact("1 Mar 2020").moved("Collectors", "14 May").check_in_due() == "1 Jun 2020"
    assert life(circle="Clients").contact("1 Mar").moved("Collectors", "14 May").check_in_due() == "1 Jun"
    assert life(circle="Clients").contact("1 Mar").moved("Clients", "14 May", own="1 month").check_in_due() == "1 Apr"


def test_changed_by_hand_after_the_others_is_at_once_too() -> None:
    told = life(circle="Clients").contact("1 Mar").under(SHORTER).moved("Clients", "20 May", own="1 month")
    assert told.check_in_due() == "1 Apr"


def test_moved_by_hand_on_the_day_the_circle_changed_is_at_once() -> None:
    changed = turned("6 months", ("2 months", "14 May"))
    assert life().contact("1 Mar 2020").moved("Clients", "14 May").under(changed).check_in_due() == "1 May 2020"


@pytest.mark.parametrize("later", ["14 May", "1 Jun"])
def test_a_circle_that_changes_when_or_after_they_left_it_moves_nobody(later: str) -> None:
    left = turned("6 months", ("2 months", later))
    for name in map(str, range(20)):
        told = life(name, "Clients").contact("1 Jan").moved("Collectors", "14 May", together=True)
        assert told.check_in_due() == told.under(left).check_in_due()


def test_added_to_a_circle_with_others_is_no_move() -> None:
    told = life(since="14 May")
    assert told.moved("Clients", "14 May").check_in_due() == "21 May"


def test_a_move_together_within_the_same_rhythm_changes_nothing() -> None:
    same = order(circle("Friends", "6 months"))
    assert (
        life(circle="Clients").contact("1 Mar").moved("Friends", "14 May", together=True).under(same).check_in_due()
        == "1 Sep"
    )


def test_two_changes_one_after_the_other_make_no_wall_either() -> None:
    """Six months to three, and the day after to two: nobody becomes due at once who would not have been."""
    twice = turned("6 months", ("3 months", "13 May"), ("2 months", "14 May"))
    dues = Counter(life(str(n), "Clients").contact("1 Jan").under(twice).check_in_due() for n in range(200))
    assert min(day(due) for due in dues if due) >= day("13 May")
    assert max(count for due, count in dues.items() if due != "1 Jul") < 15  # when they were due before


def test_a_circle_slowed_down_after_it_was_quickened_makes_no_wall() -> None:
    there_and_back = turned("6 months", ("3 months", "13 May"), ("4 months", "14 May"))
    dues = Counter(life(str(n), "Clients").contact("1 Jan").under(there_and_back).check_in_due() for n in range(200))
    assert max(count for due, count in dues.items() if due != "1 Jul") < 15


def test_who_came_with_others_and_was_never_spoken_to_keeps_their_day_when_the_circle_changes_again() -> None:
    again = turned("none", ("6 months", "1 May"), ("5 months", "14 May"))
    told = life(circle="Clients", since="1 Jan").under(again)
    first = life(circle="Clients", since="1 Jan").under(turned("none", ("6 months", "1 May")))
    assert told.check_in_due() == first.check_in_due()


def test_300_from_six_to_three_months_come_over_three_months() -> None:
    people = [
        life(f"Person {n}", "Clients").contact(said(day("14 Nov 2025") + timedelta(days=n % 181))) for n in range(300)
    ]
    dues = [day(told.under(SHORTER).check_in_due() or "") for told in people]
    a_day = Counter(dues)
    assert a_day[day("14 May")] <= 8
    assert all(a_day[one] <= 11 for one in days("14 May", "14 Aug"))
    assert max(dues) <= day("14 Aug")


# The plan (rule 13).

KEY = "after_sale:boat:five-months"


def five_months(*versions: tuple[str, bool]) -> Context:
    turns = [version("5 months", "original", since=since, on=on) for since, on in versions]
    return order(steps=plan(step("five-months", *turns, place=5)))


def delivered(on: str) -> Life:
    return life().sold("Boat", on, kind="original").thanked(on)


def test_a_new_step_holds_for_sales_delivered_from_that_day_on() -> None:
    new = five_months(("14 May", True))
    assert delivered("13 May").under(new).shown(KEY) == "never"
    assert delivered("14 May").under(new).shown(KEY) == "14 Oct to 12 Dec"


def test_a_step_switched_off_goes_at_once_also_for_sales_of_before() -> None:
    off = five_months(("1 Jan 2020", True), ("14 May", False))
    assert delivered("1 Jan").under(off).shown(KEY) == "never"
    assert delivered("1 Jan").under(five_months(("1 Jan 2020", True))).shown(KEY) == "1 Jun to 30 Jul"


def test_switched_on_again_it_holds_from_that_day_on() -> None:
    again = five_months(("1 Jan 2020", True), ("1 Apr", False), ("14 May", True))
    assert delivered("1 Jan").under(again).shown(KEY) == "never"
    assert delivered("13 May").under(again).shown(KEY) == "never"
    assert delivered("14 May").under(again).shown(KEY) == "14 Oct to 12 Dec"


def test_a_step_moved_holds_for_sales_delivered_from_that_day_on() -> None:
    moved = plan(
        step("arrived", version("7 days", "original"), version("10 days", "original", since="14 May"), place=0),
    )
    assert delivered("13 May").under(order(steps=moved)).shown("after_sale:boat:arrived") == "20 May to 12 Jun"
    assert delivered("14 May").under(order(steps=moved)).shown("after_sale:boat:arrived") == "24 May to 13 Jun"


def test_a_step_removed_goes_at_once() -> None:
    left = order(steps=tuple(one for one in plan() if one.step != "arrived"))
    assert delivered("4 May").under(left).shown("after_sale:boat:arrived") == "never"


def test_a_step_for_other_kinds_from_now_on_keeps_those_of_before() -> None:
    other = plan(step("arrived", version("7 days", "original"), version("7 days", "edition", since="14 May"), place=0))
    assert delivered("13 May").under(order(steps=other)).shown("after_sale:boat:arrived") == "20 May to 12 Jun"
    assert delivered("14 May").under(order(steps=other)).shown("after_sale:boat:arrived") == "never"
