"""What came from files and how it is known again, what lies in the trash, and how much there is of everything."""

from __future__ import annotations

from collections.abc import Iterable

from clientcare.domain.records import (
    Attachment,
    Client,
    ColumnMap,
    Entry,
    ImportantDate,
    ImportBatch,
    Provenance,
    Record,
    ReferOut,
    Relation,
    Reminder,
    Template,
)
from clientcare.store.loading import HERE, load
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

IN_TRASH: tuple[type[Record], ...] = (
    *(Client, Entry, Reminder, ImportantDate, ReferOut, Relation, Template, Attachment),
)
"""What can lie in the trash."""


def batches(studio: Studio) -> list[ImportBatch]:
    """The imports, newest first."""
    return load(studio, ImportBatch, f"WHERE {HERE} ORDER BY seq DESC")


def provenance_of(studio: Studio, targets: Iterable[str]) -> list[Provenance]:
    """What files said of the records with those uids, in the order of the imports."""
    return load(studio, Provenance, f"WHERE target {AMONG} AND {HERE} ORDER BY seq, uid", [listed(targets)])


def provenance_of_batch(studio: Studio, batch: str) -> list[Provenance]:
    """What one import said."""
    return load(studio, Provenance, f"WHERE batch = ? AND {HERE} ORDER BY seq, uid", [batch])


def targets_of_batch(studio: Studio, batch: str, but: str) -> list[tuple[str, bool]]:
    """The uids of what one import spoke of, and whether it added it; not by what was noted as of the kind `but`."""
    question = (
        f"SELECT target, max(created) FROM provenance WHERE batch = ? AND kind <> ? AND {HERE}"
        " GROUP BY target ORDER BY min(seq), target"
    )
    return [(target, bool(created)) for target, created in studio.rows(question, [batch, but])]


def noted_in_batch(studio: Studio, batch: str) -> list[str]:
    """The uids of what one import noted, in the order that it did."""
    question = f"SELECT uid FROM provenance WHERE batch = ? AND {HERE} ORDER BY seq, uid"
    return [uid for (uid,) in studio.rows(question, [batch])]


def provenance_by_id(studio: Studio, external_ids: Iterable[tuple[str, str]]) -> list[Provenance]:
    """What files said under those ids: pairs of source and external id."""
    pairs = set(external_ids)
    tail = f"WHERE external_id {AMONG} AND {HERE} ORDER BY seq, uid"
    found = load(studio, Provenance, tail, [listed({external_id for _source, external_id in pairs})])
    return [one for one in found if (one.source, one.external_id) in pairs]


def provenance_by_fingerprint(studio: Studio, fingerprints: Iterable[str]) -> list[Provenance]:
    """What files said of things that have no id but that fingerprint."""
    tail = f"WHERE fingerprint {AMONG} AND fingerprint > '' AND {HERE} ORDER BY seq, uid"
    return load(studio, Provenance, tail, [listed(fingerprints)])


def column_map(studio: Studio, header: str) -> ColumnMap | None:
    """How the columns under a header of that fingerprint were read the last time."""
    return next(iter(load(studio, ColumnMap, f"WHERE header = ? AND {HERE} ORDER BY seq DESC LIMIT 1", [header])), None)


def trash(studio: Studio) -> list[Record]:
    """What can be brought back, what was deleted last first."""
    # "+seq": only what lies there is sorted; with the index on seq every record would be looked at.
    there = "WHERE deleted_on IS NOT NULL ORDER BY +seq, uid"
    found: list[Record] = [record for kind in IN_TRASH for record in load(studio, kind, there)]
    return sorted(found, key=lambda record: (record.deleted_on, record.updated_at), reverse=True)


def counts(studio: Studio) -> dict[str, int]:
    """How many clients, sales, dates and entries (sales included) there are outside the trash."""
    return {
        "clients": _count(studio, "client"),
        "sales": _count(studio, "entry", "kind = 'sale'"),
        "dates": _count(studio, "important_date"),
        "entries": _count(studio, "entry"),
    }


def _count(studio: Studio, table: str, such: str = "true") -> int:
    """All less those in the trash: both are counted in an index, those that are here could not be."""
    (every,), (trashed,) = studio.rows(
        f"SELECT count(*) FROM {table} WHERE {such}"
        f" UNION ALL SELECT count(*) FROM {table} WHERE deleted_on IS NOT NULL AND ({such}) IS TRUE"
    )
    return int(every) - int(trashed)
