"""The app notes for itself what it has told and what it remembers, and no undo touches that."""

from __future__ import annotations

from datetime import timedelta

from clientcare.domain.ledger import Told
from clientcare.store.bookkeeping import recall, remember, tell, told_of
from clientcare.store.reads.dump import dump
from tests.store.shelf import NOW, Shelf

LATER = NOW + timedelta(hours=1)


def test_what_was_told_and_what_is_put_off_is_known(shelf: Shelf):
    first, second = Told("digest", "2026-05-14", told_at=NOW), Told("reminder:1:2026-05-14", "10:00", again_at=LATER)
    tell(shelf.studio, [first, second])
    assert told_of(shelf.studio, ["digest", "else"]) == [first]
    assert told_of(shelf.studio, [first.key, second.key]) == [first, second]
    again = Told(second.key, second.occurrence, told_at=LATER)
    tell(shelf.studio, [again])
    assert told_of(shelf.studio, [second.key]) == [again]


def test_small_things_are_remembered_by_name(shelf: Shelf):
    assert recall(shelf.studio, "last_day") is None
    remember(shelf.studio, "last_day", "2026-05-13")
    remember(shelf.studio, "last_day", "2026-05-14")
    assert recall(shelf.studio, "last_day") == "2026-05-14"
    remember(shelf.studio, "last_day", None)
    assert recall(shelf.studio, "last_day") is None


def test_none_of_it_is_part_of_what_undo_brings_back(shelf: Shelf):
    before = dump(shelf.studio)
    tell(shelf.studio, [Told("digest", "2026-05-14", told_at=NOW)])
    remember(shelf.studio, "last_day", "2026-05-14")
    assert dump(shelf.studio) == before
