"""One class a table, without behaviour."""

from __future__ import annotations

from clientcare.store.tables.base import Kept, Table
from clientcare.store.tables.coming import Draft, ImportantDate, Mark, Posting, ReferOut, Reminder
from clientcare.store.tables.order import Away, Circle, PlanStep, Reflection, Setting, Template
from clientcare.store.tables.origin import ColumnMap, ImportBatch, Memory, Provenance, Told
from clientcare.store.tables.people import Alias, Care, Client, ErasedMark, NotSame, Reach, Relation, Tag
from clientcare.store.tables.timeline import Attachment, Entry, EntryClient

ALL: tuple[type[Table], ...] = (
    *(Circle, PlanStep, Template, Setting, Away, Reflection),
    *(Client, Reach, Tag, Care, Relation, NotSame, Alias, ErasedMark),
    *(Entry, EntryClient, Attachment),
    *(Reminder, ImportantDate, Mark, ReferOut, Draft, Posting),
    *(ImportBatch, Provenance, ColumnMap, Told, Memory),
)
"""In an order in which each stands after those it points at."""

__all__ = [
    "ALL",
    "Alias",
    "Attachment",
    "Away",
    "Care",
    "Circle",
    "Client",
    "ColumnMap",
    "Draft",
    "Entry",
    "EntryClient",
    "ErasedMark",
    "ImportBatch",
    "ImportantDate",
    "Kept",
    "Mark",
    "Memory",
    "NotSame",
    "PlanStep",
    "Posting",
    "Provenance",
    "Reach",
    "ReferOut",
    "Reflection",
    "Relation",
    "Reminder",
    "Setting",
    "Table",
    "Tag",
    "Template",
    "Told",
]
