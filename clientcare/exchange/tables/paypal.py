"""PayPal's activity and its statement, in English and Spanish: payments received among everything else."""

from __future__ import annotations

import re

from clientcare.domain.folding import fold
from clientcare.domain.money import Money
from clientcare.domain.records import Source
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format, Gathered, IncomingPerson, Options, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.tables import amounts
from clientcare.exchange.tables.orders import is_all_back, kept_of, standing, summed
from clientcare.exchange.tables.shop import ABOUT_THE_ORDER, Shop, open_shop
from clientcare.exchange.tables.table import Row, Table, table

ENGLISH = ("Gross", "Fee", "Net", "From Email Address")
SPANISH = ("Bruto", "Comisión", "Neto", "Correo electrónico del remitente")
_DAY = ("Date", "Fecha")
_GROSS = ("Gross", "Bruto")
_KIND = ("Type", "Description", "Tipo", "Descripción")
_NAME = ("Name", "Nombre")
_NUMBER = ("Transaction ID", "Id. de transacción")
_OF_SALE = ("Reference Txn ID", "Id. de referencia de trans.")
_INVOICE = ("Invoice Number", "Invoice ID", "Id. de factura")
_SENDER = ("From Email Address", "Correo electrónico del remitente")
_DONE = ("", "completed", "refunded", "partially refunded", "completado", "reembolsado")
_REFUND = re.compile(r"refund|reversal|chargeback|reembolso|devolucion")
_NO_PAYMENT = re.compile(
    r"conver[st]i|withdraw|\bhold\b|release|\bdeposit|\bfees?\b|transfer|reserve|adjustment|charge from|top.?up"
    r"|\bloan|bonus|retirada|retencion|liberacion|deposito|comision|ajuste"
)
_PAYMENT = re.compile(r"payment|checkout|donation|invoice|\bpago|donacion|factura")


def read(file: SourceFile, options: Options) -> Gathered:
    """The payments received and who sent them. Every other line is left out with what it is."""
    payments = table(file, options, ENGLISH)
    return _read(payments, options, DateOrder.DMY if _has_comma(payments, "Gross") else None)


def read_spanish(file: SourceFile, options: Options) -> Gathered:
    """As `read`; Spanish writes the day first."""
    return _read(table(file, options, SPANISH), options, DateOrder.DMY)


def _has_comma(payments: Table, column: str) -> bool:
    """A decimal comma is of a country that writes the day first."""
    return amounts.has_comma(payments.column(column))


def _read(payments: Table, options: Options, usual: DateOrder | None) -> Gathered:
    shop = open_shop(Format.PAYPAL, payments, options, _DAY, usual)
    sales = [row for row in payments.rows if _is_received(shop, row)]
    lines = {row.line for row in sales}
    others = [row for row in payments.rows if row.line not in lines]
    received = {shop.cell(row, *_NUMBER) for row in sales}
    back: dict[str, list[Money | None]] = {}
    for row in others:
        of_sale = shop.cell(row, *_OF_SALE)
        if of_sale in received and _is_refund(shop, row):
            back.setdefault(of_sale, []).append(shop.size(row, *_GROSS))
        _leave_out(shop, row, received)
    for row in sales:
        _take(shop, row, back)
    return shop.found


def _kind(shop: Shop, row: Row) -> str:
    return fold(shop.cell(row, *_KIND))


def _is_refund(shop: Shop, row: Row) -> bool:
    return amounts.is_negative(shop.cell(row, *_GROSS)) and bool(_REFUND.search(_kind(shop, row)))


def _is_payment(shop: Shop, row: Row) -> bool:
    """Whether the kind of the line is a payment, sent or received; one whose kind has no column is."""
    kind = _kind(shop, row)
    is_memo = fold(shop.cell(row, "Balance Impact")) == "memo"
    is_other = is_memo or _NO_PAYMENT.search(kind) or _REFUND.search(kind)
    return not is_other and (bool(_PAYMENT.search(kind)) or not kind)


def _is_received(shop: Shop, row: Row) -> bool:
    gross = shop.cell(row, *_GROSS)
    has_sender = bool(shop.cell(row, *_NAME) or shop.cell(row, *_SENDER))
    is_done = fold(shop.cell(row, "Status", "Estado")) in _DONE
    is_some = any(digit in "123456789" for digit in gross)
    return is_some and not amounts.is_negative(gross) and is_done and has_sender and _is_payment(shop, row)


def _leave_out(shop: Shop, row: Row, received: set[str]) -> None:
    """Say of a line that is no payment received what it is."""
    name = shop.cell(row, *_NAME)
    if _is_refund(shop, row):
        reason = "refund" if shop.cell(row, *_OF_SALE) in received else "refund_alone"
        shop.leave_out(row, reason, name, price=shop.said_price(row, *_GROSS))
    elif not _is_payment(shop, row):
        shop.leave_out(row, "no_sale", name, kind=shop.cell(row, *_KIND))
    elif amounts.is_negative(shop.cell(row, *_GROSS)):
        shop.leave_out(row, "money_sent", name)
    elif fold(shop.cell(row, "Status", "Estado")) not in _DONE:
        shop.leave_out(row, "not_completed", name, value=shop.cell(row, "Status", "Estado"))
    elif not name and not shop.cell(row, *_SENDER):
        shop.leave_out_sale(row, shop.cell(row, *_NUMBER), price=_GROSS, day=_DAY)
    else:
        shop.leave_out(row, "no_sale", name, kind=shop.cell(row, *_KIND))


def _take(shop: Shop, row: Row, back: dict[str, list[Money | None]]) -> None:
    number = shop.cell(row, *_NUMBER)
    buyer = _buyer(shop, row)
    if not number or buyer is None:
        shop.problem(row, "no_order_number")
        return
    paid = shop.sold_day(row, *_DAY)
    if paid is None:
        return
    total, refund = shop.price(row, *_GROSS), summed(back.get(number, ()))
    is_back = is_all_back(total, refund) or fold(shop.cell(row, "Status")) == "refunded"
    price, refunded = (total, "") if is_back else kept_of(total, refund)
    invoice = shop.cell(row, *_INVOICE)
    title = shop.cell(row, "Item Title", "Subject") or (f"Invoice {invoice}" if invoice else "")
    shop.sell(
        row,
        buyer,
        number,
        standing(paid, today=shop.options.today, knows_shipping=False, outcome=Stage.REFUNDED if is_back else None),
        title=title or f"PayPal payment {number}",
        text="\n\n".join(part for part in (shop.cell(row, "Note"), refunded) if part),
        references=tuple(each for each in (invoice, shop.cell(row, "Custom Number")) if each),
        price=price,
    )


def _buyer(shop: Shop, row: Row) -> IncomingPerson | None:
    address = shop.address(
        row,
        "Address Line 1",
        "Address Line 2/District/Neighborhood",
        postcode="Zip/Postal Code",
        town="Town/City",
        region="State/Province/Region/County/Territory/Prefecture/Republic",
        country="Country",
    )
    return shop.buyer(
        row,
        shop.cell(row, *_NAME),
        email=shop.cell(row, *_SENDER),
        phone=shop.cell(row, "Contact Phone Number"),
        address=address,
        sources=(Source(f"{shop.name} payment", ABOUT_THE_ORDER),),
    )
