"""Looks at a table before it is read: how it is written, what stands in its columns, and what they may hold."""

from __future__ import annotations

from clientcare.domain.frozen import Frozen
from clientcare.exchange.incoming import Options, SourceFile
from clientcare.exchange.labels import headline
from clientcare.exchange.mapped.column_map import ColumnMap, fingerprint, parse
from clientcare.exchange.mapped.guessing import guess, header_row_of
from clientcare.exchange.tables.table import SEARCHED, Row, layout_of, plain_cell, rows_of

SAMPLED = 200


class Looked(Frozen, kw_only=True):
    """`headings` as they stand in the file; `rows` below them, the first ones; `map` as told, remembered or guessed.

    `is_known`: the map was told or remembered; `is_whole`: `rows` are all of them. `encoding` and
    `delimiter` are "" for a workbook.
    """

    file: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    map: ColumnMap
    is_known: bool
    encoding: str
    delimiter: str
    is_whole: bool = True

    def samples(self, place: int, limit: int = 3) -> tuple[str, ...]:
        """The first different values in a column."""
        cells = (plain_cell(row.cells[place]) for row in self.rows if place < len(row.cells))
        return tuple(dict.fromkeys(cell for cell in cells if cell))[:limit]

    @property
    def fingerprint(self) -> str:
        """By what the map is remembered; "" for a table without headings, which cannot be known again."""
        return fingerprint(self.headings) if self.map.header_row else ""


def look(file: SourceFile, options: Options) -> Looked:
    """What there is to see of a table. CareError where it cannot be read as one, or the map told does not fit."""
    options = options.of(file.name)
    rows, _ = rows_of(file, options, SAMPLED)
    told = options.maps.get(file.name) or options.maps.get("")
    head, text = _remembered(rows, options) if told is None else (0, told)
    if text is not None:
        written = parse(text)
        at = written.header_row if told is not None else head
        headings = _headings(rows, at)
        columns = written.of(headings, file.name)
        columns = columns if told is not None else _at(columns, at)
    else:
        at = header_row_of(rows[:SEARCHED])
        headings = _headings(rows, at)
        columns = guess(headings, [row for row in rows if row.line > at], at)
    encoding, delimiter = layout_of(file, options)
    return Looked(
        file=file.name,
        headings=headings,
        rows=tuple(row for row in rows if row.line > at),
        map=columns,
        is_known=text is not None,
        encoding=encoding,
        delimiter=delimiter,
        is_whole=len(rows) < SAMPLED,
    )


def remembers(file: SourceFile, options: Options) -> bool:
    """Whether a map is told for that table, or remembered of its headings."""
    if options.maps.get(file.name) or options.maps.get(""):
        return True
    rows, _ = rows_of(file, options, SEARCHED)
    return _remembered(rows, options)[1] is not None


def _at(columns: ColumnMap, header_row: int) -> ColumnMap:
    """The map with its headings where they stand in this file."""
    return ColumnMap(
        fields=columns.fields,
        header_row=header_row,
        dates=columns.dates,
        decimal=columns.decimal,
        currency=columns.currency,
    )


def _remembered(rows: list[Row], options: Options) -> tuple[int, str | None]:
    """The line of the headings that are known, and the map that is remembered of them."""
    for row in rows[:SEARCHED]:
        text = options.recall(fingerprint(row.cells))
        if text is not None:
            return row.line, text
    return 0, None


def _headings(rows: list[Row], header_row: int) -> tuple[str, ...]:
    """The headings on that line, else a name for each column."""
    found = next((row.cells for row in rows if row.line == header_row), ()) if header_row else ()
    width = max((len(row.cells) for row in rows if row.line > header_row), default=0)
    plain = [" ".join(cell.replace("\ufeff", "").split()) for cell in found]
    more = [headline(f"column {at + 1}") for at in range(len(plain), width)] if not header_row else []
    return (*plain, *more)
