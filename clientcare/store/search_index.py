"""Keeps the search indexes in step with what they are of: they know a row by its id and by the text it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
INDEXES = (Index(Client, "client", "client_search"), Index(Entry, "entry", "entry_search"))


@contextmanager
def follow(studio: Studio, change: Change, step: Step = silent) -> Iterator[None]:
    """What is done inside to the records of the change is done to the indexes too: rows added, changed and removed.

    `step` is told how far the rows added are.
    """
    with ExitStack() as steps:
        for index in INDEXES:
            known = {one.uid for one in change.before if isinstance(one, index.kind)}
            if known or any(isinstance(one, index.kind) for one in change.after):
                steps.enter_context(_follows(studio, index, known, step))
        yield


@contextmanager
def _follows(studio: Studio, index: Index, uids: Iterable[str], step: Step) -> Iterator[None]:
    """Row by row upwards: for each step down an index begins a new part of itself."""
    _kind, table, name = index
    known = listed(row for (row,) in studio.rows(f"SELECT id FROM {table} WHERE uid {AMONG}", [listed(uids)]))
    (last,) = studio.rows(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
    forget = f"INSERT INTO {name} ({name}, rowid, search) SELECT 'delete', id, search FROM {table}"
    studio.run(f"{forget} WHERE id {AMONG} ORDER BY id", [known])
    yield
    learn = f"INSERT INTO {name} (rowid, search) SELECT id, search FROM {table}"
    studio.run(f"{learn} WHERE id {AMONG} ORDER BY id", [known])
    (highest,) = studio.rows(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
    for begin in range(last, highest, _AT_ONCE):
        step(begin - last, highest - last)
        studio.run(f"{learn} WHERE id > ? AND id <= ? ORDER BY id", [begin, begin + _AT_ONCE])


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
