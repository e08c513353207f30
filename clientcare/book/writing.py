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
        self._before: dict[Key, Record] = {}
        self._after: dict[Key, Record | None] = {}
        """What it touches, of which `_before` holds what was there already."""

    @property
    def today(self) -> date:
        return self._desk.today

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        return all(self._before.get(each) == after for each, after in self._after.items())

    @property
    def known(self) -> set[str]:
        """The uids of all that was there before it."""
        return {uid for _kind, uid in self._before}

    def add(self, record: R) -> R:
        """A record that was not there before."""
        self._after[key(record)] = record
        return record

    def change(self, record: R, **fields: object) -> R:
        """The record with other fields; as `become`."""
        values: dict[str, Any] = fields
        return self.become(record, replace(record, **values))

    def become(self, record: R, changed: R) -> R:
        """`changed` in the place of the record, stamped as updated; one that stays the same is not written."""
        if changed == record:
            return record
        changed = replace(changed, updated_at=self._desk.now)
        self._put(record, changed)
        return changed

    def remove(self, record: Record) -> None:
        """The record is gone for good (the trash is `deleted_on`)."""
        self._put(record, None)

    def remove_all(self, records: Iterable[Record]) -> None:
        for record in records:
            self.remove(record)

    def _put(self, record: R, now: R | None) -> None:
        """`now` in the place of a record, which was there before where this deed does not have it yet."""
        its = key(record)
        if its not in self._after:
            self._before[its] = record
        self._after[its] = now

    def latest(self, record: R) -> R:
        """The record as this deed leaves it so far."""
        written = self._after.get(key(record), record)
        return record if written is None else written  # type: ignore[return-value]  # same key, same type

    def save(self, main: str = "", step: Step = silent) -> Change:
        """Applies everything in one transaction; a deed that changes nothing writes nothing. `step` as in `apply`.

        It is the last that is asked of it.
        """
        before: list[Record] = []
        after: list[Record] = []
        while self._after:  # of an import it is so much that it is let go of one by one
            each, now = self._after.popitem()
            was = self._before.pop(each, None)
            if was != now:
                before += [was] if was is not None else ()
                after += [now] if now is not None else ()
        before.reverse()
        after.reverse()
        change = Change(self._deed, before=tuple(before), after=tuple(after), main=main)
        if before or after:
            writes.apply(self._desk.studio, change, self._desk.today, step)
        return change
