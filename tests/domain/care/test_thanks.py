"""Whom to thank, and for what (PRODUCT §3, row "thanks", and the thanks of §3.7)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.domain.care.lives import Life, life
from tests.domain.care.spoken import day

SALE = "thanks:blue-harbour"
CAUSES: dict[str, tuple[str, Callable[[], Life]]] = {
    "a sale": (SALE, lambda: life().sale("Blue Harbour", sold="14 May")),
    "somebody they sent": ("thanks:jamal", lambda: life().sent("Jamal", "14 May")),
    "the first sale of somebody they sent": (
        "thanks:jamal:bought",
        lambda: life().sent("Jamal", "14 Jan").thanked("15 Jan").sent("Jamal", "14 Jan", bought="14 May"),
    ),
    "kind words": ("thanks:praise", lambda: life().praised("14 May")),
    "a gift of theirs": ("thanks:gift", lambda: life().gave("14 May")),
}
each_cause = pytest.mark.parametrize(("key", "told"), CAUSES.values(), ids=CAUSES.keys())


@each_cause
def test_it_opens_the_day_after_and_stays(key: str, told: Callable[[], Life]) -> None:
    assert told().shown(key) == "from 15 May"


@each_cause
def test_when_it_opens_is_a_setting(key: str, told: Callable[[], Life]) -> None:
    assert told().under(thanks_days=3).shown(key) == "from 17 May"
    assert told().under(thanks_days=0).shown(key) == "from 14 May"


@each_cause
def test_it_falls_on_the_next_working_day(key: str, told: Callable[[], Life]) -> None:
    friday_off = frozenset({4, 5, 6})
    assert told().under(days_off=friday_off).shown(key) == "from 18 May"


@each_cause
@pytest.mark.parametrize("direction", ["we", "both"])
@pytest.mark.parametrize("on", ["14 May", "20 May"])
def test_a_thanks_of_ours_on_that_day_or_later_answers(
    key: str, told: Callable[[], Life], direction: str, on: str
) -> None:
    assert told().contact(on, "thanks", direction).shown(key) == "never"


@each_cause
@pytest.mark.parametrize("purpose", ["check_in", "help", "ask_feeling", "greeting", "reply", "paperwork", "promotion"])
def test_another_purpose_does_not_answer(key: str, told: Callable[[], Life], purpose: str) -> None:
    assert key in told().contact("15 May", purpose).open("16 May")


@each_cause
def test_their_own_thanks_do_not_answer(key: str, told: Callable[[], Life]) -> None:
    assert key in told().wrote("15 May", "thanks").open("16 May")


@each_cause
def test_a_call_in_vain_does_not_answer(key: str, told: Callable[[], Life]) -> None:
    assert key in told().contact("15 May", "thanks", no_answer=True).open("16 May")


@each_cause
def test_skip_closes_it(key: str, told: Callable[[], Life]) -> None:
    assert told().skipped(key, "15 May").shown(key) == "never"


@each_cause
def test_a_contact_that_names_it_answers_whatever_its_purpose(key: str, told: Callable[[], Life]) -> None:
    assert told().contact("15 May", "check_in", answers=key).shown(key) == "never"


@each_cause
def test_a_thanks_that_says_it_is_for_something_else_does_not_answer(key: str, told: Callable[[], Life]) -> None:
    assert key in told().thanked("15 May", not_answers=key).open("16 May")


@each_cause
def test_it_never_closes_by_itself(key: str, told: Callable[[], Life]) -> None:
    assert key in told().open("14 May 2036")


@pytest.mark.parametrize("cause", [cause for cause in CAUSES if cause != "kind words"])
def test_thanks_of_the_day_before_do_not_answer(cause: str) -> None:
    key, told = CAUSES[cause]
    assert told().thanked("13 May").shown(key) == "from 15 May"


def test_one_thank_you_answers_all_that_came_before_it() -> None:
    told = life().sold("One", "4 May").sold("Two", "6 May").praised("7 May").gave("8 May").sent("Jamal", "9 May")
    assert len(told.open("10 May")) == 5
    assert told.thanked("9 May").open("10 May") == []


# Of a sale.


@pytest.mark.parametrize("stage", ["agreed", "making", "delivered"])
def test_a_sale_agreed_is_a_sale_bought(stage: str) -> None:
    assert life().sale("Blue Harbour", sold="14 May", stage=stage).shown(SALE) == "from 15 May"


@pytest.mark.parametrize("stage", ["asked", "went-elsewhere", "declined", "cancelled", "refunded"])
def test_a_sale_no_longer_bought_closes_it(stage: str) -> None:
    assert life().sale("Blue Harbour", sold="14 May", stage=stage).shown(SALE) == "never"


@pytest.mark.parametrize("sold", ["May 2026", "2026"])
def test_a_month_or_year_of_sale_opens_nothing(sold: str) -> None:
    assert life().sale("Blue Harbour", sold=sold, entered="14 May").shown(SALE) == "never"


def test_it_waits_for_the_day_sold_not_for_the_day_delivered() -> None:
    assert life().sale("Blue Harbour", sold="14 May", delivered="30 Jun").shown(SALE) == "from 15 May"


# Of somebody they sent.


def test_a_sale_before_they_were_sent_is_no_thanks_to_the_sender() -> None:
    told = life().sent("Jamal", "14 May", bought="13 May")
    assert told.open("16 May") == ["thanks:jamal"]
    assert life().sent("Jamal", "14 May", bought="14 May").open("16 May") == ["thanks:jamal", "thanks:jamal:bought"]


def test_the_sender_is_thanked_again_for_the_first_sale() -> None:
    told = life().sent("Hana", "2 May", bought="12 May").thanked("3 May")
    assert told.shown("thanks:hana") == "never"
    assert told.shown("thanks:hana:bought") == "from 13 May"


# Of kind words.


@pytest.mark.parametrize(
    ("thanked", "shown"),
    [
        ("29 Apr", "from 15 May"),
        ("30 Apr", "never"),
        ("13 May", "never"),
    ],
)
def test_kind_words_within_14_days_after_our_thanks_are_their_answer_to_it(thanked: str, shown: str) -> None:
    assert life().thanked(thanked).praised("14 May").shown("thanks:praise") == shown


def test_kind_words_after_another_contact_of_ours_are_to_be_thanked_for() -> None:
    assert life().contact("13 May").wrote("13 May", "thanks").praised("14 May").shown("thanks:praise") == "from 15 May"


def test_a_call_to_thank_them_that_nobody_took_came_before_nothing() -> None:
    told = life().contact("13 May", "thanks", no_answer=True).praised("14 May")
    assert told.shown("thanks:praise") == "from 15 May"


def test_thanks_of_the_same_day_that_were_for_something_else_leave_kind_words_open_only_when_they_came_after() -> None:
    before = life().thanked("14 May", not_answers="thanks:praise").praised("14 May")
    assert before.shown("thanks:praise") == "never"
    after = life().praised("14 May").thanked("14 May", not_answers="thanks:praise")
    assert after.shown("thanks:praise") == "from 15 May"


def test_kind_words_of_several_stand_on_the_card_of_the_first_named_and_any_may_be_thanked() -> None:
    both = ("Ana", "Ben")
    assert life("Ben").praised("14 May", people=both).open("16 May") == []
    assert life("Ana").praised("14 May", people=both).shown("thanks:praise") == "from 15 May"
    assert (
        life("Ana").praised("14 May", people=both).thanked("15 May", people=["Ben"]).shown("thanks:praise") == "never"
    )


# Of a gift.


def test_a_gift_of_ours_opens_nothing() -> None:
    assert life().contact("14 May", gift=True).open("16 May") == []


def test_a_gift_of_several_stands_on_the_card_of_the_first_named() -> None:
    assert life("Ben").gave("14 May", people=("Ana", "Ben")).open("16 May") == []
    assert life("Ana").gave("14 May", people=("Ana", "Ben")).open("16 May") == ["thanks:gift"]


# What is too long ago (rule 7).

TYPED: dict[str, tuple[str, Callable[[str], Life]]] = {
    "a sale": (SALE, lambda on: life().sale("Blue Harbour", sold=on, entered="14 May")),
    "somebody they sent": ("thanks:jamal", lambda on: life().sent("Jamal", on, entered="14 May")),
    "kind words": ("thanks:praise", lambda on: life().praised(on, entered="14 May")),
    "a gift of theirs": ("thanks:gift", lambda on: life().gave(on, entered="14 May")),
}


@pytest.mark.parametrize(("key", "told"), TYPED.values(), ids=TYPED.keys())
def test_only_what_happened_within_60_days_before_it_was_typed_is_to_be_thanked_for(
    key: str, told: Callable[[str], Life]
) -> None:
    assert told("15 Mar").shown(key) == "from 16 Mar"
    assert told("14 Mar").shown(key) == "never"
    assert told("14 Mar").under(thanks_within_days=61).shown(key) == "from 15 Mar"
    assert told("14 May").under(thanks_within_days=0).shown(key) == "from 15 May"
    assert told("13 May").under(thanks_within_days=0).shown(key) == "never"


@pytest.mark.parametrize(
    ("link", "sale", "bought", "shown"),
    [
        ("14 May", "1 Mar", "15 Mar", "from 16 Mar"),
        ("14 May", "1 Mar", "14 Mar", "never"),
        ("1 Mar", "14 May", "15 Mar", "from 16 Mar"),
        ("1 Mar", "14 May", "14 Mar", "never"),
        ("1 Mar", "1 Mar", "14 Mar", "from 15 Mar"),
    ],
)
def test_for_their_first_sale_the_later_of_link_and_sale_typed_counts(
    link: str, sale: str, bought: str, shown: str
) -> None:
    told = life().sent("Jamal", "1 Jan", entered=link, bought=bought, sale_entered=sale)
    assert told.shown("thanks:jamal:bought") == shown


def test_an_import_may_say_since_when_thanks_are_wanted() -> None:
    def order(sold: str) -> Life:
        return life().sale("Blue Harbour", sold=sold, entered="14 May", imported=True, thanks_since="1 Jan")

    assert order("1 Jan").shown(SALE) == "from 2 Jan"
    assert order("31 Dec 2025").shown(SALE) == "never"


def test_an_import_may_say_so_for_the_sender_too() -> None:
    def order(bought: str, linked: str = "1 Mar") -> Life:
        told = life().sent("Jamal", "1 Feb 2025", entered=linked, bought=bought, sale_entered="14 May")
        return told.sent(
            "Jo", "1 Feb 2025", entered=linked, bought=bought, sale_entered="14 May", sale_thanks_since="1 Jan"
        )

    assert order("2 Jan").shown("thanks:jamal:bought") == "never"
    assert order("2 Jan").shown("thanks:jo:bought") == "from 3 Jan"
    assert order("1 Jan", linked="14 May").shown("thanks:jo:bought") == "from 2 Jan"
    assert order("31 Dec 2025").shown("thanks:jo:bought") == "never"
    assert order("2 Jan", linked="15 May").shown("thanks:jo:bought") == "never"


def test_only_what_an_import_opened_can_wait() -> None:
    by_hand = life().sale("Blue Harbour", sold="14 May").sent("Jo", "14 May").sent("Jamal", "14 May", bought="14 May")
    by_hand.praised("14 May").gave("14 May")
    assert [item.patient for item in by_hand.items("15 May")] == [False] * 6
    by_import = life().sale("Blue Harbour", sold="14 May", imported=True).sent("Jo", "14 May", imported=True)
    by_import.sent("Jamal", "14 May", bought="14 May", sale_imported=True)
    assert [by_import.named(item.key) for item in by_import.items("15 May") if not item.patient] == ["thanks:jamal"]


def test_the_reason_names_the_work_the_person_or_the_words() -> None:
    told = life().sale("Blue Harbour", sold="14 May").sent("Jamal", "14 May", bought="14 May", sale_title="Boat")
    told.gave("14 May", text="A jar of honey").gave("14 May", "another").praised("14 May")
    reasons = {told.named(item.key): item.because for item in told.items("15 May")}
    assert reasons[SALE].title == "Blue Harbour"
    assert reasons["thanks:jamal"].who == "Jamal"
    assert (reasons["thanks:jamal:bought"].who, reasons["thanks:jamal:bought"].title) == ("Jamal", "Boat")
    assert [reasons[f"thanks:{name}"].title for name in ("gift", "another", "praise")] == ["A jar of honey", None, None]
    assert {because.on for because in reasons.values()} == {day("14 May")}
    causes = sorted(because.because for because in reasons.values())
    assert causes == ["gift", "gift", "kind_words", "sale", "sent", "sent_bought"]
