"""A studio on a real file for the tests of the store, and records that a test names only by what matters to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from typing import Any, TypeVar
from uuid import UUID, uuid5

from clientcare.domain.calendar import PartialDay
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import (
    Belonging,
    Client,
    Contact,
    ImportantDate,
    KindWords,
    Note,
    Record,
    Sale,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import CircleRole, State, Wish
from clientcare.store import writes
from clientcare.store.reads import order, timeline
from clientcare.store.studio import Studio

TODAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 10, tzinfo=UTC)
SINCE = date(2025, 6, 1)
R = TypeVar("R", bound=Record)
NAMES = UUID("0f1d8a52-4f6e-4d0c-9a3b-6a1c7e5d2b90")


def uid(name: str) -> str:
    """The uid of whoever or whatever goes by that name in a test."""
    return str(uuid5(NAMES, name))


@dataclass
class Shelf:
    """A studio, and quick ways to put records into it."""

    studio: Studio

    def __post_init__(self) -> None:
        self._names = count(1)
        roles = {circle.role: circle.uid for circle in order.circles(self.studio)}
        self.new, self.buyers = roles[CircleRole.NEW], roles[CircleRole.BUYERS]

    def stamp(self, called: str | None = None) -> dict[str, Any]:
        """What every record begins with; the uid is that of the name."""
        name = uid(called or f"record {next(self._names)}")
        seq = self.studio.next_seq()
        return {"uid": name, "entered_on": TODAY, "seq": seq, "created_at": NOW, "updated_at": NOW}

    def client(self, name: str, called: str | None = None, **fields: Any) -> Client:
        """Somebody who goes by their first name, unless they are `called` otherwise."""
        whole: dict[str, Any] = {
            "wishes": (WishSpan(Wish.WELCOME, SINCE),),
            "states": (StateSpan(State.ACTIVE, SINCE),),
            "belongings": (Belonging(self.new, SINCE),),
        }
        return Client(**self.stamp(called or name.split(maxsplit=1)[0].casefold()), name=name, **(whole | fields))

    def contact(self, *who: str, on: date = TODAY, text: str = "", **fields: Any) -> Contact:
        return Contact(
            **self.stamp(fields.pop("called", None)), clients=tuple(map(uid, who)), on=on, text=text, **fields
        )

    def note(self, *who: str, on: date = TODAY, text: str = "", **fields: Any) -> Note:
        return Note(**self.stamp(fields.pop("called", None)), clients=tuple(map(uid, who)), on=on, text=text, **fields)

    def words(self, *who: str, text: str = "", **fields: Any) -> KindWords:
        return KindWords(
            **self.stamp(fields.pop("called", None)), clients=tuple(map(uid, who)), on=TODAY, text=text, **fields
        )

    def sale(self, *who: str, title: str = "Blue Harbour", sold_on: str | None = "2026-05-01", **fields: Any) -> Sale:
        sold = None if sold_on is None else PartialDay.parse(sold_on)
        return Sale(
            **self.stamp(fields.pop("called", None)), clients=tuple(map(uid, who)), title=title, sold_on=sold, **fields
        )

    def birthday(self, who: str, day: Any, **fields: Any) -> ImportantDate:
        return ImportantDate(**self.stamp(), client=uid(who), title="Birthday", day=day, **fields)

    def put(self, *records: Record, today: date = TODAY) -> Change:
        """Writes the records as one change."""
        return self.apply(Change(Deed.BATCH, before=(), after=records), today)

    def add(self, name: str, **fields: Any) -> Client:
        """A client who is there from now on."""
        client = self.client(name, **fields)
        self.put(client)
        return client

    def mend(self, record: R, today: date = TODAY, **fields: Any) -> R:
        """The record with other fields, written."""
        mended = replace(record, **fields)
        self.apply(Change(Deed.MEND_RECORD, before=(record,), after=(mended,)), today)
        return mended

    def remove(self, *records: Record) -> Change:
        """Removes the records for good."""
        return self.apply(Change(Deed.BATCH, before=records, after=()))

    def apply(self, change: Change, today: date = TODAY) -> Change:
        writes.apply(self.studio, change, today)
        return change

    def now(self, called: str) -> Any:
        """The record that goes by that name, as it is kept."""
        return timeline.record(self.studio, uid(called))
