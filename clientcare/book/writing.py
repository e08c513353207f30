"""One deed in the making: whole records before and after, gathered first and applied at once or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from clientcare.book.desk import Desk
from clientcare.domain.change import Change, Deed, Key, key
from clientcare.domain.frozen import replace
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import Record
from clientcare.store import writes

R = TypeVar("R", bound=Record)


class Writing:
    """Gathers what a deed writes; nothing is in the store before `save`, and nothing after an error before it."""

    def __init__(self, desk: Desk, deed: Deed) -> None:
        self._desk = desk
        self._deed = deed
        self._before: dict[Key, Record | None] = {}
        self._after: dict[Key, Record | None] = {}

    @property
    def today(self) -> date:
        return self._desk.today

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        return all(before == self._after[each] for each, before in self._before.items())

    def add(self, record: R) -> R:
        """A record that was not there before."""
        its = key(record)
        self._before.setdefault(its, None)
        self._after[its] = record
        return record

    def change(self, record: R, **fields: object) -> R:
        """The record with other fields; as `become`."""
        values: dict[str, Any] = fields
        return self.become(record, replace(record, **values))

    def become(self, record: R, changed: R) -> R:
        """`changed` in the place of the record, stamped as updated; one that stays the same is not written."""
        if changed == record:
            return record
        self._before.setdefault(key(record), record)
        changed = replace(changed, updated_at=self._desk.now)
        self._after[key(record)] = changed
        return changed

    def remove(self, record: Record) -> None:
        """The record is gone for good (the trash is `deleted_on`)."""
        self._before.setdefault(key(record), record)
        self._after[key(record)] = None

    def remove_all(self, records: Iterable[Record]) -> None:
        for record in records:
            self.remove(record)

    def latest(self, record: R) -> R:
        """The record as this deed leaves it so far."""
        written = self._after.get(key(record), record)
        return record if written is None else written  # type: ignore[return-value]  # same key, same type

    def save(self, main: str = "", step: Step = silent) -> Change:
        """Applies everything in one transaction; a deed that changes nothing writes nothing. `step` as in `apply`."""
        changed = [each for each in self._before if self._before[each] != self._after[each]]
        change = Change(
            self._deed,
            before=tuple(record for each in changed if (record := self._before[each]) is not None),
            after=tuple(record for each in changed if (record := self._after[each]) is not None),
            main=main,
        )
        if changed:
            writes.apply(self._desk.studio, change, self._desk.today, step)
        return change
