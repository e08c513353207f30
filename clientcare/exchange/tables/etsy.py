"""Etsy's Sold Orders, in US and in UK English; one row is one order (HEADERS, Etsy)."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.records import Address
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.orders import kept_of, standing
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, table

SOLD_ORDERS = ("Buyer User ID", "Order Value")
WHERE = "Etsy"
_SENT = ("Date Shipped", "Date Posted")
_NOT_PAID = ("unpaid", "pending", "awaiting payment", "payment processing", "processing payment")


def read(file: SourceFile, options: Options) -> Gathered:
    """The orders and their buyers. An order not paid yet is left out, and said."""
    orders = table(file, options, SOLD_ORDERS)
    shop = open_shop(Format.ETSY, orders, options, ("Sale Date", *_SENT), DateOrder.MDY)
    for row in orders.rows:
        _take(shop, row)
    return shop.found


def _take(shop: Shop, row: Row) -> None:
    order_id = shop.cell(row, "Order ID")
    if not order_id:
        shop.problem(row, "no_order_number")
        return
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", order_id)
        return
    if _status(shop, row) in _NOT_PAID:
        shop.leave_out(row, "not_paid", buyer.name)
        return
    sold = shop.sold_day(row, "Sale Date")
    if sold is None:
        return
    in_person = bool(shop.cell(row, "InPerson Location")) or "person" in fold(shop.cell(row, "Order Type"))
    price, refunded = _price(shop, row)
    stands = standing(
        sold,
        today=shop.options.today,
        shipped=sold if in_person else shop.day(row, *_SENT),
        knows_shipping=shop.table.has("Date Shipped") or shop.table.has("Date Posted"),
        outcome=_outcome(_status(shop, row)),
    )
    shop.sell(
        row,
        buyer,
        order_id,
        stands,
        title=f"Etsy order {order_id}",
        what=_what(shop, row),
        text=refunded,
        price=price,
        where=shop.cell(row, "InPerson Location") or WHERE,
        handed_over=in_person,
        unsure=frozenset({"title", "what"}),
    )


def _status(shop: Shop, row: Row) -> str:
    return fold(shop.cell(row, "Status"))


def _outcome(status: str) -> Stage | None:
    if "cancel" in status:
        return Stage.CANCELLED
    return Stage.REFUNDED if "refund" in status and "part" not in status else None


def _price(shop: Shop, row: Row) -> tuple[Money | None, str]:
    """What was paid; after a partial refund what was kept, and a sentence of it.

    An adjusted total of 0.00 says only that nothing was changed (HEADERS, Etsy).
    """
    total = shop.price(row, "Order Total", "Order Value")
    adjusted = shop.price(row, "Adjusted Order Total")
    if total and adjusted and 0 < adjusted.minor < total.minor:
        return kept_of(total, Money(total.minor - adjusted.minor, total.currency))
    return total, ""


def _what(shop: Shop, row: Row) -> str:
    """What is known of the works: their numbers in stock, else how many."""
    count = shop.cell(row, "Number of Items")
    return shop.cell(row, "SKU") or (f"{count} items" if count not in ("", "0", "1") else "")


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """The buyer; the name is the one on the parcel, and a present goes to somebody else."""
    user = shop.cell(row, "Buyer User ID")
    given, family = shop.cell(row, "First Name"), shop.cell(row, "Last Name")
    login = shop.cell(row, "Buyer")
    name = shop.cell(row, "Full Name") or f"{given} {family}".strip() or login or user
    if not name:
        return None
    street = "\n".join(part for part in (shop.cell(row, "Street 1"), shop.cell(row, "Street 2")) if part)
    address = Address(
        street,
        shop.cell(row, "Ship Zipcode", "Delivery Zipcode"),
        shop.cell(row, "Ship City", "Delivery City"),
        shop.cell(row, "Ship State", "Delivery State"),
        shop.cell(row, "Ship Country", "Delivery Country"),
    )
    return shop.buyer(
        row,
        name,
        ids=((Format.ETSY.value, user),) if user else (),
        address=address if street or address.town else Address(),
        given=given,
        family=family,
        custom=((WHERE, login),) if login and login not in (name, user) else (),
    )
