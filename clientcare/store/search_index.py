"""Keeps the search indexes in step with what they are of: they know a row by its id and by the text it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import NamedTuple

from clientcare.domain.change import Change
from clientcare.domain.errors import Code
from clientcare.domain.progress import Step, silent
from clientcare.domain.records import Client, Entry, Record
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable


class Index(NamedTuple):
    """A full-text index `name` over the column `search` of `table`, which keeps records of that kind."""

    kind: type[Record]
    table: str
    name: str


_AT_ONCE = 4000
"""So many rows are learned before somebody may stop it: an index begins a new part of itself for each such lot."""
_FEW = 20
"""Of so many rows the words are compared: an index that forgets and learns takes longer than all else of a deed."""
INDEXES = (Index(Client, "client", "client_search"), Index(Entry, "entry", "entry_search"))


@contextmanager
def follow(studio: Studio, change: Change, step: Step = silent) -> Iterator[None]:
    """What is done inside to the records of the change is done to the indexes too: rows added, changed and removed.

    `step` is told how far the rows added are.
    """
    later = studio.unit.searched if studio.unit is not None else {}
    with ExitStack() as steps:
        for index in INDEXES:
            known = {one.uid for one in change.before if isinstance(one, index.kind)}
            if index.name in later:
                learned = later[index.name]
                if learned is not None and not known <= learned:
                    steps.enter_context(_follows(studio, index, known - learned, step, adds=False))
            elif known or any(isinstance(one, index.kind) for one in change.after):
                steps.enter_context(_follows(studio, index, known, step))
        yield


@contextmanager
def follow_all(studio: Studio, uids: Iterable[str], begins: Step, ends: Step) -> Iterator[None]:
    """Follows all changes of the unit that is under way at once: each of many would take long by itself. `uids` are
    those of the records that they may change or remove."""
    assert studio.unit is not None
    learned, later = frozenset(uids), studio.unit.searched
    with ExitStack() as steps:
        for index in INDEXES:
            is_empty = steps.enter_context(_follows(studio, index, learned, ends, begins))
            later[index.name] = None if is_empty else learned
        yield
        later.clear()


@contextmanager
def _follows(
    studio: Studio, index: Index, uids: Iterable[str], step: Step, begins: Step = silent, *, adds: bool = True
) -> Iterator[bool]:
    """Row by row upwards: for each step down an index begins a new part of itself. True where all of it is learned
    anew, since little is left: that is sooner done."""
    _kind, table, name = index
    rows = sorted(row for (row,) in studio.rows(f"SELECT id FROM {table} WHERE uid {AMONG}", [listed(uids)]))
    (last,) = studio.rows(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
    is_empty = adds and len(rows) > _AT_ONCE and len(rows) > studio.rows(f"SELECT count(*) FROM {table}")[0][0] // 2
    if is_empty:
        studio.run(f"INSERT INTO {name} ({name}) VALUES ('delete-all')")
        rows, last = [], 0
    if len(rows) <= _FEW:
        with _follows_few(studio, index, rows):
            yield is_empty
    else:
        with _follows_many(studio, index, rows, begins):
            yield is_empty
    if not adds:
        return
    (highest,) = studio.rows(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
    for begin in range(last, highest, _AT_ONCE):
        step(begin - last, highest - last)
        studio.run(f"{_learn(index)} WHERE id > ? AND id <= ? ORDER BY id", [begin, begin + _AT_ONCE])


@contextmanager
def _follows_many(studio: Studio, index: Index, rows: Sequence[int], begins: Step) -> Iterator[None]:
    _kind, table, name = index
    forget = f"INSERT INTO {name} ({name}, rowid, search) SELECT 'delete', id, search FROM {table}"
    for begin in range(0, len(rows), _AT_ONCE):
        begins(begin, len(rows))
        studio.run(f"{forget} WHERE id {AMONG} ORDER BY id", [listed(rows[begin : begin + _AT_ONCE])])
    yield
    if there := studio.rows(f"SELECT id FROM {table} WHERE id {AMONG}", [listed(rows)]):
        studio.run(f"{_learn(index)} WHERE id {AMONG} ORDER BY id", [listed(row for (row,) in there)])


@contextmanager
def _follows_few(studio: Studio, index: Index, rows: Sequence[int]) -> Iterator[None]:
    """Only rows whose words are others, or that are gone, are forgotten and learned."""
    _kind, table, name = index

    def words() -> dict[int, str]:
        found = studio.rows(f"SELECT id, search FROM {table} WHERE id {AMONG}", [listed(rows)]) if rows else []
        return {row: search for row, search in found}

    before = words()
    yield
    after = words()
    other = [row for row in rows if before[row] != after.get(row)]
    for row in other:
        studio.run(f"INSERT INTO {name} ({name}, rowid, search) VALUES ('delete', ?, ?)", [row, before[row]])
    for row in other:
        if row in after:
            studio.run(f"INSERT INTO {name} (rowid, search) VALUES (?, ?)", [row, after[row]])


def _learn(index: Index) -> str:
    return f"INSERT INTO {index.name} (rowid, search) SELECT id, search FROM {index.table}"


def rebuild(studio: Studio) -> None:
    """Builds the indexes anew."""
    for index in INDEXES:
        studio.run(f"INSERT INTO {index.name} ({index.name}) VALUES ('rebuild')")


def unsound(studio: Studio) -> list[str]:
    """The names of the indexes that do not know just what their tables say."""
    return [index.name for index in INDEXES if not _is_sound(studio, index.name)]


def _is_sound(studio: Studio, name: str) -> bool:
    try:
        studio.run(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
    except StoreUnavailable as error:
        if error.code is Code.BROKEN_FILE:
            return False
        raise
    return True
