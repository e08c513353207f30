"""Sales of a special kind: several buyers, through a gallery, kept quiet (PRODUCT §3.11)."""

from __future__ import annotations

import pytest

from clientcare.domain.care.summary import summary_of
from tests.domain.care.lives import Life, life
from tests.domain.care.spoken import day, said

BOTH = ("Rosa", "Ben")
THANKS = "thanks:boat"
ARRIVED = "after_sale:boat:arrived"

# Several clients.


def bought_by_both(name: str = "Rosa") -> Life:
    return life(name).sold("Boat", "4 May", buyers=BOTH)


def test_what_several_bought_is_thanked_for_once_on_the_card_of_the_first_named() -> None:
    assert bought_by_both("Rosa").open("11 May") == [THANKS, ARRIVED]
    assert bought_by_both("Ben").open("11 May") == []


@pytest.mark.parametrize("who", BOTH)
def test_a_contact_with_any_of_them_answers(who: str) -> None:
    assert bought_by_both().thanked("5 May", people=[who]).open("11 May") == [ARRIVED]
    assert bought_by_both().contact("11 May", people=[who]).open("11 May") == [THANKS]


def test_a_contact_with_somebody_else_does_not_answer() -> None:
    assert bought_by_both().thanked("5 May", people=["Jo"]).contact("11 May", people=["Jo"]).open("11 May") == [
        THANKS,
        ARRIVED,
    ]


def test_a_reply_to_any_of_those_who_asked_answers() -> None:
    asked = life("Rosa").sale("Boat", asked="4 May", buyers=BOTH)
    assert asked.open("5 May") == ["reply:boat"]
    assert asked.contact("5 May", "reply", people=["Ben"]).open("5 May") == []
    assert life("Ben").sale("Boat", asked="4 May", buyers=BOTH).open("5 May") == []


def test_a_contact_with_any_of_them_cools_down() -> None:
    assert bought_by_both().contact("10 May", people=["Ben"]).open("11 May") == [THANKS]


def test_the_feeling_of_any_of_them_about_it_answers_a_step() -> None:
    told = bought_by_both().thanked("5 May", people=["Rosa"]).felt("happy", "11 May", about="Boat", who="Ben")
    assert told.open("11 May") == []


def test_each_of_them_has_bought() -> None:
    assert life("Ben", "Clients").sold("Boat", "4 May", buyers=BOTH).check_in_due() == "4 Nov"


# Through somebody.


def through(name: str, **more: str) -> Life:
    """Ana's boat, sold by the gallery Nord."""
    return life(name, "Clients", since="1 Jan 2020").sold(
        "Boat", "4 May", buyers=["Ana"], through="Nord", who="Ana", **more
    )


def test_thanks_and_steps_are_the_gallerys_and_name_the_buyer() -> None:
    gallery = through("Nord").last_in_touch("1 May")
    assert gallery.open("11 May") == [THANKS, ARRIVED]
    assert gallery.item(THANKS, "11 May").because.who == gallery.item(ARRIVED, "11 May").because.who == "Ana"
    assert through("Ana").open("11 May") == []


@pytest.mark.parametrize("who", ["Ana", "Nord"])
def test_a_contact_with_either_answers(who: str) -> None:
    told = through("Nord").last_in_touch("1 May").thanked("5 May", people=[who]).contact("11 May", people=[who])
    assert told.open("11 May") == []


def test_with_no_known_buyer_the_gallery_is_its_client() -> None:
    told = life("Nord", "Clients").sold("Boat", "4 May", through="Nord")
    assert told.open("11 May") == [THANKS, ARRIVED]
    assert told.check_in_due() == "4 Nov"


def test_a_later_delivery_to_the_same_buyer_closes_the_gallerys_steps() -> None:
    told = through("Nord").last_in_touch("1 May").thanked("5 May", people=["Nord"])
    assert told.sold("Gull", "10 May", buyers=["Ana"]).open("11 May") == []


def test_of_another_buyer_it_does_not() -> None:
    told = through("Nord").last_in_touch("1 May").thanked("5 May", people=["Nord"])
    assert told.sold("Gull", "10 May", buyers=["Jo"], through="Nord").thanked("12 May").open("15 May") == [ARRIVED]


def test_the_check_ins_of_a_buyer_all_whose_sales_went_through_somebody_rest() -> None:
    assert through("Ana").check_in_due() is None
    assert through("Ana").sold("Gull", "6 May").check_in_due() == "4 Nov"


def test_unless_they_have_been_in_touch_with_us() -> None:
    assert through("Ana").wrote("10 May").check_in_due() == "10 Nov"
    assert through("Ana").contact("10 May", direction="both").check_in_due() == "10 Nov"


def test_what_we_wrote_or_a_call_in_vain_is_no_contact_of_theirs() -> None:
    assert through("Ana").contact("10 May").check_in_due() is None
    assert through("Ana").called_in_vain("10 May").check_in_due() is None
    assert through("Ana").contact("10 May", next_on="1 Jun").check_in_due() is None


def test_a_gallery_that_bought_nothing_itself_is_checked_in_with() -> None:
    assert through("Nord").contact("10 May").check_in_due() == "10 Nov"


def test_refunded_it_is_as_if_they_had_not_bought() -> None:
    told = life("Ana", "Clients", since="1 May").sale("Boat", sold="4 May", stage="refunded", through="Nord")
    assert told.check_in_due() == "8 May"


# Kept quiet until a day: a surprise.


def surprise(**more: str) -> Life:
    return life(circle="Clients").sale(
        "Boat", sold="1 Nov", delivered="1 Dec", entered="1 Nov", quiet_until="24 Dec", **more
    )


def test_it_counts_as_sold_and_delivered_no_earlier_than_that_day() -> None:
    assert surprise().shown(THANKS) == "from 25 Dec"
    assert surprise().shown(ARRIVED, last="31 Dec 2027") == "31 Dec to 23 Jan 2027"


def test_a_quiet_day_long_gone_by_changes_nothing() -> None:
    told = life().sold("Boat", "4 May", quiet_until="1 May")
    assert told.shown(THANKS) == "from 5 May"
    assert told.shown(ARRIVED) == "11 May to 3 Jun"


def test_before_that_day_nothing_of_it_is_named_among_what_is_to_come() -> None:
    assert surprise().coming("23 Dec", "31 Jan 2027") == []
    assert surprise().coming("24 Dec", "31 Jan 2027") == [THANKS, ARRIVED, "after_sale:boat:how-is-it"]


def test_it_is_the_first_day_sold_also_before_it_comes() -> None:
    told = life(circle="Our people").sale("Boat", sold="1 Nov", quiet_until="24 Dec")
    assert told.check_in_due() == "24 Jan 2027"
    assert summary_of(told.facts, told.order, day("2 Nov")).first_sold_on == day("24 Dec")


def test_the_reply_to_an_enquiry_kept_quiet_waits_for_that_day() -> None:
    told = life().sale("Boat", asked="1 Dec", quiet_until="24 Dec")
    assert told.shown("reply:boat") == "from 24 Dec"
    assert said(told.item("reply:boat", "24 Dec").due_on) == "2 Dec"
    assert told.coming("1 Dec", "31 Dec") == []


def test_a_reply_before_that_day_has_answered_it() -> None:
    assert life().sale("Boat", asked="1 Dec", quiet_until="24 Dec").contact("2 Dec", "reply").open("24 Dec") == []


def test_the_sender_is_thanked_for_it_no_sooner() -> None:
    told = (
        life().sent("Jamal", "1 Oct", bought="24 Dec", sale_entered="1 Nov", quiet_until=day("24 Dec")).thanked("2 Oct")
    )
    assert told.shown("thanks:jamal:bought") == "from 25 Dec"
    assert told.coming("23 Dec", "31 Dec") == []
