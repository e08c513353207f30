"""How the app speaks English: days, plurals, rhythms, money and quotes (DESIGN §9)."""

from __future__ import annotations

from datetime import date, time

import pytest

from clientcare.domain.calendar import Rhythm
from clientcare.domain.money import Money
from clientcare.words.speaker import ENGLISH, capital, sentence_end

TODAY = date(2026, 5, 14)  # a Thursday


@pytest.mark.parametrize(
    ("on", "day", "when"),
    [
        (date(2026, 5, 14), "today", "today"),
        (date(2026, 5, 13), "yesterday", "yesterday"),
        (date(2026, 5, 15), "tomorrow", "tomorrow"),
        (date(2026, 5, 16), "Saturday", "on Saturday"),
        (date(2026, 5, 20), "Wednesday", "on Wednesday"),
        (date(2026, 5, 21), "21 May", "on 21 May"),
        (date(2026, 5, 12), "12 May", "on 12 May"),
        (date(2024, 5, 14), "14 May 2024", "on 14 May 2024"),
        (date(2027, 1, 3), "3 January 2027", "on 3 January 2027"),
    ],
)
def test_a_day_is_said_as_people_say_it(on: date, day: str, when: str) -> None:
    assert ENGLISH.day(on, TODAY) == day
    assert ENGLISH.when(on, TODAY) == when


@pytest.mark.parametrize(
    ("on", "ago"),
    [
        (date(2026, 5, 14), "today"),
        (date(2026, 5, 13), "yesterday"),
        (date(2026, 5, 11), "3 days ago"),
        (date(2026, 5, 1), "13 days ago"),
        (date(2026, 4, 30), "2 weeks ago"),
        (date(2026, 2, 15), "12 weeks ago"),
        (date(2026, 2, 14), "in February"),
        (date(2025, 11, 9), "in November 2025"),
        (date(2026, 5, 16), "on Saturday"),
    ],
)
def test_how_long_since_is_said_in_days_then_weeks_then_months(on: date, ago: str) -> None:
    assert ENGLISH.ago(on, TODAY) == ago


def test_one_is_one_and_the_others_are_many() -> None:
    said = [ENGLISH.plural(n, "{n} person", "{n} people") for n in (0, 1, 2)]
    assert said == ["0 people", "1 person", "2 people"]


@pytest.mark.parametrize(
    ("rhythm", "said"), [("1 month", "every month"), ("3 months", "every 3 months"), ("1 year", "every year")]
)
def test_a_rhythm_is_said_as_every(rhythm: str, said: str) -> None:
    assert ENGLISH.every(Rhythm.parse(rhythm)) == said


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("450", "EUR", "€450"),
        ("450.50", "EUR", "€450.50"),
        ("12000", "JPY", "JPY 12,000"),
        ("80", "GBP", "£80"),
        ("1650.00", "EUR", "€1,650"),
        ("1650.00", "USD", "USD 1,650"),
    ],
)
def test_money_is_said_with_its_currency_and_no_empty_cents(amount: str, currency: str, said: str) -> None:
    assert ENGLISH.money(Money.parse(amount, currency)) == said


def test_a_time_is_said_by_the_clock() -> None:
    assert ENGLISH.clock(time(16)) == "16:00"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("No hurry at all.", "“No hurry at all.”"),
        ("“Then the soup\nhas a view.”", "“Then the soup has a view.”"),
        ("word, " * 30, "“" + "word, " * 14 + "word …”"),
        ("w" * 91, "“" + "w" * 90 + " …”"),
    ],
)
def test_words_of_others_stand_in_quotation_marks_on_one_line(text: str, quoted: str) -> None:
    assert ENGLISH.quote(text) == quoted


def test_braces_in_what_people_wrote_are_no_placeholders() -> None:
    assert ENGLISH.say("Bought {title}.", title="{x} {0}") == "Bought {x} {0}."


def test_a_sentence_begins_with_a_capital_and_has_one_end() -> None:
    assert capital("ten years married") == "Ten years married"
    assert capital("") == ""
    assert [sentence_end(text) for text in ("Here", "Here.", "Here?", "Here!", "“Here”", "Here …")] == [
        "Here.",
        "Here.",
        "Here?",
        "Here!",
        "“Here”",
        "Here …",
    ]
