"""Who may be one person is shown with why, and nobody who is known to be two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain import likeness
from clientcare.domain.folding import fold
from clientcare.domain.likeness import CROWD, Known, Names, Pair, pairs


def known(*told: tuple[str, str, str]) -> list[Known]:
    """People by name, e-mail and phone; the uid is the place."""
    return [
        Known(str(place), fold(name), {email} - {""}, {phone} - {""})
        for place, (name, email, phone) in enumerate(told, start=1)
    ]


def called(*names: str) -> list[Pair]:
    return pairs(known(*((name, "", "") for name in names)), ())


def test_an_e_mail_or_a_phone_in_common_is_a_reason() -> None:
    people = known(("Ana Ruiz", "ana@example.org", ""), ("Studio A", "ana@example.org", "100"), ("Bo", "", "100"))
    assert pairs(people, ()) == [Pair("1", "2", ("email",), 100), Pair("2", "3", ("phone",), 100)]


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        ("Ana Ruiz", "Ana Ruiz", 100),
        ("Ana Ruiz", "RUIZ  Ána", 100),
        ("Ana Ruiz", "Anna Ruiz", 94),
        ("Jon Smythe", "Jon Smyth", 95),
        ("Katharina Wolfsberg", "Catharina Wolfsberg", 95),
        ("Jonathan Smithers", "Jonathon Smithers", 94),
    ],
)
def test_names_that_are_much_alike_are_a_reason(one: str, other: str, score: int) -> None:
    assert called(one, other) == [Pair("1", "2", ("name",), score)]


def test_one_slip_in_each_of_two_words_is_seen_by_the_first_letters() -> None:
    (pair,) = called("Alexandrina Montgomery-Hall", "Alexandrine Montgomery-Hal")
    assert pair.why == ("name",)


@pytest.mark.parametrize(("one", "other"), [("E. Bramble", "Eilidh Bramble"), ("Ana Maria Ruiz", "Ana M Ruiz")])
def test_a_letter_stands_for_a_name(one: str, other: str) -> None:
    assert [(pair.one, pair.other, pair.why) for pair in called(one, other)] == [("1", "2", ("name",))]


@pytest.mark.parametrize(
    ("one", "other"),
    [("maria@example.org", "mario@example.org"), ("Guest 104", "Guest 105"), ("Atelier No. 12", "Atelier No. 13")],
)
def test_what_only_looks_like_a_name_makes_nobody_the_same(one: str, other: str) -> None:
    assert called(one, other) == []
    assert Names([("1", fold(one))]).like(fold(other)) is None


def test_a_number_that_is_the_same_in_both_speaks_for_it() -> None:
    assert [pair.why for pair in called("Atelier No. 12", "Ateliers No. 12")] == [("name",)]
    assert Names([("1", fold("Atelier No. 12"))]).like(fold("Ateliers No. 12")) == "1"


def test_the_search_tells_how_far_it_is_and_can_be_ended() -> None:
    people = known(*((f"A{first}na {last}ash", "", "") for first in range(30) for last in range(30)))
    told: list[float] = []

    def stop(left: int, total: int) -> None:
        told.append(left / total)
        if len(told) == 20:
            raise KeyboardInterrupt

    pairs(people, (), lambda left, total: told.append(left / total))
    assert told == sorted(told, reverse=True)
    assert (told[0], round(told[-1])) == (1.0, 0)
    told.clear()
    with pytest.raises(KeyboardInterrupt):
        pairs(people, (), stop)


def test_of_very_many_pairs_by_name_alone_no_more_are_shown_than_anybody_works_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(likeness, "MOST", 5)
    assert len(called(*["Ana Ruiz"] * 20)) == 5
    assert len(pairs(known(*[("Ana Ruiz", "ana@example.org", "")] * 20), ())) == 190


@pytest.mark.parametrize(
    ("one", "other"), [("Ana Ruiz", "Bo Ruiz"), ("Ana Ruiz", "Ana Bell"), ("", ""), ("Ana", "Bo"), ("", "Ana")]
)
def test_a_word_in_common_is_none(one: str, other: str) -> None:
    assert called(one, other) == []


def test_the_likeliest_come_first() -> None:
    people = known(("Ana Ruiz", "a@example.org", "1"), ("Anna Ruiz", "", ""), ("Ana Ruiz", "a@example.org", "1"))
    assert [(pair.one, pair.other, pair.why) for pair in pairs(people, ())] == [
        ("1", "3", ("email", "phone", "name")),
        ("1", "2", ("name",)),
        ("2", "3", ("name",)),
    ]


def test_who_is_known_to_be_two_is_not_shown() -> None:
    people = known(("Ana Ruiz", "", ""), ("Ana Ruiz", "", ""))
    assert pairs(people, {frozenset(("2", "1"))}) == []


def test_the_phone_of_a_house_says_nothing() -> None:
    house = known(*((f"{letter} {letter}x", "", "100") for letter in "abcdefghijklmnopqrstuvwxyz"[: CROWD + 1]))
    assert pairs(house, ()) == []
    assert len(pairs(house[1:], ())) == CROWD * (CROWD - 1) / 2


@given(st.lists(st.text(max_size=12), max_size=12))
def test_any_names_are_compared_and_each_pair_comes_once(names: list[str]) -> None:
    found = pairs(known(*((name, "", "") for name in names)), ())
    assert len({frozenset((pair.one, pair.other)) for pair in found}) == len(found)
    assert all(pair.one != pair.other and 90 <= pair.score <= 100 for pair in found)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Ada Plum", "1"),
        ("plum ada", "1"),
        ("Ada Plumm", "1"),
        ("ada p", "1"),
        ("A. Plum", "1"),
        ("Ada", None),
        ("Ad", None),
        ("Ada Novak", None),
        ("Bo", None),
        ("Eve", "3"),
        ("", None),
    ],
)
def test_who_is_typed_is_known_by_more_than_a_first_name(typed: str, found: str | None) -> None:
    assert Names([("1", "ada plum"), ("2", "bo aster"), ("3", "eve")]).like(fold(typed)) == found
