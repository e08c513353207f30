"""What the store does by itself with the passing of days: it empties the trash of what lay there long enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Client, Provenance, Record
from clientcare.store import writes
from clientcare.store.hanging import belonging, hanging
from clientcare.store.loading import load
from clientcare.store.reads.files import IN_TRASH
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
    origins = [record for record in removed.values() if isinstance(record, Provenance)]
    shared = [record for record in theirs.without_them() if record.uid not in removed]
    return Change(
        Deed.BATCH,
        before=(*removed.values(), *(record for record in theirs.shared if record.uid not in removed)),
        after=(*shared, *(replace(origin, fields=()) for origin in origins)),
    )
