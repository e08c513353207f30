"""Etsy's other tables: the lines of orders, the payments of orders, and the statement, which names nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.orders import is_all_back, kept_of, standing, summed, works
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, table

ITEMS = ("Listing ID", "Transaction ID", "Item Name")
PAYMENTS = ("Buyer Username", "Gross Amount")
STATEMENT = ("Type", "Title", "Info", "Fees & Taxes")
_NUMBER = re.compile(r"#\s*(\d+)")


def read_items(file: SourceFile, options: Options) -> Gathered:
    """The orders by their lines: they know best what was sold; Sold Orders know best what was paid."""
    shop = open_shop(
        Format.ETSY,
        table(file, options, ITEMS),
        options,
        ("Sale Date", "Date Paid", "Date Shipped"),
        DateOrder.MDY,
    )
    for number, rows in shop.orders("Order ID"):
        _take_items(shop, number, rows)
    return shop.found


def _take_items(shop: Shop, number: str, rows: Sequence[Row]) -> None:
    row = rows[0]
    buyer = _buyer_of_items(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    if shop.table.has("Date Paid") and not shop.cell(row, "Date Paid"):
        shop.leave_out(row, "not_paid", buyer.name)
        return
    sold = shop.sold_day(row, "Sale Date")
    if sold is None:
        return
    in_person = bool(shop.cell(row, "InPerson Location"))
    title, what = works((_named(shop, each), shop.cell(each, "Quantity")) for each in rows)
    shop.sell(
        row,
        buyer,
        number,
        standing(
            sold,
            today=shop.options.today,
            shipped=sold if in_person else shop.day(row, "Date Shipped"),
            knows_shipping=shop.table.has("Date Shipped"),
        ),
        title=title or f"Etsy order {number}",
        what=what,
        price=_paid(shop, rows),
        where=shop.cell(row, "InPerson Location") or shop.name,
        handed_over=in_person,
        unsure=frozenset({"price", "stage", "delivered_on"}),
    )


def _named(shop: Shop, row: Row) -> str:
    """The work and, in brackets, which of its kinds: "Bowl (Color:Gray)"."""
    name, kind = shop.cell(row, "Item Name"), shop.cell(row, "Variations")
    return f"{name} ({kind})" if name and kind else name


def _paid(shop: Shop, rows: Sequence[Row]) -> Money | None:
    """The lines less their discounts, and the shipping and the tax of the order, which stand on each line."""
    total = summed(
        [
            *(shop.price(row, "Item Total") for row in rows),
            shop.price(rows[0], "Order Shipping"),
            shop.price(rows[0], "Order Sales Tax"),
        ]
    )
    off = summed(shop.size(row, "Discount Amount") for row in rows)
    if total and off and off.minor < total.minor and off.currency == total.currency:
        return Money(total.minor - off.minor, total.currency)
    return total


def _buyer_of_items(shop: Shop, row: Row) -> IncomingPerson | None:
    """The buyer by the parcel, else by the login."""
    login = shop.cell(row, "Buyer")
    name = shop.cell(row, "Ship Name") or login
    address = shop.address(
        row,
        "Ship Address1",
        "Ship Address2",
        postcode="Ship Zipcode",
        town="Ship City",
        region="Ship State",
        country="Ship Country",
    )
    return shop.buyer(
        row,
        name,
        address=address,
        custom=((shop.name, login),) if login != name and login else (),
    )


def read_payments(file: SourceFile, options: Options) -> Gathered:
    """The payments of orders; they know neither what was sold nor when it was sent."""
    shop = open_shop(Format.ETSY, table(file, options, PAYMENTS), options, ("Order Date",), DateOrder.MDY)
    for number, rows in shop.orders("Order ID", "Payment ID"):
        _take_payment(shop, number, rows[0])
    return shop.found


def _take_payment(shop: Shop, number: str, row: Row) -> None:
    login = shop.cell(row, "Buyer Username")
    name = shop.cell(row, "Buyer Name", "Buyer") or login
    buyer = shop.buyer(
        row,
        name,
        ids=(shop.by_name(login),) if login else (),
        custom=((shop.name, login),) if login != name and login else (),
    )
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    paid = shop.sold_day(row, "Order Date")
    if paid is None:
        return
    total, back = shop.price(row, "Gross Amount"), shop.size(row, "Refund Amount")
    price, refunded = kept_of(total, back)
    is_back = is_all_back(total, back)
    unsure = {"title", "price", "stage", "delivered_on", "where"}
    shop.sell(
        row,
        buyer,
        number,
        standing(paid, today=shop.options.today, knows_shipping=False, outcome=Stage.REFUNDED if is_back else None),
        title=f"Etsy order {number}",
        text=refunded,
        price=price,
        unsure=frozenset(unsure - {"stage"} if is_back else unsure),
    )


def read_statement(file: SourceFile, options: Options) -> Gathered:
    """A statement tells of sales and never of a buyer, so each line is left out and says what it is."""
    shop = open_shop(Format.ETSY, table(file, options, STATEMENT), options, ("Date",), DateOrder.MDY)
    for row in shop.rows():
        kind = shop.cell(row, "Type")
        found = _NUMBER.search(f"{shop.cell(row, 'Title')} {shop.cell(row, 'Info')}")
        name = f"Etsy order {found[1]}" if found else shop.cell(row, "Title")
        if fold(kind) == "sale":
            shop.leave_out_sale(row, name, price=("Amount",), day=("Date",))
        elif fold(kind) == "refund":
            shop.leave_out(row, "refund_alone", name, price=shop.said_price(row, "Amount"))
        else:
            shop.leave_out(row, "no_sale", name, kind=kind)
    return shop.found
