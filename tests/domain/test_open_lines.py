"""What only the artist can write: found again in a draft, left out of a letter that goes without it."""

from __future__ import annotations

import pytest

from clientcare.domain.open_lines import Gap, find_gaps, without_gaps

LETTER = "Dear Ana,\n\nThank you.\n\n[your own line]\n\nWarmly,\nMira"


def test_an_open_line_is_found_again_in_what_was_kept() -> None:
    found = find_gaps(LETTER, {"your own line"})
    assert [LETTER[gap.start : gap.end] for gap in found.gaps] == ["[your own line]"]


def test_brackets_of_the_artists_own_are_text() -> None:
    assert find_gaps("Dear Ana, [smile]", {"your own line"}).gaps == ()
    assert find_gaps("Dear Ana, [smile]", ()).gaps == ()


@pytest.mark.parametrize(
    ("text", "abouts", "goes"),
    [
        (LETTER, {"your own line"}, "Dear Ana,\n\nThank you.\n\nWarmly,\nMira"),
        ("Thank you for [the work].", {"the work"}, "Thank you for."),
        ("[a]\n\nDear Ana", {"a"}, "Dear Ana"),
        ("Dear Ana,\n\n[a]", {"a"}, "Dear Ana,"),
        ("[a]\n\n[b]\n\nMira", {"a", "b"}, "Mira"),
        ("[a]", {"a"}, ""),
    ],
)
def test_a_letter_goes_without_what_stayed_open(text: str, abouts: set[str], goes: str) -> None:
    assert without_gaps(*find_gaps(text, abouts)) == goes


def test_a_letter_with_every_line_written_goes_as_it_is() -> None:
    assert without_gaps("Dear Ana,\n\nHello.", ()) == "Dear Ana,\n\nHello."
    assert without_gaps("ab [c]", (Gap(3, 6, "c"),)) == "ab"
