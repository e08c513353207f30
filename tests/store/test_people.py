"""People are meant by their uid, their e-mail, their name or a part of it, and never mixed up."""

from __future__ import annotations

import pytest

from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Alias, Reach
from clientcare.store.reads import people
from tests.store.shelf import TODAY, Shelf, uid


def meant(shelf: Shelf, words: str) -> str:
    return people.resolve(shelf.studio, words).name


def refused(shelf: Shelf, words: str) -> CareError:
    with pytest.raises(CareError) as error:
        people.resolve(shelf.studio, words)
    return error.value


def test_a_uid_an_address_a_whole_name_and_a_part_of_it_all_mean_the_same_person(shelf: Shelf):
    shelf.add("Ana Ruiz", emails=(Reach("ana@example.org"),), nickname="Nita")
    shelf.add("Bo Lund")
    for words in (uid("ana"), "ANA@example.org", "ana ruiz", " Ana  Ruiz ", "RUI", "a ru", "nita"):
        assert meant(shelf, words) == "Ana Ruiz", words


def test_case_and_accents_do_not_matter(shelf: Shelf):
    shelf.add("Anna Łęcka")
    assert meant(shelf, "lecka") == "Anna Łęcka"
    assert meant(shelf, "anna lecka") == "Anna Łęcka"


def test_a_whole_name_wins_over_parts(shelf: Shelf):
    shelf.add("Ana", called="whole")
    shelf.add("Ana Ruiz", called="part")
    assert meant(shelf, "ana") == "Ana"


def test_several_that_fit_are_all_named(shelf: Shelf):
    shelf.add("Ana Ruiz", called="ruiz")
    shelf.add("Ana Lund", called="lund")
    error = refused(shelf, "ana")
    assert error.code is Code.AMBIGUOUS
    assert error.facts["candidates"] == [(uid("lund"), "Ana Lund"), (uid("ruiz"), "Ana Ruiz")]


def test_two_people_of_one_name_or_address_are_both_named(shelf: Shelf):
    shelf.add("Ana Ruiz", called="one", emails=(Reach("a@example.org"),))
    shelf.add("Ana Ruiz", called="other", emails=(Reach("a@example.org"),))
    for words in ("ana ruiz", "a@example.org"):
        assert {one for one, _name in refused(shelf, words).facts["candidates"]} == {uid("one"), uid("other")}


@pytest.mark.parametrize("words", ["Cleo", "", "  ", "cleo@example.org", "%", "_", "\udc80"])
def test_nobody_called_so_is_not_found(shelf: Shelf, words: str):
    shelf.add("Ana Ruiz")
    assert refused(shelf, words).code is Code.NOT_FOUND


def test_a_house_or_a_town_is_not_a_name(shelf: Shelf):
    shelf.add("Ana Ruiz", organisation="Galerie Nord", town="Oslo")
    assert refused(shelf, "nord").code is Code.NOT_FOUND


def test_who_lies_in_the_trash_is_not_found(shelf: Shelf):
    ana = shelf.add("Ana Ruiz", emails=(Reach("ana@example.org"),))
    shelf.mend(ana, deleted_on=TODAY)
    for words in (ana.uid, "ana@example.org", "Ana Ruiz", "rui"):
        assert refused(shelf, words).code is Code.NOT_FOUND
    assert people.client(shelf.studio, ana.uid) is not None


def test_the_uid_of_somebody_merged_leads_to_the_one_kept_in_the_end(shelf: Shelf):
    shelf.add("Ana Ruiz")
    first, second = (shelf.stamp(name) for name in ("first", "second"))
    shelf.put(Alias(**first, kept=uid("second")), Alias(**second, kept=uid("ana")))
    assert meant(shelf, uid("first")) == "Ana Ruiz"
    assert people.aliases(shelf.studio) == {uid("first"): uid("second"), uid("second"): uid("ana")}
    assert [alias.uid for alias in people.aliases_of(shelf.studio, uid("ana"))] == [uid("second")]


def test_merges_that_lead_in_a_circle_end(shelf: Shelf):
    first, second = (shelf.stamp(name) for name in ("first", "second"))
    shelf.put(Alias(**first, kept=uid("second")), Alias(**second, kept=uid("first")))
    assert refused(shelf, uid("first")).code is Code.NOT_FOUND


def test_who_has_an_address_or_a_name_is_known_also_from_the_trash_when_asked_for(shelf: Shelf):
    shelf.add("Ana Ruiz", emails=(Reach("Ana@Example.org"),))
    gone = shelf.add("Ana Ruiz", called="gone", emails=(Reach("ana@example.org"),))
    shelf.mend(gone, deleted_on=TODAY)
    both = {uid("ana"), uid("gone")}
    assert people.by_reach(shelf.studio, "email", ["ana@example.org"]) == {"ana@example.org": (uid("ana"),)}
    assert set(people.by_reach(shelf.studio, "email", ["ana@example.org"], trashed=True)["ana@example.org"]) == both
    assert people.by_reach(shelf.studio, "phone", ["ana@example.org"]) == {}
    assert people.by_name(shelf.studio, ["ana ruiz", "nobody"]) == {"ana ruiz": (uid("ana"),)}
    assert set(people.by_name(shelf.studio, ["ana ruiz"], trashed=True)["ana ruiz"]) == both


def test_clients_come_in_the_order_they_are_asked_for(shelf: Shelf):
    ana, bo = shelf.add("Ana"), shelf.add("Bo")
    assert people.clients(shelf.studio, [bo.uid, "nobody", ana.uid]) == [bo, ana]
    assert people.of_circle(shelf.studio, shelf.new) == [ana, bo]
    assert people.client(shelf.studio, "nobody") is None
