"""Every kind of record comes back from the file as it went in, whatever is in its fields."""

from __future__ import annotations

import inspect
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clientcare.domain import records
from clientcare.domain.calendar import NO_RHYTHM
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import Belonging, Client, Entry, ImportBatch, Record
from clientcare.store.mapping import KEEPERS, TABLES
from clientcare.store.shapes import shape_of
from clientcare.store.tables import ALL, Kept
from tests.store.anything import Anything
from tests.store.shelf import SINCE, TODAY, Shelf, uid

NEVER_ALONE = (Record, Entry)
PEOPLE = [uid("ana"), uid("bo")]
POINTING = {
    **{name: PEOPLE for name in ("client", "other", "to", "referred_by", "through")},
    **{"batch": [uid("batch")], "entry": [uid("note")]},
}
FIXED = settings(
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@cache
def anything_of(kind: type[Record]) -> st.SearchStrategy[Any]:
    return Anything().record(kind, POINTING)


@cache
def near_us(kind: type[Record]) -> st.SearchStrategy[Any]:
    """The days that the app is for: the care engine looks at what is stored."""
    return Anything(date(2020, 1, 1), date(2030, 12, 31)).record(kind, POINTING)


def kinds() -> list[type[Record]]:
    found = [kind for _name, kind in inspect.getmembers(records, inspect.isclass) if issubclass(kind, Record)]
    return [kind for kind in found if kind not in NEVER_ALONE]


def test_there_is_a_table_for_every_kind_of_record():
    assert set(TABLES) == set(kinds())
    assert set(KEEPERS) == {table._meta.table_name for table in ALL if issubclass(table, Kept)}


def test_every_field_of_a_record_has_its_columns():
    columns = {table._meta.table_name: {*table._meta.columns} for table in ALL}
    for kind, table in TABLES.items():
        shape = shape_of(kind)
        assert {*shape.columns, *shape.derived} <= columns[table], kind
        for part in shape.parts:
            assert {part.owner, *part.columns, "position"} <= columns[part.table], kind


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
@settings(FIXED, max_examples=40)
@given(data=st.data())
def test_a_row_makes_the_record_again_that_it_was_made_of(kind: type[Record], data: st.DataObject):
    record = data.draw(anything_of(kind))
    shape = shape_of(kind)
    parts = {part.field: getattr(record, part.field) for part in shape.parts}
    assert shape.record(shape.row(record), parts) == record


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
@settings(FIXED, max_examples=5)
@given(data=st.data())
def test_a_record_of_any_kind_comes_back_as_it_went_in(shelf: Shelf, kind: type[Record], data: st.DataObject):
    ana, bo, note = shelf.client("Ana"), shelf.client("Bo"), shelf.note("ana", called="note")
    batch = ImportBatch(**shelf.stamp("batch"), on=TODAY, format="csv")
    shelf.put(ana, bo, batch, note)
    record = replace(data.draw(near_us(kind)), uid=uid("it"))
    if isinstance(record, Client):
        record = replace(record, belongings=tuple(replace(one, circle=shelf.new) for one in record.belongings))

    added = shelf.put(record)
    assert shelf.now("it") == record
    mended = shelf.apply(Change(Deed.MEND_RECORD, before=(record,), after=(again := replace(record, seq=7),)))
    assert shelf.now("it") == again
    shelf.apply(mended.inverse())
    assert shelf.now("it") == record
    shelf.apply(added.inverse())
    assert shelf.now("it") is None
    shelf.remove(note, ana, bo, batch)


def test_a_rhythm_of_ones_own_that_is_none_is_not_the_same_as_the_circles(shelf: Shelf):
    none = Belonging(shelf.new, SINCE, own_rhythm=NO_RHYTHM)
    circles = Belonging(shelf.new, SINCE)
    shelf.add("Ana", belongings=(none,))
    shelf.add("Bo", belongings=(circles,))
    assert shelf.now("ana").belonging.own_rhythm == NO_RHYTHM
    assert shelf.now("bo").belonging.own_rhythm is None


def date_of(shelf: Shelf):
    return shelf.stamp()["entered_on"]


def test_an_instant_without_a_zone_is_a_mistake(shelf: Shelf):
    naive = shelf.client("Ana")
    with pytest.raises(ValueError, match="no time zone"):
        shelf.put(replace(naive, created_at=naive.created_at.replace(tzinfo=None)))
    assert shelf.now("ana") is None
