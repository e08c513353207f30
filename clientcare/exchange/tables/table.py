"""A table as programs write it: any encoding and delimiter, lines before the headings, rows too short or too long."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Mapping

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import EVERY, Step
from clientcare.exchange import text
from clientcare.exchange.incoming import Options, Problem, Sheet, SourceFile

DELIMITERS = ",;\t|"
_SPOKEN = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"}
SEARCHED = 20
_PHONES = ("phone", "mobile", "telefon", "fax")
_SPOILED = re.compile(r"\d(?:[.,]\d+)?E\+\d\d", re.IGNORECASE)
_GUARDED = re.compile(r"'[=+\-@0-9]")


class Row(Frozen):
    """One row and the number of the line it begins on."""

    line: int
    cells: tuple[str, ...]


class Table(Frozen):
    """`headings` as `heading` makes them, each perhaps more than once; `rows` without those that are empty."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    places: Mapping[str, tuple[int, ...]]

    def has(self, *names: str) -> bool:
        return all(self.places[name] for name in names)

    def cell(self, row: Row, *names: str) -> str:
        """The first cell under one of these headings that holds anything, without the guard against formulas."""
        cells = row.cells
        for name in names:
            for place in self.places[name]:
                if place < len(cells) and (found := plain_cell(cells[place])):
                    return found
        return ""

    def cell_again(self, row: Row, name: str) -> str:
        """The cell under the second heading of that name; `first_cell` is that under the first (HEADERS, rule 3)."""
        return self._cell_at(row, self.places[name][1:2])

    def first_cell(self, row: Row, name: str) -> str:
        return self._cell_at(row, self.places[name][:1])

    @staticmethod
    def _cell_at(row: Row, places: tuple[int, ...]) -> str:
        return next((plain_cell(row.cells[place]) for place in places if place < len(row.cells)), "")

    def column(self, name: str) -> list[str]:
        """Every cell under that heading that holds anything."""
        return [cell for row in self.rows if (cell := self.cell(row, name))]


def plain_cell(cell: str) -> str:
    """The cell without blanks at both ends and without the ' that keeps a spreadsheet from running it."""
    cell = cell.strip(" \t\r\n\u00a0")
    return cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell


def heading(cell: str) -> str:
    """A heading as it is compared: no mark of the encoding, blanks or quotes around it, one blank, small letters."""
    return " ".join(cell.replace("\ufeff", "").replace("\u00a0", " ").strip().strip("\"'").split()).casefold()


def headings_of(file: SourceFile, options: Options) -> Iterator[tuple[str, ...]]:
    """The headings that the first rows would be, one row after the other."""
    rows, _ = rows_of(file, options, limit=SEARCHED)
    for row in rows:
        yield tuple(heading(cell) for cell in row.cells)


def table(file: SourceFile, options: Options, wanted: tuple[str, ...]) -> Table:
    """The table whose heading row has all the `wanted` headings; CareError `broken_file` without one."""
    rows, broken = rows_of(file, options)
    for place, row in enumerate(rows[:SEARCHED]):
        headings = tuple(heading(cell) for cell in row.cells)
        if all(name.casefold() in headings for name in wanted):
            return _below(file.name, headings, rows[place + 1 :], [each for each in broken if each[0] > row.line])
    raise CareError(Code.BROKEN_FILE, "no_headings", file=file.name, headings=", ".join(wanted))


def table_below(file: SourceFile, options: Options, header_row: int, headings: tuple[str, ...]) -> Table:
    """The table under that line of the file; 0: it has no headings, and all of it is rows. `headings` are as they
    stand there, or what stands for them."""
    rows, broken = rows_of(file, options)
    below = [row for row in rows if row.line > header_row]
    plain = tuple(heading(cell) for cell in headings)
    return _below(file.name, plain, below, [each for each in broken if each[0] > header_row])


def _below(file: str, headings: tuple[str, ...], rows: list[Row], broken: list[Broken]) -> Table:
    problems = [Problem(file, line, why) for line, why in broken]
    filled = [each for each in rows if any(cell.strip() for cell in each.cells)]
    below = _with_whole_numbers(filled, headings, file, problems)
    for each in below:
        extra = [cell for cell in each.cells[len(headings) :] if cell.strip()]
        if extra:
            problems.append(Problem(file, each.line, "extra_cells", {"cells": ", ".join(extra)}))
    return Table(file, headings, tuple(below), tuple(problems), _places(headings))


def _with_whole_numbers(rows: list[Row], headings: tuple[str, ...], file: str, problems: list[Problem]) -> list[Row]:
    """The rows without phones such as 4.47701E+11, of which a spreadsheet kept only the beginning (rule 12)."""
    places = [at for at, name in enumerate(headings) if any(word in name for word in _PHONES)]
    found = []
    for row in rows:
        cells = row.cells
        for at in places:
            if at < len(cells) and _SPOILED.fullmatch(plain_cell(cells[at])):
                facts = {"value": plain_cell(cells[at]), "column": headings[at]}
                problems.append(Problem(file, row.line, "spoiled_number", facts))
                cells = (*cells[:at], "", *cells[at + 1 :])
        found.append(row if cells is row.cells else Row(row.line, cells))
    return found


class _Places(dict[str, tuple[int, ...]]):
    """The places of each heading, asked for in whichever letters; a table asks for the same ones on every row."""

    def __missing__(self, name: str) -> tuple[int, ...]:
        plain = name.casefold()
        self[name] = self[plain] if plain != name and plain in self else ()
        return self[name]


def _places(headings: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    return _Places({name: tuple(at for at, each in enumerate(headings) if each == name) for name in set(headings)})


_BEGINNING, _FEW = 1 << 20, 1000
"""Bytes of a large file in which its first rows stand, and how many of them are asked for to look at it."""
Broken = tuple[int, str]
"""The number of a line that cannot be read, and why."""
WIDEST, LONGEST, FARTHEST = 16_384, 100_000, 2_000_000
"""Columns of a line, letters of a cell and of a line: more than a spreadsheet takes."""


def layout_of(file: SourceFile, options: Options) -> tuple[str, str]:
    """The encoding and the delimiter of a table, as found or as told; "" for a workbook, which has neither."""
    if isinstance(file, Sheet):
        return "", ""
    options.step(0, 1)
    _, delimiter, _ = _lines(file, options, is_all=False)
    return options.encoding or text.encoding_of(file.data), delimiter


def _lines(file: SourceFile, options: Options, *, is_all: bool) -> tuple[list[str], str, bool]:
    """The lines of a table, what stands between its columns, and whether they are all; a first line that says so is
    empty then. Of a large file those at the beginning are enough for some."""
    is_all = is_all or len(file.data) <= 2 * _BEGINNING
    said = (
        text.decode(file.data, options.encoding) if is_all else text.beginning(file.data, _BEGINNING, options.encoding)
    )
    plain = said.replace("\r\r\n", "\n").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = plain.split("\n")
    if not is_all and len(lines) <= SEARCHED:
        return _lines(file, options, is_all=True)
    if not is_all:  # the last of them may go on
        del lines[-1]
    first = lines[0].strip().lower()
    told = first[4:] if re.fullmatch(r"sep=.", first) else None
    if told:
        lines[0] = ""
    delimiter = _SPOKEN.get(options.delimiter or "", options.delimiter) or told or _delimiter(lines)
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise CareError(Code.USAGE, "unknown_delimiter", delimiter=delimiter)
    return lines, delimiter, is_all


def rows_of(file: SourceFile, options: Options, limit: int = sys.maxsize) -> tuple[list[Row], list[Broken]]:
    """Rows up to `limit`, and the lines whose quotes never end, or that are longer than any spreadsheet has them."""
    if isinstance(file, Sheet):
        return [Row(number, cells) for number, cells in file.rows[:limit]], []
    options.step(0, 1)
    lines, delimiter, is_all = _lines(file, options, is_all=limit > _FEW)
    rows, broken = _rows(lines, delimiter, limit, options.step)
    if not is_all and len(rows) < limit:
        lines, delimiter, _ = _lines(file, options, is_all=True)
        rows, broken = _rows(lines, delimiter, limit, options.step)
    return rows, broken


def _rows(lines: list[str], delimiter: str, limit: int, step: Step) -> tuple[list[Row], list[Broken]]:
    csv.field_size_limit(max(csv.field_size_limit(), 2**31 - 1))
    rows: list[Row] = []
    broken: list[Broken] = []
    place = told = 0
    while place < len(lines) and len(rows) < limit:
        if place >= told:
            step(place, len(lines))
            told = place + EVERY
        cells, after = ([], place + 1) if len(lines[place]) > FARTHEST else _record(lines, place, delimiter)
        if len(lines[place]) > FARTHEST:
            broken.append((place + 1, "long_line"))
        elif cells is None:
            broken.append((place + 1, "open_quotes"))
        elif len(cells) > WIDEST or (len(lines[place]) > LONGEST and max(map(len, cells)) > LONGEST):
            broken.append((place + 1, "long_line"))
        elif cells:
            rows.append(Row(place + 1, tuple(cells)))
        place = after
    return rows, broken


def _delimiter(lines: list[str]) -> str:
    """The most frequent of the usual ones in the line that has most of any; a comma where there is none."""
    best = max(
        ((line.count(each), -place, each) for line in lines[:SEARCHED] for place, each in enumerate(DELIMITERS)),
        default=(0, 0, ","),
    )
    return best[2] if best[0] else ","


def _record(lines: list[str], place: int, delimiter: str) -> tuple[list[str] | None, int]:
    """The cells of the record that begins at `place`, and where the next one begins.

    None for cells: its quotes never end, or end in the middle of another line, so that line alone is broken.
    """
    after = place + 1
    if '"' not in lines[place]:
        return (lines[place].split(delimiter) if lines[place].strip() else []), after
    is_open = _ends_open(lines[place], False, delimiter)
    while is_open and after < len(lines) and len(lines[after]) <= FARTHEST:
        is_open = '"' not in lines[after] or _ends_open(lines[after], True, delimiter)
        after += 1
    if is_open:
        return None, place + 1
    many = after > place + 1
    try:
        record = csv.reader(["\n".join(lines[place:after])], delimiter=delimiter, strict=many)
        return next(record, []), after
    except csv.Error:
        return None, place + 1


def _ends_open(line: str, is_open: bool, delimiter: str) -> bool:
    """Whether a quoted cell goes on after this line; a quote within a plain cell is only a letter."""
    place = 0
    while True:
        if is_open:
            place = line.find('"', place)
            if place < 0:
                return True
            if line[place + 1 : place + 2] == '"':
                place += 2
                continue
            is_open = False
        elif line[place : place + 1] == '"':
            is_open = True
            place += 1
            continue
        place = line.find(delimiter, place) + 1
        if not place:
            return False
