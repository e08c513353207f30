"""Workbooks of our own, made by the library that spreadsheets' files are usually read with, and broken by hand."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Cell = object
SHEET, STRINGS, STYLES, BOOK, RELATED = (
    f"xl/{name}"
    for name in (
        "worksheets/sheet1.xml",
        "sharedStrings.xml",
        "styles.xml",
        "workbook.xml",
        "_rels/workbook.xml.rels",
    )
)


def workbook(**sheets: list[list[Cell]]) -> bytes:
    """A workbook with these sheets; a cell is a value, or a value and the number format it is shown in."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append([cell[0] if isinstance(cell, tuple) else cell for cell in row])
            for place, cell in enumerate(row, 1):
                if isinstance(cell, tuple):
                    sheet.cell(sheet.max_row, place).number_format = cell[1]
    return saved(made)


def of_csv(text: str, change: Callable[[Worksheet], object] = lambda _: None) -> bytes:
    """The same table as a workbook, every cell a text."""
    made = Workbook()
    sheet = made.worksheets[0]
    for row in csv.reader(io.StringIO(text)):
        sheet.append([cell or None for cell in row])
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s" if cell.value is not None else cell.data_type  # what begins with = too
    change(sheet)
    return saved(made)


def saved(made: Workbook) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """The zip with other bytes in some of its parts; None takes one out."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in dict.fromkeys((*old.namelist(), *parts)):
            content = parts[name] if name in parts else old.read(name)
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def part(data: bytes, name: str) -> bytes:
    with ZipFile(io.BytesIO(data)) as zip_file:
        return zip_file.read(name)


_INLINE = re.compile(rb't="inlineStr"><is><t[^>]*>(.*?)</t></is>', re.DOTALL)


def with_shared_strings(data: bytes) -> bytes:
    """The same workbook of one sheet as spreadsheets write it: its texts in a part of their own, by number."""
    texts: list[bytes] = []

    def number(found: re.Match[bytes]) -> bytes:
        texts.append(found[1])
        return b't="s"><v>%d</v>' % (len(texts) - 1)

    sheet = _INLINE.sub(number, part(data, SHEET))
    strings = b"".join(b"<si><t>%b</t></si>" % text for text in texts)
    related = part(data, RELATED).replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
    )
    return with_parts(data, {SHEET: sheet, STRINGS: b"<sst>%b</sst>" % strings, RELATED: related})
