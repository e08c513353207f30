"""Keeps the search index in step with the entries: it knows them by their row ids and by the texts they had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from clientcare.domain.errors import Code
from clientcare.domain.records import Entry, Record
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable

_FORGET = f"""
INSERT INTO entry_search (entry_search, rowid, search)
SELECT 'delete', id, search FROM entry WHERE id {AMONG} ORDER BY id
"""
# Row by row upwards: for each step down the index begins a new part of itself.
_LEARN = f"INSERT INTO entry_search (rowid, search) SELECT id, search FROM entry WHERE id > ? OR id {AMONG} ORDER BY id"


@contextmanager
def follows(studio: Studio, records: Iterable[Record]) -> Iterator[None]:
    """What is done to these records inside is done to the index too: entries added, changed and removed."""
    uids = {record.uid for record in records if isinstance(record, Entry)}
    if not uids:
        yield
        return
    known = listed(row for (row,) in studio.rows(f"SELECT id FROM entry WHERE uid {AMONG}", [listed(uids)]))
    (last,) = studio.rows("SELECT ifnull(max(id), 0) FROM entry")[0]
    studio.run(_FORGET, [known])
    yield
    studio.run(_LEARN, [last, known])


def rebuild(studio: Studio) -> None:
    """Builds the index anew from the entries."""
    studio.run("INSERT INTO entry_search (entry_search) VALUES ('rebuild')")


def is_sound(studio: Studio) -> bool:
    """Whether the index knows just what the entries say."""
    try:
        studio.run("INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)")
    except StoreUnavailable as error:
        if error.code is Code.BROKEN_FILE:
            return False
        raise
    return True
