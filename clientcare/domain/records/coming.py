"""The records of what comes back: reminders, important dates, and marks of care items (PRODUCT §2, §3.2)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import NO_RHYTHM, Rhythm, TimeOfDay, YearlyDay
from clientcare.domain.records.base import Record
from clientcare.domain.values import DateKind, MarkKind


class Reminder(Record, kw_only=True):
    """An own reminder, for a client or none; repeats by `rule` (RFC 5545) or `after_done`, or not at all."""

    title: str
    first_on: date
    client: str | None = None
    time: TimeOfDay | None = None
    rule: str = ""
    after_done: Rhythm = NO_RHYTHM
    ends_on: date | None = None


class ImportantDate(Record, kw_only=True):
    client: str
    title: str
    day: YearlyDay
    kind: DateKind = DateKind.OWN
    heads_up: int = 1
    switched_on: bool = True


class Mark(Record, kw_only=True):
    """A done, skip or snooze of the care item `key`, made on `on`; a snoozed item comes back on `until`."""

    key: str
    kind: MarkKind
    on: date
    client: str | None = None
    until: date | None = None
