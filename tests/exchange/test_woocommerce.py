"""WooCommerce's orders come by its extension or by its analytics, its customers as people (HEADERS, WooCommerce)."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format
from tests.exchange.sheets import (
    WOOCOMMERCE,
    WOOCOMMERCE_CUSTOMERS,
    WOOCOMMERCE_FRENCH,
    WOOCOMMERCE_ORDERS,
    Cells,
    incoming,
    left_out,
    problems,
    sheet,
    sold,
)
from tests.exchange.studio import Studio, nothing_changes

ORDER = {
    "order_id": "501",
    "order_number": "1001",
    "date": "2026-05-01 09:12:33",
    "status": "processing",
    "order_total": "45.00",
    "customer_id": "7",
    "billing_first_name": "Ana",
    "billing_last_name": "Ruiz",
    "billing_email": "ana@example.org",
    "line_items": "name:Bowl|quantity:2|total:40.00;name:Mug|quantity:1|total:5.00",
}
SHORT = {
    "Date": "2026-05-01 09:12:33",
    "Order #": "1001",
    "N. Revenue (formatted)": "€45.00",
    "Status": "completed",
    "Customer": "Ana Ruiz",
    "Customer type": "new",
    "Product(s)": "2× Blue bowl, 1× Mug, large",
    "Net Sales": "40.00",
}
FRENCH = {
    "Date": "2026-05-01",
    "Commande n°": "1001",
    "État": "Terminée",
    "Client": "Ana Ruiz",
    "Produit(s)": "1× Bol",
    "Ventes nettes": "40,00",
}
CUSTOMER = {
    "Name": "Ana Ruiz",
    "Username": "anaruiz",
    "Email": "ana@example.org",
    "Orders": "2",
    "Total Spend": "90",
    "Country / Region": "ES",
    "City": "Port",
}


def exported(*rows: Cells) -> str:
    return sheet(WOOCOMMERCE, *rows, usual=ORDER)


def orders(*rows: Cells) -> str:
    return sheet(WOOCOMMERCE_ORDERS, *rows, usual=SHORT)


def french(*rows: Cells) -> str:
    return sheet(WOOCOMMERCE_FRENCH, *rows, usual=FRENCH)


def customers(*rows: Cells) -> str:
    return sheet(WOOCOMMERCE_CUSTOMERS, *rows, usual=CUSTOMER)


def test_an_exported_order_is_one_sale_of_its_lines() -> None:
    more = {
        "billing_address_1": "Quay 1",
        "billing_city": "Port",
        "billing_phone": "+34600000000",
        "customer_note": "Please wrap it",
    }
    found = incoming(exported(more), currency="EUR")
    (ana,), (sale,) = found.people, found.sales
    assert found.formats == (Format.WOOCOMMERCE,)
    assert sold(found) == [("Ana Ruiz", "2 × Bowl, Mug", "45.00 EUR", "agreed")]
    assert (ana.external_ids, ana.emails) == ((("woocommerce", "7"),), (Reach("ana@example.org"),))
    assert (ana.phones, ana.addresses) == ((Reach("+34600000000"),), (Address("Quay 1", "", "Port"),))
    assert (sale.external_id, sale.text, sale.where) == ("1001", "Please wrap it", "WooCommerce")


def test_an_order_repeated_for_each_line_counts_once() -> None:
    rows = ({"line_items": "name:Bowl|quantity:2"}, {"line_items": "name:Mug|quantity:1"})
    found = incoming(exported(*rows), currency="EUR")
    assert sold(found) == [("Ana Ruiz", "2 × Bowl, Mug", "45.00 EUR", "agreed")]


def test_the_currency_is_asked_where_no_column_tells_it() -> None:
    assert [question.column for question in incoming(exported({})).questions] == ["Currency"]


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        ("completed", Stage.DELIVERED),
        ("wc-processing", Stage.AGREED),
        ("cancelled", Stage.CANCELLED),
        ("refunded", Stage.REFUNDED),
    ],
)
def test_the_stage_follows_the_status(status: str, stage: Stage) -> None:
    assert [sale.stage for sale in incoming(exported({"status": status}), currency="EUR").sales] == [stage]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("pending", "Not paid yet; a newer file brings it once it is."),
        ("on-hold", "Not paid yet; a newer file brings it once it is."),
        ("failed", "The payment was not completed: “failed”."),
    ],
)
def test_what_was_not_paid_stays_out(status: str, why: str) -> None:
    found = incoming(exported({"status": status}), orders({"Status": status}), currency="EUR")
    assert (found.people, found.sales) == ((), ())
    assert left_out(found) == [(2, why), (2, why)]


def test_a_guest_is_known_by_the_e_mail_and_a_firm_by_its_name() -> None:
    guest = {"customer_id": "0", "billing_first_name": "", "billing_last_name": "", "billing_company": "Harbour Ltd"}
    (firm,) = incoming(exported(guest), currency="EUR").people
    assert (firm.name, firm.organisation, firm.external_ids) == ("Harbour Ltd", "Harbour Ltd", ())


def test_an_order_of_nobody_of_no_number_and_of_no_day_are_told() -> None:
    nobody = {"customer_id": "0", "billing_first_name": "", "billing_last_name": "", "billing_email": ""}
    no_number = {"order_number": "", "order_id": ""}
    found = incoming(exported(nobody, no_number, {"order_number": "3", "date": "soon"}), currency="EUR")
    assert left_out(found) == [(2, "The order names nobody.")]
    assert problems(found) == [(3, "The order has no number."), (4, "“soon” under date is no day.")]


def test_the_analytics_know_the_name_and_their_sign_the_currency() -> None:
    found = incoming(orders({}))
    assert sold(found) == [("Ana Ruiz", "2 × Blue bowl, Mug, large", "40.00 EUR", "delivered")]
    assert found.questions == ()
    assert [sale.external_id for sale in found.sales] == ["1001"]


def test_the_analytics_of_a_french_shop_are_known() -> None:
    found = incoming(french({}, {"Commande n°": "1002", "État": "Annulée"}), currency="EUR")
    assert sold(found) == [
        ("Ana Ruiz", "Bol", "40.00 EUR", "delivered"),
        ("Ana Ruiz", "Bol", "40.00 EUR", "cancelled"),
    ]
    assert left_out(incoming(french({"État": "En attente"}))) == [
        (2, "Not paid yet; a newer file brings it once it is.")
    ]


def test_an_order_of_the_analytics_that_names_nobody_or_no_day_is_told() -> None:
    found = incoming(orders({"Customer": ""}, {"Order #": "2", "Date": ""}))
    assert left_out(found) == [(2, "A sale of 40.00 on 2026-05-01 09:12:33 that names nobody.")]
    assert problems(found) == [(3, "“” under Date is no day.")]


def test_orders_of_one_name_are_one_clients_and_the_same_file_again_adds_nothing() -> None:
    studio = Studio()
    text = orders({}, {"Order #": "1002", "Product(s)": "Print"})
    studio.take(text)
    assert (studio.names, len(studio.sales)) == (["Ana Ruiz"], 2)
    assert nothing_changes(studio.plan(text))


def test_both_tables_of_orders_make_one_sale_with_the_total_that_was_paid() -> None:
    found = incoming(orders({"N. Revenue (formatted)": ""}), exported({"status": "completed"}), currency="EUR")
    assert sold(found) == [("Ana Ruiz", "2 × Bowl, Mug", "45.00 EUR", "delivered")]


def test_customers_are_people_with_their_totals_as_remarks() -> None:
    found = incoming(customers({}, {"Name": "", "Email": "b@example.org", "Orders": "0", "Total Spend": "0"}))
    ana, other = found.people
    assert (found.sales, ana.name, ana.is_buyer) == ((), "Ana Ruiz", False)
    assert dict(ana.custom) == {"WooCommerce orders": "2", "WooCommerce total": "90"}
    assert ana.addresses == (Address("", "", "Port", "", "ES"),)
    assert ana.sources == (Source("WooCommerce customer", "about the order"),)
    assert (other.name, other.custom, other.sources) == ("anaruiz", (), (Source("WooCommerce customer"),))
