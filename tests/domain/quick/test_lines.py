"""What is understood of a quick line: whom it is about, what is written down, and what is left to ask."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.folding import fold
from clientcare.domain.quick.names import Names
from clientcare.domain.quick.reader import read
from clientcare.domain.quick.understood import Person, Said, Understood
from tests.domain.quick.german_lines import GERMAN_LINES
from tests.domain.quick.lines import LINES, SALES, TOUCHES

TODAY = date(2026, 5, 12)
"""A Tuesday."""
PEOPLE = (
    *("Ana Ruiz", "Ana Bell", "Benoît Martel", "Cleo Okoye", "Mark Penhale", "Konstanze Oberholzer"),
    *("Bo", "Will Carter", "Anne-Marie O’Neil", "April Stone"),
)
FIELDS = (
    *("title", "stage", "sale_kind", "price", "channel", "direction", "purpose"),
    *("no_answer", "due_on", "feel", "text"),
)
NAMES = Names(Person(fold(name), name, (fold(name),)) for name in PEOPLE)


def understood(line: str, home: str | None = "EUR", language: str = "en") -> Understood:
    return read(line, TODAY, NAMES, home, language)


def who(found: Understood) -> str:
    """The people; those of whom one may be meant; or with a question mark how somebody unknown is called."""
    people = ", ".join(person.name for person in found.people)
    return people or " | ".join(person.name for person in found.candidates) or f"?{found.called}"


def told(entry: Said) -> str:
    """The kind of an entry and all of it that is not as it is without being said."""
    said = [type(entry).__name__.removeprefix("Said").lower(), *([] if entry.on == TODAY else [str(entry.on)])]
    for name in (
        "title",
        "stage",
        "sale_kind",
        "price",
        "channel",
        "direction",
        "purpose",
        "no_answer",
        "due_on",
        "feel",
        "text",
    ):
        value = getattr(entry, name, None)
        if value and str(value) not in ("delivered", "original", "check_in"):
            words = {"no_answer": "no answer", "due_on": f"by {value}", "text": f"“{value}”"}
            said.append(words.get(name, str(value)))
    return " ".join(said)


@pytest.mark.parametrize(
    ("line", "people", "gaps", "entries"),
    LINES,
    ids=lambda value: str(value)[:60],
)
def test_a_line_is_understood(line: str, people: str, gaps: str, entries: list[str]) -> None:
    found = understood(line)
    assert (who(found), " ".join(found.gaps), [told(entry) for entry in found.entries]) == (people, gaps, entries)
    assert found.is_whole == (bool(found.people) and not gaps)


@pytest.mark.parametrize(("line", "people", "gaps", "entries"), GERMAN_LINES, ids=lambda value: str(value)[:60])
def test_where_the_app_speaks_german_a_line_is_understood_in_german(
    line: str, people: str, gaps: str, entries: list[str]
) -> None:
    found = understood(line, language="de")
    assert (who(found), " ".join(found.gaps), [told(entry) for entry in found.entries]) == (people, gaps, entries)


@pytest.mark.parametrize(("line", "people", "gaps", "entries"), [*SALES, *TOUCHES], ids=lambda value: str(value)[:60])
def test_english_lines_are_understood_there_too(line: str, people: str, gaps: str, entries: list[str]) -> None:
    found = understood(line, language="de")
    assert (who(found), " ".join(found.gaps), [told(entry) for entry in found.entries]) == (people, gaps, entries)


def test_what_costs_something_needs_a_currency() -> None:
    assert understood("Sold Tides to Cleo for 450", home=None).gaps == ("currency",)
    assert understood("Sold Tides to Cleo for 450", home="JPY").gaps == ()
    assert understood("Cleo told me of a tree for 450", home=None).gaps == ()


@pytest.mark.parametrize(
    ("line", "home", "price"),
    [
        ("for $90", "CAD", "90.00 CAD"),
        ("for $90", "EUR", "90.00 USD"),
        ("for 90 dollars", "AUD", "90.00 AUD"),
        ("for kr 90", "DKK", "90.00 DKK"),
        ("for 1.500 TND", "EUR", "1.500 TND"),
        ("for 1,500 TND", "EUR", "1500.000 TND"),
        ("for 1’500 CHF", "EUR", "1500.00 CHF"),
        ("for 90 to Cleo", "EUR", "90.00 EUR"),
        ("for 90 all included", "EUR", ""),
        ("for 90 ALL included", "EUR", "90.00 ALL"),
    ],
)
def test_the_currency_of_a_price(line: str, home: str, price: str) -> None:
    assert str(understood(f"Cleo bought Tides {line}", home).entries[0].price or "") == price  # type: ignore[union-attr]


def test_an_empty_line_says_nothing() -> None:
    assert understood("  ") == Understood((), (), "", (), ("client", "text"))


def test_a_long_text_is_kept_whole_and_only_its_beginning_is_read() -> None:
    text = "Cleo called, she " + "talked of the sea and " * 200 + "promised a shell by Friday."
    contact = understood(text).entries[0]
    assert told(contact).startswith("contact call they")
    assert contact.text.endswith("promised a shell by Friday.")  # type: ignore[union-attr]
