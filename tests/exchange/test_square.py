"""Square's payments and lines: one sale a number, refunds lower it, and nobody is made up (HEADERS, Square)."""

from __future__ import annotations

import pytest

from clientcare.domain.money import Money
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format
from clientcare.exchange.layout import DateOrder
from tests.exchange.sheets import SQUARE, SQUARE_ITEMS, Cells, incoming, left_out, problems, sheet, sold
from tests.exchange.studio import Studio, nothing_changes

PAYMENT = {
    "Date": "2026-05-01",
    "Time Zone": "Eastern Time (US & Canada)",
    "Net Sales": "$40.00",
    "Total Collected": "$45.00 ",
    "Card": "$45.00",
    "Fees": "($1.60)",
    "Transaction ID": "Q1",
    "Payment ID": "P1",
    "Staff Name": "Stella Staff",
    "Description": "Blue bowl",
    "Event Type": "Payment",
    "Customer ID": "C1",
    "Customer Name": "Ana Ruiz",
}
LINE = {
    "Date": "2026-05-01",
    "Item": "Blue bowl",
    "Qty": "1.0",
    "Price Point Name": "Regular",
    "Net Sales": "$40.00",
    "Tax": "$4.00",
    "Transaction ID": "Q1",
    "Event Type": "Payment",
    "Customer ID": "C1",
    "Customer Name": "Ana Ruiz",
}


def payments(*rows: Cells) -> str:
    return sheet(SQUARE, *rows, usual=PAYMENT)


def items(*rows: Cells) -> str:
    return sheet(SQUARE_ITEMS, *rows, usual=LINE)


def test_a_payment_of_somebody_named_is_a_sale_of_what_was_collected() -> None:
    found = incoming(payments({"Location": "Spring fair", "Source": "Point of Sale"}), currency="USD")
    (sale,) = found.sales
    assert found.formats == (Format.SQUARE,)
    assert sold(found) == [("Ana Ruiz", "Blue bowl", "45.00 USD", "delivered")]
    assert found.people[0].external_ids == (("square", "C1"),)
    assert (sale.external_id, sale.where, sale.handed_over) == ("Q1", "Spring fair", True)
    assert (str(sale.sold_on), str(sale.delivered_on)) == ("2026-05-01", "2026-05-01")


def test_a_dollar_alone_is_asked_about_and_a_pound_is_not() -> None:
    found = incoming(payments({}))
    assert [question.column for question in found.questions] == ["Currency"]
    found = incoming(payments({"Total Collected": "£45.00"}))
    assert (found.questions, found.sales[0].price) == ((), Money(4500, "GBP"))


def test_a_payment_that_names_nobody_is_left_out_with_its_amount_and_day_and_asks_nothing() -> None:
    found = incoming(payments({"Customer ID": "", "Customer Name": "", "Total Collected": "$1,149.00 "}))
    assert (found.people, found.sales, found.questions) == ((), (), ())
    assert left_out(found) == [(2, "A sale of $1,149.00 on 2026-05-01 that names nobody.")]


@pytest.mark.parametrize("back", ["-$5.00", "($5.00)", "$-5.00"])
def test_a_refund_lowers_its_sale_however_it_is_written(back: str) -> None:
    refund = {"Event Type": "Refund", "Total Collected": back, "Customer Name": "", "Customer ID": ""}
    found = incoming(payments(refund, {}), currency="USD")
    (sale,) = found.sales
    assert (sale.price, sale.text) == (Money(4000, "USD"), "5.00 USD of 45.00 USD refunded")
    assert left_out(found) == [(2, f"{back} went back; the sale it belongs to says so.")]


def test_a_whole_refund_is_a_sale_refunded_and_one_without_its_sale_is_told() -> None:
    refund = {"Event Type": "Refund", "Total Collected": "-$45.00"}
    found = incoming(payments({}, refund, refund | {"Transaction ID": "Q9"}), currency="USD")
    assert [(sale.external_id, sale.stage) for sale in found.sales] == [("Q1", Stage.REFUNDED)]
    assert left_out(found)[1] == (4, "-$45.00 went back; the sale it belongs to is not in this file.")


def test_a_sale_paid_in_two_parts_is_one_sale() -> None:
    found = incoming(payments({}, {"Payment ID": "P2", "Total Collected": "$5.00"}), currency="USD")
    assert [str(sale.price) for sale in found.sales] == ["50.00 USD"]


def test_lines_of_one_number_are_one_sale_and_negative_ones_lower_it() -> None:
    found = incoming(
        items(
            {},
            {"Item": "Mug", "Qty": "2.0", "Price Point Name": "Large", "Net Sales": "$20.00", "Tax": "$2.00"},
            {"Item": "Mug", "Qty": "-1.0", "Event Type": "Refund", "Net Sales": "-$10.00", "Tax": "-$1.00"},
        ),
        currency="USD",
    )
    assert sold(found) == [("Ana Ruiz", "Blue bowl, 2 × Mug (Large)", "55.00 USD", "delivered")]
    assert [line for line, _ in left_out(found)] == [4]


def test_lines_and_payments_make_one_sale_named_by_the_one_and_priced_by_the_other() -> None:
    found = incoming(payments({"Description": "", "Source": "Register"}), items({}), currency="USD")
    assert sold(found) == [("Ana Ruiz", "Blue bowl", "45.00 USD", "delivered")]
    assert found.sales[0].handed_over
    assert left_out(found) == [(2, "It stands with its order, line 2 of file1.csv.")]


def test_days_of_a_shop_in_america_begin_with_the_month_and_others_are_asked_about() -> None:
    (sale,) = incoming(payments({"Date": "03/04/2026"}), currency="USD").sales
    assert str(sale.sold_on) == "2026-03-04"
    text = payments({"Date": "03/04/2026", "Time Zone": "London"})
    assert [question.column for question in incoming(text, currency="GBP").questions] == ["Date"]
    assert str(incoming(text, currency="GBP", dates=DateOrder.DMY).sales[0].sold_on) == "2026-04-03"


def test_somebody_with_only_a_name_is_one_client_and_the_same_file_again_adds_nothing() -> None:
    text = payments(
        {"Customer ID": "", "Total Collected": "£45.00"},
        {"Customer ID": "", "Total Collected": "£9.00", "Transaction ID": "Q2"},
    )
    studio = Studio()
    studio.take(text)
    assert (studio.names, len(studio.sales)) == (["Ana Ruiz"], 2)
    assert nothing_changes(studio.plan(text))


def test_a_payment_without_a_number_or_a_day_and_a_line_of_nobody_are_told() -> None:
    found = incoming(payments({"Transaction ID": "", "Payment ID": ""}, {"Date": ""}), currency="USD")
    assert problems(found) == [(2, "The order has no number."), (3, "“” under Date is no day.")]
    found = incoming(items({"Customer ID": "", "Customer Name": ""}), currency="USD")
    assert left_out(found) == [(2, "A sale of $40.00 on 2026-05-01 that names nobody.")]
