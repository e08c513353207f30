"""How a record becomes a row of its table and a row a record again, generic over the fields of the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple, get_type_hints

from clientcare.domain.frozen import field_names
from clientcare.domain.records import ENTRY_KINDS, Contact, Entry, Record
from clientcare.store.codec import Cell, Pair, Value, Way, codec_of
from clientcare.store.mapping import DERIVED, NOTHING, TABLES, parts_of

TOGETHER = 64
"""So many records become rows at once: few enough that nobody waits for them."""


class _Plain(NamedTuple):
    name: str
    write: Way | None
    read: Way | None


class Shape:
    """One kind of record and its table. `columns` are those of its fields, `derived` those worked out of them."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.table = TABLES[kind]
        self.parts = parts_of(kind)
        self._plain: list[_Plain] = []
        self._pairs: list[tuple[str, Pair]] = []
        self._sort_fields(get_type_hints(kind))
        self._cells_of = attrgetter(*(field.name for field in self._plain))
        self._writes = [(place, field.write) for place, field in enumerate(self._plain) if field.write is not None]
        pair_columns = [name + ending for name, pair in self._pairs for ending in pair.endings]
        self.columns = (*(field.name for field in self._plain), *pair_columns)
        worked_out = DERIVED.get(self.table, NOTHING)
        self.derived = worked_out.columns
        self._work_out = worked_out.cells
        self.select = _select(self.table, self.columns)
        self.uid_place = self.columns.index("uid")

    def _sort_fields(self, hints: Mapping[str, Any]) -> None:
        elsewhere = {part.field for part in self.parts}
        for name in (name for name in field_names(self.kind) if name not in elsewhere):
            codec = codec_of(hints[name])
            if isinstance(codec, Pair):
                self._pairs.append((name, codec))
            else:
                self._plain.append(_Plain(name, codec.write, codec.read))

    def rows(self, records: Iterable[Record]) -> Iterator[Sequence[Cell]]:
        """The cells of each record, in the order of `columns` and then of `derived`."""
        for some in _few(records):
            yield from zip(*self._together(some), strict=True)

    def filled(self, records: Iterable[Record]) -> Iterator[tuple[tuple[str, ...], list[Sequence[Cell]]]]:
        """The cells of new records, some at a time, and the columns they stand in: those that any of them has."""
        names = (*self.columns, *self.derived)
        for some in _few(records):
            columns = self._together(some)
            empty = {place for place, cells in enumerate(columns) if cells[0] is None and _is_one(cells)}
            held = tuple([name for place, name in enumerate(names) if place not in empty])
            cells = [column for place, column in enumerate(columns) if place not in empty]
            yield held, list(zip(*cells, strict=True))

    def row(self, record: Record) -> Sequence[Cell]:
        """The cells of one record."""
        return next(self.rows([record]))

    def _together(self, records: Sequence[Record]) -> list[Sequence[Cell]]:
        """Column by column, which takes half as long as record by record."""
        columns: list[Sequence[Cell]] = list(zip(*map(self._cells_of, records), strict=True))
        for place, write in self._writes:
            columns[place] = _written(columns[place], write)
        for name, pair in self._pairs:
            values = map(attrgetter(name), records)
            columns += zip(*((None, None) if value is None else pair.write(value) for value in values), strict=True)
        if self.derived:
            columns += zip(*map(self._work_out, records), strict=True)
        return columns

    def record(self, row: Sequence[Any], parts: Mapping[str, Any]) -> Value:
        """The record of the cells of `columns`; `parts` are its fields that are kept elsewhere."""
        values = {
            name: cell if read is None or cell is None else read(cell)
            for (name, _write, read), cell in zip(self._plain, row, strict=False)
        }
        at = len(self._plain)
        for name, pair in self._pairs:
            values[name] = None if row[at] is None else pair.read(row[at], row[at + 1])
            at += 2
        return self.kind(**values, **parts)


def _few(records: Iterable[Record]) -> Iterator[list[Record]]:
    left = iter(records)
    while some := list(islice(left, TOGETHER)):
        yield some


def _is_one(values: Sequence[Value]) -> bool:
    """Whether they are one and the same object, as the stamps of one deed are."""
    first = values[0]
    return all([value is first for value in values])


def _written(values: Sequence[Value], write: Way) -> Sequence[Cell]:
    if _is_one(values):
        return [None if values[0] is None else write(values[0])] * len(values)
    return [None if value is None else write(value) for value in values]


_SHAPES: dict[type[Record], Shape] = {}


def shape_of(kind: type[Record]) -> Shape:
    """The shape of that kind of record, made when it is first asked for."""
    if kind not in _SHAPES:
        _SHAPES[kind] = Shape(kind)
    return _SHAPES[kind]


class EntryShapes:
    """All kinds of entries, which share one table: a row says by its kind which of the columns are its own."""

    def __init__(self) -> None:
        self.shapes = {word.value: shape_of(kind) for kind, word in ENTRY_KINDS.items()}
        own = dict.fromkeys(column for shape in self.shapes.values() for column in shape.columns)
        self.columns = ("kind", *own)
        self.parts = parts_of(Entry)
        self.select = _select(TABLES[Contact], self.columns)
        self.uid_place = self.columns.index("uid")
        self._places = {
            word: [self.columns.index(column) for column in shape.columns] for word, shape in self.shapes.items()
        }

    def record(self, row: Sequence[Any], parts: Mapping[str, Any]) -> Value:
        """The entry of the cells of `columns`."""
        word = row[0]
        return self.shapes[word].record([row[place] for place in self._places[word]], parts)


@cache
def entry_shapes() -> EntryShapes:
    return EntryShapes()


def reading(kind: type[Record]) -> Shape | EntryShapes:
    """What reads rows of that kind of record; `Entry` stands for all kinds of entries."""
    return entry_shapes() if kind is Entry else shape_of(kind)


def _select(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{table}"."{column}"' for column in columns)
    return f'SELECT {names} FROM "{table}"'
