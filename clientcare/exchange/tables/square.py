"""Square's payments and its lines of items; a refund is a row of its own with the number of its sale."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.domain.folding import fold
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables import amounts
from clientcare.exchange.tables.orders import is_all_back, kept_of, standing, summed, works
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, Table, table

TRANSACTIONS = ("Gift Card Sales", "PAN Suffix", "Total Collected")
ITEMS = ("Price Point Name", "Modifiers Applied")
_AT_THE_TILL = ("register", "point of sale", "square point of sale", "pos")
_USUAL = ("", "regular", "regular price")


def read(file: SourceFile, options: Options) -> Gathered:
    """The payments of people who are named; the others are left out, each with its amount and day."""
    shop = _open(table(file, options, TRANSACTIONS), options)
    named = []
    for row in shop.rows():
        if _is_refund(shop, row, "Total Collected") or shop.cell(row, "Customer ID", "Customer Name"):
            named.append(row)
        else:
            number = shop.cell(row, "Transaction ID", "Payment ID")
            shop.leave_out_sale(row, number, price=("Total Collected",), day=("Date",))
    for number, rows in shop.orders("Transaction ID", "Payment ID", rows=named):
        _take(shop, number, rows, "Total Collected")
    return shop.found


def read_items(file: SourceFile, options: Options) -> Gathered:
    """The sales by their lines, which know best what was sold; they know neither tips nor how it was paid."""
    shop = _open(table(file, options, ITEMS), options)
    for number, rows in shop.orders("Transaction ID", "Payment ID"):
        _take(shop, number, rows, "Net Sales")
    return shop.found


def _open(sales: Table, options: Options) -> Shop:
    in_america = any("(US" in zone for zone in sales.column("Time Zone"))
    return open_shop(Format.SQUARE, sales, options, ("Date",), DateOrder.MDY if in_america else None)


def _take(shop: Shop, number: str, rows: Sequence[Row], column: str) -> None:
    """One sale of all the payments or lines of a number; its refunds lower it."""
    refunds = [row for row in rows if _is_refund(shop, row, column)]
    sold = [row for row in rows if row not in refunds]
    for row in refunds:
        reason = "refund" if sold else "refund_alone"
        shop.leave_out(row, reason, number, price=shop.said_price(row, column))
    if not sold:
        return
    row = sold[0]
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out_sale(row, number, price=(column,), day=("Date",))
        return
    paid = shop.sold_day(row, "Date")
    if paid is None:
        return
    is_items = column == "Net Sales"
    columns = (column, "Tax") if is_items else (column,)
    total = summed(shop.size(each, name) for each in sold for name in columns)
    back = summed(shop.size(each, name) for each in refunds for name in columns)
    price, refunded = kept_of(total, back)
    outcome = Stage.REFUNDED if is_all_back(total, back) else None
    stands = standing(paid, today=shop.options.today, knows_shipping=False, outcome=outcome)
    title, what = _works(shop, sold, is_items)
    shop.sell(
        row,
        buyer,
        number,
        stands,
        title=title or f"Square payment {number}",
        what=what,
        text=refunded,
        price=price,
        where=shop.cell(row, "Location") or shop.name,
        handed_over=fold(shop.cell(row, "Source")) in _AT_THE_TILL,
        unsure=frozenset({"price", "handed_over", "text"} if is_items else {"title", "what"}),
    )


def _is_refund(shop: Shop, row: Row, column: str) -> bool:
    return fold(shop.cell(row, "Event Type")) == "refund" or amounts.is_negative(shop.cell(row, column))


def _works(shop: Shop, rows: Sequence[Row], is_items: bool) -> tuple[str, str]:
    if is_items:
        return works((_named(shop, row), shop.cell(row, "Qty")) for row in rows)
    return works((shop.cell(row, "Description"), "") for row in rows[:1])


def _named(shop: Shop, row: Row) -> str:
    """The work and, in brackets, which of its prices: "Bowl (Large)"."""
    name, kind = shop.cell(row, "Item"), shop.cell(row, "Price Point Name")
    return f"{name} ({kind})" if name and fold(kind) not in _USUAL else name


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    number = shop.cell(row, "Customer ID")
    return shop.buyer(
        row,
        shop.cell(row, "Customer Name"),
        ids=((Format.SQUARE.value, number),) if number else (),
    )
