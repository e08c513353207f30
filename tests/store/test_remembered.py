"""What the store remembers of the artist's order is what the file says, also after a deed that was taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import Circle, Setting
from clientcare.store import writes
from clientcare.store.backup import Why, backup_now
from clientcare.store.reads import order
from clientcare.store.restoring import from_backup, put_in_place
from clientcare.store.uow import unit_of_work
from tests.store.shelf import NOW, TODAY, Shelf


class Broken(Exception):
    """Something went wrong on the way."""


def people(shelf: Shelf) -> Circle:
    return next(circle for circle in order.circles(shelf.studio) if circle.uid == shelf.buyers)


def rename(shelf: Shelf, name: str) -> None:
    old = people(shelf)
    writes.apply(shelf.studio, Change(Deed.BATCH, (old,), (replace(old, name=name),)), TODAY)


def test_a_circle_with_a_new_name_is_shown_by_it_at_once(shelf: Shelf) -> None:
    assert people(shelf).name != "Patrons"
    rename(shelf, "Patrons")
    assert people(shelf).name == "Patrons"


def rename_in_vain(shelf: Shelf, name: str) -> None:
    with unit_of_work(shelf.studio):
        rename(shelf, name)
        assert people(shelf).name == name  # inside it counts already
        raise Broken


def test_a_name_that_was_taken_back_is_not_remembered(shelf: Shelf) -> None:
    before = people(shelf)
    with pytest.raises(Broken):
        rename_in_vain(shelf, "Patrons")
    assert people(shelf) == before


def test_a_chosen_setting_holds_for_the_rules_at_once(shelf: Shelf) -> None:
    assert order.context(shelf.studio).thanks_days != 9
    shelf.put(Setting(**(shelf.stamp() | {"uid": "thanks_days"}), value="9"))
    assert order.settings(shelf.studio).thanks_days == order.context(shelf.studio).thanks_days == 9


def test_what_was_brought_back_holds_at_once(shelf: Shelf, tmp_path: Path) -> None:
    before = people(shelf).name
    copy = backup_now(shelf.studio, Why.MANUAL, NOW, to=tmp_path / "copy.db").file
    rename(shelf, "Patrons")
    assert people(shelf).name == "Patrons"
    with from_backup(shelf.studio, copy, None, TODAY, known=True) as ready:
        put_in_place(shelf.studio, ready)
    assert people(shelf).name == before


def test_nobody_can_change_what_is_remembered(shelf: Shelf) -> None:
    order.circles(shelf.studio).clear()
    assert order.circles(shelf.studio)
