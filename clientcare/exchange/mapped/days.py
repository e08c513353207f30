"""The days of a table that no program wrote: one order for all of them, asked for where nothing decides it."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from clientcare.domain.calendar import PartialDay
from clientcare.exchange.incoming import Gathered, Options
from clientcare.exchange.layout import DateOrder, Question
from clientcare.exchange.mapped.column_map import SALE_DAYS, ColumnMap
from clientcare.exchange.tables import days
from clientcare.exchange.tables.table import Table, plain_cell

_PARTIAL = re.compile(r"(?:(\d{1,2})[/.-])?(\d{4})\Z|(\d{4})[-/.](\d{1,2})\Z")
_WITHOUT_YEAR = re.compile(r"\d{1,2}/\d{1,2}\Z")


class Days(Struct):
    """`order`: that of the days in this table, None while somebody is asked."""

    order: DateOrder | None

    @classmethod
    def of(cls, table: Table, headings: tuple[str, ...], columns: ColumnMap, options: Options, found: Gathered) -> Days:
        """The order as told, else as the days decide it; asked for in `found` where one depends on it.

        A day of a sale is not in the future; a birthday of '31 may be long ago, and decides nothing by that.
        """
        if options.dates or columns.dates:
            return cls(options.dates or DateOrder(columns.dates))
        of_sales = _cells(table, columns, *SALE_DAYS)
        of_people = _cells(table, columns, *(each for each in columns.fields if each.startswith("date.")))
        cells = [cell for _, cell in (*of_sales, *of_people)]
        order = days.order_of(cells, date.max) or days.order_of([cell for _, cell in of_sales], options.today)
        asked = next(((at, cell) for at, cell in (*of_sales, *of_people) if _depends(cell)), None)
        if order is None and asked is not None:
            place, cell = asked
            choices = (DateOrder.DMY.value, DateOrder.MDY.value)
            found.questions.append(Question(headings[place] or str(place + 1), choices, cell))
        return cls(order)

    def order_for(self, cell: str) -> DateOrder | None:
        """The order of one cell: with dots between its numbers the day stands first, in whichever country."""
        return DateOrder.DMY if _is_dotted(cell) else self.order

    def partial(self, cell: str) -> PartialDay | None:
        """The day, month or year in a cell, None for an empty one and while the order is asked for; ValueError for
        what is none."""
        said = cell.strip()
        if found := _PARTIAL.match(said):
            month = found[1] or found[4]
            return PartialDay(int(found[2] or found[3]), int(month) if month else None)
        order = self.order_for(said)
        if order is None and _depends(said):
            return None
        whole = days.day(said, order or DateOrder.YMD)
        return None if whole is None else PartialDay.of(whole)


def _cells(table: Table, columns: ColumnMap, *fields: str) -> list[tuple[int, str]]:
    """Every cell of the columns that hold these fields, with the place of its column."""
    of = columns.all_places()
    places = [at for field in dict.fromkeys(fields) for at in of.get(field, ())]
    return [
        (at, cell) for at in places for row in table.rows if at < len(row.cells) and (cell := plain_cell(row.cells[at]))
    ]


def _is_dotted(cell: str) -> bool:
    return "." in cell and not re.search(r"[/-]", cell)


def _depends(cell: str) -> bool:
    return not _is_dotted(cell) and (days.is_ambiguous(cell) or bool(_WITHOUT_YEAR.match(cell)))
