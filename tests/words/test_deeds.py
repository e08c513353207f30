"""What undo and redo name: each deed in a few words."""

from __future__ import annotations

import pytest

from clientcare.domain.change import Change, Deed
from clientcare.domain.values import Direction, Purpose
from clientcare.words.deeds import deed, told
from tests.domain.made import contact, note


@pytest.mark.parametrize("what", Deed)
def test_every_deed_has_its_words(what: Deed) -> None:
    words = deed(what)
    assert words[0].isupper()
    assert not words.endswith(".")
    assert len(words) < 40


def test_no_two_deeds_sound_the_same() -> None:
    assert len({deed(what) for what in Deed}) == len(Deed)


@pytest.mark.parametrize(
    ("purpose", "said"),
    [
        (Purpose.THANKS, "Thanked"),
        (Purpose.HELP, "Helped"),
        (Purpose.ASK_FEELING, "Asked how it feels"),
        (Purpose.GREETING, "Greeted"),
        (Purpose.REPLY, "Answered"),
        (Purpose.CHECK_IN, "A contact logged"),
        (Purpose.PROMOTION, "A contact logged"),
    ],
)
def test_a_contact_is_told_by_what_it_was_for(purpose: Purpose, said: str) -> None:
    logged = Change(Deed.LOG_CONTACT, (), (note(), contact("b", purpose=purpose)))
    assert told(logged) == told(logged.inverse()) == said


def test_thanks_of_theirs_are_no_thanks_of_ours() -> None:
    theirs = contact(purpose=Purpose.THANKS, direction=Direction.THEY)
    assert told(Change(Deed.LOG_CONTACT, (), (theirs,))) == "A contact logged"


def test_any_other_deed_is_told_by_its_word() -> None:
    assert told(Change(Deed.WRITE_NOTE, (), (note(),))) == "A note written"
