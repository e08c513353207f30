"""Etsy's lines of orders, payments and statement, alone and beside Sold Orders, are one set of sales."""

from __future__ import annotations

from clientcare.domain.money import Money
from clientcare.domain.records import Address
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format
from tests.exchange.cards import etsy
from tests.exchange.sheets import (
    ETSY_ITEMS,
    ETSY_PAYMENTS,
    ETSY_STATEMENT,
    Cells,
    incoming,
    left_out,
    problems,
    sheet,
    sold,
)
from tests.exchange.studio import Studio, nothing_changes

BOWL = {
    "Sale Date": "05/01/26",
    "Item Name": "Blue bowl",
    "Buyer": "anaruiz77",
    "Quantity": "1",
    "Item Total": "40.00",
    "Order Shipping": "5.00",
    "Currency": "EUR",
    "Transaction ID": "1",
    "Listing ID": "9",
    "Date Paid": "05/01/26",
    "Ship Name": "Ana Ruiz",
    "Ship Address1": "Quay 1",
    "Ship City": "Port",
    "Order ID": "3001",
}
PAID = {
    "Payment ID": "8",
    "Buyer Username": "anaruiz77",
    "Buyer Name": "Ana Ruiz",
    "Order ID": "3001",
    "Gross Amount": "45.00",
    "Currency": "EUR",
    "Listing Currency": "USD",
    "Order Date": "05/01/2026",
}


def items(*rows: Cells) -> str:
    return sheet(ETSY_ITEMS, *rows, usual=BOWL)


def payments(*rows: Cells) -> str:
    return sheet(ETSY_PAYMENTS, *rows, usual=PAID)


def test_the_lines_of_an_etsy_order_are_one_sale_and_shipping_counts_once() -> None:
    found = incoming(
        items({}, {"Item Name": "Mug", "Quantity": "2", "Item Total": "20.00", "Variations": "Color:Gray"})
    )
    (ana,) = found.people
    assert found.formats == (Format.ETSY,)
    assert sold(found) == [("Ana Ruiz", "Blue bowl, 2 × Mug (Color:Gray)", "65.00 EUR", "agreed")]
    assert ana.addresses == (Address("Quay 1", "", "Port"),)
    assert dict(ana.custom) == {"Etsy": "anaruiz77"}


def test_a_discount_lowers_what_was_paid_for_the_lines() -> None:
    found = incoming(items({"Discount Amount": "4.00", "Order Sales Tax": "1.50"}))
    assert [sale.price for sale in found.sales] == [Money(4250, "EUR")]


def test_a_line_sent_is_delivered_and_one_not_paid_stays_out() -> None:
    found = incoming(items({"Date Shipped": "05/04/26"}, {"Order ID": "2", "Date Paid": ""}))
    assert [(sale.stage, str(sale.delivered_on)) for sale in found.sales] == [(Stage.DELIVERED, "2026-05-04")]
    assert left_out(found) == [(3, "Not paid yet; a newer file brings it once it is.")]


def test_lines_of_nobody_of_no_number_and_of_no_day_are_told() -> None:
    found = incoming(
        items(
            {"Ship Name": "", "Buyer": "", "Ship Address1": "", "Ship City": ""},
            {"Order ID": ""},
            {"Order ID": "3", "Sale Date": "soon"},
        )
    )
    assert found.sales == ()
    assert left_out(found) == [(2, "The order names nobody.")]
    assert problems(found) == [(3, "The order has no number."), (4, "“soon” under Sale Date is no day.")]


def test_sold_orders_and_its_lines_make_one_sale_with_the_titles_of_the_one_and_the_total_of_the_other() -> None:
    orders = etsy({"Date_Shipped": "05/04/26"}, {"Order_ID": "3002"})
    for files in ((orders, items({})), (items({}), orders)):
        found = incoming(*files)
        assert sorted(sold(found)) == [
            ("Ana Ruiz", "Blue bowl", "45.00 EUR", "delivered"),
            ("Ana Ruiz", "Etsy order 3002", "45.00 EUR", "agreed"),
        ]
        assert len(found.people) == 2
        orders_file = found.files[files.index(orders)]
        assert left_out(found) == [(2, f"It stands with its order, line 2 of {orders_file}.")]


def test_a_payment_knows_neither_what_was_sold_nor_when_it_was_sent() -> None:
    found = incoming(payments({}, {"Order ID": "3002"}), items({}), etsy({}))
    assert sold(found) == [
        ("Ana Ruiz", "Etsy order 3002", "45.00 EUR", "delivered"),
        ("Ana Ruiz", "Blue bowl", "45.00 EUR", "agreed"),
    ]


def test_the_lines_brought_after_their_orders_name_the_sale_and_the_orders_again_change_nothing() -> None:
    studio = Studio()
    studio.take(etsy({}))
    studio.take(items({}))
    assert (studio.sale("3001").title, str(studio.sale("3001").price)) == ("Blue bowl", "45.00 EUR")
    assert studio.names == ["Ana Ruiz"]
    for again in (etsy({}), items({}), payments({})):
        plan = studio.take(again)
        assert not [step for step in plan.sales if step.changes]
    assert nothing_changes(studio.plan(etsy({})))
    assert nothing_changes(studio.plan(items({})))


def test_orders_brought_after_their_lines_bring_the_total() -> None:
    studio = Studio()
    studio.take(items({"Item Total": "39.00"}))
    assert str(studio.sale("3001").price) == "44.00 EUR"
    studio.take(etsy({"Date_Shipped": "05/04/26"}))
    sale = studio.sale("3001")
    assert (sale.title, str(sale.price), str(sale.delivered_on)) == ("Blue bowl", "45.00 EUR", "2026-05-04")


def test_a_payment_sent_back_refunds_the_order_and_a_part_lowers_it() -> None:
    found = incoming(payments({"Refund Amount": "-45.00"}, {"Order ID": "2", "Refund Amount": "5.00"}))
    assert [(str(sale.price), sale.stage, sale.text) for sale in found.sales] == [
        ("45.00 EUR", Stage.REFUNDED, ""),
        ("40.00 EUR", Stage.DELIVERED, "5.00 EUR of 45.00 EUR refunded"),
    ]
    found = incoming(payments({"Refund Amount": "45.00"}), etsy({}))
    assert sold(found) == [("Ana Ruiz", "Etsy order 3001", "45.00 EUR", "refunded")]


def test_payments_under_one_login_are_one_persons_and_one_of_nobody_is_told() -> None:
    nobody = {"Order ID": "3", "Buyer Username": "", "Buyer Name": ""}
    no_day = {"Order ID": "4", "Order Date": ""}
    text = payments({}, {"Order ID": "2", "Buyer Name": "A. Ruiz"}, nobody, no_day)
    found = incoming(text)
    assert left_out(found) == [(4, "The order names nobody.")]
    assert problems(found) == [(5, "“” under Order Date is no day.")]
    studio = Studio()
    studio.take(text)
    assert (len(studio.clients), len(studio.sales)) == (1, 2)


def test_a_statement_names_nobody_so_every_line_says_what_it_is() -> None:
    rows = (
        {"Date": "September 24, 2026", "Type": "Sale", "Title": "Payment for Order #1001", "Amount": "£25.00"},
        {"Date": "29-Feb-24", "Type": "Refund", "Info": "Order #1001", "Amount": "-£10.00"},
        {"Date": "29-Feb-24", "Type": "Fee", "Title": "Processing fee", "Amount": "--"},
    )
    found = incoming(sheet(ETSY_STATEMENT, *rows, usual={"Currency": "GBP"}))
    assert (found.sales, found.people) == ((), ())
    assert [(each.name, each.why) for each in found.left_out] == [
        ("Etsy order 1001", "A sale of £25.00 GBP on September 24, 2026 that names nobody."),
        ("Etsy order 1001", "-£10.00 GBP went back; the sale it belongs to is not in this file."),
        ("Processing fee", "“Fee” is not a sale."),
    ]
