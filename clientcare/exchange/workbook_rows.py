"""The rows of a sheet as texts, a few at a time, as a spreadsheet would have written them into a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.exchange.workbook_parts import LARGEST_SHEET, Formats, Package, fed, local, parser_for, unescaped

MOST_COLUMNS = 1000
_MOST_ROWS, _MOST_CELLS = 1 << 20, 5_000_000
_MOST_IN_A_ROW = 100_000
_LONGEST, _MOST_PIECES = 100_000, 16
_TOO_LONG = 1e15
"""Of a number from here on a spreadsheet keeps only the beginning; the rest of an order's number would be made up."""
_BARE_DAYS = range(5_000, 80_000)


class Columns(Frozen):
    """What is known of columns by their headings: which hold days, in which of them a day may have no year, and in
    which columns a 0 in front counts."""

    days: frozenset[int] = frozenset()
    yearly: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()


class Found(NamedTuple):
    """Something to tell of a sheet: the reason, and the row and column where it is first."""

    reason: str
    row: int
    column: int
    value: str = ""


class SheetReader:
    """Reads one sheet; `notes` is what there is to tell of it once all of it was read."""

    def __init__(self, package: Package, member: str, strings: list[str], formats: Formats, columns: Columns) -> None:
        self._package = package
        self._member = member
        self._strings = strings
        self._formats = formats
        self._columns = columns
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._cells: dict[int, str] = {}
        self._text: list[str] = []
        self._row = self._column = self._style = 0
        self._type = ""
        self._has_formula = self._is_in_cell = False
        self._count = self._elements = self._row_began = 0
        self._is_after_rows = False
        self.notes: dict[tuple[str, int], Found] = {}
        self._parser = parser_for(self._start, self._end)

    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows that hold anything, with their numbers from 1."""
        for _ in fed(self._parser, self._package.chunks(self._member, LARGEST_SHEET)):
            yield from self._rows
            self._rows.clear()
            del self._text[_MOST_PIECES:]
            if self._elements - self._row_began > _MOST_IN_A_ROW:
                if self._is_after_rows:
                    return
                raise ValueError(self._row)

    # --- while it is read --------------------------------------------------------------------------------------

    def _start(self, name: str, said: dict[str, str]) -> None:
        self._elements += 1
        match name if ":" not in name else local(name):
            case "c":
                self._begin_cell(said)
            case "v" | "t" if self._is_in_cell:
                self._parser.CharacterDataHandler = self._text.append
            case "f":
                self._has_formula = True
            case "rPh":
                self._is_in_cell = False
            case "row":
                self._begin_row(said)
            case "mergeCell":
                self._merged(said.get("ref", ""))

    def _end(self, name: str) -> None:
        match name if ":" not in name else local(name):
            case "c":
                self._end_cell()
            case "v" | "t":
                self._parser.CharacterDataHandler = None
            case "rPh":
                self._is_in_cell = True
            case "row":
                if self._cells:
                    width = max(self._cells) + 1
                    self._rows.append((self._row, tuple(map(self._cells.get, range(width), [""] * width))))
            case "sheetData":
                self._is_after_rows = True

    def _begin_row(self, said: dict[str, str]) -> None:
        self._row = int(said["r"]) if "r" in said else self._row + 1
        if not 0 < self._row <= _MOST_ROWS:
            raise ValueError(self._row)
        self._cells = {}
        self._column = -1
        self._row_began = self._elements

    def _begin_cell(self, said: dict[str, str]) -> None:
        place = said.get("r")
        self._column = self._column + 1 if place is None else _column(place)
        self._type = said.get("t", "n")
        self._style = int(said.get("s", 0))
        self._text.clear()
        self._has_formula, self._is_in_cell = False, True

    def _end_cell(self) -> None:
        self._is_in_cell = False
        self._parser.CharacterDataHandler = None
        if not 0 <= self._column < MOST_COLUMNS:
            return
        said = "".join(self._text)[:_LONGEST]
        text = self._as_text(said) if said else ""
        if text:
            self._cells[self._column] = text
            self._count += 1
        elif self._has_formula and not said:
            self._note("no_result")
        if self._count > _MOST_CELLS:
            raise CareError(Code.BROKEN_FILE, "too_large", file=self._package.name)

    # --- cells to texts ----------------------------------------------------------------------------------------

    def _as_text(self, said: str) -> str:
        match self._type:
            case "n":
                return self._number(said)
            case "s":
                return self._strings[int(said)] if said.isdigit() else ""
            case "b":
                return "TRUE" if said == "1" else "FALSE"
            case "e":
                self._note("cell_error", said)
                return ""
            case "d":
                return said.removesuffix("T00:00:00").replace("T", " ")
        return unescaped(said)

    def _number(self, said: str) -> str:
        if self._style in self._formats.days or self._is_bare_day(said):
            return self._day(said)
        if not said.isdigit() and abs(float(said)) >= _TOO_LONG:
            self._note("spoiled_number", said)
            return ""
        number = said if said.isdigit() else _plain(float(said))
        if self._style in self._formats.zeros:
            return number.zfill(self._formats.zeros[self._style])
        if self._column in self._columns.numbers:
            self._note("number_cell")
        currency = self._formats.currencies.get(self._style)
        return f"{number} {currency}" if currency else number

    def _is_bare_day(self, said: str) -> bool:
        """Whether it is a day that lost its format: a number of days since 1900, of this century or the last."""
        return self._column in self._columns.days and said.isdigit() and int(said) in _BARE_DAYS

    def _day(self, said: str) -> str:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

        epoch = CALENDAR_MAC_1904 if self._package.begins_1904 else CALENDAR_WINDOWS_1900
        number = float(said)
        try:
            if number < 0:
                raise ValueError(said)
            found = from_excel(number, epoch, timedelta=self._style in self._formats.spans)
        except (ValueError, OverflowError):
            self._note("no_cell_day", said)
            return ""
        if isinstance(found, datetime):
            if self._style in self._formats.without_year and self._column in self._columns.yearly:
                return f"--{found:%m-%d}"
            whole = found.time() == time()
            return found.date().isoformat() if whole else found.isoformat(" ", "seconds")
        return found.isoformat() if isinstance(found, date) else str(found)

    def _note(self, reason: str, value: str = "") -> None:
        self.notes.setdefault((reason, self._column), Found(reason, self._row, self._column, value))

    def _merged(self, ref: str) -> None:
        """Cells merged over several rows: all but the first are empty."""
        first, _, last = ref.partition(":")
        rows = [int("".join(filter(str.isdigit, each)) or 0) for each in (first, last)]
        if rows[1] > rows[0] and len(self.notes) < MOST_COLUMNS:
            at = Found("merged_cells", rows[0], max(0, _column(first)))
            self.notes.setdefault((at.reason, at.row), at)


def _column(place: str) -> int:
    """The place of a column from 0: "A1" is 0, "AB7" is 27; -1 for no column."""
    return _COLUMNS[place.rstrip("0123456789")]


class _Columns(dict[str, int]):
    """The places of columns by their letters, each reckoned once; none has more than three."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters:
            number = number * 26 + ord(letter) - 64
        is_one = 0 < len(letters) < 4 and all("A" <= letter <= "Z" for letter in letters)
        if not is_one:
            return -1
        self[letters] = number - 1
        return number - 1


_COLUMNS = _Columns()


def _plain(number: float) -> str:
    """The number as it was typed: 71.95, 45, 0.3; never 0.30000000000000004 or 4.47701E+11."""
    return str(int(number)) if number == int(number) else f"{number:.15g}"
