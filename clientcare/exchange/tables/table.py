"""A table as programs write it: any encoding and delimiter, lines before the headings, rows too short or too long."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import EVERY, Step, part_of, stepping
from clientcare.exchange import text
from clientcare.exchange.incoming import Options, Problem, Sheet, SourceFile
from clientcare.exchange.tables.lines import Lines

DELIMITERS = ",;\t|"
_SPOKEN = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"}
SEARCHED = 20
Broken = tuple[int, str]
"""The number of a line that cannot be read, and why."""
MOST_ROWS = 1 << 20
WIDEST, LONGEST, FARTHEST = 16_384, 100_000, 2_000_000
"""Columns of a line, letters of a cell and of a line: more than a spreadsheet takes."""
ROWS_READ = 50
"""So many percent of reading a table are done when its rows are there."""
_PHONES = ("phone", "mobile", "telefon", "fax")
_SPOILED = re.compile(r"\d(?:[.,]\d+)?E\+\d\d", re.IGNORECASE)
_GUARDED = re.compile(r"'[=+\-@0-9]")
_KEPT = 100_000
"""So many different cells are kept at most while a table is read."""


class Row(Frozen):
    """One row and the number of the line it begins on."""

    line: int
    cells: tuple[str, ...]

    def cells_at(self, places: tuple[int, ...]) -> tuple[str, ...]:
        cells = self.cells
        return tuple([cells[place] for place in places])


class Table(Frozen):
    """`headings` as `heading` makes them, each perhaps more than once; `rows` without those that are empty.

    The cells of a row are plain, and at least as many as the headings.
    """

    file: str
    headings: tuple[str, ...]
    rows: list[Row]
    problems: tuple[Problem, ...]
    places: _Places

    def has(self, *names: str) -> bool:
        return all(self.places[name,] for name in names)

    def cell(self, row: Row, *names: str) -> str:
        """The first cell under one of these headings that holds anything, without the guard against formulas."""
        cells = row.cells
        for place in self.places[names]:
            if found := cells[place]:
                return found
        return ""

    def cell_again(self, row: Row, name: str) -> str:
        """The cell under the second heading of that name; `first_cell` is that under the first (HEADERS, rule 3)."""
        return self._cell_at(row, self.places[name,][1:2])

    def first_cell(self, row: Row, name: str) -> str:
        return self._cell_at(row, self.places[name,][:1])

    @staticmethod
    def _cell_at(row: Row, places: tuple[int, ...]) -> str:
        return next((row.cells[place] for place in places), "")

    def column(self, name: str) -> list[str]:
        """Every cell under that heading that holds anything."""
        places = self.places[name,]
        if len(places) == 1:
            return [cell for row in self.rows if (cell := row.cells[places[0]])]
        return [cell for row in self.rows if (cell := self.cell(row, name))]


class _Places(dict[tuple[str, ...], tuple[int, ...]]):
    """The places of headings, asked for in whichever letters; a table asks for the same ones on every row."""

    def __init__(self, headings: tuple[str, ...]) -> None:
        self._of: dict[str, list[int]] = {}
        for at, each in enumerate(headings):
            self._of.setdefault(each, []).append(at)

    def __missing__(self, names: tuple[str, ...]) -> tuple[int, ...]:
        self[names] = found = tuple(place for name in names for place in self._of.get(name.casefold(), ()))
        return found


def plain_cell(cell: str) -> str:
    """The cell without blanks at both ends and without the ' that keeps a spreadsheet from running it."""
    cell = cell.strip(" \t\r\n\u00a0")
    return cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell


class _Plain(dict[str, str]):
    """Cells as `plain_cell` makes them, each kept once: of the many in a table most are alike."""

    def __missing__(self, cell: str) -> str:
        if len(self) > _KEPT:
            self.clear()
        self[cell] = plain = plain_cell(cell)
        return plain


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
    rows, broken = _plain_rows(file, options)
    for place, row in enumerate(rows[:SEARCHED]):
        headings = tuple(heading(cell) for cell in row.cells)
        if all(name.casefold() in headings for name in wanted):
            del rows[: place + 1]
            return _below(file.name, headings, rows, [each for each in broken if each[0] > row.line], options.step)
    raise CareError(Code.BROKEN_FILE, "no_headings", file=file.name, headings=", ".join(wanted))


def table_below(file: SourceFile, options: Options, header_row: int, headings: tuple[str, ...]) -> Table:
    """The table under that line of the file; 0: it has no headings, and all of it is rows. `headings` are as they
    stand there, or what stands for them."""
    rows, broken = _plain_rows(file, options)
    below = [row for row in rows if row.line > header_row]
    plain = tuple(heading(cell) for cell in headings)
    return _below(file.name, plain, below, [each for each in broken if each[0] > header_row], options.step)


def _below(file: str, headings: tuple[str, ...], rows: list[Row], broken: list[Broken], step: Step) -> Table:
    problems = [Problem(file, line, why) for line, why in broken]
    standing = part_of(step, ROWS_READ, ROWS_READ)
    filled = _filled(stepping(rows, standing), len(headings))
    below = _with_whole_numbers(stepping(filled, standing), headings, file, problems)
    for each in below:
        if len(each.cells) > len(headings) and (extra := [cell for cell in each.cells[len(headings) :] if cell]):
            problems.append(Problem(file, each.line, "extra_cells", {"cells": ", ".join(extra)}))
    return Table(file, headings, below, tuple(problems), _Places(headings))


def _filled(rows: Iterable[Row], width: int) -> list[Row]:
    """The rows that hold anything, each as wide as the headings."""
    found = []
    for row in rows:
        if any(row.cells):
            missing = width - len(row.cells)
            found.append(Row(row.line, row.cells + ("",) * missing) if missing > 0 else row)
    return found


def _with_whole_numbers(
    rows: Iterable[Row], headings: tuple[str, ...], file: str, problems: list[Problem]
) -> list[Row]:
    """The rows without phones such as 4.47701E+11, of which a spreadsheet kept only the beginning (rule 12)."""
    places = [at for at, name in enumerate(headings) if any(word in name for word in _PHONES)]
    found = []
    for row in rows:
        cells = row.cells
        for at in places:
            if cells[at].find("+", 1) > 0 and _SPOILED.fullmatch(cells[at]):
                facts = {"value": cells[at], "column": headings[at]}
                problems.append(Problem(file, row.line, "spoiled_number", facts))
                cells = (*cells[:at], "", *cells[at + 1 :])
        found.append(row if cells is row.cells else Row(row.line, cells))
    return found


def layout_of(file: SourceFile, options: Options) -> tuple[str, str]:
    """The encoding and the delimiter of a table, as found or as told; "" for a workbook, which has neither."""
    if isinstance(file, Sheet):
        return "", ""
    _, delimiter = _lines(file, options)
    return options.encoding or text.encoding_of(file.data), delimiter


def _lines(file: SourceFile, options: Options) -> tuple[Lines, str]:
    """The lines of a table, and what stands between its columns; a first line that says so is empty then."""
    lines = Lines(file.data, options.encoding)
    first = lines[0].strip().lower() if lines.has(0) else ""
    told = first[4:] if re.fullmatch(r"sep=.", first) else None
    if told:
        lines.forget(0, 1)
    delimiter = _SPOKEN.get(options.delimiter or "", options.delimiter) or told or _delimiter(lines.first(SEARCHED))
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise CareError(Code.USAGE, "unknown_delimiter", delimiter=delimiter)
    return lines, delimiter


def rows_of(file: SourceFile, options: Options, limit: int) -> tuple[list[Row], list[Broken]]:
    """Rows up to `limit` as they are written, and the lines whose quotes never end, or that are longer than any
    spreadsheet has them."""
    return _rows(file, options, limit, tuple)


def _plain_rows(file: SourceFile, options: Options) -> tuple[list[Row], list[Broken]]:
    """All rows, their cells plain."""
    plain = _Plain().__getitem__
    return _rows(file, options, sys.maxsize, lambda cells: tuple(map(plain, cells)))


def _rows(
    file: SourceFile, options: Options, limit: int, kept: Callable[[Iterable[str]], tuple[str, ...]]
) -> tuple[list[Row], list[Broken]]:
    if isinstance(file, Sheet):
        return [Row(number, kept(cells)) for number, cells in file.rows[:limit]], []
    lines, delimiter = _lines(file, options)
    csv.field_size_limit(max(csv.field_size_limit(), 2**31 - 1))
    rows: list[Row] = []
    broken: list[Broken] = []
    step = part_of(options.step, 0, ROWS_READ)
    place = told = 0
    while len(rows) < limit and lines.has(place):
        if place >= told:
            step(min(lines.read, len(file.data)), len(file.data))
            told = place + EVERY
        cells, why, after = _record(lines, place, delimiter)
        if why:
            broken.append((place + 1, why))
        elif cells:
            rows.append(Row(place + 1, kept(cells)))
        lines.forget(place, after)
        place = after
        if len(rows) > MOST_ROWS:
            raise CareError(Code.BROKEN_FILE, "too_large", file=file.name)
    return rows, broken


def _delimiter(lines: list[str]) -> str:
    """The most frequent of the usual ones in the line that has most of any; a comma where there is none."""
    best = max(
        ((line.count(each), -place, each) for line in lines for place, each in enumerate(DELIMITERS)),
        default=(0, 0, ","),
    )
    return best[2] if best[0] else ","


def _record(lines: Lines, place: int, delimiter: str) -> tuple[list[str], str, int]:
    """The cells of the record that begins at `place`, why it cannot be read, and where the next one begins.

    Where its quotes never end, or end in the middle of another line, that line alone is broken.
    """
    line, after = lines[place], place + 1
    if len(line) > FARTHEST:
        return [], "long_line", after
    if '"' not in line:
        cells = line.split(delimiter) if line.strip() else []
        return cells, "long_line" if _is_long(line, cells) else "", after
    is_open = _ends_open(line, False, delimiter)
    while is_open and lines.has(after) and len(lines[after]) <= FARTHEST:
        is_open = '"' not in lines[after] or _ends_open(lines[after], True, delimiter)
        after += 1
    if is_open:
        return [], "open_quotes", place + 1
    many = after > place + 1
    try:
        whole = "\n".join(lines[each] for each in range(place, after))
        cells = next(csv.reader([whole], delimiter=delimiter, strict=many), [])
    except csv.Error:
        return [], "open_quotes", place + 1
    return cells, "long_line" if _is_long(line, cells) else "", after


def _is_long(line: str, cells: list[str]) -> bool:
    """Whether there are more columns, or more letters in a cell, than any spreadsheet has."""
    return len(cells) > WIDEST or (len(line) > LONGEST and max(map(len, cells), default=0) > LONGEST)


@cache
def _whole_cells(delimiter: str) -> re.Pattern[str]:
    """A line of whole cells; it is gone through once, however it is written."""
    plain = f"[^{re.escape(delimiter)}]*+"
    cell = f'(?:"(?:[^"]++|"")*+"{plain}|(?!"){plain})'
    return re.compile(f"{cell}(?:{re.escape(delimiter)}{cell})*+", re.DOTALL)


def _ends_open(line: str, is_open: bool, delimiter: str) -> bool:
    """Whether a quoted cell goes on after this line; a quote within a plain cell is only a letter."""
    if not is_open:
        return _whole_cells(delimiter).fullmatch(line) is None
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
