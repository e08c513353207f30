"""Stripe's payments, customers and balance report; money that went back stands on the payment itself."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.records import Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables import amounts
from clientcare.exchange.tables.customers import take_customer
from clientcare.exchange.tables.orders import is_all_back, kept_of, standing
from clientcare.exchange.tables.shop import ABOUT_THE_ORDER, NEWSLETTER, Shop, open_shop
from clientcare.exchange.tables.table import Row, table

PAYMENTS = ("Seller Message", "Statement Descriptor", "Amount Refunded")
CUSTOMERS = ("Delinquent", "Total Spend")
BALANCE = ("reporting_category", "balance_transaction_id")
_DAY = ("Created date (UTC)", "Created (UTC)")
_SOLD = ("paid", "refunded", "succeeded")
_OF_LIST = "stripe-customers"
"""What the list of customers says is remembered apart from what their payments say."""


def read(file: SourceFile, options: Options) -> Gathered:
    """The payments that were paid and who paid them."""
    shop = open_shop(Format.STRIPE, table(file, options, PAYMENTS), options, _DAY, DateOrder.YMD)
    for row in shop.rows():
        _take(shop, row)
    return shop.found


def _take(shop: Shop, row: Row) -> None:
    number, status = shop.cell(row, "id"), shop.cell(row, "Status")
    if not number:
        shop.problem(row, "no_order_number")
        return
    if fold(shop.cell(row, "Mode")) == "test":
        shop.leave_out(row, "test", number)
        return
    if fold(status) not in _SOLD or fold(shop.cell(row, "Captured")) == "false":
        shop.leave_out(row, "not_completed", number, value=status)
        return
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out_sale(row, number, price=("Amount",), day=_DAY)
        return
    paid = shop.sold_day(row, *_DAY)
    if paid is None:
        return
    total, back = shop.price(row, "Amount"), shop.size(row, "Amount Refunded")
    is_lost = fold(shop.cell(row, "Dispute Status")) == "lost"
    is_back = is_lost or fold(status) == "refunded" or is_all_back(total, back)
    price, refunded = (total, "") if is_back else kept_of(total, back)
    shop.sell(
        row,
        buyer,
        number,
        standing(paid, today=shop.options.today, knows_shipping=False, outcome=Stage.REFUNDED if is_back else None),
        title=shop.cell(row, "Checkout Line Item Summary", "Description") or f"Stripe payment {number}",
        text=refunded,
        price=price,
    )


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    """Who paid: the name on the card, else on the parcel; None where only the description may tell."""
    side = "Shipping" if shop.cell(row, "Shipping Address Line1") else "Card"
    address = shop.address(
        row,
        f"{side} Address Line1",
        f"{side} Address Line2",
        postcode=f"{side} Address Zip" if side == "Card" else f"{side} Address Postal Code",
        town=f"{side} Address City",
        region=f"{side} Address State",
        country=f"{side} Address Country",
    )
    known_by = shop.cell(row, "Customer ID")
    consent = fold(shop.cell(row, "Checkout Promotional Consent")).replace("_", " ")
    refuses = consent in ("opt out", "no", "false")
    name = shop.cell(row, "Card Name", "Shipping Name")
    email = shop.cell(row, "Customer Email")
    if not name and not email:
        return None
    return shop.buyer(
        row,
        name,
        email=email,
        phone=shop.cell(row, "Customer Phone"),
        ids=((Format.STRIPE.value, known_by), (_OF_LIST, known_by)) if known_by else (),
        address=address,
        sources=(Source(f"{shop.name} payment", NEWSLETTER if consent == "opt in" else ABOUT_THE_ORDER),),
        wish=Wish.NO_PROMOTIONS if refuses else Wish.WELCOME,
        wish_note="Checkout Promotional Consent: no" if refuses else "",
    )


def read_customers(file: SourceFile, options: Options) -> Gathered:
    """The customers; when their row was made is no meeting, and what they spent in all no sale."""
    shop = open_shop(Format.STRIPE, table(file, options, CUSTOMERS), options, (), None)
    for row in shop.rows():
        number = shop.cell(row, "id")
        person = shop.buyer(
            row,
            shop.cell(row, "Name") or shop.cell(row, "Email", "Description"),
            email=shop.cell(row, "Email"),
            phone=shop.cell(row, "Phone"),
            ids=((_OF_LIST, number), (Format.STRIPE.value, number)) if number else (),
            about=shop.cell(row, "Description") if shop.cell(row, "Name", "Email") else "",
        )
        orders, spent = shop.cell(row, "Payment Count"), shop.cell(row, "Total Spend")
        take_customer(shop, row, person, orders=orders, spent=spent)
    return shop.found


def read_balance(file: SourceFile, options: Options) -> Gathered:
    """What moved the balance: charges name nobody, a refund lowers one of them, the rest is fees and pay-outs."""
    shop = open_shop(Format.STRIPE, table(file, options, BALANCE), options, ("created_utc",), DateOrder.YMD)
    for row in shop.rows():
        kind, number = shop.cell(row, "reporting_category"), shop.cell(row, "balance_transaction_id")
        if fold(kind) == "refund":
            shop.leave_out(row, "refund_alone", number, price=shop.said_price(row, "gross"))
        elif fold(kind) == "charge" and not amounts.is_negative(shop.cell(row, "gross")):
            shop.leave_out_sale(row, number, price=("gross",), day=("created_utc",))
        else:
            shop.leave_out(row, "no_sale", number, kind=kind)
    return shop.found
