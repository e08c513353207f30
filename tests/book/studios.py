"""A studio on a real file for the tests of deeds, the people in it, and all it holds as plain rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from clientcare.book import clients, sales
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Client, Record
from clientcare.store import tables
from clientcare.store.reads import care, order, timeline
from clientcare.store.studio import Studio

TODAY = date(2026, 5, 14)
NOW = datetime(2026, 5, 14, 10, tzinfo=UTC)
BOOKKEEPING = (tables.Told, tables.Memory)
"""What undo leaves alone."""


@dataclass
class Book:
    """A studio, and the deeds done in it as a test tells them: `on` another day, by somebody's name."""

    studio: Studio
    desk: Desk
    people: dict[str, str] = field(default_factory=dict)

    def on(self, day: date | str) -> Desk:
        """The desk on another day, at ten in the morning."""
        when = date.fromisoformat(day) if isinstance(day, str) else day
        return Desk(self.studio, when, datetime(when.year, when.month, when.day, 10, tzinfo=UTC))

    def later(self, days: int) -> Desk:
        return self.on(TODAY + timedelta(days=days))

    def add(self, name: str, **fields: Any) -> str:
        """Adds a client, whom the test knows by first name from then on; the uid."""
        self.people[name.split(maxsplit=1)[0].casefold()] = uid = clients.add_client(self.desk, name, **fields).main
        return uid

    def sell(self, who: str, title: str = "Blue Harbour", **fields: Any) -> str:
        return sales.add_sale(self.desk, [self.people[who]], title, **fields).main

    def client(self, uid: str) -> Client:
        found = self.record(uid)
        assert isinstance(found, Client)
        return found

    def record(self, uid: str) -> Any:
        """The record as it now is."""
        found = timeline.record(self.studio, uid)
        assert found is not None, uid
        return found

    def circle(self, name: str) -> str:
        return next(circle.uid for circle in order.circles(self.studio) if circle.name == name)

    def open_keys(self, who: str, day: date | str = TODAY) -> list[str]:
        """The keys of the kinds and days of what is open for somebody, without the uids of what they are about."""
        return [item.key for item in care.items(self.studio, self.people[who], self.on(day).today)]

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of all tables but the bookkeeping, in an order that says nothing about when they were written."""
        return {table._meta.table_name: self._rows(table) for table in tables.ALL if table not in BOOKKEEPING}

    def _rows(self, table: type[tables.Table]) -> list[tuple[Any, ...]]:
        columns = [column for column in table._meta.columns if column != "id"]
        names = ", ".join(f'"{column}"' for column in columns)
        return sorted(self.studio.rows(f'SELECT {names} FROM "{table._meta.table_name}"'), key=repr)


def refused(book: Book, deed: Callable[[], Change], code: Code, reason: str) -> CareError:
    """Does a deed that has to be refused, and looks that nothing was written."""
    before = book.dump()
    with pytest.raises(CareError) as caught:
        deed()
    assert (caught.value.code, caught.value.reason) == (code, reason)
    assert book.dump() == before
    return caught.value


def only(change: Change, kind: type[Record]) -> Any:
    """The one record of that kind that the deed wrote."""
    (found,) = change.of(kind)
    return found
