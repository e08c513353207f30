"""Stripe's payments are sales once paid, its customers are people, its balance names nobody (HEADERS, Stripe)."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format
from tests.exchange.sheets import (
    STRIPE,
    STRIPE_BALANCE,
    STRIPE_CUSTOMERS,
    Cells,
    incoming,
    left_out,
    problems,
    sheet,
    sold,
)
from tests.exchange.studio import Studio, nothing_changes

PAYMENT = {
    "id": "ch_1",
    "Created date (UTC)": "2026-05-01 02:38:54",
    "Amount": "45.00",
    "Amount Refunded": "0.00",
    "Currency": "eur",
    "Captured": "true",
    "Converted Amount": "49.00",
    "Converted Currency": "usd",
    "Description": "Blue Harbour",
    "Mode": "Live",
    "Status": "Paid",
    "Card Name": "Ana Ruiz",
    "Customer ID": "cus_1",
    "Customer Email": "ana@example.org",
}
CUSTOMER = {
    "id": "cus_1",
    "Email": "ana@example.org",
    "Name": "Ana Ruiz",
    "Delinquent": "false",
    "Total Spend": "45.00",
}


def payments(*rows: Cells) -> str:
    return sheet(STRIPE, *rows, usual=PAYMENT)


def customers(*rows: Cells) -> str:
    return sheet(STRIPE_CUSTOMERS, *rows, usual=CUSTOMER)


def test_a_payment_is_what_the_client_paid_and_never_what_the_account_got() -> None:
    found = incoming(payments({"Customer Phone": "+34600000000"}))
    (ana,), (sale,) = found.people, found.sales
    assert found.formats == (Format.STRIPE,)
    assert sold(found) == [("Ana Ruiz", "Blue Harbour", "45.00 EUR", "delivered")]
    assert (ana.emails, ana.phones) == ((Reach("ana@example.org"),), (Reach("+34600000000"),))
    assert ana.sources == (Source("Stripe payment", "about the order"),)
    assert (sale.external_id, str(sale.sold_on), sale.where) == ("ch_1", "2026-05-01", "Stripe")


def test_the_address_is_that_of_the_parcel_else_of_the_card() -> None:
    card = {"Card Address Line1": "Quay 1", "Card Address City": "Port", "Card Address Zip": "'0123"}
    assert incoming(payments(card)).people[0].addresses == (Address("Quay 1", "0123", "Port"),)
    parcel = {"Shipping Address Line1": "Hill 2", "Shipping Address City": "Faro"}
    assert incoming(payments(card | parcel)).people[0].addresses == (Address("Hill 2", "", "Faro"),)


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        ({"Card Name": "", "Shipping Name": "A. Ruiz"}, "A. Ruiz"),
        ({"Card Name": ""}, "ana@example.org"),
        ({"Customer Email": "", "Customer ID": ""}, "Ana Ruiz"),
    ],
)
def test_the_payer_is_named_by_the_card_else_by_the_parcel_else_by_the_e_mail(cells: dict[str, str], name: str) -> None:
    assert [person.name for person in incoming(payments(cells)).people] == [name]


@pytest.mark.parametrize(
    ("cells", "price", "stage", "text"),
    [
        ({"Amount Refunded": "5.00"}, "40.00 EUR", Stage.DELIVERED, "5.00 EUR of 45.00 EUR refunded"),
        ({"Amount Refunded": "45.00"}, "45.00 EUR", Stage.REFUNDED, ""),
        ({"Amount Refunded": "45.00", "Status": "Refunded"}, "45.00 EUR", Stage.REFUNDED, ""),
        ({"Dispute Status": "lost"}, "45.00 EUR", Stage.REFUNDED, ""),
        ({"Dispute Status": "won"}, "45.00 EUR", Stage.DELIVERED, ""),
    ],
)
def test_a_refund_stands_on_its_payment(cells: dict[str, str], price: str, stage: Stage, text: str) -> None:
    (sale,) = incoming(payments(cells)).sales
    assert (str(sale.price), sale.stage, sale.text) == (price, stage, text)


def test_what_was_not_paid_not_captured_or_a_test_is_no_sale() -> None:
    found = incoming(payments({"Status": "Failed"}, {"Captured": "false"}, {"Mode": "Test"}))
    assert (found.people, found.sales) == ((), ())
    assert [why for _, why in left_out(found)] == [
        "The payment was not completed: “Failed”.",
        "The payment was not completed: “Paid”.",
        "A test, not a sale.",
    ]


def test_a_payment_of_nobody_of_no_number_and_of_no_day_are_told() -> None:
    nobody = {"Card Name": "", "Customer Email": "", "Customer ID": ""}
    found = incoming(payments(nobody, {"id": ""}, {"Created date (UTC)": ""}))
    assert left_out(found) == [(2, "A sale of 45.00 EUR on 2026-05-01 02:38:54 that names nobody.")]
    assert problems(found) == [
        (3, "The order has no number."),
        (4, "“” under Created date (UTC) is no day."),
    ]


@pytest.mark.parametrize(
    ("said", "wish"), [("opt_out", Wish.NO_PROMOTIONS), ("opt_in", Wish.WELCOME), ("", Wish.WELCOME)]
)
def test_a_no_to_promotions_at_the_checkout_is_kept(said: str, wish: Wish) -> None:
    (ana,) = incoming(payments({"Checkout Promotional Consent": said})).people
    assert ana.wish is wish


def test_customers_are_people_and_what_they_spent_is_a_remark() -> None:
    found = incoming(customers({"Payment Count": "3", "Description": "Met at the fair"}, {"id": "cus_2", "Name": ""}))
    ana, other = found.people
    assert (found.sales, ana.name, ana.about) == ((), "Ana Ruiz", "Met at the fair")
    assert dict(ana.custom) == {"Stripe orders": "3", "Stripe total": "45.00"}
    assert ana.sources == (Source("Stripe customer", "about the order"),)
    assert other.name == "ana@example.org"


def test_a_customer_without_a_name_an_e_mail_or_a_phone_is_left_out() -> None:
    found = incoming(customers({"Name": "", "Email": ""}))
    assert left_out(found) == [(2, "It has no name, no e-mail and no phone.")]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_customers_and_payments_are_the_same_people_whichever_comes_first(order: tuple[int, int]) -> None:
    files = (payments({"Customer Email": "", "Card Name": "A. Ruiz"}), customers({}))
    studio = Studio()
    for place in order:
        studio.take(files[place])
    assert (len(studio.clients), len(studio.sales)) == (1, 1)
    for place in order:
        assert nothing_changes(studio.plan(files[place]))


def test_a_balance_names_nobody_so_every_line_says_what_it_is() -> None:
    rows = (
        {"gross": "12.00", "reporting_category": "charge"},
        {"gross": "-0.77", "reporting_category": "refund"},
        {"gross": "-11.23", "reporting_category": "payout"},
    )
    usual = {"currency": "usd", "created_utc": "2020-01-23 08:26:29", "balance_transaction_id": "txn_1"}
    found = incoming(sheet(STRIPE_BALANCE, *rows, usual=usual))
    assert [why for _, why in left_out(found)] == [
        "A sale of 12.00 USD on 2020-01-23 08:26:29 that names nobody.",
        "-0.77 USD went back; the sale it belongs to is not in this file.",
        "“payout” is not a sale.",
    ]
