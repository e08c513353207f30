"""What stands on the wall of kind words."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.records import Attachment, KindWords
from clientcare.domain.values import Permission
from clientcare.store.reads.wall import kind_words_ids, kind_words_rows
from tests.store.shelf import TODAY, Shelf, uid


@pytest.fixture
def said(shelf: Shelf) -> Shelf:
    """Élodie spoke of Low Tide in February, Bo of nothing in particular in May; Cy is in the trash."""
    shelf.add("Élodie")
    shelf.add("Bo")
    shelf.add("Cy", deleted_on=TODAY)
    shelf.put(shelf.sale("élodie", called="tide", title="Low Tide"))
    shelf.put(
        _words(shelf, "rain", "It rains. Your picture is my weather.", "élodie", "2026-02-09", sale=uid("tide")),
        _words(shelf, "sunday", "You answered on a Sunday.", "bo", "2026-05-01", permission=Permission.YES),
        _words(shelf, "gone", "Nobody hears this.", "cy", "2026-05-02"),
        _words(shelf, "old", "Taken back.", "bo", "2026-05-03", deleted_on=TODAY),
    )
    return shelf


def _words(shelf: Shelf, called: str, text: str, who: str, on: str, **fields: object) -> KindWords:
    return KindWords(**shelf.stamp(called), clients=(uid(who),), text=text, on=date.fromisoformat(on), **fields)  # type: ignore[arg-type]


def test_the_newest_stand_first_and_nothing_of_the_trash(said: Shelf):
    assert kind_words_ids(said.studio) == [uid("sunday"), uid("rain")]


@pytest.mark.parametrize("typed", ["weather", "ELODIE", "low tide", "rain elodie", "weath"])
def test_they_are_found_by_the_words_the_name_and_the_work(said: Shelf, typed: str):
    assert kind_words_ids(said.studio, typed) == [uid("rain")]


def test_any_text_can_be_looked_for(said: Shelf):
    assert kind_words_ids(said.studio, "\"% _ ' \0 ü (") == []
    assert len(kind_words_ids(said.studio, "  ")) == 2


def test_a_card_says_who_when_and_about_what(said: Shelf):
    rain, sunday = kind_words_rows(said.studio, [uid("rain"), "nobody", uid("sunday")])
    assert (rain.names, rain.work, rain.on) == (("Élodie",), "Low Tide", date(2026, 2, 9))
    assert (sunday.work, sunday.sale, sunday.permission) == ("", "", Permission.YES)


def test_a_work_in_the_trash_is_not_named(said: Shelf):
    said.mend(said.now("tide"), deleted_on=TODAY)
    assert kind_words_rows(said.studio, [uid("rain")])[0].work == ""
    assert kind_words_ids(said.studio, "tide") == []


def test_a_card_has_the_photo_of_who_said_it_and_the_picture_of_the_work(said: Shelf):
    said.mend(said.now("élodie"), photo="a face")
    picture = Attachment(**said.stamp(), sha256="a work", media_type="image/jpeg", size=1, name="", entry=uid("tide"))
    said.put(picture)
    (rain,) = kind_words_rows(said.studio, [uid("rain")])
    assert (rain.photo, rain.picture) == ("a face", "a work")
