"""Whoever waits for an answer gets one (PRODUCT §3, row "reply")."""

from __future__ import annotations

import pytest

from tests.domain.care.lives import life
from tests.domain.care.orders import WEEKENDS

KEY = "reply:question"
ENQUIRY = "reply:boat"


def test_a_question_opens_it_the_day_after_and_it_stays() -> None:
    assert life().asked("14 May").shown(KEY) == "from 15 May"


def test_a_sale_asked_opens_it_the_day_after_and_it_stays() -> None:
    assert life().sale("Boat", asked="14 May").shown(ENQUIRY) == "from 15 May"


def test_it_falls_on_the_next_working_day() -> None:
    assert life().asked("15 May").under(days_off=WEEKENDS).shown(KEY) == "from 18 May"
    assert life().sale("Boat", asked="15 May").under(days_off=WEEKENDS).shown(ENQUIRY) == "from 18 May"


def test_a_message_of_theirs_without_a_question_opens_nothing() -> None:
    assert life().wrote("14 May").open("20 May") == []


def test_a_contact_of_ours_that_needs_a_reply_waits_for_them_not_for_us() -> None:
    assert life().contact("14 May", needs_reply=True).open("20 May") == []


def test_a_question_asked_with_several_stands_on_the_card_of_the_first_named() -> None:
    assert life("Ben").asked("14 May", people=["Ana", "Ben"]).shown(KEY) == "never"
    assert life("Ana").asked("14 May", people=["Ana", "Ben"]).shown(KEY) == "from 15 May"


@pytest.mark.parametrize("asked", ["May 2026", "2026"])
def test_a_month_or_year_in_which_they_asked_opens_nothing(asked: str) -> None:
    assert life().sale("Boat", asked=asked, entered="14 May").open("1 Jun") == []


@pytest.mark.parametrize("purpose", ["check_in", "thanks", "help", "ask_feeling", "greeting", "reply", "paperwork"])
@pytest.mark.parametrize("direction", ["we", "both"])
def test_any_contact_of_ours_after_it_answers_whatever_its_purpose(purpose: str, direction: str) -> None:
    assert life().asked("14 May").contact("14 May", purpose, direction).shown(KEY) == "never"
    assert life().sale("Boat", asked="14 May").contact("14 May", purpose, direction).shown(ENQUIRY) == "never"


def test_a_promotion_does_not_answer() -> None:
    assert life().asked("14 May").contact("15 May", "promotion").shown(KEY) == "from 15 May"
    assert life().sale("Boat", asked="14 May").contact("15 May", "promotion").shown(ENQUIRY) == "from 15 May"


def test_another_message_of_theirs_does_not_answer() -> None:
    assert life().asked("14 May").wrote("15 May", "reply").shown(KEY) == "from 15 May"


def test_a_call_in_vain_does_not_answer() -> None:
    assert life().asked("14 May").called_in_vain("15 May").shown(KEY) == "from 15 May"


def test_a_contact_of_the_day_before_does_not_answer() -> None:
    assert life().asked("14 May").contact("13 May", "reply").shown(KEY) == "from 15 May"


def test_what_we_wrote_that_day_before_they_asked_does_not_answer() -> None:
    assert life().contact("14 May", "reply").asked("14 May").shown(KEY) == "from 15 May"


def test_a_conversation_that_ended_with_their_question_does_not_answer_itself() -> None:
    assert life().contact("14 May", direction="both", name="question", needs_reply=True).shown(KEY) == "from 15 May"


@pytest.mark.parametrize("stage", ["agreed", "making", "delivered", "went-elsewhere", "declined", "cancelled"])
def test_the_sale_leaving_asked_answers(stage: str) -> None:
    assert life().sale("Boat", asked="14 May", stage=stage).shown(ENQUIRY) == "never"


def test_skip_closes_it() -> None:
    assert life().asked("14 May").skipped(KEY, "15 May").shown(KEY) == "never"
    assert life().sale("Boat", asked="14 May").skipped(ENQUIRY, "15 May").shown(ENQUIRY) == "never"


def test_a_reply_to_any_of_those_who_asked_together_answers() -> None:
    told = life().asked("14 May", people=["Ana", "Ben"]).contact("15 May", "reply", people=["Ben"])
    assert told.shown(KEY) == "never"


def test_one_answer_answers_all_their_questions() -> None:
    told = life().asked("12 May", "one").asked("13 May", "two").sale("Boat", asked="14 May")
    assert len(told.open("15 May")) == 3
    assert told.contact("15 May", "reply").open("15 May") == []


def test_it_never_closes_by_itself() -> None:
    assert life().asked("14 May").open("14 May 2036") == [KEY]


def test_its_reason_tells_what_they_asked() -> None:
    told = life().asked("14 May", text="Can you re-frame it?").sale("Boat", asked="14 May")
    because = told.item(KEY, "15 May").because
    assert (because.because, because.title, because.on and because.on.day) == ("contact", "Can you re-frame it?", 14)
    assert told.item(ENQUIRY, "15 May").because.title == "Boat"
