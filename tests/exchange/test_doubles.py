"""One sale that two shops tell of is proposed as the same, and not saved twice unseen."""

from __future__ import annotations

import pytest

from clientcare.domain.frozen import replace
from clientcare.exchange.decided import Decided
from clientcare.exchange.incoming import SourceFile
from clientcare.exchange.plan import Does, Plan
from clientcare.exchange.planning import plan_of
from clientcare.exchange.reading import read
from tests.exchange.cards import etsy, shopify
from tests.exchange.sheets import PAYPAL, STRIPE, sheet
from tests.exchange.studio import Studio

ORDER = shopify({})
PAID = {
    "id": "ch_1",
    "Created date (UTC)": "2026-05-01 07:12:30",
    "Amount": "45.00",
    "Amount Refunded": "0.00",
    "Currency": "eur",
    "Status": "Paid",
    "Customer Email": "ana@example.org",
    "Card Name": "Ana Ruiz",
}
PAYPALS = {
    "Date": "30/04/2026",
    "Name": "Ana Ruiz",
    "Type": "Website Payment",
    "Status": "Completed",
    "Currency": "EUR",
    "Gross": "45.00",
    "Net": "44.00",
    "From Email Address": "ruiz@home.example",
    "Transaction ID": "P1",
}


def stripe(*rows: dict[str, str]) -> str:
    return sheet(STRIPE, *rows, usual=PAID)


def plan(studio: Studio, *texts: str, decided: Decided | None = None) -> Plan:
    files = [SourceFile(f"file{at}.csv", text.encode()) for at, text in enumerate(texts, 1)]
    incoming = read(files, studio.options())
    if decided is not None:
        incoming = replace(incoming, decided=decided)
    return plan_of(incoming, studio.known())


def does(found: Plan) -> list[tuple[str, str]]:
    return [(line.does.value, line.reason) for line in found.lines]


def test_a_payment_and_its_order_in_one_import_are_one_sale() -> None:
    for files in ((ORDER, stripe({})), (stripe({}), ORDER)):
        found = plan(Studio(), *files)
        assert sorted(does(found)) == [("add", "new_order"), ("propose", "same_sale")]
        assert [sale.external_id for sale in found.sales] == ["#1001"]
        assert dict(found.counts[Does.LEFT_OUT]) == {"sales": 1, "entries": 1}
        [line] = [each for each in found.lines if each.does is Does.PROPOSE]
        assert line.why == "Looks the same as “Blue Harbour” of 1 May 2026, which came from Shopify: not added again."


def test_a_payment_of_an_order_that_is_here_is_not_added_again_either_time() -> None:
    studio = Studio()
    studio.take(ORDER)
    for _ in range(2):
        found = studio.take(stripe({}))
        assert does(found) == [("propose", "same_sale")]
        assert len(studio.sales) == 1


def test_an_order_of_a_payment_that_is_here_is_proposed_as_the_same_too() -> None:
    studio = Studio()
    studio.take(stripe({}))
    assert does(studio.take(ORDER)) == [("propose", "same_sale")]


def test_the_artist_says_that_it_is_a_sale_of_its_own() -> None:
    found = plan(Studio(), ORDER, stripe({}), decided=Decided(apart=frozenset({("file2.csv", 2)})))
    assert [does_ for does_, _ in does(found)] == ["add", "add"]


@pytest.mark.parametrize(
    "other",
    [
        {"Amount": "45.01"},
        {"Currency": "usd"},
        {"Created date (UTC)": "2026-05-03 07:12:30"},
        {"Customer Email": "bo@example.org", "Card Name": "Bo Lind"},
    ],
    ids=["price", "currency", "day", "buyer"],
)
def test_another_price_day_or_buyer_is_another_sale(other: dict[str, str]) -> None:
    assert len(plan(Studio(), ORDER, stripe(other)).sales) == 2


def test_two_payments_of_two_orders_are_each_the_same_as_one() -> None:
    found = plan(Studio(), shopify({}, {"Name": "#1002"}), stripe({}, {"id": "ch_2"}, {"id": "ch_3"}))
    assert sorted(sale.external_id for sale in found.sales) == ["#1001", "#1002", "ch_3"]


def test_two_shops_sell_two_works_however_alike() -> None:
    assert len(plan(Studio(), ORDER, etsy({})).sales) == 2


def test_two_orders_in_one_shop_are_two_however_alike() -> None:
    assert len(plan(Studio(), shopify({}, {"Name": "#1002"})).sales) == 2


def test_the_number_of_the_order_tells_where_the_buyer_has_another_name() -> None:
    order = etsy({"Order_ID": "3001", "Full_Name": "Cy Pereira", "Sale_Date": "04/20/26"})
    found = plan(Studio(), order, sheet(PAYPAL, {"Invoice Number": "3001"}, usual=PAYPALS))
    assert [(each.does.value, each.reason) for each in found.lines] == [("add", "new_order"), ("propose", "same_sale")]


def test_somebody_new_who_only_paid_what_is_here_does_not_come_in() -> None:
    studio = Studio()
    studio.take(ORDER)
    other = {"Date": "24/04/2026", "Name": "Bo", "Transaction ID": "P2", "From Email Address": "b@x.example"}
    found = studio.take(sheet(PAYPAL, {"Date": "01/05/2026"}, other, usual=PAYPALS))
    assert [(each.does.value, each.name) for each in found.lines] == [("propose", "Ana Ruiz"), ("add", "Bo")]
    assert studio.names == ["Ana Ruiz", "Bo"]
    assert len(studio.sales) == 2


def test_the_same_file_again_still_adds_nothing() -> None:
    studio = Studio()
    studio.take(ORDER)
    studio.take(stripe({"Created date (UTC)": "2026-05-07 07:00:00"}))
    again = studio.take(stripe({"Created date (UTC)": "2026-05-07 07:00:00"}))
    assert does(again) == [("unchanged", "nothing_new")]
