"""Puts right what is stored only for speed, and what nothing needs any more (CLI.md, `doctor --mend`)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.records import Client, Entry, Record
from clientcare.paths import Paths
from clientcare.store import care_rows, search_index
from clientcare.store.bookkeeping import forget_told
from clientcare.store.derived import CLIENT_COLUMNS, ENTRY_COLUMNS
from clientcare.store.loading import load_by_uid
from clientcare.store.reads.check import Problem, What
from clientcare.store.shapes import shape_of
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.uow import unit_of_work


def mend(studio: Studio, found: list[Problem], today: date) -> list[Problem]:
    """Mends what of the problems can be mended, in one transaction; which they were.

    A backup first is the business of who calls this. No record is changed but aliases that led to nobody, which go.
    """
    mended = [problem for problem in found if problem.what.can_be_mended]
    where = {what: [problem.where for problem in mended if problem.what is what] for what in What}
    with unit_of_work(studio):
        _write_columns(studio, where[What.LIST_COLUMNS])
        if where[What.SEARCH_INDEX] or where[What.LIST_COLUMNS]:
            search_index.rebuild(studio)
        care_rows.refresh(studio, where[What.CARE], today)
        studio.run(f"DELETE FROM alias WHERE uid {AMONG}", [listed(where[What.ALIAS])])
        forget_told(studio, where[What.LEDGER])
    if studio.folder is not None:
        for name in where[What.LOOSE_ATTACHMENT]:
            (Paths(studio.folder).attachments / name).unlink(missing_ok=True)
    return mended


def _write_columns(studio: Studio, uids: list[str]) -> None:
    kinds: tuple[tuple[type[Record], tuple[str, ...]], ...] = ((Client, CLIENT_COLUMNS), (Entry, ENTRY_COLUMNS))
    for kind, columns in kinds:
        assignments = ", ".join(f"{column} = ?" for column in columns)
        rows = [
            (*shape_of(type(record)).row(record)[-len(columns) :], record.uid)
            for record in load_by_uid(studio, kind, uids)
        ]
        studio.run_many(f"UPDATE {kind.__name__.lower()} SET {assignments} WHERE uid = ?", rows)
