"""While much is made nothing is looked through for rubbish, and afterwards it is as it was."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from clientcare.domain.frozen import Frozen
from clientcare.rubbish import left_lying, let_go, let_go_beside


class Thing:
    """Something that can be asked whether it is still there."""


@pytest.fixture(autouse=True)
def tidied() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_rubbish_is_looked_for_again_when_the_last_heap_is_made() -> None:
    with left_lying():
        with left_lying():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_looked_for_again_after_an_error_too() -> None:
    with pytest.raises(ValueError, match="stopped"), left_lying():
        raise ValueError("stopped")
    assert gc.isenabled()


def test_what_was_made_meanwhile_is_set_aside_and_goes_when_nobody_names_it() -> None:
    with left_lying():
        thing = Thing()
    assert gc.get_freeze_count() > 0
    seen = weakref.ref(thing)
    del thing
    assert seen() is None


def test_who_wants_no_rubbish_looked_for_keeps_that() -> None:
    gc.disable()
    with left_lying():
        pass
    assert not gc.isenabled()


def test_a_long_list_is_let_go_of_to_the_end() -> None:
    things = [Thing() for _ in range(1201)]
    first = weakref.ref(things[0])
    let_go(things)
    assert things == []
    assert first() is None


class Heap(Frozen):
    things: tuple[Thing, ...]
    by_name: dict[int, Thing]
    few: tuple[Thing, ...] = ()
    other: Heap | None = None


def test_long_tuples_of_a_struct_are_let_go_of_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clientcare.rubbish._MOMENT", 0.01)
    many, few, named = [Thing() for _ in range(1201)], Thing(), {at: Thing() for at in range(600)}
    seen = [weakref.ref(each) for each in (many[0], named[0])]
    heap = Heap((), {}, (few,), Heap(tuple(many), named))
    del many, named
    let_go_beside(heap, None, "a text that is longer than many lists")
    beside = next(each for each in threading.enumerate() if each.name == "letting go")
    del heap
    beside.join()
    assert [each() for each in seen] == [None, None]
    let_go_beside(None)
