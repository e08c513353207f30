"""The only code that changes records: a Change goes in whole, with all that is derived from it, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from functools import cache
from itertools import islice
from operator import attrgetter

from clientcare.domain.change import Change
from clientcare.domain.progress import Step, part_of, silent, stepping
from clientcare.domain.records import Record
from clientcare.store import care_rows, moving_on, search_index
from clientcare.store.codec import Cell
from clientcare.store.mapping import Part
from clientcare.store.shapes import TOGETHER, Shape, shape_of
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
    many = max(len(change.before), len(change.after)) >= MANY
    with studio.roomy() if many else nullcontext(), unit_of_work(studio):
        with search_index.follow(studio, change, part_of(step, 50, 55)):
            done, rows = 0, part_of(step, 0, 50)
            of = sum(map(len, (*removed.values(), *written.values())))
            for kind, records in removed.items():
                _remove(studio, shape_of(kind), records, _after(done, of, rows))
                done += len(records)
            for kind, records in written.items():
                _write(studio, shape_of(kind), records, known, _after(done, of, rows))
                done += len(records)
        standing = part_of(step, 55, 55)
        touched = touched_clients(studio, change, standing)
        if studio.catches_up and len(touched) > moving_on.AT_ONCE and is_rule(change):
            moving_on.owe(studio)
        else:
            told = told_by(change, standing)
            care_rows.refresh(studio, touched, today, told, part_of(step, 55, 100))
    if many and studio.unit is None:
        _rest(studio)


@contextmanager
def together(studio: Studio, uids: Iterable[str], begins: Step = silent, ends: Step = silent) -> Iterator[None]:
    """Very much in several changes: all of it is kept or nothing. `uids`: the people and entries among what may be
    changed or removed; `begins` and `ends` are told what comes before and after it."""
    with studio.roomy(), unit_of_work(studio), search_index.follow_all(studio, uids, begins, ends):
        yield
    if studio.unit is None:
        _rest(studio)


def _rest(studio: Studio) -> None:
    """What was written is brought into the file: else the next small deed would have to wait for it."""
    studio.run("PRAGMA wal_checkpoint(TRUNCATE)")


def _after(before: int, of: int, step: Step) -> Step:
    """The step of some of the records, when others are done already."""
    return silent if step is silent else lambda done, _of: step(before + done, of)


def _by_kind(records: Iterable[Record]) -> dict[type[Record], list[Record]]:
    kinds: dict[type[Record], list[Record]] = {}
    for record in records:
        kinds.setdefault(type(record), []).append(record)
    return kinds


def _remove(studio: Studio, shape: Shape, records: Sequence[Record], step: Step) -> None:
    """Rows that are owned, in the tables of the parts and in `care`, go along."""
    for begins in range(0, len(records), MANY):
        step(begins, len(records))
        some = listed(record.uid for record in records[begins : begins + MANY])
        studio.run(f'DELETE FROM "{shape.table}" WHERE uid {AMONG}', [some])


def _write(studio: Studio, shape: Shape, records: Sequence[Record], known: set[str], step: Step) -> None:
    """Those of them that are `known` are written over. A step is told after each few, which take a moment."""
    new = [record for record in records if record.uid not in known] if known else records
    done = 0
    for columns, rows in shape.filled(new):
        step(done, len(new))
        _add(studio, shape.table, columns, rows)
        done += len(rows)
    if len(new) < len(records):
        _write_over(studio, shape, [record for record in records if record.uid in known])
    for part in shape.parts:
        _write_part(studio, part, records, lambda _done, _of: step(done, done))


def _write_over(studio: Studio, shape: Shape, records: Sequence[Record]) -> None:
    studio.run_many(_update(shape), shape.rows(records))
    owners = listed(record.uid for record in records)
    for table in dict.fromkeys(part.table for part in shape.parts):
        studio.run(f'DELETE FROM "{table}" WHERE "{shape.parts[0].owner}" {AMONG}', [owners])


def _write_part(studio: Studio, part: Part, records: Sequence[Record], step: Step) -> None:
    fixed: Mapping[str, str] = {} if part.kind is None else {"kind": part.kind}
    columns = (part.owner, "position", *fixed, *part.columns)
    members = attrgetter(part.field)
    rows = (
        (record.uid, position, *fixed.values(), *part.write(record, member))
        for record in stepping(records, step)
        for position, member in enumerate(members(record))
    )
    while some := list(islice(rows, TOGETHER)):
        _add(studio, part.table, columns, some)


def _add(studio: Studio, table: str, columns: tuple[str, ...], rows: Sequence[Sequence[Cell]]) -> None:
    """Adds rows, of which there are few or `TOGETHER`: so many go into one statement, which takes a third less time."""
    if len(rows) == TOGETHER:
        studio.run(_insert(table, columns, TOGETHER), [cell for row in rows for cell in row])
    else:
        studio.run_many(_insert(table, columns), rows)


@cache
def _insert(table: str, columns: tuple[str, ...], rows: int = 1) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    row = f"({', '.join('?' * len(columns))})"
    return f'INSERT INTO "{table}" ({names}) VALUES {", ".join([row] * rows)}'


@cache
def _update(shape: Shape) -> str:
    """A record is written over in its place, so that its row id stays what the index knows it by; one that was removed
    is written again."""
    columns = (*shape.columns, *shape.derived)
    over = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "uid")
    return f"{_insert(shape.table, columns)} ON CONFLICT (uid) DO UPDATE SET {over}"
