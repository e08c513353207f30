"""Whatever is in a studio, its zip brings it back, and goes out again byte for byte."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientcare.book.desk import Desk
from clientcare.book.restoring import restore
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.frozen import replace
from clientcare.domain.records import (
    Attachment,
    Circle,
    CircleRhythm,
    Client,
    ErasedMark,
    ImportBatch,
    PlanStep,
    Record,
    Setting,
    StepVersion,
)
from clientcare.store.database import open_studio
from clientcare.store.mapping import TABLES
from tests.book.archives import zipped
from tests.store.anything import Anything
from tests.store.shelf import NOW, TODAY, Shelf, uid

PEOPLE = [uid("ana"), uid("bo")]
POINTING = {
    **{name: PEOPLE for name in ("client", "other", "to", "referred_by", "through", "kept", "target")},
    **{"batch": [uid("batch")], "entry": [uid("note")], "photo": [None]},
}
MONTHLY = Rhythm(1, Unit.MONTHS)
FIRST, LAST = date(2020, 1, 1), date(2030, 12, 31)
KINDS = [kind for kind in TABLES if kind not in (Setting, ErasedMark)]


@cache
def anything_of(kind: type[Record]) -> st.SearchStrategy[Any]:
    return Anything(FIRST, LAST).record(kind, POINTING)


@st.composite
def lots(draw: st.DrawFn) -> list[Record]:
    """Some records of any kinds, each with a uid of its own."""
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=6))
    return [replace(draw(anything_of(kind)), uid=uid(f"anything {place}")) for place, kind in enumerate(kinds)]


def fitting(shelf: Shelf, record: Record) -> Record:
    """The record as a studio may hold it: in a circle that is there, with papers that are not, in no role twice,
    with histories that begin."""
    if isinstance(record, Client):
        return replace(record, belongings=tuple(replace(one, circle=shelf.new) for one in record.belongings))
    if isinstance(record, Circle):
        return replace(record, role=None, rhythms=record.rhythms or (CircleRhythm(MONTHLY, TODAY),))
    if isinstance(record, PlanStep):
        return replace(record, versions=record.versions or (StepVersion(TODAY, MONTHLY, frozenset()),))
    return replace(record, sha256="0" * 64) if isinstance(record, Attachment) else record


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(records=lots())
def test_any_studio_comes_back_from_its_zip_to_the_byte(records: list[Record]) -> None:
    with TemporaryDirectory() as folder:
        here = Path(folder)
        with (
            open_studio(here / "one", make=True, now=NOW) as one,
            open_studio(here / "two", make=True, now=NOW) as two,
        ):
            shelf = Shelf(one)
            shelf.put(shelf.client("Ana"), shelf.client("Bo"), shelf.note("ana", called="note"))
            shelf.put(ImportBatch(**shelf.stamp("batch"), on=TODAY, format="csv"))
            shelf.put(*(fitting(shelf, record) for record in records))
            out = zipped(Desk(one, TODAY, NOW), here / "one.zip")
            restore(Desk(two, LAST, NOW), out)
            assert zipped(Desk(two, FIRST, NOW), here / "two.zip").read_bytes() == out.read_bytes()
