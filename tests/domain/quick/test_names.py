"""People are found by what they are called, also with a slip of the pen; a slip too many finds nobody."""

from __future__ import annotations

import pytest

from clientcare.domain.quick.names import Names, slips
from clientcare.domain.quick.understood import Person

PEOPLE = (
    Person("1", "Ana", ("ana",)),
    Person("2", "Ana Ruiz", ("ana ruiz", "anita")),
    Person("3", "Konstanze Oberholzer", ("konstanze oberholzer",)),
    Person("4", "Anna Berg", ("anna berg",)),
)
NAMES = Names(PEOPLE)


def uids(found: tuple[Person, ...]) -> str:
    return "".join(person.uid for person in found)


@pytest.mark.parametrize(
    ("words", "found"), [("ana", "1"), ("ana ruiz", "2"), ("ruiz", "2"), ("anita", "2"), ("x", "")]
)
def test_a_whole_name_stands_before_a_part_of_one(words: str, found: str) -> None:
    assert uids(NAMES.exactly(words.split())) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        *(("ana", "12"), ("anna", "4"), ("riuz", "2"), ("ana riuz", "2"), ("ruiiz", "2"), ("ruz", ""), ("rux", "")),
        *(("konst", "3"), ("konstance", "3"), ("konstanze oberholtser", "3"), ("konxtanxe", "3"), ("konxtanxx", "")),
        *(("annaberg", ""), ("", "")),
    ],
)
def test_a_name_is_found_with_a_slip_of_the_pen(words: str, found: str) -> None:
    assert uids(NAMES.nearly(words.split())) == found


@pytest.mark.parametrize(
    ("one", "two", "count"),
    [
        ("ana", "ana", 0),
        ("ana", "anna", 1),
        ("ruiz", "riuz", 1),
        ("tides", "tied", 2),
        ("abc", "xyz", 3),
        ("a", "abcd", 3),
    ],
)
def test_slips_are_counted_up_to_the_most_that_matter(one: str, two: str, count: int) -> None:
    assert slips(one, two, 2) == slips(two, one, 2) == count
