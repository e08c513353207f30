"""How people are found although they are written otherwise."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.folding import fold, norm_email, norm_phone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Ruiz", "ANA  ruiz"),
        ("Núñez", "nunez"),
        ("Łukasz", "lukasz"),
        ("Søren", "soren"),
        ("Đorđe", "dorde"),
        ("Straße", "STRASSE"),
        ("Æsa Þórdóttir", "aesa thordottir"),
        ("Œuvre", "oeuvre"),
        ("ISTANBUL", "ıstanbul"),
        ("İzmir", "izmir"),
        ("O’Brien", "O'Brien"),
        ("Anne‑Marie", "Anne–Marie"),
        ("Zoë\u200b\u00ad", "Zoe"),
        ("ﬁne", "fine"),
        ("Ａｎａ", "ana"),
        ("محمّد", "محمد"),
        ("\tAna\n Ruiz ", "ana ruiz"),
    ],
)
def test_these_are_found_by_each_other(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("मन", "मनी"), ("กา", "กี"), ("Ana", "Anna")])
def test_these_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_plain_letters_fold_like_all_others(text: str) -> None:
    assert fold(f"é{text}").removeprefix("e").strip() == fold(text)


@given(st.text())
def test_how_accents_are_typed_does_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("said", "compared"),
    [
        (" Ana@Example.org ", "ana@example.org"),
        ("mailto:ana@example.org", "ana@example.org"),
        ("MAILTO:Ana@example.org?subject=Hello", "ana@example.org"),
        ("", ""),
    ],
)
def test_an_email_is_compared_without_case_and_what_surrounds_it(said: str, compared: str) -> None:
    assert norm_email(said) == compared


@pytest.mark.parametrize(
    ("said", "compared"),
    [
        ("555 0142", "5550142"),
        ("(555) 0142", "5550142"),
        ("+351 555 0142", "+3515550142"),
        ("00351 555-0142", "+3515550142"),
        ("+351 (0)555 0142", "+3515550142"),
        ("0351 (0)5 55", "03510555"),
        ("tel:+351-555-0142;ext=12", "+3515550142"),
        ("555 0142 ext. 12", "5550142"),
        ("555 0142x12", "5550142"),
        ("555 0142 #12", "5550142"),
        ("＋351 555 0142", "+3515550142"),
        ("٥٥٥٠١٤٢", "5550142"),
        ("", ""),
        ("call me", ""),
        ("112", ""),
        ("+", ""),
        ("00", ""),
    ],
)
def test_a_phone_is_compared_by_its_digits(said: str, compared: str) -> None:
    assert norm_phone(said) == compared


@given(st.text())
def test_any_text_can_be_compared_as_a_phone_or_an_email(text: str) -> None:
    number = norm_phone(text)
    assert norm_phone(number) == number
    assert number.removeprefix("+").isdecimal() or number == ""
    assert norm_email(norm_email(text)) == norm_email(text) or "mailto:" in norm_email(text)
