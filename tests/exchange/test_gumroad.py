"""Gumroad's purchases are sales, its free downloads people, and its wish for no contact is kept (HEADERS, Gumroad)."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Address, Reach
from clientcare.domain.values import Stage, Wish
from clientcare.exchange.incoming import Format
from tests.exchange.sheets import GUMROAD, Cells, incoming, left_out, problems, sheet, sold
from tests.exchange.studio import Studio, nothing_changes

PURCHASE = {
    "Purchase ID": "g1",
    "Item Name": "Blue Harbour",
    "Buyer Name": "Ana Ruiz",
    "Purchase Email": "ana@example.org",
    "Do not contact?": "0",
    "Purchase Date": "2026-05-01",
    "Subtotal ($)": "40.0",
    "Sale Price ($)": "45.0",
    "Refunded?": "0",
    "Partial Refund ($)": "0.0",
    "Quantity": "1",
}
TOTALS = {"Purchase ID": "Totals", "Sale Price ($)": "45.0", "Item Name": "", "Buyer Name": "", "Purchase Email": ""}


def gumroad(*rows: Cells) -> str:
    return sheet(GUMROAD, *rows, usual=PURCHASE)


def test_a_purchase_is_a_sale_in_dollars_and_the_sums_are_none() -> None:
    street = {"Street Address": "Quay 1", "City": "Port", "Zip Code": "'0123"}
    found = incoming(gumroad(street | {"Variants": "(Large)", "Quantity": "2"}, TOTALS))
    (ana,) = found.people
    assert found.formats == (Format.GUMROAD,)
    assert sold(found) == [("Ana Ruiz", "2 × Blue Harbour (Large)", "45.00 USD", "delivered")]
    assert (ana.emails, ana.addresses) == ((Reach("ana@example.org"),), (Address("Quay 1", "0123", "Port"),))
    assert left_out(found) == [(3, "Sums, not a sale.")]
    assert found.questions == ()


@pytest.mark.parametrize("yes", ["1", "true"])
def test_a_wish_for_no_contact_is_kept_and_no_newer_file_loosens_it(yes: str) -> None:
    studio = Studio()
    studio.take(gumroad({"Do not contact?": yes}))
    assert studio.named("Ana Ruiz").wish.wish is Wish.QUIET
    studio.take(gumroad({}))
    assert studio.named("Ana Ruiz").wish.wish is Wish.QUIET


def test_a_free_download_is_somebody_known_and_no_sale() -> None:
    found = incoming(gumroad({"Sale Price ($)": "0.0"}))
    assert ([person.name for person in found.people], found.sales) == (["Ana Ruiz"], ())
    studio = Studio()
    studio.take(gumroad({"Sale Price ($)": "0.0"}, {"Purchase ID": "g2"}))
    assert (studio.names, len(studio.sales)) == (["Ana Ruiz"], 1)
    assert nothing_changes(studio.plan(gumroad({"Sale Price ($)": "0.0"}, {"Purchase ID": "g2"})))


@pytest.mark.parametrize(
    ("cells", "price", "stage"),
    [
        ({"Refunded?": "1", "Fully Refunded?": "1"}, "45.00 USD", Stage.REFUNDED),
        ({"Refunded?": "1"}, "45.00 USD", Stage.REFUNDED),
        ({"Refunded?": "1", "Partial Refund ($)": "5.0"}, "40.00 USD", Stage.DELIVERED),
        ({"Partial Refund ($)": "45.0"}, "45.00 USD", Stage.REFUNDED),
        ({"Disputed?": "1"}, "45.00 USD", Stage.REFUNDED),
        ({"Disputed?": "1", "Dispute Won?": "1"}, "45.00 USD", Stage.DELIVERED),
    ],
)
def test_money_that_went_back_lowers_or_ends_the_sale(cells: dict[str, str], price: str, stage: Stage) -> None:
    (sale,) = incoming(gumroad(cells)).sales
    assert (str(sale.price), sale.stage) == (price, stage)


@pytest.mark.parametrize("column", ["Free trial purchase?", "Pre-order authorization?"])
def test_what_was_not_charged_yet_is_no_sale(column: str) -> None:
    assert left_out(incoming(gumroad({column: "1"}))) == [(2, "Not paid yet; a newer file brings it once it is.")]


def test_a_review_and_whom_a_present_was_for_stand_with_the_sale() -> None:
    said = {"Rating": "5", "Review": "I smile every morning", "Giftee Email": "bo@example.org"}
    (sale,) = incoming(gumroad(said)).sales
    assert sale.text == "Their review (5 of 5): I smile every morning\n\nA present for bo@example.org"
    assert [each.text for each in incoming(gumroad({"Rating": "4"})).sales] == ["Their rating: 4 of 5"]


def test_a_purchase_of_nobody_of_no_number_and_of_no_day_are_told() -> None:
    nobody = {"Buyer Name": "", "Purchase Email": ""}
    found = incoming(gumroad(nobody, {"Purchase ID": ""}, {"Purchase ID": "g3", "Purchase Date": "soon"}))
    assert left_out(found) == [(2, "The order names nobody.")]
    assert problems(found) == [(3, "The order has no number."), (4, "“soon” under Purchase Date is no day.")]
