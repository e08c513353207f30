"""The only code that changes records: a Change goes in whole, with all that is derived from it, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from functools import cache
from operator import itemgetter

from clientcare.domain.change import Change
from clientcare.domain.progress import Step, counted, part_of, silent
from clientcare.domain.records import Record
from clientcare.store import care_rows, moving_on, search_index
from clientcare.store.codec import Cell
from clientcare.store.mapping import Part
from clientcare.store.shapes import Shape, shape_of
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.told import told_by
from clientcare.store.touched import is_rule, touched_clients
from clientcare.store.uow import unit_of_work

MANY = 2000
"""So many records at once are what an import writes."""


def apply(studio: Studio, change: Change, today: date, step: Step = silent) -> None:
    """Writes the change: removes for good what is only in `before`, writes what is in `after`.

    In the same transaction follow the columns that lists and searches look at, the search index, and what is kept
    of each client that the change touches, as of `today`, the artist's day. All of it is kept or nothing. A rule for
    very many clients is followed later, where the one who has the studio `catches_up`.
    What `step` raises while it is told how far that is takes all of it back. StoreUnavailable when the studio cannot be
    written; a change after which a uid would point at nothing is a
    mistake of the caller and raises the driver's IntegrityError.
    """
    removed, written = _by_kind(change.removed() if change.before else ()), _by_kind(change.after)
    known = {record.uid for record in change.before}
    many = len(change.after) >= MANY
    with studio.roomy() if many else nullcontext(), unit_of_work(studio):
        with search_index.follow(studio, change):
            for kind, records in removed.items():
                _remove(studio, shape_of(kind), records)
            done, rows = 0, part_of(step, 0, 60)
            for kind, records in written.items():
                _write(studio, shape_of(kind), records, known, _after(done, len(change.after), rows))
                done += len(records)
        touched = touched_clients(studio, change)
        if studio.catches_up and len(touched) > moving_on.AT_ONCE and is_rule(change):
            moving_on.owe(studio)
        else:
            care_rows.refresh(studio, touched, today, told_by(change), part_of(step, 60, 100))
    if many and studio.unit is None:
        studio.run("PRAGMA wal_checkpoint(TRUNCATE)")  # else the next small deed would have to wait for it


def _after(before: int, of: int, step: Step) -> Step:
    """The step of some of the records, when others are done already."""
    return silent if step is silent else lambda done, _of: step(before + done, of)


def _by_kind(records: Iterable[Record]) -> dict[type[Record], list[Record]]:
    kinds: dict[type[Record], list[Record]] = {}
    for record in records:
        kinds.setdefault(type(record), []).append(record)
    return kinds


def _remove(studio: Studio, shape: Shape, records: Sequence[Record]) -> None:
    """Rows that are owned, in the tables of the parts and in `care`, go along."""
    studio.run(f'DELETE FROM "{shape.table}" WHERE uid {AMONG}', [listed(record.uid for record in records)])


def _write(studio: Studio, shape: Shape, records: Sequence[Record], known: set[str], step: Step) -> None:
    """Those of them that are `known` are written over."""
    new = [record for record in records if record.uid not in known]
    studio.run_many(_insert(shape.table, (*shape.columns, *shape.derived)), counted(shape.rows(new), len(new), step))
    if len(new) < len(records):
        _write_over(studio, shape, [record for record in records if record.uid in known])
    for part in shape.parts:
        _write_part(studio, part, records)


def _write_over(studio: Studio, shape: Shape, records: Sequence[Record]) -> None:
    studio.run_many(_update(shape), shape.rows(records))
    owners = listed(record.uid for record in records)
    for table in dict.fromkeys(part.table for part in shape.parts):
        studio.run(f'DELETE FROM "{table}" WHERE "{shape.parts[0].owner}" {AMONG}', [owners])


def _write_part(studio: Studio, part: Part, records: Sequence[Record]) -> None:
    fixed: Mapping[str, str] = {} if part.kind is None else {"kind": part.kind}
    columns = (part.owner, "position", *fixed, *part.columns)
    rows = [
        (record.uid, position, *fixed.values(), *part.write(record, member))
        for record in records
        for position, member in enumerate(getattr(record, part.field))
    ]
    if rows:
        studio.run_many(_insert(part.table, columns), _by_owner(rows))


def _by_owner(rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
    """Neighbours go into one page. They are sorted in many parts, for nobody else can do anything meanwhile."""
    parts: dict[str, list[tuple[Cell, ...]]] = defaultdict(list)
    for row in rows:
        parts[str(row[0])[:2]].append(row)
    for begins in sorted(parts):
        yield from sorted(parts[begins], key=itemgetter(0, 1))


def _insert(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'


@cache
def _update(shape: Shape) -> str:
    """A record is written over in its place, so that its row id stays what the index knows it by; one that was removed
    is written again."""
    columns = (*shape.columns, *shape.derived)
    over = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "uid")
    return f"{_insert(shape.table, columns)} ON CONFLICT (uid) DO UPDATE SET {over}"
