"""What a new studio begins with in another language: the same circles, steps and letters, in its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientcare.book import clients, templates
from clientcare.book.desk import Desk
from clientcare.book.drafting import draft_letter
from clientcare.book.starting import english_circle, starting_words
from clientcare.book.studio import open_studio
from clientcare.domain.defaults import CIRCLES, ENGLISH, STEPS, starting_records
from clientcare.domain.folding import fold
from clientcare.domain.records import PlanStep, Template
from clientcare.domain.starting_letters import STARTING_LETTERS
from clientcare.store.reads import order
from tests.book.studios import NOW

GERMAN = starting_words("de")
RECORDS = starting_records(NOW, GERMAN)


def test_a_german_studio_lacks_nothing_of_an_english_one() -> None:
    assert set(GERMAN.circles) == {circle.name for circle in CIRCLES}
    assert set(GERMAN.steps) == {step.step for step in STEPS}
    assert set(GERMAN.letters) == {letter.name for letter in STARTING_LETTERS}
    assert [each.uid for each in RECORDS] == [each.uid for each in starting_records(NOW)]
    assert {step.step for step in STEPS if step.handed_over_name} == {
        each.step for each in RECORDS if isinstance(each, PlanStep) and each.handed_over_name
    }


def test_every_german_letter_is_whole_and_offers_nothing() -> None:
    letters = [each for each in RECORDS if isinstance(each, Template)]
    assert len({fold(each.name) for each in letters}) == len(letters)
    for english, letter in zip(STARTING_LETTERS, letters, strict=True):
        said = letter.subject + letter.text
        assert (letter.language, letter.purpose) == ("de", english.purpose)
        assert letter.text.startswith("Hallo {greeting},\n\n")
        assert letter.text.endswith("\n\nHerzlich\n{me}")
        assert len(re.findall(r"\{line: [^{}]+\}", letter.text)) == 1
        places = [set(re.findall(r"\{([a-z]+)", text)) for text in (said, english.subject + english.text)]
        assert places[0] == places[1], letter.name
        assert not re.search(r"http|www|[€$%!]|preis|rabatt|angebot|kauf", said.casefold()), letter.name
        assert not re.search(r"\b(Sie|Ihnen|Ihre?[mnrs]?)\b", said), letter.name


def test_every_step_still_finds_its_letter() -> None:
    names = {each.name: each.purpose for each in RECORDS if isinstance(each, Template)}
    for step in RECORDS:
        if isinstance(step, PlanStep):
            assert names[step.template] == step.step


def test_a_studio_begins_in_the_words_it_is_given_and_keeps_them(tmp_path: Path) -> None:
    for ask in (lambda: GERMAN, lambda: ENGLISH):  # the second time it is there already
        with open_studio(tmp_path / "studio", make=True, now=NOW, words=ask) as studio:
            assert [circle.name for circle in order.circles(studio)][:3] == [
                "Unsere Leute",
                "Wer sammelt",
                "Kundschaft",
            ]
            assert {each.language for each in order.templates(studio)} == {"de"}


def test_a_letter_of_a_german_studio_is_german_without_a_hint(tmp_path: Path) -> None:
    with open_studio(tmp_path / "studio", make=True, now=NOW, words=lambda: GERMAN) as studio:
        desk = Desk(studio, NOW.date(), NOW)
        ana = clients.add_client(desk, "Ana Ruiz").main
        templates.add_template(desk, "One in English", purpose="check_in", text="Dear {greeting}")
        letter = draft_letter(desk, ana)
        assert letter.text.text.startswith("Hallo Ana")
        assert (letter.template.language, letter.hints) == ("de", ())


@pytest.mark.parametrize("language", ["xx", "", "../de", "de\0"])
def test_where_nobody_wrote_words_it_begins_in_english(language: str) -> None:
    assert starting_words(language) is ENGLISH


def test_a_circle_is_known_by_its_name_of_the_beginning() -> None:
    assert english_circle("Wer sammelt") == "Collectors"
    assert english_circle("Collectors") == "Collectors"
    assert english_circle("Friends of the studio") == "Friends of the studio"
