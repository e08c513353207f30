"""Shopify's orders, a row for each thing sold with the order on the first of its number, and its customers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Address, Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.tables.customers import take_customer
from clientcare.exchange.tables.orders import Standing, kept_of, standing, works
from clientcare.exchange.tables.shop import ABOUT_THE_ORDER, NEWSLETTER, Shop, open_shop
from clientcare.exchange.tables.table import Row, Table, table

ORDERS = ("Lineitem name", "Financial Status")
"""With `Lineitem variant` it is another shop's file."""
CUSTOMERS = ("Total Spent", "Total Orders", "Tax Exempt")
_DAYS = ("Created at", "Paid at", "Fulfilled at", "Cancelled at")
_NOT_PAID = ("pending", "authorized", "unpaid", "expired")
_NO = ("no", "false")


class Headings(Frozen):
    """What shops that write a row for each thing sold call differently."""

    number: str = "Name"
    refunded: str = "Refunded Amount"
    notes: str = "Notes"


class _Side(NamedTuple):
    """The columns of one of the two addresses of an order; a line of it is the first that holds anything."""

    name: str
    company: str
    lines: tuple[tuple[str, ...], ...]
    place: tuple[str, str, str, str]


def _side(of: str) -> _Side:
    zip_code, city, province, country = (f"{of} {part}" for part in ("Zip", "City", "Province", "Country"))
    lines = ((f"{of} Address1", f"{of} Street"), (f"{of} Address2",))
    return _Side(f"{of} Name", f"{of} Company", lines, (zip_code, city, province, country))


_BILLING, _SHIPPING = _side("Billing"), _side("Shipping")


def read(file: SourceFile, options: Options) -> Gathered:
    """The orders and their buyers. An order not paid yet is left out, and said."""
    return read_orders(Format.SHOPIFY, table(file, options, ORDERS), options, Headings())


def read_orders(format: Format, orders: Table, options: Options, headings: Headings) -> Gathered:
    """The orders of a table with a row for each thing sold."""
    shop = open_shop(format, orders, options, _DAYS, None)
    for number, rows in shop.orders(headings.number):
        _take(shop, number, rows, headings)
    return shop.found


def _take(shop: Shop, number: str, rows: Sequence[Row], headings: Headings) -> None:
    row = next((each for each in rows if shop.cell(each, "Financial Status", "Total")), rows[0])
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    status = fold(shop.cell(row, "Financial Status")).replace("_", " ")
    stands = _standing(shop, row, status, number)
    if stands is None:
        return
    total, back = shop.price(row, "Total"), shop.price(row, headings.refunded)
    price, refunded = (total, "") if status == "refunded" else kept_of(total, back)
    title, what = works((shop.cell(each, "Lineitem name"), shop.cell(each, "Lineitem quantity")) for each in rows)
    shop.sell(
        row,
        buyer,
        number,
        stands,
        title=title or f"Order {number}",
        what=what,
        text="\n\n".join(part for part in (shop.cell(row, headings.notes), refunded) if part),
        price=price,
    )


def _standing(shop: Shop, row: Row, status: str, number: str) -> Standing | None:
    """The stage and days; None for an order not paid, or of no day, which is said."""
    cancelled = shop.cell(row, "Cancelled at")
    outcome = Stage.CANCELLED if cancelled or status == "voided" else None
    outcome = outcome or (Stage.REFUNDED if status == "refunded" else None)
    if outcome is None and status in _NOT_PAID:
        shop.leave_out(row, "not_paid", number)
        return None
    paid = shop.sold_day(row, "Paid at", "Created at")
    if paid is None:
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


_OF_BUYERS = (
    *(column for side in (_BILLING, _SHIPPING) for column in (side.name, side.company, *side.place)),
    *(column for side in (_BILLING, _SHIPPING) for columns in side.lines for column in columns),
    *("Email", "Accepts Marketing", "Billing Phone", "Phone", "Shipping Phone"),
)
"""All the columns that say who ordered."""


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """Who ordered; most did before, and said the same of themselves."""
    said = row.cells_at(shop.table.places[_OF_BUYERS])
    if said in shop.said:
        before: IncomingPerson | None = shop.said[said]
        return replace(before, line=row.line) if before is not None else None
    shop.said[said] = buyer = _new_buyer(shop, row)
    return buyer


def _new_buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """The buyer, by the bill, else by the parcel; None for a sale at the till that names nobody."""
    name = shop.cell(row, "Billing Name")
    side = _BILLING if name else _SHIPPING
    lines = "\n".join(part for columns in side.lines if (part := shop.cell(row, *columns)))
    postcode, town, region, country = (shop.cell(row, column) for column in side.place)
    accepts = shop.cell(row, "Accepts Marketing").casefold()
    return shop.buyer(
        row,
        name or shop.cell(row, side.name) or shop.cell(row, "Billing Company"),
        email=shop.cell(row, "Email"),
        phone=shop.cell(row, "Billing Phone", "Phone", "Shipping Phone"),
        address=Address(lines, postcode, town, region, country),
        organisation=shop.cell(row, side.company),
        sources=_sources(shop.name, NEWSLETTER if accepts == "yes" else ABOUT_THE_ORDER),
        wish=Wish.NO_PROMOTIONS if accepts in _NO else Wish.WELCOME,
        wish_note="Accepts Marketing: no" if accepts in _NO else "",
    )


@cache
def _sources(shop: str, permits: str) -> tuple[Source, ...]:
    return (Source(f"{shop} order", permits),)


def read_customers(file: SourceFile, options: Options) -> Gathered:
    """The people of the shop; what they spent has no currency and is no sale."""
    shop = open_shop(Format.SHOPIFY, table(file, options, CUSTOMERS), options, (), None)
    for row in shop.rows():
        _take_customer(shop, row)
    return shop.found


def _take_customer(shop: Shop, row: Row) -> None:
    number = shop.cell(row, "Customer ID")
    accepts = shop.cell(row, "Accepts Email Marketing", "Accepts Marketing").casefold()
    parts = ("Address1", "Address2", "Zip", "City", "Province", "Country")
    street, more, postcode, town, region, country = (_of_address(shop, row, part) for part in parts)
    address = Address("\n".join(part for part in (street, more) if part), postcode, town, region, country)
    given, family = shop.cell(row, "First Name"), shop.cell(row, "Last Name")
    organisation = _of_address(shop, row, "Company")
    person = shop.buyer(
        row,
        f"{given} {family}".strip() or organisation,
        email=shop.cell(row, "Email"),
        phone=shop.cell(row, "Phone", "Default Address Phone"),
        ids=((Format.SHOPIFY.value, number),) if number else (),
        address=address,
        given=given,
        family=family,
        organisation=organisation,
        about=shop.cell(row, "Note"),
        tags=tuple(tag.strip() for tag in shop.cell(row, "Tags").split(",") if tag.strip()),
        wish=Wish.NO_PROMOTIONS if accepts in _NO else Wish.WELCOME,
        wish_note="Accepts Marketing: no" if accepts in _NO else "",
    )
    orders, spent = shop.cell(row, "Total Orders"), shop.cell(row, "Total Spent")
    take_customer(shop, row, person, orders=orders, spent=spent, permits=NEWSLETTER if accepts == "yes" else "")


def _of_address(shop: Shop, row: Row, part: str) -> str:
    """A part of the address, under the headings of now and of before."""
    return shop.cell(row, f"Default Address {part}", f"Default Address {part} Code", part, f"{part} Code")
