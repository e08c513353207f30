"""WooCommerce's orders, by its own analytics or by its export extension, and its customers (HEADERS, WooCommerce)."""

from __future__ import annotations

import html
from collections.abc import Sequence

from clientcare.domain.folding import fold
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.tables import amounts
from clientcare.exchange.tables.customers import take_customer
from clientcare.exchange.tables.orders import standing, works
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, table

EXPORTED = ("order_number", "billing_first_name")
ORDERS = ("Order #", "Customer type", "Product(s)")
ORDERS_FRENCH = ("Commande n°", "Type de client", "Produit(s)")
CUSTOMERS = ("AOV", "Sign Up")
_PAID = ("completed", "processing", "terminee", "en cours")
_SENT = ("completed", "terminee")
_WAITING = ("pending", "on hold", "pending payment", "checkout draft", "en attente", "attente paiement")
_OUTCOMES = {
    "cancelled": Stage.CANCELLED,
    "refunded": Stage.REFUNDED,
    "annulee": Stage.CANCELLED,
    "remboursee": Stage.REFUNDED,
}


def read(file: SourceFile, options: Options) -> Gathered:
    """The orders of the export extension, one row an order or one row a line of it."""
    shop = open_shop(Format.WOOCOMMERCE, table(file, options, EXPORTED), options, ("date", "order_date"), None)
    for number, rows in shop.orders("order_number", "order_id"):
        _take(shop, number, rows)
    return shop.found


def _take(shop: Shop, number: str, rows: Sequence[Row]) -> None:
    row = rows[0]
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    if not _is_bought(shop, row, buyer.name, "status"):
        return
    paid = shop.sold_day(row, "paid_date", "order_date", "date")
    if paid is None:
        return
    status = _status(shop, row, "status")
    lines = dict.fromkeys(line for each in rows for line in _lines(shop.cell(each, "line_items")))
    title, what = works(lines or [(shop.cell(each, "item_name"), shop.cell(each, "item_quantity")) for each in rows])
    shop.sell(
        row,
        buyer,
        number,
        standing(paid, today=shop.options.today, is_shipped=status in _SENT, outcome=_OUTCOMES.get(status)),
        title=title or f"Order {number}",
        what=what,
        text=shop.cell(row, "customer_note"),
        price=shop.price(row, "order_total"),
    )


def _status(shop: Shop, row: Row, *columns: str) -> str:
    return fold(shop.cell(row, *columns)).removeprefix("wc-").replace("-", " ")


def _is_bought(shop: Shop, row: Row, name: str, *columns: str) -> bool:
    """Whether the order was paid, perhaps also cancelled or refunded since; one that was not is left out."""
    status = _status(shop, row, *columns)
    if status in _PAID or status in _OUTCOMES:
        return True
    if status in _WAITING or status.startswith("en attente"):
        shop.leave_out(row, "not_paid", name)
    else:
        shop.leave_out(row, "not_completed", name, value=shop.cell(row, *columns))
    return False


def _lines(cell: str) -> list[tuple[str, str]]:
    """Name and count of each line in "name:Bowl|quantity:2|total:40.00;name:Mug|…"."""
    found = []
    for line in cell.split(";"):
        parts = dict(part.partition(":")[::2] for part in line.split("|"))
        if name := parts.get("name", "").strip():
            found.append((name, parts.get("quantity", "").strip()))
    return found


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """The buyer by the bill; the customer 0 is a guest."""
    given, family = shop.cell(row, "billing_first_name"), shop.cell(row, "billing_last_name")
    company, customer_id = shop.cell(row, "billing_company"), shop.cell(row, "customer_id")
    address = shop.address(
        row,
        "billing_address_1",
        "billing_address_2",
        postcode="billing_postcode",
        town="billing_city",
        region="billing_state",
        country="billing_country",
    )
    return shop.buyer(
        row,
        f"{given} {family}".strip() or company,
        email=shop.cell(row, "billing_email"),
        phone=shop.cell(row, "billing_phone"),
        ids=((Format.WOOCOMMERCE.value, customer_id),) if customer_id.strip("0") else (),
        address=address,
        given=given,
        family=family,
        organisation=company,
    )


def read_orders(file: SourceFile, options: Options) -> Gathered:
    """The orders of the analytics, which know of the buyer only the name, and the price without tax and shipping."""
    return _read_orders(file, options, ORDERS)


def read_orders_french(file: SourceFile, options: Options) -> Gathered:
    return _read_orders(file, options, ORDERS_FRENCH)


def _read_orders(file: SourceFile, options: Options, wanted: tuple[str, ...]) -> Gathered:
    shop = open_shop(Format.WOOCOMMERCE, table(file, options, wanted), options, ("Date",), None)
    for number, rows in shop.orders("Order #", "Commande n°"):
        _take_short(shop, number, rows[0])
    return shop.found


def _take_short(shop: Shop, number: str, row: Row) -> None:
    buyer = shop.buyer(row, shop.cell(row, "Customer", "Client"))
    if buyer is None:
        shop.leave_out_sale(row, number, price=("Net Sales", "Ventes nettes"), day=("Date",))
        return
    if not _is_bought(shop, row, buyer.name, "Status", "État"):
        return
    paid = shop.sold_day(row, "Date")
    if paid is None:
        return
    status = _status(shop, row, "Status", "État")
    shop.currency = amounts.currency_of(html.unescape(shop.cell(row, "N. Revenue (formatted)")))
    title, what = works(_products(shop.cell(row, "Product(s)", "Produit(s)")))
    shop.sell(
        row,
        buyer,
        number.removeprefix("#"),
        standing(paid, today=shop.options.today, is_shipped=status in _SENT, outcome=_OUTCOMES.get(status)),
        title=title or f"Order {number}",
        what=what,
        price=shop.size(row, "Net Sales", "Ventes nettes"),
        unsure=frozenset({"price"}),
    )


def _products(cell: str) -> list[tuple[str, str]]:
    """Name and count of each product in "2× Blue bowl, 1× Mug"; a comma within a name parts nothing."""
    found: list[tuple[str, str]] = []
    for part in cell.split(", "):
        count, times, name = part.partition("×")
        if times and count.strip().isdigit():
            found.append((name.strip(), count.strip()))
        elif found:
            found[-1] = (f"{found[-1][0]}, {part.strip()}", found[-1][1])
        else:
            found.append((part.strip(), ""))
    return found


def read_customers(file: SourceFile, options: Options) -> Gathered:
    """The customers, whose totals are remarks."""
    shop = open_shop(Format.WOOCOMMERCE, table(file, options, CUSTOMERS), options, (), None)
    for row in shop.rows():
        person = shop.buyer(
            row,
            shop.cell(row, "Name") or shop.cell(row, "Username"),
            email=shop.cell(row, "Email"),
            phone=shop.cell(row, "Billing Phone", "Shipping Phone"),
            address=shop.address(row, postcode="Postal Code", town="City", region="Region", country="Country / Region"),
        )
        orders, spent = shop.cell(row, "Orders"), shop.cell(row, "Total Spend")
        take_customer(shop, row, person, orders=orders, spent=spent)
    return shop.found
