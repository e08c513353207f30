"""What all tables have in common: strict types, a uid that others point at, and when a record was entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from peewee import ForeignKeyField, IntegerField, Model, TextField


class Table(Model):
    """A table that is bound to no database: the studio that is open runs the queries."""

    class Meta:
        legacy_table_names = False
        strict_tables = True


class Kept(Table):
    """The table of a record. Dates are ISO text, instants ISO text in UTC, yes and no 1 and 0, lists JSON text."""

    uid = TextField(unique=True)
    entered_on = TextField()
    seq = IntegerField(index=True)
    created_at = TextField()
    updated_at = TextField()
    deleted_on = TextField(null=True)


Column: TypeAlias = Any
"""A column of uids; Peewee would have it be the row that they point at, which nobody here asks for."""


def points_to(
    table: type[Model] | str,
    name: str,
    *,
    owned: bool = False,
    null: bool = False,
    index: bool = True,
    key: bool = False,
) -> Column:
    """The column `name`, which holds the uid of a row of `table` ("self": of the same table).

    It is checked when the transaction ends, so that a change may be written in any order. `owned`: the row goes
    with the one it points at.
    """
    foreign: Callable[..., Column] = ForeignKeyField  # its overloads know no `null` that is not yet known
    return foreign(
        table,
        field="uid",
        column_name=name,
        deferrable="INITIALLY DEFERRED",
        on_delete="CASCADE" if owned else None,
        backref="+",
        lazy_load=False,
        null=null,
        index=index,
        primary_key=key,
    )
