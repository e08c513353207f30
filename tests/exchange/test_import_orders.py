"""Who and what was deleted or erased stays out, and orders follow their shop (PRODUCT §6, In)."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import replace
from clientcare.domain.money import Money
from clientcare.domain.records import Reach
from clientcare.domain.values import Stage
from clientcare.exchange.plan import Does, Plan
from tests.exchange.cards import card, etsy, shopify
from tests.exchange.studio import TODAY, Studio, done, nothing_changes

ANA = ("FN:Ana Ruiz", "N:Ruiz;Ana;;;", "EMAIL:ana@example.org")


def lines(plan: Plan) -> list[tuple[int, str, str]]:
    return [(line.line, line.does.value, line.reason) for line in plan.lines]


@pytest.fixture
def studio() -> Studio:
    return Studio()


# --- who stays out -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("for_good", [False, True])
@pytest.mark.parametrize("file", [card(*ANA, "UID:a-1"), card(*ANA), card("FN:Ana Ruiz"), shopify({})])
def test_somebody_the_artist_deleted_stays_out_and_it_is_said(studio: Studio, file: str, for_good: bool) -> None:
    studio.take(file)
    if for_good:
        studio.delete_for_good("Ana Ruiz")
    else:
        studio.delete("Ana Ruiz")
    plan = studio.take(file)
    assert studio.names == []
    assert plan.lines[0].does is Does.LEFT_OUT
    assert done(plan)["left_out"]["clients"] == 1


def test_somebody_deleted_and_written_down_anew_is_known_again(studio: Studio) -> None:
    studio.take(card(*ANA))
    studio.delete("Ana Ruiz")
    studio.add("Ana R", emails=(Reach("ana@example.org"),))
    studio.take(card(*ANA, "TITLE:Cook"))
    assert (studio.names, studio.named("Ana R").role) == (["Ana R"], "Cook")


@pytest.mark.parametrize("mark", [("email", "ana@example.org"), ("phone", "+4930123456")])
def test_somebody_erased_for_good_never_comes_back(studio: Studio, mark: tuple[str, str]) -> None:
    studio.erased.add(mark)
    plan = studio.take(shopify({"Billing_Phone": "+49 30 123456"}))
    assert (studio.clients, studio.sales) == ({}, {})
    assert lines(plan) == [(2, "left_out", "buyer_left_out")]
    assert done(plan) == {"left_out": {"clients": 1, "sales": 1, "entries": 1}}
    assert lines(studio.take(card(*ANA, "TEL:0049 30 123456"))) == [(1, "left_out", "erased")]


def test_an_order_the_artist_deleted_stays_out_and_it_is_said(studio: Studio) -> None:
    studio.take(shopify({}, {"Name": "#2"}))
    studio.change_sale("#1001", deleted_on=TODAY)
    del studio.sales[studio.sale("#2").uid]
    plan = studio.take(shopify({}, {"Name": "#2"}))
    assert [line.why for line in plan.lines] == ["You deleted this order here, so it stays out."] * 2


# --- orders --------------------------------------------------------------------------------------------------


def test_orders_bring_their_sales_and_a_newer_file_what_is_new(studio: Studio) -> None:
    plan = studio.take(shopify({}))
    assert done(plan) == {"add": {"clients": 1, "sales": 1, "entries": 1}}
    plan = studio.take(shopify({"Fulfilled_at": "2026-05-03 10:00:00 +0200"}, {"Name": "#1002"}))
    assert lines(plan) == [(2, "update", "changes"), (3, "add", "new_order")]
    sale = studio.sale("#1001")
    assert (sale.stage, str(sale.delivered_on), sale.delivered_entered_on) == (Stage.DELIVERED, "2026-05-03", TODAY)
    assert (sale.price, sale.imported) == (Money(4500, "EUR"), True)


def test_what_was_handed_over_at_a_fair_says_so(studio: Studio) -> None:
    studio.take(etsy({"InPerson_Location": "Spring fair"}))
    assert (studio.sale("3001").handed_over, studio.sale("3001").where) == (True, "Spring fair")


def test_a_paid_order_becomes_delivered_when_it_is_long_ago(studio: Studio) -> None:
    studio.take(shopify({}))
    studio.day = date(2026, 6, 1)
    plan = studio.take(shopify({}))
    assert studio.sale("#1001").stage is Stage.DELIVERED
    assert str(studio.sale("#1001").delivered_on) == "2026-05-08"
    assert plan.lines[0].why == "Changes stage, the day of delivery."


@pytest.mark.parametrize(
    ("cells", "stage", "delivered"),
    [
        ({"Financial_Status": "refunded", "Fulfilled_at": "2026-05-03"}, Stage.REFUNDED, "2026-05-03"),
        ({"Cancelled_at": "2026-05-04 10:00:00 +0200"}, Stage.CANCELLED, None),
    ],
)
def test_a_refund_or_cancellation_reaches_the_sale(
    studio: Studio, cells: dict[str, str], stage: Stage, delivered: str | None
) -> None:
    studio.take(shopify({"Fulfilled_at": "2026-05-03"}))
    studio.take(shopify(cells))
    sale = studio.sale("#1001")
    assert (sale.stage, str(sale.delivered_on) if sale.delivered_on else None) == (stage, delivered)


def test_a_stage_the_artist_set_stays_with_its_days(studio: Studio) -> None:
    studio.take(shopify({}))
    studio.change_sale("#1001", stage=Stage.MAKING)
    plan = studio.take(shopify({"Fulfilled_at": "2026-05-03"}))
    assert (studio.sale("#1001").stage, studio.sale("#1001").delivered_on) == (Stage.MAKING, None)
    assert plan.lines[0].reason == "kept_here"


def test_a_title_the_artist_gave_stays(studio: Studio) -> None:
    studio.take(etsy({}))
    studio.change_sale("3001", title="Blue Harbour", price=Money(5000, "EUR"))
    studio.take(etsy({"Adjusted_Order_Total": "40.00"}))
    assert (studio.sale("3001").title, studio.sale("3001").price) == ("Blue Harbour", Money(5000, "EUR"))


def test_an_order_the_artist_wrote_down_is_known_by_its_number(studio: Studio) -> None:
    studio.take(shopify({}))
    (sale,) = studio.sales.values()
    studio.provenance.clear()
    studio.sales[sale.uid] = replace(sale, title="Blue Harbour", delivered_on=PartialDay(2026, 5))
    assert nothing_changes(studio.take(shopify({})))


def test_an_order_in_two_files_counts_once(studio: Studio) -> None:
    plan = studio.take(shopify({}), shopify({"Financial_Status": "refunded"}))
    assert len(studio.sales) == 1
    assert studio.sale("#1001").stage is Stage.REFUNDED
    assert [(line.file, line.does.value, line.reason) for line in plan.lines] == [
        ("file1", "unchanged", "same_as"),
        ("file2", "add", "new_order"),
    ]


def test_files_of_several_formats_are_one_import(studio: Studio) -> None:
    plan = studio.take(card(*ANA, "UID:a-1"), shopify({}), etsy({}))
    assert done(plan)["add"]["sales"] == 2
    assert studio.read(card(*ANA), shopify({})).format == "vcard+shopify"


def test_what_readers_leave_out_stands_in_the_plan(studio: Studio) -> None:
    plan = studio.plan(card("FN:Staff", "KIND:group") + card("NOTE:x"), shopify({"Financial_Status": "pending"}))
    assert [(line.file, line.line, line.name, line.reason) for line in plan.lines] == [
        ("file1", 1, "Staff", "group"),
        ("file1", 6, "", "no_name"),
        ("file2", 2, "#1001", "not_paid"),
    ]
    assert done(plan) == {"left_out": {"clients": 1, "sales": 1, "entries": 1}}
