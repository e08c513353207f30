"""Care goes on after the sale: the steps of the plan (PRODUCT §3, row "after-sale step", and rules 4 and 7)."""

from __future__ import annotations

import pytest

from tests.domain.care.lives import Life, life
from tests.domain.care.orders import GROWING, WEEKENDS, plan, step, version
from tests.domain.care.spoken import said

ARRIVED = "after_sale:blue-harbour:arrived"
HOW_IS_IT = "after_sale:blue-harbour:how-is-it"
HOW_DID_IT_GO = "after_sale:blue-harbour:how-did-it-go"
YEAR_ON = "after_sale:blue-harbour:year-on"


def bought(kind: str = "original", delivered: str = "4 May") -> Life:
    return life().sold("Blue Harbour", delivered, kind=kind)


def grown(sold: str = "20 Apr", **more: str) -> Life:
    """A commission agreed on, watched as it grows."""
    return life().sale("Blue Harbour", sold=sold, kind="commission", **more).under(steps=GROWING)


# When they open, and for what.


@pytest.mark.parametrize(
    ("kind", "steps"),
    [
        ("original", [ARRIVED, HOW_IS_IT, YEAR_ON]),
        ("commission", [ARRIVED, HOW_IS_IT, YEAR_ON]),
        ("edition", [ARRIVED]),
        ("service", [HOW_DID_IT_GO]),
        ("workshop", [HOW_DID_IT_GO]),
        ("other", []),
    ],
)
def test_the_plan_to_begin_with_asks_of_each_kind_of_sale(kind: str, steps: list[str]) -> None:
    told = bought(kind).thanked("4 May")
    assert told.coming("4 May", "31 Dec 2030") == steps


@pytest.mark.parametrize(
    ("key", "kind", "shown"),
    [
        (ARRIVED, "original", "11 May to 3 Jun"),
        (ARRIVED, "edition", "11 May to 9 Jul"),
        (HOW_IS_IT, "original", "4 Jun to 2 Aug"),
        (HOW_DID_IT_GO, "workshop", "11 May to 9 Jul"),
        (YEAR_ON, "commission", "4 May 2027 to 2 Jul 2027"),
    ],
)
def test_a_step_opens_on_its_day_and_closes_on_the_day_of_the_next_or_the_60th_after(
    key: str, kind: str, shown: str
) -> None:
    assert bought(kind).shown(key, last="31 Dec 2027") == shown


@pytest.mark.parametrize("stage", ["agreed", "making", "cancelled", "refunded"])
def test_no_longer_delivered_it_asks_nothing(stage: str) -> None:
    told = life().sale("Blue Harbour", sold="1 May", delivered="4 May", stage=stage)
    assert told.shown(ARRIVED) == told.shown(HOW_IS_IT) == "never"


@pytest.mark.parametrize("delivered", ["May 2026", "2026"])
def test_a_month_or_year_of_delivery_asks_nothing(delivered: str) -> None:
    assert life().sale("Blue Harbour", sold="1 May", delivered=delivered).shown(ARRIVED) == "never"


def test_it_falls_on_the_next_working_day() -> None:
    saturday = bought(delivered="9 May").under(days_off=WEEKENDS)
    assert saturday.shown(ARRIVED) == "18 May to 8 Jun"
    assert said(saturday.item(ARRIVED, "18 May").own_day) == "16 May"


def test_handed_over_in_person_it_is_asked_whether_it_hangs_well() -> None:
    told = life().sold("Blue Harbour", "4 May", handed_over=True)
    assert told.item(ARRIVED, "11 May").because.step_name == "hangs-well"
    assert bought().item(ARRIVED, "11 May").because.step_name == "arrived"
    assert told.item(HOW_IS_IT, "4 Jun").because.step_name == "how-is-it"


def test_two_steps_of_the_same_day_are_both_open_until_the_next() -> None:
    told = bought().under(steps=plan(step("card", version("7 days", "original"), place=9)))
    assert told.shown("after_sale:blue-harbour:card") == told.shown(ARRIVED) == "11 May to 3 Jun"


# What answers them.


@pytest.mark.parametrize("purpose", ["check_in", "help", "ask_feeling", "reply"])
@pytest.mark.parametrize("direction", ["we", "they", "both"])
def test_a_care_contact_of_either_side_on_its_day_or_later_answers(purpose: str, direction: str) -> None:
    assert bought().contact("11 May", purpose, direction).shown(ARRIVED) == "never"


@pytest.mark.parametrize("purpose", ["thanks", "greeting"])
def test_thanks_and_greetings_only_put_it_off(purpose: str) -> None:
    assert bought().contact("11 May", purpose).shown(ARRIVED) == "14 May to 3 Jun"


@pytest.mark.parametrize("purpose", ["paperwork", "promotion"])
def test_what_is_not_care_does_not_answer(purpose: str) -> None:
    assert bought().contact("11 May", purpose).shown(ARRIVED) == "11 May to 3 Jun"


def test_a_call_in_vain_does_not_answer() -> None:
    assert bought().called_in_vain("11 May").shown(ARRIVED) == "11 May to 3 Jun"


def test_a_contact_before_its_day_does_not_answer() -> None:
    assert bought().contact("7 May").shown(ARRIVED) == "11 May to 3 Jun"


def test_a_contact_answers_the_steps_whose_day_has_come_and_no_later_one() -> None:
    told = bought().contact("20 May")
    assert told.shown(ARRIVED) == "never"
    assert told.shown(HOW_IS_IT) == "4 Jun to 2 Aug"


def test_a_feeling_about_that_sale_answers() -> None:
    assert bought().felt("happy", "11 May", about="Blue Harbour").shown(ARRIVED) == "never"
    assert bought().felt("happy", "10 May", about="Blue Harbour").shown(ARRIVED) == "11 May to 3 Jun"


def test_a_feeling_about_something_else_does_not_answer() -> None:
    assert bought().felt("happy", "11 May").shown(ARRIVED) == "11 May to 3 Jun"
    assert bought().felt("happy", "11 May", about="Other").shown(ARRIVED) == "11 May to 3 Jun"


def test_skip_closes_it() -> None:
    assert bought().skipped(ARRIVED, "11 May").shown(ARRIVED) == "never"


def test_a_contact_that_says_it_is_about_something_else_does_not_answer() -> None:
    assert bought().contact("20 May", not_answers=ARRIVED).shown(ARRIVED) == "23 May to 3 Jun"


# What closes it: a later delivery.


def test_a_later_delivery_to_the_same_buyer_closes_all_but_a_year_on_of_long_before() -> None:
    told = bought().sold("Print", "10 Jun", kind="edition")
    assert told.shown(HOW_IS_IT) == "4 Jun to 9 Jun"
    assert told.shown(YEAR_ON, last="31 Dec 2027") == "4 May 2027 to 2 Jul 2027"


@pytest.mark.parametrize(("later", "year_on"), [("3 Jun", "never"), ("4 Jun", "4 May 2027 to 2 Jul 2027")])
def test_a_delivery_within_30_days_makes_one_year_on_of_both(later: str, year_on: str) -> None:
    told = bought().sold("Red Boat", later)
    assert told.shown(YEAR_ON, last="31 Dec 2027") == year_on


def test_the_newest_year_on_names_all_works_since() -> None:
    told = bought(delivered="1 Mar").sold("Red Boat", "20 Mar").sold("Gull", "10 Apr").sold("Old", "1 Jan 2025")
    assert told.item("after_sale:gull:year-on", "10 Apr 2027").because.title == "Blue Harbour, Red Boat, Gull"
    assert told.shown(YEAR_ON, "1 Mar 2027", "1 Jun 2027") == "never"


def test_of_two_delivered_on_one_day_the_one_entered_later_asks() -> None:
    told = bought().sold("Red Boat", "4 May")
    assert told.shown(ARRIVED) == "never"
    assert told.shown("after_sale:red-boat:arrived") == "11 May to 3 Jun"


@pytest.mark.parametrize("kind", ["service", "workshop", "other"])
def test_a_later_delivery_of_any_kind_closes(kind: str) -> None:
    assert bought().sold("Course", "15 May", kind=kind).shown(ARRIVED) == "11 May to 14 May"


def test_a_later_sale_not_yet_delivered_closes_nothing() -> None:
    assert bought().sale("Red Boat", sold="12 May").shown(ARRIVED) == "11 May to 3 Jun"


def test_a_delivery_to_somebody_else_closes_nothing() -> None:
    assert bought().sold("Red Boat", "12 May", buyers=["Ben"]).shown(ARRIVED) == "11 May to 3 Jun"


def test_a_delivery_to_one_of_several_buyers_closes() -> None:
    told = life().sold("Blue Harbour", "4 May", buyers=("Ana", "Ben")).sold("Red Boat", "15 May", buyers=["Ben"])
    assert told.shown(ARRIVED) == "11 May to 14 May"


# Cool-down (rule 4).


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("7 May", "11 May to 3 Jun"),
        ("8 May", "11 May to 3 Jun"),
        ("9 May", "12 May to 3 Jun"),
        ("10 May", "13 May to 3 Jun"),
    ],
)
def test_nobody_is_asked_within_three_days_after_a_care_contact(contact: str, shown: str) -> None:
    assert bought().contact(contact).shown(ARRIVED) == shown


@pytest.mark.parametrize("direction", ["we", "they", "both"])
def test_a_care_contact_of_either_side_cools_down_also_what_was_open_already(direction: str) -> None:
    assert bought().contact("20 May", "thanks", direction).shown(ARRIVED) == "23 May to 3 Jun"


def test_days_off_come_after_the_cool_down() -> None:
    told = bought(delivered="5 May").under(days_off=WEEKENDS).thanked("13 May")
    assert told.shown(ARRIVED) == "18 May to 4 Jun"


def test_only_after_sale_steps_are_put_off() -> None:
    told = life(circle="Our people").sale("Print", sold="14 May").contact("14 May", "greeting").asked("15 May")
    assert told.open("16 May") == ["reply:question", "thanks:print"]


def test_put_off_beyond_its_close_it_does_not_open() -> None:
    told = life(circle="No rhythm").sold("Blue Harbour", "4 May").thanked("2 Jun")
    assert told.shown(ARRIVED, "1 Jun") == "never"


# No news any more (rule 7).


def test_a_step_whose_day_lay_before_its_delivery_was_entered_stays_closed() -> None:
    assert life().sold("Blue Harbour", "4 May", entered="11 May").shown(ARRIVED) == "11 May to 3 Jun"
    late = life().sold("Blue Harbour", "4 May", entered="12 May")
    assert late.shown(ARRIVED) == "never"
    assert late.shown(HOW_IS_IT) == "4 Jun to 2 Aug"


def test_what_counts_is_when_the_delivery_was_entered_not_the_sale() -> None:
    told = life().sale("Blue Harbour", sold="1 May", delivered="4 May", entered="1 May", delivered_entered="12 May")
    assert told.shown(ARRIVED) == "never"


def test_a_step_days_after_its_day_still_names_the_delivery() -> None:
    because = bought().item(HOW_IS_IT, "20 Jun").because
    assert because.on is not None
    assert (because.title, said(because.on), because.step) == ("Blue Harbour", "4 May", "how-is-it")


# Show how it grows.


def grows(on: str) -> str:
    return f"after_sale:blue-harbour:how-it-grows:{on}"


def test_it_grows_only_where_that_is_switched_on_and_for_its_kinds() -> None:
    assert grown().under(steps=plan()).open("20 Jun") == ["thanks:blue-harbour"]
    print_ = life().sale("Blue Harbour", sold="20 Apr", kind="edition").under(steps=GROWING)
    assert print_.open("20 Jun") == ["thanks:blue-harbour"]


def test_each_month_from_the_day_agreed_there_is_one_open() -> None:
    told = grown().thanked("20 Apr")
    assert told.shown(grows("2026-05-20")) == "20 May to 19 Jun"
    assert told.shown(grows("2026-06-20")) == "20 Jun to 19 Jul"
    assert told.open("25 Jul") == [grows("2026-07-20")]


def test_months_keep_the_day_it_was_agreed() -> None:
    told = grown("31 Jan")
    assert told.shown(grows("2026-02-28")) == "28 Feb to 30 Mar"
    assert told.shown(grows("2026-03-31")) == "31 Mar to 29 Apr"


def test_it_does_not_grow_where_nobody_knows_when_it_was_agreed() -> None:
    assert grown("Apr 2026").open("20 Jun") == []


def test_shown_this_month_it_comes_again_the_next() -> None:
    told = grown().thanked("20 Apr").contact("25 Jun", "help")
    assert told.shown(grows("2026-06-20")) == "never"
    assert told.shown(grows("2026-07-20")) == "20 Jul to 19 Aug"


def test_months_before_it_was_entered_are_passed_over() -> None:
    told = life().sale("Blue Harbour", sold="20 Jan", entered="14 May", kind="commission").under(steps=GROWING)
    assert told.open("14 May") == []
    assert told.open("20 May") == [grows("2026-05-20")]


def test_delivered_it_has_grown() -> None:
    told = life().sale("Blue Harbour", sold="20 Apr", delivered="30 Jun", entered="20 Apr", kind="commission")
    told.under(steps=GROWING).thanked("20 Apr")
    assert told.open("10 Jul") == [ARRIVED]


def test_an_expected_delivery_starts_nothing() -> None:
    told = grown(delivered="30 Jun", stage="agreed", entered="20 Apr").thanked("20 Apr")
    assert told.open("10 Jul") == [grows("2026-06-20")]


def test_the_months_to_come_are_among_what_is_to_come() -> None:
    assert grown().thanked("20 Apr").coming("14 May", "31 Jul") == [
        grows("2026-05-20"),
        grows("2026-06-20"),
        grows("2026-07-20"),
    ]


def test_a_slow_growth_closes_on_the_60th_day() -> None:
    slowly = plan(step("how-it-grows", version("6 months", "commission"), place=4))
    told = grown("20 Jan").under(steps=slowly)
    assert told.shown(grows("2026-07-20")) == "20 Jul to 17 Sep"


def test_years_of_growing_are_one_open_item() -> None:
    told = grown("20 Apr 2016", entered="20 Apr 2016").thanked("20 Apr")
    assert told.open("14 May") == [grows("2026-04-20")]
