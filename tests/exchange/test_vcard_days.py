"""Birthdays and other days of somebody come in from their card, whole or without a year."""

from __future__ import annotations

import pytest

from clientcare.domain.values import DateKind, State
from tests.exchange.people import person


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1980-03-22", "1980-03-22"),
        ("BDAY:19800322", "1980-03-22"),
        ("BDAY:19531015T231000Z", "1953-10-15"),
        ("BDAY:1987-09-27T08:30:00-06:00", "1987-09-27"),
        ("BDAY;VALUE=date:--0203", "02-03"),
        ("BDAY:--12-01", "12-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22", "01-22"),
        ("BDAY:1604-02-29", "02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1904:1904-05-06", "05-06"),
    ],
)
def test_a_birthday_is_read_with_its_year_or_without(line: str, day: str) -> None:
    (date,) = person("FN:Ana", line).dates
    assert (date.kind, str(date.day)) == (DateKind.BIRTHDAY, day)


@pytest.mark.parametrize("said", ["circa 1800", "1980", "---15", "1981-02-29", "22/03/1980"])
def test_a_birthday_that_is_no_day_becomes_a_note(said: str) -> None:
    ana = person("FN:Ana", "NOTE:likes blue", f"BDAY;VALUE=text:{said}", version="4.0")
    assert ana.dates == ()
    assert ana.about == f"likes blue\n\nBirthday: {said}"


def test_labelled_dates_and_anniversaries_come_with_their_titles() -> None:
    ana = person(
        "FN:Ana",
        "X-EVOLUTION-ANNIVERSARY:2011-01-13",
        "item1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-07-18",
        "item1.X-ABLabel:Opened the studio",
        "item2.X-ABDATE:2014-03-10",
        "item2.X-ABLabel:_$!<Anniversary>!$_",
        "X-ABDATE:1776-07-04",
        "item3.X-ABDATE:1776-07-04",
        "item3.X-ABLabel:First fair",
        "X-ANNIVERSARY:20110113",
    )
    assert {(date.title, date.kind, str(date.day)) for date in ana.dates} == {
        ("Anniversary", DateKind.ANNIVERSARY, "2011-01-13"),
        ("Anniversary 2", DateKind.ANNIVERSARY, "2014-03-10"),
        ("Opened the studio", DateKind.OWN, "07-18"),
        ("Important date", DateKind.OWN, "1776-07-04"),
        ("First fair", DateKind.OWN, "1776-07-04"),
    }


def test_of_several_birthdays_the_first_counts() -> None:
    assert [str(date.day) for date in person("FN:A", "BDAY:1996-04-15", "BDAY:1953-10-15").dates] == ["1996-04-15"]


def test_somebody_with_a_day_of_death_is_in_memory() -> None:
    ana = person("FN:Ana", "DEATHDATE:20240506", version="4.0")
    assert ana.state is State.IN_MEMORY
    assert dict(ana.custom)["Died"] == "20240506"
