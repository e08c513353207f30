"""The sales of a table that no program wrote: one for each row, order or work, known again in its next version."""

from __future__ import annotations

import hashlib
import re
from collections import Counter

from msgspec import Struct, field

from clientcare.domain.calendar import PartialDay
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.values import SaleKind, Stage
from clientcare.exchange import labels
from clientcare.exchange.incoming import Format, Gathered, IncomingSale, LeftOut, Options, Problem
from clientcare.exchange.layout import Question
from clientcare.exchange.mapped.column_map import ColumnMap
from clientcare.exchange.mapped.days import Days
from clientcare.exchange.mapped.stages import Said, stage_in
from clientcare.exchange.tables import amounts
from clientcare.exchange.tables.orders import standing, summed
from clientcare.exchange.tables.table import Row, Table, plain_cell

_TELLING = ("sale.title", "sale.price", "sale.external_id", "sale.sold_on", "sale.asked_on", "sale.delivered_on")
_SEVERAL = re.compile(r"[;\n|]")
_CURRENCY = "sale.currency"
_OF_ALL = re.compile(r"\b(?:total|sum|gesamt\w*|summe|totale?|totaal)\b")


class Sales(Struct):
    """Takes the sales of one table row by row. `number`: what the table is known by."""

    table: Table
    headings: tuple[str, ...]
    columns: ColumnMap
    options: Options
    found: Gathered
    days: Days
    number: str
    decimal: str = ""
    knows_shipping: bool = False
    places: dict[str, tuple[int, ...]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)
    orders: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.places = self.columns.all_places()
        cells = [self.said(row, "sale.price") for row in self.table.rows]
        has_point = any(re.search(r"\d\.\d{1,2}\D*\Z", cell) for cell in cells)
        stages = {self.said(row, "sale.stage") for row in self.table.rows}
        self.knows_shipping = bool(self.columns.places("sale.delivered_on")) or any(
            stage_in(each).is_shipped for each in stages
        )
        self.decimal = self.columns.decimal or ("," if amounts.has_comma(cells) and not has_point else "")

    def said(self, row: Row, field: str) -> str:
        """What stands under the first column of that field that holds anything."""
        for at in self.places.get(field, ()):
            if at < len(row.cells) and (cell := plain_cell(row.cells[at])):
                return cell
        return ""

    def tells(self, row: Row) -> bool:
        """Whether the row tells of a sale; a title alone does, a currency does not."""
        return any(self.said(row, each) for each in _TELLING)

    def title(self, row: Row) -> str:
        return self.said(row, "sale.title")

    def number_of(self, row: Row) -> str:
        """The number of its order, "" for none."""
        return self.said(row, "sale.external_id")

    def take(self, row: Row, buyer: int) -> None:
        """The sale of a row, or those of a row that names several works and no price for all of them."""
        said = stage_in(self.said(row, "sale.stage"))
        if said.is_unpaid:
            self.found.left_out.append(
                LeftOut(self.table.file, row.line, "not_paid", name=self.found.people[buyer].name)
            )
            return
        price, order = self._price(row), self.number_of(row)
        titles = [each.strip() for each in _SEVERAL.split(self.title(row)) if each.strip()]
        if price is not None or order or len(titles) < 2:
            titles = [", ".join(titles)]
        for title in titles:
            sale = self._sale(row, buyer, title, price, said)
            if order:
                self.orders.setdefault(order, []).append(len(self.found.sales))
            self.found.sales.append(sale)

    def finish(self) -> None:
        """Rows of one order become one sale: all its works, and its price once."""
        gone: set[int] = set()
        for places in self.orders.values():
            if len(places) > 1:
                self.found.sales[places[0]] = self._joined([self.found.sales[at] for at in places])
                gone |= set(places[1:])
        if gone:
            self.found.sales = [each for at, each in enumerate(self.found.sales) if at not in gone]

    def _joined(self, sales: list[IncomingSale]) -> IncomingSale:
        titles = list(dict.fromkeys(each.title for each in sales if each.title))
        prices = [each.price for each in sales if each.price is not None]
        heading = next((self.headings[at] for at in self.columns.places("sale.price")), "")
        is_repeated = len(set(prices)) == 1 and bool(_OF_ALL.search(fold(heading)))
        price = prices[0] if is_repeated else summed(prices)
        return replace(sales[0], title=", ".join(titles), price=price)

    def _sale(self, row: Row, buyer: int, title: str, price: Money | None, said: Said) -> IncomingSale:
        sold, delivered, asked = (self._day(row, f"sale.{each}_on") for each in ("sold", "delivered", "asked"))
        stage, sold, delivered, asked = self._standing(said, sold, delivered, asked)
        order = self.number_of(row)
        return IncomingSale(
            format=Format.CSV,
            file=self.table.file,
            line=row.line,
            external_id=order or self._made_id(buyer, title, price, sold),
            buyer=buyer,
            title=title or (labels.order(order) if order else labels.SALE),
            what=self.said(row, "sale.what"),
            text=self.said(row, "sale.text"),
            kind=_kind(self.said(row, "sale.kind")),
            stage=stage,
            price=price,
            asked_on=asked,
            sold_on=sold,
            delivered_on=delivered,
            where=self.said(row, "sale.where"),
            table=self.number,
        )

    def _standing(
        self, said: Said, sold: PartialDay | None, delivered: PartialDay | None, asked: PartialDay | None
    ) -> tuple[Stage, PartialDay | None, PartialDay | None, PartialDay | None]:
        """The stage and days of a sale (PRODUCT §6, In): as told, else by the days there are."""
        if said.stage in (Stage.ASKED, Stage.WENT_ELSEWHERE, Stage.DECLINED):
            return said.stage, None, None, asked or sold
        sold = sold or (None if said.stage in (Stage.AGREED, Stage.MAKING) else delivered)
        whole = sold.whole if sold is not None else None
        if said.stage in (Stage.AGREED, Stage.MAKING):
            return said.stage, sold, delivered if _is_after(delivered, self.options) else None, asked
        if whole is None or (delivered is not None and delivered.whole is None):
            outcome = said.stage or Stage.DELIVERED
            day = None if outcome is Stage.CANCELLED else delivered or (sold if outcome is Stage.DELIVERED else None)
            return outcome, sold, day, asked
        stands = standing(
            whole,
            today=self.options.today,
            shipped=delivered.whole if delivered is not None else None,
            is_shipped=said.is_shipped,
            knows_shipping=self.knows_shipping,
            outcome=said.stage if said.stage in (Stage.CANCELLED, Stage.REFUNDED) else None,
        )
        return stands.stage, stands.sold_on, stands.delivered_on, asked

    def _day(self, row: Row, field: str) -> PartialDay | None:
        said = self.said(row, field)
        try:
            return self.days.partial(said) if said else None
        except (ValueError, OverflowError):
            self._problem(row, "no_day", field, said)
            return None

    def _price(self, row: Row) -> Money | None:
        said = self.said(row, "sale.price")
        if not said:
            return None
        currency = (
            self.said(row, _CURRENCY).upper() or amounts.currency_of(said) or (self.options.currency or "").upper()
        )
        if not currency:
            if any(map(str.isdecimal, said)):
                question = Question("Currency", (), said)
                if not any(not each.choices for each in self.found.questions):
                    self.found.questions.append(question)
            return None
        try:
            return amounts.money(self._with_point(said), currency)
        except (ValueError, OverflowError):
            self._problem(row, "no_price", "sale.price", f"{said} {currency}")
            return None

    def _with_point(self, said: str) -> str:
        if not self.decimal:
            return said
        return said.replace("." if self.decimal == "," else ",", "").replace(self.decimal, ".")

    def _problem(self, row: Row, reason: str, field: str, value: str) -> None:
        heading = next((self.headings[at] for at in self.columns.places(field)), "")
        facts = {"value": value, "column": heading}
        self.found.problems.append(Problem(self.table.file, row.line, reason, facts))

    def _made_id(self, buyer: int, title: str, price: Money | None, sold: PartialDay | None) -> str:
        """What stands for the number that the table does not have; the same sale twice is two."""
        person = self.found.people[buyer]
        who = next((each.value for each in person.emails), person.name)
        told = "\n".join((fold(who), fold(title), str(price or ""), str(sold or "")))
        made = hashlib.sha256(told.encode("utf-8")).hexdigest()[:16]
        self.seen[made] += 1
        return f"row:{made}" if self.seen[made] == 1 else f"row:{made}:{self.seen[made]}"


def _is_after(day: PartialDay | None, options: Options) -> bool:
    return day is not None and day.last > options.today


def _kind(cell: str) -> SaleKind | None:
    plain = fold(cell).removesuffix("s")
    return next((each for each in SaleKind if each.value == plain), None)
