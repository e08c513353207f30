"""Squarespace's orders, which are shaped as Shopify's, and the customers of a Shopify shop."""

from __future__ import annotations

import pytest

from clientcare.domain.money import Money
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format
from clientcare.exchange.layout import DateOrder
from tests.exchange.cards import shopify
from tests.exchange.sheets import (
    SHOPIFY_CUSTOMERS,
    SHOPIFY_CUSTOMERS_BEFORE,
    SQUARESPACE,
    Cells,
    incoming,
    left_out,
    sheet,
    sold,
)
from tests.exchange.studio import Studio, nothing_changes

ORDER = {
    "Order ID": "00042",
    "Email": "ana@example.org",
    "Financial Status": "PAID",
    "Paid at": "2026-05-01 09:12:33 +0200",
    "Currency": "EUR",
    "Total": "45.00",
    "Lineitem quantity": "2",
    "Lineitem name": "Blue bowl",
    "Lineitem variant": "Large",
    "Billing Name": "Ana Ruiz",
}
CUSTOMER = {
    "Customer ID": "'7210448301122",
    "First Name": "Ana",
    "Last Name": "Ruiz",
    "Email": "ana@example.org",
    "Accepts Email Marketing": "yes",
    "Total Spent": "90.00",
    "Total Orders": "2",
}


def squarespace(*rows: Cells) -> str:
    return sheet(SQUARESPACE, *rows, usual=ORDER)


def customers(*rows: Cells) -> str:
    return sheet(SHOPIFY_CUSTOMERS, *rows, usual=CUSTOMER)


def test_a_squarespace_order_is_one_sale_and_keeps_the_zeros_of_its_number() -> None:
    rest = {"Financial Status": "", "Paid at": "", "Total": "", "Billing Name": "", "Lineitem quantity": "1"}
    found = incoming(squarespace({"Private Notes": "Wrapped"}, rest | {"Lineitem name": "Mug"}))
    (sale,) = found.sales
    assert found.formats == (Format.SQUARESPACE,)
    assert sold(found) == [("Ana Ruiz", "2 × Blue bowl, Mug", "45.00 EUR", "agreed")]
    assert (sale.external_id, sale.text, sale.where) == ("00042", "Wrapped", "Squarespace")
    assert found.people[0].sources == (Source("Squarespace order", "about the order"),)


@pytest.mark.parametrize(
    ("cells", "price", "stage"),
    [
        ({"Amount Refunded": "5.00"}, "40.00 EUR", Stage.AGREED),
        ({"Financial Status": "REFUNDED", "Amount Refunded": "45.00"}, "45.00 EUR", Stage.REFUNDED),
        ({"Cancelled at": "2026-05-02 10:00:00 +0200"}, "45.00 EUR", Stage.CANCELLED),
        ({"Fulfillment Status": "FULFILLED"}, "45.00 EUR", Stage.DELIVERED),
    ],
)
def test_a_squarespace_order_is_what_the_file_says_of_it(cells: dict[str, str], price: str, stage: Stage) -> None:
    (sale,) = incoming(squarespace(cells)).sales
    assert (str(sale.price), sale.stage) == (price, stage)


def test_days_that_a_spreadsheet_rewrote_are_read_in_the_order_told() -> None:
    text = squarespace({"Paid at": "7/5/2018 21:06"})
    assert [question.column for question in incoming(text).questions] == ["Paid at"]
    assert str(incoming(text, dates=DateOrder.MDY).sales[0].sold_on) == "2018-07-05"


def test_a_customer_of_shopify_is_somebody_with_remarks_and_no_sale() -> None:
    more = {
        "Default Address Company": "Harbour Ltd",
        "Default Address Address1": "Quay 1",
        "Default Address City": "Port",
        "Default Address Zip": "'0123",
        "Default Address Country Code": "ES",
        "Phone": "'+34600000000",
        "Note": "Loves blue",
        "Tags": "vip, wholesale",
    }
    found = incoming(customers(more))
    (ana,) = found.people
    assert (found.formats, found.sales, found.questions) == ((Format.SHOPIFY,), (), ())
    assert (ana.name, ana.given, ana.family, ana.organisation) == ("Ana Ruiz", "Ana", "Ruiz", "Harbour Ltd")
    assert ana.external_ids == (("shopify", "7210448301122"),)
    assert (ana.phones, ana.addresses) == ((Reach("+34600000000"),), (Address("Quay 1", "0123", "Port", "", "ES"),))
    assert (ana.about, ana.tags) == ("Loves blue", ("vip", "wholesale"))
    assert dict(ana.custom) == {"Shopify orders": "2", "Shopify total": "90.00"}
    assert (ana.sources, ana.wish) == ((Source("Shopify customer", "newsletter"),), Wish.WELCOME)


def test_the_headings_of_before_are_known_and_a_no_to_marketing_is_kept() -> None:
    row = {"First Name": "Ana", "Accepts Marketing": "no", "City": "Port", "Country Code": "ES", "Total Spent": "0.00"}
    (ana,) = incoming(sheet(SHOPIFY_CUSTOMERS_BEFORE, row)).people
    assert (ana.name, ana.addresses, ana.custom) == ("Ana", (Address(town="Port", country="ES"),), ())
    assert (ana.wish, ana.wish_note) == (Wish.NO_PROMOTIONS, "Accepts Marketing: no")


def test_a_customer_is_named_by_firm_e_mail_or_phone_and_one_of_nothing_is_left_out() -> None:
    nameless = {"First Name": "", "Last Name": ""}
    found = incoming(
        customers(
            nameless | {"Default Address Company": "Harbour Ltd"},
            nameless | {"Customer ID": "2"},
            nameless | {"Customer ID": "3", "Email": "", "Phone": "+34600000000"},
            nameless | {"Customer ID": "4", "Email": ""},
        )
    )
    assert [person.name for person in found.people] == ["Harbour Ltd", "ana@example.org", "+34600000000"]
    assert left_out(found) == [(5, "It has no name, no e-mail and no phone.")]


@pytest.mark.parametrize("first", [0, 1])
def test_customers_and_orders_of_a_shop_are_the_same_people(first: int) -> None:
    files = (customers({}), shopify({}))
    studio = Studio()
    studio.take(files[first])
    studio.take(files[1 - first])
    assert (studio.names, studio.sale("#1001").price) == (["Ana Ruiz"], Money(4500, "EUR"))
    for file in files:
        assert nothing_changes(studio.plan(file))
    together = Studio()
    together.take(*files)
    assert (together.names, len(together.sales)) == (["Ana Ruiz"], 1)


def test_the_table_may_begin_below_its_first_lines() -> None:
    found = incoming("My shop\nEverything of May\n\n" + squarespace({}))
    assert [(sale.line, sale.external_id) for sale in found.sales] == [(5, "00042")]
