"""What a card offers once and never does by itself (PRODUCT §3.2 and §3.4)."""

from __future__ import annotations

import pytest

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.care.notices import notice, slower_than
from clientcare.domain.care.outlook import outlook_of
from clientcare.domain.care.today import Notice
from tests.domain.care.lives import Life, life
from tests.domain.care.spoken import day

KEY = "check_in:ana:2026-03-01"


def offered(told: Life, on: str = "14 May") -> Notice | None:
    outlook = outlook_of(told.facts, told.order, day(on))
    return notice(outlook.offers, outlook.allowed_on(day(on)), told.items(on))


def tried(*purposes: str) -> Life:
    """We reached out for these, one day after the other."""
    told = life(circle="Our people")
    for number, purpose in enumerate(purposes):
        told.contact(f"{number + 1} Apr", purpose)
    return told


THREE = ("check_in", "help", "ask_feeling")


def test_after_three_contacts_of_ours_without_an_answer_it_offers_peace() -> None:
    assert offered(tried(*THREE)) is Notice.THREE_UNANSWERED


@pytest.mark.parametrize("purposes", [(), THREE[:2], (*THREE, "help")])
def test_it_offers_it_once_for_each_silence(purposes: tuple[str, ...]) -> None:
    assert offered(tried(*purposes)) is None


@pytest.mark.parametrize("purpose", ["thanks", "greeting", "reply", "paperwork", "promotion"])
def test_thanks_greetings_and_paperwork_ask_for_no_answer(purpose: str) -> None:
    assert offered(tried(*THREE[:2], purpose)) is None
    assert offered(tried(*THREE, purpose)) is Notice.THREE_UNANSWERED


def test_a_call_in_vain_is_no_contact() -> None:
    assert offered(tried(*THREE[:2]).called_in_vain("5 Apr")) is None
    assert offered(tried(*THREE).called_in_vain("5 Apr")) is Notice.THREE_UNANSWERED


@pytest.mark.parametrize(
    "heard",
    [
        lambda told: told.wrote("5 Apr"),
        lambda told: told.wrote("5 Apr", "paperwork"),
        lambda told: told.contact("5 Apr", direction="both"),
        lambda told: told.sold("Boat", "5 Apr"),
        lambda told: told.felt("fine", "5 Apr"),
        lambda told: told.praised("5 Apr"),
        lambda told: told.sent("Jamal", "5 Apr"),
    ],
)
def test_anything_from_them_ends_the_silence(heard: object) -> None:
    assert callable(heard)
    told = heard(tried(*THREE))
    assert told.facts.unanswered == 0
    assert offered(told.contact("6 Apr").contact("7 Apr")) is None
    assert offered(told.contact("8 Apr")) is Notice.THREE_UNANSWERED


@pytest.mark.parametrize(
    "heard",
    [
        lambda told: told.wrote("5 Apr", people=["Ben"]),
        lambda told: told.sold("Boat", "5 Apr", buyers=["Ben"]),
        lambda told: told.sale("Boat", asked="5 Apr"),
        lambda told: told.sale("Boat", sold="5 Apr", stage="refunded"),
        lambda told: told.felt("fine", "5 Apr", who="Ben"),
        lambda told: told.praised("5 Apr", people=["Ben"]),
    ],
)
def test_what_came_from_others_does_not(heard: object) -> None:
    assert callable(heard)
    assert offered(heard(tried(*THREE))) is Notice.THREE_UNANSWERED


def test_who_may_not_be_checked_in_with_is_in_peace_already() -> None:
    assert offered(tried(*THREE).wishes("they-reach-out", "5 Apr")) is None


def snoozed(times: int) -> Life:
    told = life(circle="Our people").contact("1 Mar")
    for number in range(times):
        told.snoozed(KEY, until=f"{12 + number} May", on=f"{11 + number} May")
    return told


@pytest.mark.parametrize(("times", "offer"), [(2, None), (3, Notice.THREE_SNOOZES), (4, None)])
def test_after_the_third_snooze_in_a_row_it_offers_a_slower_rhythm_once(times: int, offer: Notice | None) -> None:
    assert offered(snoozed(times), "20 May") is offer


def test_snoozes_before_the_latest_contact_are_not_in_a_row() -> None:
    told = snoozed(2).contact("1 Apr").snoozed("check_in:ana:2026-04-01", until="20 May", on="14 May")
    assert offered(told, "20 May") is None


def test_snoozes_of_something_else_offer_nothing() -> None:
    told = life().promised("Sheet", "1 May", "2 May")
    for _ in range(3):
        told.snoozed("promise:sheet", until="12 May", on="11 May")
    assert offered(told) is None


def test_the_slower_rhythms_are_the_nearest_ones_and_none_at_all() -> None:
    *slower, none = slower_than(Rhythm.parse("1 months"), day("14 May"))
    assert none == NO_RHYTHM
    assert len(slower) > 0
    assert all(slower)
    assert slower_than(NO_RHYTHM, day("14 May")) == []
