"""Shopify's orders: a row for each thing sold, the order itself on the first row of its number (HEADERS, Shopify)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import (
    Format,
    Gathered,
    IncomingPerson,
    IncomingSale,
    Options,
    SourceFile,
)
from clientcare.exchange.tables.orders import Standing, standing
from clientcare.exchange.tables.shop import ABOUT_THE_ORDER, NEWSLETTER, Shop, open_shop
from clientcare.exchange.tables.table import Row, table

ORDERS = ("Lineitem name", "Financial Status")
"""With `Lineitem variant` it is another shop's file."""
WHERE = "Shopify"
_DAYS = ("Created at", "Paid at", "Fulfilled at", "Cancelled at")
_NOT_PAID = ("pending", "authorized", "unpaid", "expired")
_NAMED_IN_TITLE = 3


def read(file: SourceFile, options: Options) -> Gathered:
    """The orders and their buyers. An order not paid yet is left out, and said."""
    orders = table(file, options, ORDERS)
    shop = open_shop(Format.SHOPIFY, orders, options, _DAYS, None)
    by_number: dict[str, list[Row]] = {}
    for row in orders.rows:
        number = shop.cell(row, "Name")
        if number:
            by_number.setdefault(number, []).append(row)
        else:
            shop.problem(row, "no_order_number")
    for number, rows in by_number.items():
        _take(shop, number, rows)
    return shop.found


def _take(shop: Shop, number: str, rows: Sequence[Row]) -> None:
    row = next((each for each in rows if shop.cell(each, "Financial Status", "Total")), rows[0])
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    status = fold(shop.cell(row, "Financial Status")).replace("_", " ")
    stands = _standing(shop, row, status)
    if stands is None:
        return
    price, refunded = _price(shop, row, status)
    title, what = _works(shop, rows)
    shop.found.people.append(buyer)
    shop.found.sales.append(
        IncomingSale(
            format=Format.SHOPIFY,
            file=shop.table.file,
            line=row.line,
            external_id=number,
            buyer=len(shop.found.people) - 1,
            title=title or f"Order {number}",
            what=what,
            text="\n\n".join(part for part in (shop.cell(row, "Notes"), refunded) if part),
            stage=stands.stage,
            price=price,
            sold_on=stands.sold_on,
            delivered_on=stands.delivered_on,
            where=WHERE,
        )
    )


def _standing(shop: Shop, row: Row, status: str) -> Standing | None:
    """The stage and days; None for an order not paid, or of no day, which is said."""
    cancelled = shop.cell(row, "Cancelled at")
    outcome = Stage.CANCELLED if cancelled or status == "voided" else None
    outcome = outcome or (Stage.REFUNDED if status == "refunded" else None)
    if outcome is None and status in _NOT_PAID:
        shop.leave_out(row, "not_paid", shop.cell(row, "Name"))
        return None
    problems = len(shop.found.problems)
    paid = shop.day(row, "Paid at", "Created at")
    if paid is None:
        if len(shop.found.problems) == problems:
            shop.problem(row, "no_day", column="Created at", value="")
        return None
    shipped: date | None = shop.day(row, "Fulfilled at")
    return standing(
        paid,
        today=shop.options.today,
        shipped=shipped,
        is_shipped=fold(shop.cell(row, "Fulfillment Status")) == "fulfilled",
        knows_shipping=shop.table.has("Fulfilled at") or shop.table.has("Fulfillment Status"),
        outcome=outcome,
    )


def _price(shop: Shop, row: Row, status: str) -> tuple[Money | None, str]:
    """What was paid, never the sum of the lines; after a partial refund what was kept, and a sentence of it."""
    total = shop.price(row, "Total")
    back = shop.price(row, "Refunded Amount")
    if total and back and 0 < back.minor < total.minor and status != "refunded":
        return Money(total.minor - back.minor, total.currency), f"{back} of {total} refunded"
    return total, ""


def _works(shop: Shop, rows: Sequence[Row]) -> tuple[str, str]:
    """The title of the sale and, where it cannot name them all, the whole list."""
    names = []
    for row in rows:
        name, count = shop.cell(row, "Lineitem name"), shop.cell(row, "Lineitem quantity")
        if name:
            names.append(name if count in ("", "1") else f"{count} × {name}")
    if len(names) <= _NAMED_IN_TITLE:
        return ", ".join(names), ""
    return f"{', '.join(names[:2])} and {len(names) - 2} more", "\n".join(names)


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """The buyer, by the bill, else by the parcel; None for a sale at the till that names nobody."""
    email = shop.cell(row, "Email")
    phone = shop.cell(row, "Billing Phone", "Phone", "Shipping Phone")
    side = "Billing" if shop.cell(row, "Billing Name") else "Shipping"
    name = shop.cell(row, f"{side} Name") or shop.cell(row, "Billing Company") or email or phone
    if not name:
        return None
    street = shop.cell(row, f"{side} Address1") or shop.cell(row, f"{side} Street")
    lines = "\n".join(part for part in (street, shop.cell(row, f"{side} Address2")) if part)
    parts = (shop.cell(row, f"{side} {part}") for part in ("Zip", "City", "Province", "Country"))
    postcode, town, region, country = parts
    address = Address(lines, postcode, town, region, country)
    accepts = shop.cell(row, "Accepts Marketing").casefold()
    return IncomingPerson(
        format=Format.SHOPIFY,
        file=shop.table.file,
        line=row.line,
        name=name,
        organisation=shop.cell(row, f"{side} Company"),
        emails=(Reach(email),) if email else (),
        phones=(Reach(phone),) if phone else (),
        addresses=(address,) if address != Address() else (),
        sources=(Source(f"{WHERE} order", NEWSLETTER if accepts == "yes" else ABOUT_THE_ORDER),),
        wish=Wish.NO_PROMOTIONS if accepts in ("no", "false") else Wish.WELCOME,
        wish_note="Accepts Marketing: no" if accepts in ("no", "false") else "",
    )
