"""Gumroad's sales: one row a purchase, and a last row of sums (HEADERS, Gumroad)."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables.orders import is_all_back, kept_of, standing, works
from clientcare.exchange.tables.shop import Shop, open_shop
from clientcare.exchange.tables.table import Row, table

SALES = ("Purchase Email", "Sale Price ($)")
_NOT_CHARGED = ("Free trial purchase?", "Pre-order authorization?")


def read(file: SourceFile, options: Options) -> Gathered:
    """The purchases, in US dollars. Who took something free of charge is somebody known, without a sale."""
    shop = open_shop(Format.GUMROAD, table(file, options, SALES), options, ("Purchase Date",), DateOrder.YMD)
    shop.currency = "USD"
    for row in shop.rows():
        _take(shop, row)
    return shop.found


def _take(shop: Shop, row: Row) -> None:
    number = shop.cell(row, "Purchase ID")
    if fold(number) == "totals":
        shop.leave_out(row, "sums", number)
        return
    buyer = _buyer(shop, row)
    if buyer is None:
        shop.leave_out(row, "no_buyer", number)
        return
    if any(_is_yes(shop, row, column) for column in _NOT_CHARGED):
        shop.leave_out(row, "not_paid", buyer.name)
        return
    total = shop.price(row, "Sale Price ($)")
    if total is not None and not total.minor:
        shop.found.people.append(buyer)
        return
    if not number:
        shop.problem(row, "no_order_number")
        return
    _sell(shop, row, buyer, number, total)


def _sell(shop: Shop, row: Row, buyer: IncomingPerson, number: str, total: Money | None) -> None:
    bought = shop.sold_day(row, "Purchase Date")
    if bought is None:
        return
    back = shop.size(row, "Partial Refund ($)")
    is_lost = _is_yes(shop, row, "Disputed?") and not _is_yes(shop, row, "Dispute Won?")
    is_partly = bool(back and back.minor) and not _is_yes(shop, row, "Fully Refunded?")
    is_refunded = _is_yes(shop, row, "Refunded?") and not is_partly
    is_back = is_lost or is_refunded or _is_yes(shop, row, "Fully Refunded?") or is_all_back(total, back)
    price, refunded = (total, "") if is_back else kept_of(total, back)
    title, _ = works([(_named(shop, row), shop.cell(row, "Quantity"))])
    shop.sell(
        row,
        buyer,
        number,
        standing(bought, today=shop.options.today, knows_shipping=False, outcome=Stage.REFUNDED if is_back else None),
        title=title or f"Gumroad purchase {number}",
        text="\n\n".join(part for part in (_review(shop, row), _present(shop, row), refunded) if part),
        price=price,
    )


def _is_yes(shop: Shop, row: Row, column: str) -> bool:
    return fold(shop.cell(row, column)) in ("1", "true", "yes")


def _named(shop: Shop, row: Row) -> str:
    """The work and, in brackets, which of its kinds."""
    name, kind = shop.cell(row, "Item Name"), shop.cell(row, "Variants").strip("()")
    return f"{name} ({kind})" if name and kind else name


def _review(shop: Shop, row: Row) -> str:
    rating, review = shop.cell(row, "Rating"), shop.cell(row, "Review")
    stars = f" ({rating} of 5)" if rating else ""
    return f"Their review{stars}: {review}" if review else f"Their rating: {rating} of 5" if rating else ""


def _present(shop: Shop, row: Row) -> str:
    to = shop.cell(row, "Giftee Email")
    return f"A present for {to}" if to else ""


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    quiet = _is_yes(shop, row, "Do not contact?")
    return shop.buyer(
        row,
        shop.cell(row, "Buyer Name"),
        email=shop.cell(row, "Purchase Email", "Buyer Email"),
        address=shop.address(
            row, "Street Address", postcode="Zip Code", town="City", region="State", country="Country"
        ),
        wish=Wish.QUIET if quiet else Wish.WELCOME,
        wish_note="Do not contact: yes" if quiet else "",
    )
