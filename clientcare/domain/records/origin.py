"""The records of where things came from: imports, what files said, merged and erased people (PRODUCT §6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from clientcare.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch(Record):
    """One import: its files, what it added, and whether it was taken back."""

    on: date
    format: str
    files: tuple[str, ...] = ()
    added: tuple[tuple[str, int], ...] = ()
    undone_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance(Record):
    """What a file said of a record: `fields` is the last imported value of each field, by name.

    `target` is the uid of the record here, of `kind` "client", "sale", "date" …; it stays when that record is
    deleted, so that the same file does not bring it back.
    """

    target: str
    kind: str
    batch: str
    source: str
    external_id: str = ""
    fingerprint: str = ""
    created: bool = True
    fields: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias(Record):
    """The uid of somebody merged (this record's uid) leads to the one kept."""

    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSame(Record):
    """Two clients that look alike and are not the same person."""

    one: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedMark(Record):
    """A keyed one-way mark of an e-mail or phone of somebody erased for good."""

    kind: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap(Record):
    """How the columns of a table were read the last time; found by the fingerprint of its header."""

    header: str
    mapping: str
