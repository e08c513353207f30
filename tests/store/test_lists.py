"""Lists of people hold those whom every filter lets through, in the order that was asked for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clientcare.domain.calendar import NO_RHYTHM, PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.frozen import replace
from clientcare.domain.records import Address, Belonging, Reach, StateSpan, WishSpan
from clientcare.domain.values import DateKind, Direction, Purpose, Stage, State, Wish
from clientcare.store.reads import people
from clientcare.store.reads.people import EVERYBODY, Filters, Missing, Sort
from tests.store.shelf import SINCE, TODAY, Shelf, uid


def listed(shelf: Shelf, filters: Filters = EVERYBODY, sort: Sort = Sort.NAME, today: date = TODAY) -> list[str]:
    """The names in the list, by first name."""
    uids = people.ids(shelf.studio, filters, sort, today)
    return [row.name for row in people.rows(shelf.studio, uids, today)]


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_people_stand_by_name_whatever_its_accents(shelf: Shelf):
    for name in ("Zoe", "émile", "Ana", "Łucja", "Mia"):
        shelf.add(name)
    shelf.add("The Old Gallery", called="gallery", sort_name="Old Gallery")
    assert listed(shelf) == ["Ana", "émile", "Łucja", "Mia", "The Old Gallery", "Zoe"]


def test_who_lies_in_the_trash_is_in_no_list(shelf: Shelf):
    ana = shelf.add("Ana")
    shelf.add("Bo")
    shelf.mend(ana, deleted_on=TODAY)
    for sort in Sort:
        assert listed(shelf, sort=sort) == ["Bo"]


def test_other_orders(shelf: Shelf):
    for name in ("Ana", "Bo", "Cleo"):
        shelf.add(name)
    shelf.put(shelf.contact("bo", on=days_ago(9)), shelf.contact("cleo", on=days_ago(90)))
    shelf.put(shelf.sale("cleo"), shelf.sale("cleo"), shelf.sale("ana"))
    assert listed(shelf, sort=Sort.LAST_CARE) == ["Ana", "Cleo", "Bo"]
    assert listed(shelf, sort=Sort.WORKS) == ["Cleo", "Ana", "Bo"]
    assert listed(shelf, sort=Sort.ADDED) == ["Cleo", "Bo", "Ana"]


def test_who_is_never_checked_in_with_stands_last_by_next_check_in(shelf: Shelf):
    never = Belonging(shelf.new, SINCE, own_rhythm=NO_RHYTHM)
    shelf.add("Ana", belongings=(never,))
    shelf.add("Bo")
    shelf.add("Cleo")
    shelf.put(shelf.contact("bo", on=days_ago(2)), shelf.contact("cleo", on=days_ago(50)))
    assert listed(shelf, sort=Sort.NEXT_CHECK_IN) == ["Cleo", "Bo", "Ana"]
    rows = people.rows(shelf.studio, people.ids(shelf.studio, EVERYBODY, Sort.NEXT_CHECK_IN, TODAY), TODAY)
    assert [row.next_check_in_on is None for row in rows] == [False, False, True]


def test_filters_by_circle_tag_state_and_wish(shelf: Shelf):
    shelf.add("Ana", tags=("Blue", "Żółw"), belongings=(Belonging(shelf.buyers, SINCE),))
    shelf.add("Bo", tags=("blue",), states=(StateSpan(State.RESTING, SINCE),))
    shelf.add("Cleo", wishes=(WishSpan(Wish.QUIET, SINCE),))
    assert listed(shelf, Filters(circles=(shelf.buyers,))) == ["Ana"]
    assert listed(shelf, Filters(tags=("BLUE",))) == ["Ana", "Bo"]
    assert listed(shelf, Filters(tags=("blue", "zolw"))) == ["Ana"]
    assert listed(shelf, Filters(state=State.RESTING)) == ["Bo"]
    assert listed(shelf, Filters(quiet=True)) == ["Cleo"]
    for sort in Sort:
        assert listed(shelf, Filters(tags=("blue",), state=State.ACTIVE), sort) == ["Ana"]


def test_filters_by_what_is_missing(shelf: Shelf):
    shelf.add("Ana", emails=(Reach("ana@example.org"),), addresses=(Address(town="Oslo"),))
    shelf.add("Bo", emails=(Reach("bo@example.org", dead=True),), phones=(Reach("0301234567"),))
    day = shelf.birthday("ana", YearlyDay(3, 14), kind=DateKind.BIRTHDAY)
    shelf.put(day, shelf.birthday("bo", YearlyDay(3, 14), kind=DateKind.ANNIVERSARY))
    for what in Missing:
        assert listed(shelf, Filters(missing=frozenset({what}))) == ["Bo"]
    shelf.mend(day, deleted_on=TODAY)
    assert listed(shelf, Filters(missing=frozenset({Missing.BIRTHDAY}))) == ["Ana", "Bo"]
    assert listed(shelf, Filters(missing=frozenset(Missing))) == ["Bo"]


def test_filters_by_care(shelf: Shelf):
    for name in ("Ana", "Bo", "Cleo", "Dora"):
        shelf.add(name)
    old = days_ago(400).isoformat()
    shelf.put(
        shelf.sale("ana", sold_on=old),
        shelf.sale("bo", sold_on=old),
        shelf.contact("bo", on=days_ago(390), purpose=Purpose.THANKS),
        shelf.contact("bo", on=days_ago(20), purpose=Purpose.ASK_FEELING),
        shelf.contact("cleo", on=days_ago(100)),
    )
    assert listed(shelf, Filters(never_thanked=True)) == ["Ana"]
    assert listed(shelf, Filters(never_asked=True)) == ["Ana"]
    assert listed(shelf, Filters(long_distance=True)) == ["Ana"]
    assert listed(shelf, Filters(not_yet_spoken_to=True)) == ["Ana", "Dora"]
    assert "Cleo" in listed(shelf, Filters(overdue=True))
    assert "Bo" not in listed(shelf, Filters(overdue=True))
    assert listed(shelf, Filters(overdue=True, not_yet_spoken_to=True, long_distance=True)) == ["Ana"]
    assert "Cleo" not in listed(shelf, Filters(overdue=True), today=days_ago(60))


def test_a_line_says_how_somebody_stands(shelf: Shelf):
    own = Belonging(shelf.buyers, SINCE, own_rhythm=Rhythm(3, Unit.WEEKS))
    shelf.add("Ana Ruiz", belongings=(own,), wishes=(WishSpan(Wish.NO_PROMOTIONS, SINCE),))
    shelf.add("Bo")
    shelf.put(
        shelf.sale("ana", sold_on="2024-05-01", delivered_on=PartialDay.parse("2024-05-02"), stage=Stage.DELIVERED)
    )
    shelf.put(shelf.contact("ana", on=date(2026, 5, 4), direction=Direction.THEY))
    ana, bo = people.rows(shelf.studio, [uid("ana"), "nobody", uid("bo")], TODAY)
    assert (ana.name, ana.circle, str(ana.rhythm), ana.state, ana.wish) == (
        *("Ana Ruiz", shelf.buyers, "3 weeks"),
        *(State.ACTIVE, Wish.NO_PROMOTIONS),
    )
    assert (ana.last_care_on, ana.next_check_in_on, ana.works, ana.long_distance) == (
        *(date(2026, 5, 4), date(2026, 5, 25)),
        *(1, False),
    )
    assert (bo.circle, str(bo.rhythm), bo.last_care_on, bo.works) == (shelf.new, "2 months", None, 0)


def test_a_line_of_somebody_in_the_trash_still_has_a_name(shelf: Shelf):
    ana = shelf.add("Ana")
    shelf.mend(ana, deleted_on=TODAY)
    (row,) = people.rows(shelf.studio, [ana.uid], TODAY)
    assert (row.name, row.next_check_in_on, row.works) == ("Ana", None, 0)


@pytest.mark.parametrize("sort", [Sort.NAME, Sort.ADDED, Sort.LAST_CARE, Sort.WORKS, Sort.NEXT_CHECK_IN])
def test_the_list_of_everybody_is_read_from_an_index_alone(shelf: Shelf, sort: Sort):
    shelf.add("Ana")
    asked: list[str] = []
    shelf.studio.connection.set_trace_callback(asked.append)
    people.ids(shelf.studio, EVERYBODY, sort, TODAY)
    shelf.studio.connection.set_trace_callback(None)
    plan = " ".join(row[3] for row in shelf.studio.rows(f"EXPLAIN QUERY PLAN {asked[0]}"))
    assert "COVERING INDEX" in plan
    assert "B-TREE" not in plan


def test_who_changes_is_in_the_lists_as_changed(shelf: Shelf):
    ana = shelf.add("Ana")
    shelf.mend(ana, name="Zoe", tags=("red",), belongings=(*ana.belongings, Belonging(shelf.buyers, TODAY)))
    shelf.add("Bo")
    assert listed(shelf) == ["Bo", "Zoe"]
    assert listed(shelf, Filters(circles=(shelf.buyers,), tags=("red",))) == ["Zoe"]
    assert listed(shelf, replace(EVERYBODY, circles=(shelf.new,))) == ["Bo"]
