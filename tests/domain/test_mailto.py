"""The line that opens a new mail holds any letter, or says that it is too long for that."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.mailto import fits, mailto


def test_everything_is_percent_encoded_and_lines_end_as_mail_wants_them() -> None:
    line = mailto("ana+art@ruiz.example", "Thanks & more?", "Dear Ana,\n100 % yours")
    assert line == (
        "mailto:ana%2Bart@ruiz.example?subject=Thanks%20%26%20more%3F&body=Dear%20Ana%2C%0D%0A100%20%25%20yours"
    )


def test_a_mail_without_subject_and_text_is_only_an_address() -> None:
    assert mailto("ana@ruiz.example", "") == "mailto:ana@ruiz.example"


def test_a_line_of_1800_characters_fits_and_one_more_does_not() -> None:
    empty = mailto("ana@ruiz.example", "s", "x")
    room = 1800 - len(empty) + 1
    assert fits(mailto("ana@ruiz.example", "s", "x" * room))
    assert not fits(mailto("ana@ruiz.example", "s", "x" * (room + 1)))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1))
def test_any_letter_comes_out_as_it_went_in(text: str) -> None:
    line = mailto("ana@ruiz.example", "Subject", text)
    assert line.isascii()
    parts = urlsplit(line)
    assert unquote(parts.path) == "ana@ruiz.example"
    assert parse_qs(parts.query, keep_blank_values=True)["body"] == [text.replace("\n", "\r\n")]
