"""Orders of Etsy and Shopify become sales of the people who bought (PRODUCT §6, In)."""

from __future__ import annotations

import pytest

from clientcare.domain.money import Money
from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format, Incoming, SourceFile
from clientcare.exchange.layout import DateOrder
from clientcare.exchange.reading import read
from tests.exchange.cards import ETSY_UK_HEADINGS, SHOPIFY_HEADINGS, etsy, row, shopify, table
from tests.exchange.studio import Studio


def incoming(text: str, file: str = "orders.csv", **options: object) -> Incoming:
    return read([SourceFile(file, text.encode())], Studio().options(**options))


def stage(text: str) -> tuple[Stage, str, str]:
    (sale,) = incoming(text).sales
    return sale.stage, str(sale.sold_on or ""), str(sale.delivered_on or "")


def problems(found: Incoming) -> list[tuple[int, str]]:
    return [(problem.line, problem.why) for problem in found.problems]


# --- Etsy ----------------------------------------------------------------------------------------------------


def test_an_etsy_order_is_a_sale_of_its_buyer() -> None:
    found = incoming(
        etsy(
            {
                "Date_Shipped": "05/04/26",
                "Street_1": "Quay 1",
                "Street_2": "Hut 2",
                "Ship_City": "Port",
                "Ship_Zipcode": "'0123",
                "Ship_Country": "Spain",
                "Number_of_Items": "2",
                "SKU": "harbour-a,harbour-b",
                "First_Name": "Ana",
                "Last_Name": "Ruiz",
                "Buyer": "anaruiz77",
            }
        )
    )
    (ana,), (sale,) = found.people, found.sales
    assert found.formats == (Format.ETSY,)
    assert (ana.name, ana.given, ana.family, ana.external_ids) == ("Ana Ruiz", "Ana", "Ruiz", (("etsy", "77001"),))
    assert ana.addresses == (Address("Quay 1\nHut 2", "0123", "Port", "", "Spain"),)
    assert ana.sources == (Source("Etsy order", "about the order"),)
    assert (ana.emails, dict(ana.custom)) == ((), {"Etsy": "anaruiz77"})
    assert (sale.external_id, sale.title, sale.what) == ("3001", "Etsy order 3001", "harbour-a,harbour-b")
    assert (sale.price, sale.where, sale.stage) == (Money(4500, "EUR"), "Etsy", Stage.DELIVERED)
    assert (str(sale.sold_on), str(sale.delivered_on)) == ("2026-05-01", "2026-05-04")


def test_the_headings_of_the_united_kingdom_are_known_too() -> None:
    order = {"Sale_Date": "24/04/26", "Date_Posted": "05/05/26", "Delivery_City": "York"}
    found = incoming(etsy(order, headings=ETSY_UK_HEADINGS))
    assert found.people[0].addresses == (Address(town="York"),)
    assert stage(etsy(order, headings=ETSY_UK_HEADINGS)) == (Stage.DELIVERED, "2026-04-24", "2026-05-05")


def test_older_files_and_columns_in_another_place_are_known() -> None:
    headings = "Order Value,Order Total,Currency,Buyer User ID,Full Name,Order ID,Sale Date,New Column"
    text = table(headings, "1.00,2.00,GBP,7,Bo,9,05/01/26,x")
    (sale,) = incoming(text).sales
    assert (sale.price, sale.stage, str(sale.delivered_on)) == (Money(200, "GBP"), Stage.DELIVERED, "2026-05-01")


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({}, (Stage.AGREED, "2026-05-01", "")),
        ({"Sale_Date": "04/01/26"}, (Stage.DELIVERED, "2026-04-01", "2026-04-08")),
        ({"Sale_Date": "04/01/26", "Date_Shipped": "04/20/26"}, (Stage.DELIVERED, "2026-04-01", "2026-04-20")),
        ({"Status": "Canceled"}, (Stage.CANCELLED, "2026-05-01", "")),
        ({"Status": "Fully refunded", "Date_Shipped": "05/02/26"}, (Stage.REFUNDED, "2026-05-01", "2026-05-02")),
        ({"Status": "Partially Refunded"}, (Stage.AGREED, "2026-05-01", "")),
        ({"InPerson_Location": "Spring fair"}, (Stage.DELIVERED, "2026-05-01", "2026-05-01")),
    ],
)
def test_the_stage_of_an_etsy_order(order: dict[str, str], expected: tuple[Stage, str, str]) -> None:
    assert stage(etsy(order)) == expected


def test_what_was_sold_hand_to_hand_says_so() -> None:
    (sale,) = incoming(etsy({"InPerson_Location": "Spring fair", "Order_Type": "in_person"})).sales
    assert (sale.handed_over, sale.where) == (True, "Spring fair")


def test_a_partial_refund_lowers_the_price_and_an_adjusted_total_of_zero_says_nothing() -> None:
    (sale,) = incoming(etsy({"Adjusted_Order_Total": "30.00"})).sales
    assert (sale.price, sale.text) == (Money(3000, "EUR"), "15.00 EUR of 45.00 EUR refunded")
    (sale,) = incoming(etsy({"Adjusted_Order_Total": "0.00"})).sales
    assert (sale.price, sale.text) == (Money(4500, "EUR"), "")


def test_an_order_not_paid_or_of_nobody_is_left_out_and_said() -> None:
    nobody = {"Order_ID": "3", "Full_Name": "", "Buyer_User_ID": ""}
    found = incoming(etsy({"Status": "Unpaid"}, {"Order_ID": "2"}, nobody))
    assert [sale.external_id for sale in found.sales] == ["2"]
    assert [(each.line, each.why) for each in found.left_out] == [
        (2, "Not paid yet; a newer file brings it once it is."),
        (4, "The order names nobody."),
    ]


def test_a_bad_order_line_is_told_by_number_and_the_rest_comes_in() -> None:
    found = incoming(
        etsy(
            {"Order_ID": ""},
            {"Sale_Date": "30/30/26"},
            {"Sale_Date": ""},
            {"Order_ID": "4", "Order_Total": "free"},
            {"Order_ID": "5", "Sale_Date": "05/13/26"},
        )
    )
    assert [(sale.external_id, sale.price) for sale in found.sales] == [("4", None), ("5", Money(4500, "EUR"))]
    assert problems(found) == [
        (2, "The order has no number."),
        (3, "“30/30/26” under Sale Date is no day."),
        (4, "“” under Sale Date is no day."),
        (5, "“free EUR” under Order Total is no price."),
    ]


def test_the_order_of_dates_may_be_told() -> None:
    (sale,) = incoming(etsy({"Sale_Date": "05/04/26"}), dates=DateOrder.DMY).sales
    assert str(sale.sold_on) == "2026-04-05"


def test_without_a_currency_somebody_is_asked() -> None:
    text = etsy({"Currency": ""}, {"Currency": "", "Order_ID": "2"})
    found = incoming(text)
    assert [(question.column, question.choices) for question in found.questions] == [("Currency", ())]
    assert [sale.price for sale in incoming(text, currency="GBP").sales] == [Money(4500, "GBP")] * 2


# --- Shopify -------------------------------------------------------------------------------------------------


def test_a_shopify_order_is_one_sale_however_many_things_it_holds() -> None:
    found = incoming(
        shopify(
            {
                "Total": "71.95",
                "Subtotal": "59.80",
                "Lineitem_quantity": "2",
                "Lineitem_price": "29.90",
                "Billing_Company": "Harbour Ltd",
                "Billing_Address1": "Quay 1",
                "Billing_City": "Port",
                "Billing_Phone": "'+34600000000",
                "Notes": "Please wrap it",
            },
            {"Financial_Status": "", "Paid_at": "", "Total": "", "Lineitem_name": "Sticker", "Billing_Name": ""},
        )
    )
    (ana,), (sale,) = found.people, found.sales
    assert (ana.name, ana.organisation, ana.emails) == ("Ana Ruiz", "Harbour Ltd", (Reach("ana@example.org"),))
    assert ana.phones == (Reach("+34600000000"),)
    assert ana.addresses == (Address("Quay 1", "", "Port"),)
    assert (sale.external_id, sale.title, sale.text) == ("#1001", "2 × Blue Harbour, Sticker", "Please wrap it")
    assert (sale.price, str(sale.sold_on)) == (Money(7195, "EUR"), "2026-05-01")


def test_many_things_in_one_order_are_named_in_short_and_listed() -> None:
    lines = [{"Lineitem_name": name} for name in ("One", "Two", "Three", "Four")]
    (sale,) = incoming(shopify(*lines)).sales
    assert (sale.title, sale.what) == ("One, Two and 2 more", "One\nTwo\nThree\nFour")


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({}, (Stage.AGREED, "2026-05-01", "")),
        ({"Fulfilled_at": "2026-05-03 23:50:00 -0400"}, (Stage.DELIVERED, "2026-05-01", "2026-05-03")),
        ({"Fulfillment_Status": "fulfilled"}, (Stage.DELIVERED, "2026-05-01", "2026-05-08")),
        ({"Paid_at": "2026-03-01 00:10:00 +0100"}, (Stage.DELIVERED, "2026-03-01", "2026-03-08")),
        ({"Financial_Status": "refunded"}, (Stage.REFUNDED, "2026-05-01", "")),
        ({"Financial_Status": "voided"}, (Stage.CANCELLED, "2026-05-01", "")),
        ({"Financial_Status": "partially_paid"}, (Stage.AGREED, "2026-05-01", "")),
        ({"Cancelled_at": "2026-05-02 10:00:00 +0200"}, (Stage.CANCELLED, "2026-05-01", "")),
        ({"Paid_at": "", "Created_at": "2026-05-02 09:00:00 +0200"}, (Stage.AGREED, "2026-05-02", "")),
    ],
)
def test_the_stage_of_a_shopify_order(order: dict[str, str], expected: tuple[Stage, str, str]) -> None:
    assert stage(shopify(order)) == expected


def test_a_shop_that_tells_nothing_of_shipping_delivered_on_the_day_of_payment() -> None:
    headings = "Name,Email,Financial Status,Accepts Marketing,Created at,Currency,Total,Lineitem name,Billing Name"
    text = table(headings, "#1,ana@example.org,paid,yes,2026-05-01 10:00:00 +0200,EUR,45,Print,Ana Ruiz")
    assert stage(text) == (Stage.DELIVERED, "2026-05-01", "2026-05-01")


def test_a_refund_lowers_the_sale_and_a_whole_one_keeps_its_price() -> None:
    (sale,) = incoming(shopify({"Financial_Status": "partially_refunded", "Refunded_Amount": "5.00"})).sales
    assert (sale.price, sale.text) == (Money(4000, "EUR"), "5.00 EUR of 45.00 EUR refunded")
    (sale,) = incoming(shopify({"Financial_Status": "refunded", "Refunded_Amount": "45.00"})).sales
    assert (sale.price, sale.stage) == (Money(4500, "EUR"), Stage.REFUNDED)


@pytest.mark.parametrize("status", ["pending", "authorized", "expired", "unpaid"])
def test_a_shopify_order_not_paid_is_left_out(status: str) -> None:
    found = incoming(shopify({"Financial_Status": status}))
    assert (found.people, found.sales) == ((), ())
    assert [each.reason for each in found.left_out] == ["not_paid"]


def test_marketing_no_means_no_promotions_and_never_more() -> None:
    (ana,) = incoming(shopify({"Accepts_Marketing": "no"})).people
    assert (ana.wish, ana.wish_note) == (Wish.NO_PROMOTIONS, "Accepts Marketing: no")
    (bo,) = incoming(shopify({"Accepts_Marketing": "yes"})).people
    assert (bo.wish, bo.sources) == (Wish.WELCOME, (Source("Shopify order", "newsletter"),))


def test_the_buyer_is_named_by_the_bill_else_by_the_parcel_else_by_the_e_mail() -> None:
    found = incoming(
        shopify(
            {"Name": "#1", "Billing_Name": "", "Shipping_Name": "Bo"},
            {"Name": "#2", "Billing_Name": ""},
            {"Name": "#3", "Billing_Name": "", "Email": ""},
        )
    )
    assert [person.name for person in found.people] == ["Bo", "ana@example.org"]
    assert [(each.line, each.reason) for each in found.left_out] == [(4, "no_buyer")]


def test_a_shopify_line_without_a_number_or_a_day_is_told() -> None:
    found = incoming(
        shopify({"Name": ""}, {"Name": "#2", "Paid_at": "soon"}, {"Name": "#3", "Paid_at": "", "Created_at": ""})
    )
    assert problems(found) == [
        (2, "The order has no number."),
        (3, "“soon” under Paid at is no day."),
        (4, "“” under Created at is no day."),
    ]
    assert [str(sale.sold_on) for sale in found.sales] == ["2026-05-01"]


def test_days_after_a_visit_to_a_spreadsheet_need_an_order() -> None:
    text = table(SHOPIFY_HEADINGS, row(SHOPIFY_HEADINGS, Name="#1", Email="a@example.org", Created_at="4/5/2026 9:10"))
    assert [(each.column, each.choices) for each in incoming(text).questions] == [("Created at", ("dmy", "mdy"))]
    assert str(incoming(text, dates=DateOrder.DMY).sales[0].sold_on) == "2026-05-04"
