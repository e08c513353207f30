"""What the composer says of ticks, ways, days and prices."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.because import Because, Cause
from clientcare.domain.care.items import Item
from clientcare.domain.values import Channel, Direction, Kind
from clientcare.words.window import composer

TODAY = date(2026, 5, 14)
BEFORE = date(2026, 5, 9)


def item(kind: Kind, because: Because) -> Item:
    return Item("key", kind, "ana", BEFORE, BEFORE, BEFORE, because)


@pytest.mark.parametrize(
    ("kind", "cause", "facts", "said"),
    [
        (Kind.THANKS, Cause.SALE, {"title": "Blue Harbour"}, "Thanks for Blue Harbour"),
        (Kind.THANKS, Cause.KIND_WORDS, {"title": "It glows"}, "Thanks for her words"),
        (Kind.THANKS, Cause.GIFT, {"title": "Lemons"}, "Thanks for the gift"),
        (Kind.THANKS, Cause.SENT, {"who": "Hana"}, "Thanks for sending Hana"),
        (Kind.THANKS, Cause.SENT_BOUGHT, {"who": "Hana", "title": "Low Tide"}, "Thanks for sending Hana, who bought"),
        (Kind.REPLY, Cause.CONTACT, {"on": BEFORE}, "Answer to 9 May"),
        (Kind.REPLY, Cause.SALE, {"title": "Wharf Light"}, "Answer about Wharf Light"),
        (Kind.MAKE_RIGHT, Cause.FEELING, {"title": "Low Tide"}, "Make Low Tide right"),
        (Kind.MAKE_RIGHT, Cause.FEELING, {}, "Make it right"),
        (Kind.PROMISE, Cause.PROMISE, {"title": "send  the\nphoto."}, "Promise kept: send the photo"),
        (Kind.DATE, Cause.DATE, {"title": "birthday"}, "Birthday"),
        (Kind.AFTER_SALE, Cause.STEP, {"step_name": "hangs well?", "title": "Low Tide"}, "Hangs well? Low Tide"),
        (Kind.AFTER_SALE, Cause.STEP, {"step_name": "a year on", "title": "Low Tide"}, "A year on: Low Tide"),
        (Kind.CHECK_IN, Cause.RHYTHM, {}, "Check in"),
    ],
)
def test_a_tick_says_what_would_be_answered(kind: Kind, cause: Cause, facts: dict[str, object], said: str) -> None:
    because = Because(because=cause, uid="1", **facts)  # type: ignore[arg-type]  # one row of the table each
    assert composer.tick(item(kind, because), "she", TODAY).text == said


@pytest.mark.parametrize(
    ("pronouns", "word"), [("she/her", "her"), ("He", "his"), ("they", "their"), ("", "their"), ("xe/xem", "their")]
)
def test_nobody_is_guessed_a_she_or_a_he(pronouns: str, word: str) -> None:
    because = Because(because=Cause.KIND_WORDS, uid="1")
    assert composer.tick(item(Kind.THANKS, because), pronouns, TODAY).text == f"Thanks for {word} words"


@pytest.mark.parametrize(
    ("channel", "way", "usual", "said"),
    [
        (Channel.EMAIL, Direction.WE, Direction.WE, "Email"),
        (Channel.EMAIL, Direction.THEY, Direction.WE, "Email from Ana"),
        (Channel.EMAIL, Direction.BOTH, Direction.WE, "Email, both ways"),
        (Channel.CALL, Direction.BOTH, Direction.BOTH, "Call"),
        (Channel.CALL, Direction.WE, Direction.BOTH, "Call from you"),
    ],
)
def test_a_way_says_who_reached_out_only_where_it_is_unusual(
    channel: Channel, way: Direction, usual: Direction, said: str
) -> None:
    assert composer.way(channel, way, usual, "Ana") == said


def test_days_are_said_with_what_they_are_for() -> None:
    assert composer.again(date(2026, 5, 17), TODAY) == "Try again: 17 May"
    assert composer.again(None, TODAY) == "Not again by itself"
    assert composer.next_check_in(date(2027, 1, 2), TODAY) == "Next check-in: 2 January 2027"
    assert composer.next_check_in(None, TODAY) == "Next check-in: as usual"
    assert composer.due(date(2026, 5, 21), TODAY) == "By 21 May"


@pytest.mark.parametrize(
    ("reason", "currency", "said"),
    [
        ("unknown_currency", "", "Say which currency it is, such as 450 EUR."),
        ("too_many_decimals", "EUR", "A price in EUR has 2 decimals."),
        ("too_many_decimals", "JPY", "A price in JPY has no decimals."),
        ("not_a_price", "EUR", "A price is a number, such as 450 or 1,650.50."),
    ],
)
def test_a_wrong_price_is_told_in_words(reason: str, currency: str, said: str) -> None:
    assert composer.wrong_price(reason, currency) == said
