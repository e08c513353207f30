"""Whoever is unhappy with what they bought is heard first (PRODUCT §3, row "make it right")."""

from __future__ import annotations

import pytest

from tests.domain.care.lives import Life, life
from tests.domain.care.orders import WEEKENDS

KEY = "make_right:sad"


def unhappy(on: str = "14 May", feel: str = "unhappy") -> Life:
    """Somebody with a print since January; they said how they feel."""
    return life().sold("Print", "5 Jan", kind="edition").felt(feel, on, name="sad")


@pytest.mark.parametrize("feel", ["unhappy", "unsure"])
def test_it_opens_the_day_after_they_were_unhappy_or_unsure_and_stays(feel: str) -> None:
    assert unhappy(feel=feel).shown(KEY) == "from 15 May"


@pytest.mark.parametrize("feel", ["fine", "happy", "delighted"])
def test_it_does_not_open_when_they_feel_fine_or_better(feel: str) -> None:
    assert unhappy(feel=feel).shown(KEY) == "never"


def test_it_does_not_open_for_somebody_who_never_bought() -> None:
    assert life().felt("unhappy", "14 May", name="sad").shown(KEY) == "never"


@pytest.mark.parametrize("stage", ["asked", "went-elsewhere", "declined", "cancelled"])
def test_it_does_not_open_when_nothing_was_bought(stage: str) -> None:
    told = life().sale("Print", sold="5 Jan", stage=stage).felt("unhappy", "14 May", name="sad")
    assert told.shown(KEY) == "never"


@pytest.mark.parametrize("stage", ["agreed", "making", "delivered", "refunded"])
def test_it_opens_for_a_sale_agreed_also_one_refunded_since(stage: str) -> None:
    told = life().sale("Print", sold="5 Jan", stage=stage).felt("unhappy", "14 May", name="sad")
    assert told.shown(KEY) == "from 15 May"


@pytest.mark.parametrize(("sold", "shown"), [("14 May", "from 15 May"), ("15 May", "never")])
def test_the_sale_was_agreed_on_that_day_or_before(sold: str, shown: str) -> None:
    assert life().sold("Print", sold).felt("unhappy", "14 May", name="sad").shown(KEY) == shown


def test_a_month_in_which_they_bought_counts_as_its_last_day() -> None:
    bought = life().sale("Print", sold="Jan 2026", stage="delivered")
    assert bought.felt("unhappy", "30 Jan", name="early").felt("unsure", "31 Jan", name="sad").open("1 Feb") == [KEY]


def test_the_feeling_of_another_buyer_opens_nothing_on_this_card() -> None:
    together = life().sold("Print", "5 Jan", buyers=("Ana", "Ben"))
    assert together.felt("unhappy", "14 May", name="sad", who="Ben").shown(KEY) == "never"


@pytest.mark.parametrize("purpose", ["check_in", "help", "ask_feeling", "greeting", "reply", "thanks"])
@pytest.mark.parametrize("direction", ["we", "both"])
def test_any_care_contact_of_ours_after_it_answers(purpose: str, direction: str) -> None:
    assert unhappy().contact("14 May", purpose, direction).shown(KEY) == "never"


@pytest.mark.parametrize("purpose", ["paperwork", "promotion"])
def test_what_is_not_care_does_not_answer(purpose: str) -> None:
    assert unhappy().contact("15 May", purpose).shown(KEY) == "from 15 May"


def test_a_contact_of_theirs_does_not_answer() -> None:
    assert unhappy().wrote("15 May", "help").shown(KEY) == "from 15 May"


def test_a_call_in_vain_does_not_answer() -> None:
    assert unhappy().called_in_vain("15 May").shown(KEY) == "from 15 May"


def test_a_contact_before_it_does_not_answer() -> None:
    assert unhappy().contact("13 May", "help").shown(KEY) == "from 15 May"


def test_a_contact_of_that_day_written_down_before_it_does_not_answer() -> None:
    told = life().sold("Print", "5 Jan").contact("14 May", "help").felt("unhappy", "14 May", name="sad")
    assert told.shown(KEY) == "from 15 May"


def test_a_contact_with_the_other_buyer_does_not_answer() -> None:
    told = life().sold("Print", "5 Jan", buyers=("Ana", "Ben")).felt("unhappy", "14 May", name="sad")
    assert told.contact("15 May", "help", people=["Ben"]).shown(KEY) == "from 15 May"


@pytest.mark.parametrize("feel", ["fine", "happy", "delighted"])
def test_feeling_better_after_it_answers(feel: str) -> None:
    assert unhappy().felt(feel, "14 May").shown(KEY) == "never"


def test_having_felt_better_before_does_not_answer() -> None:
    assert life().sold("Print", "5 Jan").felt("happy", "13 May").felt("unsure", "14 May", name="sad").shown(KEY)
    told = life().sold("Print", "5 Jan").felt("happy", "14 May").felt("unsure", "14 May", name="sad")
    assert told.shown(KEY) == "from 15 May"


def test_feeling_no_better_later_does_not_answer() -> None:
    assert "make_right:sad" in unhappy().felt("unsure", "20 May").open("21 May")


def test_somebody_else_feeling_better_does_not_answer() -> None:
    together = unhappy().felt("happy", "15 May", who="Ben")
    assert together.shown(KEY) == "from 15 May"


def test_skip_closes_it() -> None:
    assert unhappy().skipped(KEY, "15 May").shown(KEY) == "never"


def test_it_never_closes_by_itself() -> None:
    assert KEY in unhappy().open("14 May 2036")
    assert unhappy().item(KEY, "14 May 2036").closes_on is None


def test_it_falls_on_the_next_working_day() -> None:
    friday = unhappy("15 May").under(days_off=WEEKENDS)
    assert friday.shown(KEY) == "from 18 May"
    assert friday.item(KEY, "18 May").own_day.day == 16


# From its opens_on until answered it hides that client's after-sale steps.


def test_while_it_waits_nobody_is_asked_how_it_is_to_live_with_the_work() -> None:
    bought = life().sold("Blue Harbour", "4 May").thanked("4 May")
    assert bought.open("11 May") == ["after_sale:blue-harbour:arrived"]
    assert bought.felt("unhappy", "8 May", name="sad").open("11 May") == [KEY]


def test_it_hides_steps_only_from_the_day_it_opens() -> None:
    told = life().sold("Blue Harbour", "4 May").thanked("4 May").felt("unhappy", "15 May", name="sad", about="Other")
    told.under(days_off=WEEKENDS)
    assert told.shown("after_sale:blue-harbour:arrived", last="31 Aug") == "11 May to 17 May"


def test_snoozed_it_hides_them_too() -> None:
    told = life().sold("Blue Harbour", "4 May").thanked("4 May").felt("unhappy", "8 May", name="sad")
    assert told.snoozed(KEY, until="1 Jun", on="10 May").open("11 May") == []


def test_answered_it_lets_the_steps_show_again() -> None:
    told = life().sold("Blue Harbour", "4 May").thanked("4 May").felt("unhappy", "8 May", name="sad")
    told.contact("9 May", "help")
    assert told.open("12 May") == ["after_sale:blue-harbour:arrived"]


def test_what_it_hides_is_not_named_among_what_is_to_come() -> None:
    told = life().sold("Blue Harbour", "4 May").thanked("4 May").felt("unhappy", "8 May", name="sad")
    assert told.coming("8 May", "30 Jun") == [KEY]
    assert told.felt("fine", "9 May").coming("9 May", "30 Jun") == [
        "after_sale:blue-harbour:arrived",
        "after_sale:blue-harbour:how-is-it",
    ]


def test_its_reason_names_the_work_it_is_about() -> None:
    told = life().sold("Old", "5 Jan").sold("New", "5 Feb").felt("unhappy", "14 May", about="Old", name="sad")
    assert told.item(KEY, "15 May").because.title == "Old"


def test_without_a_work_named_its_reason_names_the_latest() -> None:
    told = life().sold("New", "5 Feb").sold("Old", "5 Jan").felt("unhappy", "14 May", name="sad")
    assert told.item(KEY, "15 May").because.title == "New"
