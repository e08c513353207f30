"""Whatever somebody writes is answered, on any day, and nothing is dated where it cannot be."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from clientcare.domain.quick.english import ENGLISH
from clientcare.domain.quick.reader import read
from clientcare.domain.quick.understood import SaidPromise
from tests.domain.quick.test_lines import NAMES

WORDS = (
    *sorted(ENGLISH.known),
    *(
        "Ana",
        "ana",
        "@Cleo",
        "Cleo’s",
        "Zoe",
        "Quill",
        "Blue",
        "Harbour",
        "€",
        "450",
        "1,200.50",
        "EUR",
        "12",
        "12.5.2026",
    ),
    *(
        "2026-05-12",
        "9999-12-31",
        "0001-01-01",
        "29",
        "February",
        ",",
        ".",
        ":",
        "–",
        "-",
        "“Tides”",
        "@",
        "'",
        "é\u202e",
    ),
)


@given(
    line=some.one_of(some.text(max_size=200), some.lists(some.sampled_from(WORDS), max_size=14).map(" ".join)),
    today=some.dates(),
    home=some.sampled_from(["EUR", "JPY", None]),
)
def test_any_text_is_answered(line: str, today: date, home: str | None) -> None:
    found = read(line, today, NAMES, home)
    assert found.entries or "text" in found.gaps
    assert found.people or found.candidates or "client" in found.gaps
    for entry in found.entries:
        assert entry.on <= today
        if isinstance(entry, SaidPromise) and entry.due_on is not None:
            assert entry.due_on >= today


@given(line=some.lists(some.sampled_from(WORDS), max_size=14).map(" ".join), today=some.dates())
def test_the_same_line_says_the_same(line: str, today: date) -> None:
    assert read(line, today, NAMES, "EUR") == read(f" {line} ", today, NAMES, "EUR")
