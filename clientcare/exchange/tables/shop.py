"""What reading orders of any shop needs: buyers, prices and days, and what to say when one cannot be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Required, TypedDict, TypeVar, Unpack

from msgspec import Struct, field

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.progress import Step, part_of, stepping
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import ClientType, SaleKind, State, Wish
from clientcare.exchange.incoming import (
    Format,
    Gathered,
    IncomingDate,
    IncomingPerson,
    IncomingSale,
    LeftOut,
    Options,
    Problem,
)
from clientcare.exchange.layout import DateOrder, Question
from clientcare.exchange.tables import amounts, days
from clientcare.exchange.tables.orders import Standing
from clientcare.exchange.tables.table import ROWS_READ, Row, Table
from clientcare.rubbish import let_go

S = TypeVar("S", Reach, Address)
ABOUT_THE_ORDER = "about the order"
NEWSLETTER = "newsletter"
NOWHERE = Address()
CURRENCY = "Currency"
CURRENCIES = (CURRENCY, "currency_code", "order_currency", "Divisa")
NAMES = {
    Format.ETSY: "Etsy",
    Format.SHOPIFY: "Shopify",
    Format.SQUARE: "Square",
    Format.PAYPAL: "PayPal",
    Format.STRIPE: "Stripe",
    Format.WOOCOMMERCE: "WooCommerce",
    Format.SQUARESPACE: "Squarespace",
    Format.GUMROAD: "Gumroad",
    Format.ARTWORK_ARCHIVE: "Artwork Archive",
}


class About(TypedDict, total=False):
    """What else a row may tell of a person, in the fields of `IncomingPerson`."""

    given: str
    family: str
    prefix: str
    organisation: str
    role: str
    links: tuple[Reach, ...]
    about: str
    dates: tuple[IncomingDate, ...]
    tags: tuple[str, ...]
    custom: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    wish: Wish
    wish_note: str
    state: State
    type: ClientType


class Told(TypedDict, total=False):
    """What else a row may tell of an order, in the fields of `IncomingSale`."""

    title: Required[str]
    what: str
    text: str
    kind: SaleKind | None
    price: Money | None
    where: str
    handed_over: bool
    unsure: frozenset[str]
    references: tuple[str, ...]


class Shop(Struct):
    """The table of a shop while it is read. `found` is what has come out of it so far.

    `currency` is that of all its prices, where the program writes only one.
    """

    format: Format
    table: Table
    options: Options
    order: DateOrder | None
    found: Gathered
    currency: str = ""
    said: dict[Any, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What people call the shop."""
        return NAMES[self.format]

    def cell(self, row: Row, *names: str) -> str:
        """As `Table.cell`, which it would take as long to call as to do."""
        cells = row.cells
        for place in self.table.places[names]:
            if found := cells[place]:
                return found
        return ""

    def day(self, row: Row, *names: str) -> date | None:
        """The day in the first of these columns that holds one; what is no day is reported."""
        for name in names:
            said = self.cell(row, name)
            try:
                found = days.day(said, self._order_for(name, said))
            except ValueError:
                self.problem(row, "no_day", column=name, value=said)
            else:
                if found is not None:
                    return found
        return None

    def _order_for(self, column: str, cell: str) -> DateOrder:
        """The order of day and month; where nothing decides it and this day needs it, somebody is asked."""
        if self.order is None and days.is_ambiguous(cell):
            question = Question(column, (DateOrder.DMY.value, DateOrder.MDY.value))
            if not any(asked.choices == question.choices for asked in self.found.questions):
                self.found.questions.append(question)
        return self.order or DateOrder.YMD

    def sold_day(self, row: Row, *names: str) -> date | None:
        """As `day`, and reports a row that has none, under the last of these columns."""
        problems = len(self.found.problems)
        found = self.day(row, *names)
        if found is None and len(self.found.problems) == problems:
            there = [name for name in names if self.table.has(name)]
            self.problem(row, "no_day", column=(there or names)[-1], value="")
        return found

    def price(self, row: Row, *names: str) -> Money | None:
        """The amount in the first of these columns that holds one, in the currency of the row or the one told."""
        return self._amount(row, names, is_signed=False)

    def size(self, row: Row, *names: str) -> Money | None:
        """As `price`, of an amount that may be below zero."""
        return self._amount(row, names, is_signed=True)

    def _amount(self, row: Row, names: tuple[str, ...], *, is_signed: bool) -> Money | None:
        for name in names:
            said = self.cell(row, name)
            currency = self._currency(row, said)
            if said and not currency:
                question = Question(CURRENCY, ())
                if question not in self.found.questions:
                    self.found.questions.append(question)
                return None
            try:
                found = amounts.size(said, currency) if is_signed else amounts.money(said, currency)
            except ValueError:
                self.problem(row, "no_price", column=name, value=f"{said} {currency}".strip())
                return None
            if found is not None:
                return found
        return None

    def _currency(self, row: Row, amount: str) -> str:
        """From its column, else from the sign, else as told (HEADERS, rule 7)."""
        said = self.cell(row, *CURRENCIES) or amounts.currency_of(amount)
        return said or self.currency or self.options.currency or ""

    def buyer(
        self,
        row: Row,
        name: str,
        *,
        email: str = "",
        phone: str = "",
        ids: Sequence[tuple[str, str]] = (),
        address: Address = NOWHERE,
        **more: Unpack[About],
    ) -> IncomingPerson | None:
        """Who ordered; None where the order names nobody. Who has nothing but a name is known by it in that shop."""
        called = name or email or phone
        if not called:
            return None
        known_by = tuple(ids)
        if not (known_by or email or phone or address != NOWHERE):
            known_by = (self.by_name(called),)
        more.setdefault("sources", (Source(f"{self.name} order", ABOUT_THE_ORDER),))
        return IncomingPerson(
            format=self.format,
            file=self.table.file,
            line=row.line,
            name=called,
            external_ids=known_by,
            emails=self._once((Reach(email),)) if email else (),
            phones=self._once((Reach(phone),)) if phone else (),
            addresses=self._once((address,)) if address != NOWHERE else (),
            **more,
        )

    def _once(self, said: tuple[S, ...]) -> tuple[S, ...]:
        """What was said before is kept once, however many orders say it."""
        kept: tuple[S, ...] = self.said.setdefault(said, said)
        return kept

    def address(self, row: Row, *streets: str, postcode: str, town: str, region: str, country: str) -> Address:
        """The address in these columns; none of a country or a region alone."""
        lines = "\n".join(line for name in streets if (line := self.cell(row, name)))
        place = self.cell(row, town)
        if not lines and not place:
            return NOWHERE
        return Address(lines, self.cell(row, postcode), place, self.cell(row, region), self.cell(row, country))

    def by_name(self, name: str) -> tuple[str, str]:
        """The id of somebody whom the shop tells only by name."""
        return self.format.value, f"name:{fold(name)}"

    def sell(self, row: Row, buyer: IncomingPerson, number: str, stands: Standing, **more: Unpack[Told]) -> None:
        """An order or payment and who made it."""
        self.found.people.append(buyer)
        more.setdefault("where", self.name)
        sale = IncomingSale(
            format=self.format,
            file=self.table.file,
            line=row.line,
            external_id=number,
            buyer=len(self.found.people) - 1,
            stage=stands.stage,
            sold_on=stands.sold_on,
            delivered_on=stands.delivered_on,
            **more,
        )
        self.found.sales.append(sale)

    def problem(self, row: Row, reason: str, **facts: str) -> None:
        self.found.problems.append(Problem(self.table.file, row.line, reason, facts))

    def leave_out(self, row: Row, reason: str, name: str, **facts: str) -> None:
        self.found.left_out.append(LeftOut(self.table.file, row.line, reason, facts, name=name))

    def leave_out_sale(self, row: Row, name: str, *, price: Sequence[str], day: Sequence[str]) -> None:
        """Leave out a sale that names nobody; its price and day as they stand there tell which one it is."""
        self.leave_out(row, "nobody", name, price=self.said_price(row, *price), day=self.cell(row, *day))

    def said_price(self, row: Row, *columns: str) -> str:
        """The amount as the file writes it, with its currency where that has a column."""
        return f"{self.cell(row, *columns)} {self.cell(row, *CURRENCIES).upper()}".strip()

    def rows(self) -> Iterator[Row]:
        """The rows of the table, with a step now and then."""
        return stepping(self.table.rows, self._step)

    def orders(self, *names: str, rows: Sequence[Row] | None = None) -> Iterator[tuple[str, list[Row]]]:
        """The rows of each order by its number in one of these columns; a row without one is reported.

        It is the last that is asked of the table: it is empty then.
        """
        found: dict[str, list[Row]] = {}
        for row in stepping(
            self.table.rows if rows is None else rows, part_of(self.options.step, ROWS_READ, ROWS_READ)
        ):
            number = self.cell(row, *names)
            if number:
                found.setdefault(number, []).append(row)
            else:
                self.problem(row, "no_order_number")
        yield from stepping(list(found.items()), self._step)
        found.clear()
        let_go(self.table.rows)

    @property
    def _step(self) -> Step:
        """Told how far the orders are, when the table is read."""
        return part_of(self.options.step, ROWS_READ, 100)


def open_shop(
    format: Format, orders: Table, options: Options, columns: tuple[str, ...], usual: DateOrder | None
) -> Shop:
    """A shop whose days stand in these columns; `usual` is their order where nothing decides."""
    cells = [cell for name in columns for cell in orders.column(name)]
    order = options.dates or days.order_of(cells, options.today, orders.file) or usual
    return Shop(format, orders, options, order, Gathered(problems=list(orders.problems)))
