"""A name is taken out of a text that stays, and nothing else is."""

from __future__ import annotations

import pytest

from clientcare.domain.unnamed import unnamed


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("Tea with Ana Ruiz and Bo", ["Ana Ruiz", "Ana"], "Tea with … and Bo"),
        ("ANA came, ana left", ["Ana"], "… came, … left"),
        ("Anastasia and Ana's banana", ["Ana"], "Anastasia and …'s banana"),
        ("Ana\n  Ruiz wrote", ["Ana Ruiz"], "… wrote"),
        ("write to ana@ruiz.example.", ["ana@ruiz.example"], "write to …."),
        ("call +44 555 (0)199", ["+44 555 (0)199"], "call …"),
        ("José und Ána", ["Ána"], "José und …"),
        ("nothing", [], "nothing"),
        ("nothing", ["", " "], "nothing"),
        ("", ["Ana"], ""),
    ],
)
def test_a_name_is_taken_out_and_nothing_else(text: str, words: list[str], left: str) -> None:
    assert unnamed(text, words) == left
