"""The records of where things came from: imports, what files said, merged and erased people (PRODUCT §6)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.records.base import Record


class ImportBatch(Record, kw_only=True):
    """One import: its files, what it added, and whether it was taken back."""

    on: date
    format: str
    files: tuple[str, ...] = ()
    added: tuple[tuple[str, int], ...] = ()
    undone_on: date | None = None


class Provenance(Record, kw_only=True):
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
    fields: tuple[tuple[str, str], ...] = ()


class Alias(Record, kw_only=True):
    """The uid of somebody merged (this record's uid) leads to the one kept."""

    kept: str


class NotSame(Record, kw_only=True):
    """Two clients that look alike and are not the same person."""

    one: str
    other: str


class ErasedMark(Record, kw_only=True):
    """A keyed one-way mark of somebody erased for good: of an e-mail, a phone, or how a file knows them."""

    kind: str
    digest: str


class ColumnMap(Record, kw_only=True):
    """How the columns of a table were read the last time; found by the fingerprint of its header."""

    header: str
    mapping: str
