"""Tables going out: UTF-8 that every spreadsheet opens, and no cell that it would run as a formula (PRODUCT §6)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_GUARD = "'"


def guarded(cell: str) -> str:
    """The cell with a ' before what a spreadsheet would run; before a ' that stands there already too, so that
    `unguarded` gives back exactly what it was."""
    return _GUARD + cell if _RUNS.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if cell.startswith(_GUARD) and _RUNS.match(cell) else cell


def to_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table with its headings in the first line, commas between cells, and the mark by which Excel knows UTF-8."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
