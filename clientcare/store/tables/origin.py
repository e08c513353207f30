"""The tables of where things came from, and of what the app remembers outside undo."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from clientcare.store.tables.base import Kept, Table, points_to


class ImportBatch(Kept):
    on = TextField()
    format = TextField()
    files = TextField()
    added = TextField()
    undone_on = TextField(null=True)


class Provenance(Kept):
    """`target` stays when that record is gone, so that the same file does not bring it back."""

    target = TextField(index=True)
    kind = TextField()
    batch = points_to(ImportBatch, "batch")
    source = TextField()
    external_id = TextField()
    fingerprint = TextField(index=True)
    created = IntegerField()
    fields = TextField()

    class Meta:
        indexes = ((("external_id", "source"), False),)


class ColumnMap(Kept):
    header = TextField(index=True)
    mapping = TextField()


class Told(Table):
    """The ledger of notifications: what was told of which occurrence, or when to tell it again."""

    key = TextField()
    occurrence = TextField()
    told_at = TextField(null=True)
    again_at = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("key", "occurrence")


class Memory(Table):
    """What the app remembers for itself by name, such as the day it was last open."""

    name = TextField(primary_key=True)
    value = TextField()
