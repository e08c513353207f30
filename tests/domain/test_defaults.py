"""What a new studio begins with (PRODUCT §2 and §3)."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest

from clientcare.domain.defaults import starting_records
from clientcare.domain.folding import fold
from clientcare.domain.records import Circle, PlanStep, Template
from clientcare.domain.starting_letters import STARTING_LETTERS, StartingLetter
from clientcare.domain.values import CircleRole
from tests.domain.made import NOW

RECORDS = starting_records(NOW)
each_letter = pytest.mark.parametrize("letter", STARTING_LETTERS, ids=lambda letter: letter.name)


def test_there_are_six_circles_from_the_closest_on() -> None:
    circles = [record for record in RECORDS if isinstance(record, Circle)]
    assert [(circle.place, circle.name, str(circle.every), circle.role) for circle in circles] == [
        (1, "Our people", "1 month", None),
        (2, "Collectors", "3 months", None),
        (3, "Clients", "6 months", CircleRole.BUYERS),
        (4, "Keep warm", "1 year", None),
        (5, "New & curious", "2 months", CircleRole.NEW),
        (6, "No rhythm", "none", CircleRole.IMPORTS),
    ]


def test_the_plan_has_five_steps_and_the_last_is_switched_off() -> None:
    steps = [record for record in RECORDS if isinstance(record, PlanStep)]
    assert [
        (step.place, step.step, step.name, str(version.after), sorted(version.kinds), version.switched_on)
        for step in steps
        for version in step.versions
    ] == [
        (1, "arrived", "Arrived safely?", "7 days", ["commission", "edition", "original"], True),
        (2, "how-is-it", "How is it to live with?", "1 month", ["commission", "original"], True),
        (3, "how-did-it-go", "How did it go?", "7 days", ["service", "workshop"], True),
        (4, "year-on", "A year on", "1 year", ["commission", "original"], True),
        (5, "how-it-grows", "Show how it grows", "1 month", ["commission"], False),
    ]
    assert [step.handed_over_name for step in steps] == ["Hangs well?", "", "", "", ""]


def test_every_step_has_a_letter_of_its_own() -> None:
    letters = {letter.name: letter for letter in STARTING_LETTERS}
    for step in RECORDS:
        if isinstance(step, PlanStep):
            assert letters[step.template].purpose == step.step


def test_every_letter_is_there_to_be_edited() -> None:
    templates = [record for record in RECORDS if isinstance(record, Template)]
    assert [(each.name, each.text, each.language) for each in templates] == [
        (letter.name, letter.text, "en") for letter in STARTING_LETTERS
    ]
    assert len({fold(each.name) for each in templates}) == len(templates)


def test_they_have_always_held_and_stand_in_the_order_of_entering() -> None:
    assert {record.entered_on for record in RECORDS} == {date.min}
    assert [record.seq for record in RECORDS] == list(range(1, len(RECORDS) + 1))
    assert {record.created_at for record in RECORDS} == {NOW}
    assert {since.since for record in RECORDS if isinstance(record, Circle) for since in record.rhythms} == {date.min}


def test_two_new_studios_know_the_same_circles() -> None:
    later = starting_records(NOW.replace(year=2030))
    assert [record.uid for record in later] == [record.uid for record in RECORDS]
    assert len({UUID(record.uid) for record in RECORDS}) == len(RECORDS)


@each_letter
def test_a_letter_keeps_one_line_that_only_the_artist_can_write(letter: StartingLetter) -> None:
    assert len(re.findall(r"\{line: [^{}]+\}", letter.text)) == 1
    assert letter.text.startswith("Dear {greeting},")
    assert letter.text.endswith("{me}")


@each_letter
def test_a_letter_has_no_placeholder_that_nobody_fills(letter: StartingLetter) -> None:
    names = re.findall(r"\{([a-z]+)(?:: [^{}]*)?\}", letter.subject + letter.text)
    assert set(names) <= {"greeting", "work", "who", "colleague", "me", "line"}
    assert (letter.subject + letter.text).count("{") == len(names)


@each_letter
def test_a_letter_offers_nothing(letter: StartingLetter) -> None:
    words = (letter.subject + letter.text).casefold()
    for offer in ("http", "www", "€", "$", "price", "discount", "shop", "offer", "buy", "sale", "%", "!"):
        assert offer not in words
