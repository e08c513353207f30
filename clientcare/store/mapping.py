"""Which table keeps which record, and which lists inside a record have tables of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from clientcare.domain import records
from clientcare.domain.folding import fold
from clientcare.domain.records import Entry, Record
from clientcare.store import derived
from clientcare.store.codec import Cell, Value

TABLES: dict[type[Record], str] = {
    records.Client: "client",
    **dict.fromkeys(records.ENTRY_KINDS, "entry"),
    records.Reminder: "reminder",
    records.ImportantDate: "important_date",
    records.ReferOut: "refer_out",
    records.Relation: "relation",
    records.Mark: "mark",
    records.Attachment: "attachment",
    records.Draft: "draft",
    records.Posting: "posting",
    records.Circle: "circle",
    records.PlanStep: "plan_step",
    records.Template: "template",
    records.Away: "away",
    records.Reflection: "reflection",
    records.ImportBatch: "import_batch",
    records.Provenance: "provenance",
    records.ColumnMap: "column_map",
    records.NotSame: "not_same",
    records.ErasedMark: "erased_mark",
    records.Alias: "alias",
    records.Setting: "setting",
}
"""The name of the table that keeps each kind of record; those whose uids people type come first."""

KEEPERS: dict[str, type[Record]] = {table: Entry if table == "entry" else kind for kind, table in TABLES.items()}
"""What each table keeps: one kind of record, or all kinds of entries."""


class Derived(NamedTuple):
    """The columns of a table that are worked out of the record, and what works them out."""

    columns: tuple[str, ...]
    cells: Callable[[Any], tuple[Cell, ...]]


DERIVED: dict[str, Derived] = {
    "client": Derived(derived.CLIENT_COLUMNS, derived.of_client),
    "entry": Derived(derived.ENTRY_COLUMNS, derived.of_entry),
}
NOTHING = Derived((), lambda _record: ())


class Part(NamedTuple):
    """A tuple inside a record that is searched, and therefore has a table of its own.

    Its rows point at the record by `owner`. Where a table serves several fields, `kind` is in its rows and tells
    them apart. `write` makes the cells of `columns` of the record and one member, `read` the member of them again.
    """

    field: str
    table: str
    owner: str
    columns: tuple[str, ...]
    write: Callable[[Any, Any], tuple[Cell, ...]]
    read: Callable[..., Any]
    kind: str | None = None


def _reach(field: str, kind: str) -> Part:
    def write(_client: Record, reach: records.Reach) -> tuple[Cell, ...]:
        norm = derived.reach_norm(kind, reach)
        return (reach.value, reach.label, int(reach.preferred), int(reach.dead), norm)

    def read(value: str, label: str, preferred: int, dead: int, _norm: str) -> records.Reach:
        return records.Reach(value, label, bool(preferred), bool(dead))

    columns = ("value", "label", "preferred", "dead", "norm")
    return Part(field, "reach", "client", columns, write, read, kind)


def _first(cell: Value, *_rest: Value) -> Value:
    return cell


_CLIENT_PARTS = (
    _reach("emails", "email"),
    _reach("phones", "phone"),
    _reach("links", "link"),
    Part("tags", "tag", "client", ("name", "norm"), lambda _client, tag: (tag, fold(tag)), _first),
)
_ENTRY_PARTS = (
    Part(
        "clients",
        "entry_client",
        "entry",
        ("client", "shared"),
        lambda entry, uid: (uid, int(derived.is_shared(entry))),
        _first,
    ),
)


def parts_of(kind: type[Record]) -> tuple[Part, ...]:
    """The fields of such a record that have tables of their own."""
    if kind is records.Client:
        return _CLIENT_PARTS
    return _ENTRY_PARTS if issubclass(kind, Entry) else ()
