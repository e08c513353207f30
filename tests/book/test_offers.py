"""What a card offers once, answered: a slower rhythm, peace, or that all stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clientcare.book import clients, contacts, offers
from clientcare.book.desk import Desk
from clientcare.book.replay import replay
from clientcare.book.studio import Studio, open_studio
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.care.today import Notice
from clientcare.domain.change import Deed
from clientcare.domain.values import Purpose, State, Wish
from clientcare.store.reads import care, people
from clientcare.store.reads.check import problems

NOW = datetime(2026, 5, 14, 9, tzinfo=UTC)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with open_studio(tmp_path / "studio", make=True, now=NOW) as studio:
        yield studio


def at(studio: Studio, day: str = "2026-05-14") -> Desk:
    return Desk(studio, date.fromisoformat(day), NOW)


@pytest.fixture
def ana(studio: Studio) -> str:
    """Written to three times without an answer; her check-in is due."""
    uid = clients.add_client(at(studio, "2026-01-01"), "Ana Ruiz").main
    for day in ("2026-01-02", "2026-02-02", "2026-03-02"):
        contacts.log_contact(at(studio, day), [uid], purpose=Purpose.CHECK_IN)
    return uid


def offered(studio: Studio) -> list[Notice | None]:
    return [card.notice for card in care.today(studio, at(studio).today).cards]


def test_a_slower_rhythm_is_slower_than_the_one_that_holds(studio: Studio, ana: str) -> None:
    months = [Rhythm(count, Unit.MONTHS) for count in (3, 6)]
    assert offers.slower_rhythms(at(studio), ana) == [*months, Rhythm(1, Unit.YEARS), NO_RHYTHM]
    clients.edit_client(at(studio), ana, rhythm=Rhythm(5, Unit.YEARS))
    assert offers.slower_rhythms(at(studio), ana) == [NO_RHYTHM]
    clients.edit_client(at(studio), ana, rhythm=NO_RHYTHM)
    assert offers.slower_rhythms(at(studio), ana) == []


def test_who_takes_a_slower_rhythm_is_not_asked_again(studio: Studio, ana: str) -> None:
    assert offered(studio) == [Notice.THREE_UNANSWERED]
    change = offers.take_slower_rhythm(at(studio), ana, Notice.THREE_UNANSWERED, Rhythm(10, Unit.WEEKS))
    assert (change.deed, change.main) == (Deed.MEND_CLIENT, ana)
    assert offered(studio) == [None]
    replay(at(studio), change.inverse())
    assert offered(studio) == [Notice.THREE_UNANSWERED]


def test_peace_is_said_as_what_it_is(studio: Studio, ana: str) -> None:
    change = offers.leave_in_peace(at(studio), ana)
    client = people.client(studio, ana)
    assert change.deed is Deed.LEAVE_IN_PEACE
    assert client is not None
    assert (client.wish.wish, client.state) == (Wish.THEY_REACH_OUT, State.ACTIVE)
    assert offered(studio) == []


def test_an_answer_leaves_the_studio_sound_and_the_check_in_open(studio: Studio, ana: str) -> None:
    offers.turn_down(at(studio), ana, Notice.THREE_UNANSWERED)
    (card,) = care.today(studio, at(studio).today).cards
    assert card.notice is None
    assert [item.key for item in card.items] == [f"check_in:{ana}:2026-03-02"]
    assert problems(studio) == []
