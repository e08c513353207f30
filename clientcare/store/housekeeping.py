"""What the store does by itself with the passing of days: it empties the trash of what lay there long enough."""

from __future__ import annotations

from collections.abc import Set
from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client, Entry, Feeling, KindWords, Provenance, Record
from clientcare.store import writes
from clientcare.store.hanging import belonging, hanging
from clientcare.store.loading import load
from clientcare.store.reads.files import IN_TRASH
from clientcare.store.sql import THESE, listed
from clientcare.store.studio import Studio

DAYS_IN_TRASH = 30
"""For so many days a record can be brought back (PRODUCT §7)."""


def empty_trash(studio: Studio, today: date) -> int:
    """Removes for good what has lain in the trash for more than 30 days; how many records were there.

    With a client goes what is theirs alone; entries with others stay with the others. What files said of the removed
    is kept without its values, so that the same file does not bring it back. None of this can be undone.
    """
    last = add(today, -DAYS_IN_TRASH, Unit.DAYS).isoformat()
    expired = [record for kind in IN_TRASH for record in load(studio, kind, "WHERE deleted_on < ?", [last])]
    if expired:
        writes.apply(studio, _removal(studio, expired), today)
    return len(expired)


def _removal(studio: Studio, expired: list[Record]) -> Change:
    theirs = hanging(studio, [record.uid for record in expired if isinstance(record, Client)])
    removed = {record.uid: record for record in (*expired, *theirs.own)}
    removed |= {record.uid: record for record in belonging(studio, list(removed))}
    origins = [replace(record, fields=()) for record in removed.values() if isinstance(record, Provenance)]
    named = {record.uid: record for record in theirs.without_them()}
    about = _about(studio, removed.keys())
    changed = named | {record.uid: _without_mention(named.get(record.uid, record), removed.keys()) for record in about}
    before = {record.uid: record for record in (*theirs.shared, *about)} | removed
    after = [record for uid, record in changed.items() if uid not in removed]
    return Change(Deed.BATCH, before=tuple(before.values()), after=(*after, *origins))


def _about(studio: Studio, entries: Set[str]) -> list[Entry]:
    """What people felt and said about these entries, or with them."""
    return load(studio, Entry, f"WHERE sale {THESE} OR with_entry {THESE}", [listed(entries)])


def _without_mention(record: Record, gone: Set[str]) -> Record:
    if isinstance(record, Feeling | KindWords) and record.sale in gone:
        record = replace(record, sale=None)
    if isinstance(record, Feeling) and record.with_entry in gone:
        record = replace(record, with_entry=None)
    return record
