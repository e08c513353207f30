"""Everybody is known by all they are called, for lines in which people are named as it comes."""

from __future__ import annotations

from datetime import date

from clientcare.domain.quick.understood import Person
from clientcare.store.reads import called
from tests.store.shelf import Shelf, uid


def test_everybody_has_all_their_names_folded_and_no_town(shelf: Shelf):
    shelf.add("Benoît Martel", nickname="Ben", town="Lyon")
    shelf.add("Ana Ruiz")
    assert called.everybody(shelf.studio) == [
        Person(uid("ana"), "Ana Ruiz", ("ana ruiz",)),
        Person(uid("benoît"), "Benoît Martel", ("benoit martel", "ben")),
    ]


def test_who_is_in_the_trash_is_not_named(shelf: Shelf):
    shelf.add("Ana Ruiz", deleted_on=date(2026, 5, 1))
    assert called.everybody(shelf.studio) == []
