"""What reading orders of any shop needs: buyers, prices and days, and what to say when one cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clientcare.domain.money import Money
from clientcare.exchange.incoming import DateOrder, Format, Gathered, LeftOut, Options, Problem, Question
from clientcare.exchange.tables import amounts, days
from clientcare.exchange.tables.table import Row, Table

ABOUT_THE_ORDER = "about the order"
NEWSLETTER = "newsletter"
CURRENCY = "Currency"


@dataclass(slots=True)
class Shop:
    """The table of a shop while it is read. `found` is what has come out of it so far."""

    format: Format
    table: Table
    options: Options
    order: DateOrder
    found: Gathered

    def cell(self, row: Row, *names: str) -> str:
        return self.table.cell(row, *names)

    def day(self, row: Row, *names: str) -> date | None:
        """The day in the first of these columns that holds one; what is no day is reported."""
        for name in names:
            said = self.cell(row, name)
            try:
                found = days.day(said, self.order)
            except ValueError:
                self.problem(row, "no_day", column=name, value=said)
            else:
                if found is not None:
                    return found
        return None

    def price(self, row: Row, *names: str) -> Money | None:
        """The amount in the first of these columns that holds one, in the currency of the row or the one told."""
        currency = self.cell(row, CURRENCY) or self.options.currency or ""
        for name in names:
            said = self.cell(row, name)
            if said and not currency:
                question = Question(CURRENCY, ())
                if question not in self.found.questions:
                    self.found.questions.append(question)
                return None
            try:
                found = amounts.money(said, currency)
            except ValueError:
                self.problem(row, "no_price", column=name, value=f"{said} {currency}".strip())
                return None
            if found is not None:
                return found
        return None

    def problem(self, row: Row, reason: str, **facts: str) -> None:
        self.found.problems.append(Problem(self.table.file, row.line, reason, facts))

    def leave_out(self, row: Row, reason: str, name: str) -> None:
        self.found.left_out.append(LeftOut(self.table.file, row.line, reason, name=name))


def open_shop(
    format: Format, orders: Table, options: Options, columns: tuple[str, ...], usual: DateOrder | None
) -> Shop:
    """A shop whose days stand in these columns; asks for their order where nothing decides and none is usual."""
    found = Gathered(problems=list(orders.problems))
    cells = [cell for name in columns for cell in orders.column(name)]
    order = options.dates or days.order_of(cells, options.today, orders.file) or usual
    if order is None and any(days.is_ambiguous(cell) for cell in cells):
        choices = (DateOrder.DMY.value, DateOrder.MDY.value)
        found.questions.append(Question(next(name for name in columns if orders.column(name)), choices))
    return Shop(format, orders, options, order or DateOrder.YMD, found)
