"""A workbook as the table of the one sheet in it that holds people or orders, read like any other table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.exchange.incoming import Problem, Sheet, SourceFile
from clientcare.exchange.workbook_parts import OLE, UNREADABLE, ZIP, Formats, Package, SheetPart
from clientcare.exchange.workbook_rows import Columns, Found, SheetReader

SEARCHED = 20
_OFFICE = (b"[Content_Types].xml", b"xl/work", b"docProps/")
_DAYS = frozenset(("date", "birthday", "anniversary", "datum", "fecha", "geburtstag"))
_DAY_ENDINGS = (" at", " on")
_YEARLY = ("birth", "geburt", "anniversar", "jahrestag")
_NUMBERS = ("phone", "mobile", "fax", "telefon", "zip", "postal", "postcode", "plz", "tel")

Rows = tuple[tuple[int, tuple[str, ...]], ...]


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are an .xlsx, or what people take for one: an old, a locked or another workbook."""
    return data.startswith(OLE) or (data.startswith(ZIP) and _is_office(data))


def _is_office(data: bytes) -> bool:
    """Whether the zip is of an office program; one of ours has other things in it."""
    return b"opendocument.spreadsheet" in data[:200] or any(name in data for name in _OFFICE)


def opened(file: SourceFile, sheet: str | None, heading_in: Callable[[Sheet], int | None]) -> Sheet:
    """The first sheet with headings that are known, else the first that holds anything; or the one that is told by
    its name or number.

    `heading_in`: the place of the row with known headings among the first ones, None without. CareError `broken_file`
    for a workbook that cannot be read, `not_found` where there is no such sheet.
    """
    package = Package(file.name, file.data)
    try:
        return _chosen(package, file, sheet, heading_in)
    except UNREADABLE as problem:
        raise package.broken() from problem


def _chosen(package: Package, file: SourceFile, sheet: str | None, heading_in: Callable[[Sheet], int | None]) -> Sheet:
    strings, formats = package.strings(), package.formats()
    fallback: tuple[SheetPart, Rows, int | None] | None = None
    for part in _candidates(package, sheet):
        head = tuple(islice(SheetReader(package, part.member, strings, formats, Columns()).rows(), SEARCHED))
        place = heading_in(Sheet(file.name, b"", head))
        if place is not None:
            return _whole(package, file, part, strings, formats, head[place][1])
        if fallback is None and head:
            fallback = part, head, place
    if fallback is None:
        raise CareError(Code.BROKEN_FILE, "empty_file", file=file.name)
    part, head, _ = fallback
    return _whole(package, file, part, strings, formats, max((cells for _, cells in head), key=_filled))


def _candidates(package: Package, sheet: str | None) -> Sequence[SheetPart]:
    if sheet is None:
        return [each for each in package.sheets if not each.is_hidden] or package.sheets
    named = [each for each in package.sheets if fold(each.name) == fold(sheet)]
    if not named and sheet.isdecimal() and 0 < int(sheet) <= len(package.sheets):
        named = [package.sheets[int(sheet) - 1]]
    if not named:
        names = ", ".join(each.name for each in package.sheets)
        raise CareError(Code.NOT_FOUND, "no_such_sheet", file=package.name, sheet=sheet, sheets=names)
    return named


def _whole(
    package: Package,
    file: SourceFile,
    part: SheetPart,
    strings: list[str],
    formats: Formats,
    headings: tuple[str, ...],
) -> Sheet:
    """All of the sheet, its days and numbers as the headings want them."""
    columns = Columns(_days(headings), _places(headings, _YEARLY), _places(headings, _NUMBERS))
    reader = SheetReader(package, part.member, strings, formats, columns)
    rows = tuple(reader.rows())
    begins = next((number for number, cells in rows if cells == headings), 0)
    problems = tuple(_problems(file.name, reader.notes.values(), headings, begins))
    titles = tuple(each.name for each in _candidates(package, None))
    return Sheet(file.name, b"", rows, problems, part.name, titles)


def _problems(file: str, notes: Iterable[Found], headings: Sequence[str], begins: int) -> Iterator[Problem]:
    """What to tell of the cells below the headings, once for each column."""
    for note in sorted(notes, key=lambda each: (each.row, each.column)):
        if note.row > begins:
            column = headings[note.column] if note.column < len(headings) else ""
            facts = {"column": column, "value": note.value}
            yield Problem(file, note.row, note.reason, facts)


def _places(headings: Sequence[str], words: Sequence[str]) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(headings) if any(word in fold(each) for word in words))


def _days(headings: Sequence[str]) -> frozenset[int]:
    named = (fold(each).replace("_", " ").replace("(", " ") for each in headings)
    return frozenset(
        at for at, name in enumerate(named) if not _DAYS.isdisjoint(name.split()) or name.endswith(_DAY_ENDINGS)
    )


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)
