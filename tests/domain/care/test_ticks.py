"""Which ticks stand below what is written to somebody, which are set, and what becomes of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.care.heard import purpose_in, quotes_in, speaks_of
from clientcare.domain.care.items import Item
from clientcare.domain.care.ticks import ByHand, Said, Ticks, ticks_for
from clientcare.domain.values import Direction, Kind, Purpose

TODAY = date(2026, 5, 14)
BEFORE = date(2026, 5, 11)


def item(kind: Kind, key: str = "", title: str | None = None, cause: Cause = Cause.SALE, **fields: Any) -> Item:
    because = Because(because=cause, uid="1", title=title, on=BEFORE)
    days = {"own_day": BEFORE, "opens_on": BEFORE, "due_on": BEFORE} | fields
    return Item(key or kind.value, kind, "ana", because=because, **days)


THANKS = item(Kind.THANKS, title="Blue Harbour")
HER_WORDS = item(Kind.THANKS, "thanks:words", cause=Cause.KIND_WORDS)
REPLY = item(Kind.REPLY)
RIGHT = item(Kind.MAKE_RIGHT)
STEP = item(Kind.AFTER_SALE, title="Blue Harbour")
CHECK_IN = item(Kind.CHECK_IN)
BIRTHDAY = item(Kind.DATE, title="birthday", own_day=date(2026, 5, 15))
MARRIED = item(Kind.DATE, "date:married", title="ten years married", own_day=date(2026, 5, 20))
PROMISE = item(Kind.PROMISE, title="send framing advice")
REMINDER = item(Kind.REMINDER, title="renew the table")
ALL = (RIGHT, REPLY, THANKS, PROMISE, REMINDER, BIRTHDAY, STEP, CHECK_IN)


def ticks(items: tuple[Item, ...], text: str = "", by_hand: ByHand | None = None, **said: Any) -> Ticks:
    values = {"on": TODAY, "direction": Direction.WE} | said
    return ticks_for(items, Said(text, **values), by_hand)


@pytest.mark.parametrize(
    ("text", "items", "ticked", "purpose"),
    [
        # what only thanks answers waits for thanks
        ("", (THANKS, HER_WORDS), set(), Purpose.CHECK_IN),
        ("The frame is ready.", (THANKS,), set(), Purpose.CHECK_IN),
        ("Thank you so much", (THANKS, HER_WORDS), {"thanks", "thanks:words"}, Purpose.THANKS),
        ("Vielen Dank!", (THANKS,), {"thanks"}, Purpose.THANKS),
        ("Muchas gracias", (THANKS,), {"thanks"}, Purpose.THANKS),
        ("Merci à vous", (THANKS,), {"thanks"}, Purpose.THANKS),
        # a greeting is of a date
        ("Happy birthday, dear Ana", (BIRTHDAY, MARRIED), {"date"}, Purpose.GREETING),
        ("Ten years married already", (BIRTHDAY, MARRIED), {"date:married"}, Purpose.GREETING),
        ("Happy birthday, and thank you", (THANKS, BIRTHDAY), {"thanks", "date"}, Purpose.THANKS),
        # any words of ours answer what any care answers
        ("The frame is ready.", (REPLY,), {"reply"}, Purpose.REPLY),
        ("Lovely weather.", (RIGHT,), {"make_right"}, Purpose.HELP),
        ("Lovely weather.", (STEP, CHECK_IN), {"after_sale", "check_in"}, Purpose.CHECK_IN),
        ("How is it to live with?", (STEP,), {"after_sale"}, Purpose.ASK_FEELING),
        ("Thank you", (STEP, CHECK_IN), {"check_in"}, Purpose.THANKS),
        ("I helped with the frame", (CHECK_IN,), {"check_in"}, Purpose.HELP),
        # a promise is kept where the words speak of it
        ("Here is my framing advice", (PROMISE,), {"promise"}, Purpose.HELP),
        ("Lovely weather.", (PROMISE,), set(), Purpose.CHECK_IN),
        # an invoice is no care; it is an answer though
        ("The invoice is attached.", (CHECK_IN, STEP), set(), Purpose.PAPERWORK),
        ("The invoice is attached.", (REPLY,), {"reply"}, Purpose.PAPERWORK),
    ],
)
def test_words_set_the_ticks(text: str, items: tuple[Item, ...], ticked: set[str], purpose: Purpose) -> None:
    found = ticks(items, text)
    assert (set(found.ticked), found.purpose) == (ticked, purpose)


def test_a_reminder_is_done_and_never_ticked() -> None:
    assert [each.kind for each in ticks(ALL).offered] == [each.kind for each in ALL if each is not REMINDER]


def test_what_they_wrote_answers_only_what_their_words_can() -> None:
    found = ticks(ALL, "Thank you, it hangs well.", direction=Direction.THEY)
    assert [each.kind for each in found.offered] == [Kind.AFTER_SALE, Kind.CHECK_IN]
    assert (set(found.ticked), found.purpose) == ({"after_sale", "check_in"}, Purpose.CHECK_IN)


@pytest.mark.parametrize(
    ("brought", "text", "purpose", "answers"),
    [
        (THANKS, "", Purpose.THANKS, ()),
        (REPLY, "", Purpose.REPLY, ()),
        (RIGHT, "", Purpose.HELP, ()),
        (STEP, "", Purpose.ASK_FEELING, ()),
        (CHECK_IN, "", Purpose.CHECK_IN, ()),
        (BIRTHDAY, "", Purpose.GREETING, ()),
        (PROMISE, "A plain oak frame.", Purpose.HELP, ("promise",)),
        (THANKS, "The invoice is attached.", Purpose.THANKS, ()),
        (STEP, "Thank you", Purpose.THANKS, ("after_sale",)),
    ],
)
def test_what_brought_one_here_is_ticked_from_the_start(
    brought: Item, text: str, purpose: Purpose, answers: tuple[str, ...]
) -> None:
    found = ticks((brought,), text, brought=(brought.key,))
    assert (found.ticked, found.purpose, found.answers) == ({brought.key}, purpose, answers)
    assert found.not_answers == ()


def test_what_is_ticked_against_a_rule_is_named() -> None:
    found = ticks((THANKS, STEP), "Hello", ByHand(ticks={"thanks": True}))
    assert (found.purpose, found.answers, found.not_answers) == (Purpose.THANKS, ("after_sale",), ())


def test_a_tick_taken_back_says_that_it_is_not_answered() -> None:
    found = ticks((THANKS, HER_WORDS), "Thank you", ByHand(ticks={"thanks:words": False}))
    assert (found.ticked, found.answers, found.not_answers) == ({"thanks"}, (), ("thanks:words",))


def test_a_step_ticked_by_hand_asks_how_it_feels() -> None:
    found = ticks((STEP, CHECK_IN), "", ByHand(ticks={"after_sale": True, "check_in": False}))
    assert (found.purpose, found.not_answers) == (Purpose.ASK_FEELING, ("check_in",))


def test_of_two_dates_the_one_further_off_is_named_when_it_is_meant() -> None:
    found = ticks((BIRTHDAY, MARRIED), "Happy anniversary", ByHand(ticks={"date": False, "date:married": True}))
    assert (found.purpose, found.answers, found.not_answers) == (Purpose.GREETING, ("date:married",), ("date",))


def test_a_purpose_chosen_by_hand_stands_whatever_the_words_say() -> None:
    found = ticks(ALL, "Thank you", ByHand(purpose=Purpose.PAPERWORK))
    assert (found.ticked, found.purpose) == ({"reply"}, Purpose.PAPERWORK)
    assert (found.answers, found.not_answers) == ((), ())


def test_what_is_no_care_names_nothing() -> None:
    by_hand = ByHand(Purpose.PROMOTION, {"check_in": True, "reply": True})
    found = ticks((REPLY, CHECK_IN), "New prints", by_hand)
    assert (found.ticked, found.answers, found.not_answers) == (frozenset(), (), ())


def test_a_contact_of_before_answers_nothing_that_came_later() -> None:
    earlier = date(2026, 5, 10)
    found = ticks((RIGHT, REPLY, THANKS, STEP, CHECK_IN), "Thank you", on=earlier)
    assert found.ticked == frozenset()
    named = ticks((THANKS,), "Thank you", ByHand(ticks={"thanks": True}), on=earlier)
    assert named.answers == ("thanks",)


@pytest.mark.parametrize("text", ["", "Her daughter started school.", "A tankard of ale", "The birth of a day"])
def test_other_words_say_nothing(text: str) -> None:
    assert purpose_in(text) is None


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("She said “I smile every morning”.", ["I smile every morning"]),
        ('"It glows at night," she wrote, "like a lamp."', ["It glows at night,", "like a lamp."]),
        ("Sie sagte: „Es leuchtet so schön.“", ["Es leuchtet so schön."]),
        ("Elle a dit « il est parfait ici »", ["il est parfait ici"]),
        ("the “Harbour” one", []),
        ('a 5" frame', []),
        ("She’s fine, it's ok", []),
    ],
)
def test_what_stands_between_quotation_marks_is_found(text: str, quotes: list[str]) -> None:
    assert quotes_in(text) == quotes


def test_a_title_is_spoken_of_by_half_of_its_longer_words() -> None:
    assert speaks_of("About framing: plain oak. My advice …", "send framing advice")
    assert not speaks_of("I will send it", "send framing advice by post")
    assert not speaks_of("anything", "")
