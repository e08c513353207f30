"""The numbers beside circles and on chips are those of the lists they lead to."""

from __future__ import annotations

from clientcare.domain.records import Belonging, WishSpan
from clientcare.domain.values import Wish
from clientcare.store.reads import counts, people
from clientcare.store.reads.people import Filters, Sort
from clientcare.store.reads.search import find_clients, find_entries
from tests.store.shelf import SINCE, TODAY, Shelf, uid


def filled(shelf: Shelf) -> None:
    shelf.add("Ana", tags=("Blue", "żółw"), belongings=(Belonging(shelf.buyers, SINCE),))
    shelf.add("Bo", tags=("blue",))
    shelf.add("Cleo", wishes=(WishSpan(Wish.QUIET, SINCE),))
    shelf.mend(shelf.add("Dora", tags=("gone",), wishes=(WishSpan(Wish.QUIET, SINCE),)), deleted_on=TODAY)
    shelf.put(shelf.sale("ana", sold_on="2024-05-01"))


def size(shelf: Shelf, **filters: object) -> int:
    return len(people.ids(shelf.studio, Filters(**filters), Sort.NAME, TODAY))  # type: ignore[arg-type]


def test_each_number_is_that_of_its_list(shelf: Shelf) -> None:
    filled(shelf)
    seen, chips = counts.standing(shelf.studio, TODAY), counts.waiting(shelf.studio, TODAY)
    assert seen.circles == {shelf.buyers: 1, shelf.new: 2}
    assert seen.quiet == 1 == size(shelf, quiet=True)
    assert seen.long_distance == chips.long_distance == size(shelf, long_distance=True)
    assert chips.overdue == size(shelf, overdue=True)
    assert chips.never_asked == size(shelf, never_asked=True)


def test_the_tags_of_people_who_are_here_by_name(shelf: Shelf) -> None:
    filled(shelf)
    found = counts.tags(shelf.studio)
    assert list(found) == ["blue", "zolw"]
    assert found["blue"] in ("Blue", "blue")
    assert found["zolw"] == "żółw"


def test_a_list_may_be_of_several_circles(shelf: Shelf) -> None:
    filled(shelf)
    assert size(shelf, circles=(shelf.buyers, shelf.new)) == 3


def test_a_search_may_look_among_some_people_only(shelf: Shelf) -> None:
    for name in ("Ana", "Anton", "Annika"):
        shelf.add(name)
    shelf.put(shelf.note("ana", text="Rain"), shelf.note("anton", text="Rain"))
    some = {uid("anton"), uid("annika")}
    assert find_clients(shelf.studio, "an", 9, some) == [uid("annika"), uid("anton")]
    assert find_clients(shelf.studio, "an", 1, some) == [uid("annika")]
    assert [hit.clients for hit in find_entries(shelf.studio, "rain", 9, some)] == [(uid("anton"),)]
