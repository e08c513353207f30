"""People and entries are found by whatever somebody types, and nothing that is typed is wrong."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Reach
from clientcare.domain.values import Permission
from clientcare.store import search_index
from clientcare.store.reads.search import EXCERPT, FEW_BEGUN, excerpt, find, find_clients, find_entries
from tests.store.shelf import TODAY, Shelf, uid

SIGNS = string.punctuation + "\"'*^():-+ \t\nąłß🙂„”…\x00" + "AND OR NOT NEAR"


def names(shelf: Shelf, text: str, limit: int = 9) -> list[str]:
    return [
        shelf.studio.rows("SELECT name FROM client WHERE uid = ?", [one])[0][0]
        for one in find_clients(shelf.studio, text, limit)
    ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lecka", "Anna Łęcka"),
        ("ŁĘC", "Anna Łęcka"),
        ("soren", "Søren Ågård"),
        ("agard", "Søren Ågård"),
        ("weiss", "Jörg Weiß"),
        ("WEIẞ", "Jörg Weiß"),
        ("jorg", "Jörg Weiß"),
        ("o'brien", "Maeve O’Brien"),
        ("山田", "山田 花子"),
    ],
)
def test_accents_and_case_do_not_matter(shelf: Shelf, typed: str, name: str):
    shelf.add(name, called="somebody")
    shelf.add("Nobody Else")
    assert names(shelf, typed) == [name]


def test_the_whole_name_comes_first_then_beginnings_of_words_then_the_rest(shelf: Shelf):
    for name in ("Mariana", "Zoe Anaheim", "Ana", "Bea Anand", "Cleo"):
        shelf.add(name)
    assert names(shelf, "ana") == ["Ana", "Bea Anand", "Zoe Anaheim", "Mariana"]
    assert names(shelf, "ana", limit=2) == ["Ana", "Bea Anand"]


def test_several_words_must_all_fit_in_any_order(shelf: Shelf):
    shelf.add("Ana Ruiz", called="ruiz")
    shelf.add("Ana Lund", called="lund")
    assert names(shelf, "ruiz an") == ["Ana Ruiz"]


def test_people_are_found_by_all_that_they_are_called_their_house_and_town(shelf: Shelf):
    shelf.add("Ana Ruiz", nickname="Nita", greet_as="Frau Ruiz", organisation="Galerie Nord", town="Zürich")
    for typed in ("nita", "frau", "nord", "zurich", "ana"):
        assert names(shelf, typed) == ["Ana Ruiz"], typed


def test_people_are_found_by_the_beginning_of_an_address_and_by_a_number(shelf: Shelf):
    shelf.add("Ana Ruiz", emails=(Reach("Hello@Example.org"),), phones=(Reach("+49 30 1234567"),))
    assert names(shelf, "hello@ex") == ["Ana Ruiz"]
    assert names(shelf, "+49 (30) 1234") == ["Ana Ruiz"]


def test_two_letters_begin_a_word_and_three_may_stand_inside(shelf: Shelf):
    everybody = [f"Ana{letter} Ruiz" for letter in "abcdefgh"]
    assert len(everybody) == FEW_BEGUN
    for name in everybody:
        shelf.add(name)
    shelf.add("Mariana Quist")
    assert names(shelf, "an") == names(shelf, "an ru") == everybody
    assert names(shelf, "ana") == [*everybody, "Mariana Quist"]
    assert names(shelf, "qx") == []


def test_where_hardly_anybody_is_found_two_letters_may_stand_inside_too(shelf: Shelf):
    shelf.add("Norma Quist")
    shelf.add("Eino Birchmere")
    assert names(shelf, "no") == ["Norma Quist", "Eino Birchmere"]


def test_where_words_are_not_set_apart_two_letters_are_found_inside(shelf: Shelf):
    shelf.add("王小满")
    assert names(shelf, "小满") == names(shelf, "满") == ["王小满"]


def test_what_lies_in_the_trash_is_not_found(shelf: Shelf):
    ana = shelf.add("Ana Ruiz")
    shelf.put(note := shelf.note("ana", text="figs"), shelf.note("ana", text="figs and dates", called="second"))
    shelf.mend(note, deleted_on=TODAY)
    assert [hit.uid for hit in find(shelf.studio, "figs", 9).entries] == [uid("second")]
    shelf.mend(ana, deleted_on=TODAY)
    found = find(shelf.studio, "ana", 9)
    assert (found.clients, found.entries) == ((), ())
    assert find(shelf.studio, "figs", 9).entries == ()


def test_entries_are_found_by_their_words_title_and_place(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(shelf.sale("ana", title="Blue Harbour", what="Öl auf Holz", where="Fair in Łódź", called="sale"))
    for typed in ("harb", "ol auf", "lodz", "blue holz"):
        assert [hit.uid for hit in find_entries(shelf.studio, typed, 9)] == [uid("sale")], typed
    assert find_entries(shelf.studio, "red harbour", 9) == []


def test_a_mended_entry_is_found_by_its_new_words_alone(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(note := shelf.note("ana", text="likes figs"))
    shelf.mend(note, text="likes dates")
    assert find_entries(shelf.studio, "figs", 9) == []
    assert len(find_entries(shelf.studio, "dates", 9)) == 1
    assert search_index.unsound(shelf.studio) == []


def test_of_an_entry_whose_words_stay_the_index_learns_nothing(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(note := shelf.words("ana", text="likes figs"))
    before = index_of_entries(shelf)
    note = shelf.mend(note, permission=Permission.YES)
    assert index_of_entries(shelf) == before
    assert len(find_entries(shelf.studio, "figs", 9)) == 1
    shelf.mend(note, text="likes dates")
    assert index_of_entries(shelf) != before
    assert search_index.unsound(shelf.studio) == []


@pytest.mark.parametrize("count", [1, search_index._FEW, search_index._FEW + 1])
def test_entries_that_go_as_others_come_leave_the_index_sound(shelf: Shelf, count: int):
    shelf.add("Ana")
    gone = [shelf.note("ana", text=f"figs {number}", called=f"old {number}") for number in range(count)]
    shelf.put(*gone)
    come = [shelf.note("ana", text=f"dates {number}", called=f"new {number}") for number in range(count)]
    shelf.apply(Change(Deed.BATCH, before=tuple(gone), after=tuple(come)))
    assert find_entries(shelf.studio, "figs", 9) == []
    assert len(find_entries(shelf.studio, "dates", count)) == count
    assert search_index.unsound(shelf.studio) == []


def index_of_entries(shelf: Shelf) -> list[tuple[int, bytes]]:
    """All that the index keeps of them, as it lies in the file."""
    return shelf.studio.rows("SELECT id, block FROM entry_search_data ORDER BY id")


def test_the_entry_that_fits_best_comes_first(shelf: Shelf):
    shelf.add("Ana")
    long = "We spoke of many things, the weather, the harbour, her mother and the garden behind the old house"
    shelf.put(shelf.note("ana", text=long, called="long"), shelf.note("ana", text="Harbour, harbour!", called="short"))
    assert [hit.uid for hit in find_entries(shelf.studio, "harbour", 9)] == [uid("short"), uid("long")]


def test_a_search_that_fits_too_many_gives_the_last_entered(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(*(shelf.note("ana", text="the same", called=f"note {number}") for number in range(1200)))
    assert [hit.uid for hit in find_entries(shelf.studio, "the", 2)] == [uid("note 1199"), uid("note 1198")]


def test_a_hit_shows_its_people_and_its_own_words_around_what_was_found(shelf: Shelf):
    shelf.add("Ana")
    shelf.add("Bo")
    text = "word " * 60 + "at last the Żółw came out of its shell " + "word " * 60
    shelf.put(shelf.contact("bo", "ana", text=text, called="talk"))
    (hit,) = find_entries(shelf.studio, "zolw", 9)
    assert (hit.clients, hit.kind, hit.on) == ((uid("bo"), uid("ana")), "contact", TODAY)
    assert "the Żółw came" in hit.excerpt
    assert len(hit.excerpt) <= EXCERPT + 4


def test_an_excerpt_begins_with_the_sentence_of_what_was_found():
    text = "“We argue about everything except that painting.” Adaeze came for dinner and asked about the pears."
    assert excerpt(text, ["adaeze"]) == "Adaeze came for dinner and asked about the pears."


def test_an_excerpt_of_a_short_text_is_all_of_it():
    assert excerpt("Likes   figs\nand dates", ["figs"]) == "Likes figs and dates"
    assert excerpt("Nothing fits", ["else"]) == "Nothing fits"


def test_nothing_typed_finds_nothing(shelf: Shelf):
    shelf.add("Ana")
    for typed in ("", "   ", "\n", "***", "🙂", "\udc80"):
        assert find(shelf.studio, typed, 9).entries == ()
    assert find(shelf.studio, "", 9).clients == ()
    assert find(shelf.studio, "ana", 0).clients == ()


def test_any_signs_are_a_valid_search(shelf: Shelf):
    shelf.add("Ana")
    shelf.put(shelf.note("ana", text='AND OR NOT near (a) -b "c" d*'))
    dice = random.Random(7)
    for _ in range(1500):
        find(shelf.studio, "".join(dice.choices(SIGNS, k=dice.randint(1, 12))), 5)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40), limit=st.integers(-1, 30))
def test_any_text_is_a_valid_search(shelf: Shelf, text: str, limit: int):
    find(shelf.studio, text, limit)
