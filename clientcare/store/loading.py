"""Reads whole records: the rows of a table with the lists that are kept beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar

from clientcare.domain.records import Record
from clientcare.store.mapping import Part
from clientcare.store.shapes import reading
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

R = TypeVar("R", bound=Record)
HERE = "deleted_on IS NULL"


def load(studio: Studio, kind: type[R], tail: str, cells: Sequence[Any] = ()) -> list[R]:
    """The records of that kind that the rest of the question finds, in its order; `Entry` means all kinds of entries.

    `tail` follows `SELECT … FROM table`: it begins with WHERE, ORDER BY or a JOIN.
    """
    shape = reading(kind)
    rows = studio.rows(f"{shape.select} {tail}", cells)
    parts = _parts(studio, shape.parts, [row[shape.uid_place] for row in rows])
    nothing: dict[str, Any] = {}
    return [shape.record(row, parts.get(row[shape.uid_place], nothing)) for row in rows]


def load_by_uid(studio: Studio, kind: type[R], uids: Iterable[str]) -> list[R]:
    """The records with those uids, in their order, deleted ones too; uids of no such record are passed over."""
    wanted = list(uids)
    found = {record.uid: record for record in load(studio, kind, f"WHERE uid {AMONG}", [listed(wanted)])}
    return [found[uid] for uid in wanted if uid in found]


def _parts(studio: Studio, wanted: Sequence[Part], uids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The fields that have tables of their own, by uid of the record."""
    if not wanted or not uids:
        return {}
    found: dict[str, dict[str, Any]] = {uid: {part.field: () for part in wanted} for uid in uids}
    for part in wanted:
        for owner, *cells in studio.rows(_select_part(part), [listed(uids)]):
            found[owner][part.field] += (part.read(*cells),)
    return found


@cache
def _select_part(part: Part) -> str:
    columns = ", ".join(f'"{column}"' for column in (part.owner, *part.columns))
    of_kind = "" if part.kind is None else f"kind = '{part.kind}' AND "
    return (
        f'SELECT {columns} FROM "{part.table}" WHERE {of_kind}"{part.owner}" {AMONG} ORDER BY "{part.owner}", position'
    )
