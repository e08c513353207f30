"""Whatever becomes of the table of a shop on its way: a plan, or a refusal with a reason, and its kind is known."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientcare.exchange.incoming import Format, SourceFile
from clientcare.exchange.reading import recognise
from clientcare.exchange.tables.sales import TABLES
from tests.exchange import sheets
from tests.exchange.studio import Studio
from tests.exchange.test_any_bytes import PIECES, try_import

SEEDS = {
    "etsy items": (
        Format.ETSY,
        sheets.ETSY_ITEMS,
        "05/01/26,Bowl,ana77,2,20.00,,,1.00,,5.00,2.00,40.00,EUR,1,9,05/01/26,05/04/26,Ana,Quay 1,,Port,,01,ES,3001",
    ),
    "etsy payments": (Format.ETSY, sheets.ETSY_PAYMENTS, "8,ana77,Ana Ruiz,3001,45.00,,,,,,,,,EUR,,,,,,,,05/01/2026"),
    "etsy statement": (Format.ETSY, sheets.ETSY_STATEMENT, "29-Feb-24,Sale,Order #1,,GBP,£25.00,-£1.50,£23.50,--"),
    "shopify customers": (Format.SHOPIFY, sheets.SHOPIFY_CUSTOMERS, "'7,Ana,Ruiz,ana@example.org,no,,Quay 1,,Port"),
    "square": (
        Format.SQUARE,
        sheets.SQUARE,
        "12/27/2018,,,$45.00,,,,,,,,($45.00),,,,,,,,,,,Q1,P1,,,,,,,,Refund,,,C1,Ana",
    ),
    "square items": (Format.SQUARE, sheets.SQUARE_ITEMS, "2026-05-01,,,,Bowl,1.0,Regular,,,,,$40.00,$4.00,Q1"),
    "woocommerce": (Format.WOOCOMMERCE, sheets.WOOCOMMERCE, "5,1001,2026-05-01,completed,,,,45.00,,0,Ana,Ruiz"),
    "woocommerce orders": (
        Format.WOOCOMMERCE,
        sheets.WOOCOMMERCE_ORDERS,
        "2026-05-01,1,€45,completed,Ana,new,2× B,,,40",
    ),
    "woocommerce french": (Format.WOOCOMMERCE, sheets.WOOCOMMERCE_FRENCH, "2026-05-01,1,Terminée,Ana,,1× Bol,,,40"),
    "woocommerce customers": (Format.WOOCOMMERCE, sheets.WOOCOMMERCE_CUSTOMERS, "Ana,ana,,,ana@example.org,2,90"),
    "squarespace": (
        Format.SQUARESPACE,
        sheets.SQUARESPACE,
        "0042,ana@example.org,PAID,2026-05-01 09:12,,,EUR,,,,5.00,45.00,,2,Bowl,,,Large,Ana Ruiz",
    ),
    "gumroad": (Format.GUMROAD, sheets.GUMROAD, "g1,Bowl,Ana,ana@example.org,,1,2026-05-01,,,,45.0"),
    "paypal": (
        Format.PAYPAL,
        sheets.PAYPAL,
        '25/04/2026,,,Ana,General Payment,Completed,EUR,"1.149,00",,,ana@example.org,,T1,,,Bowl',
    ),
    "stripe": (Format.STRIPE, sheets.STRIPE, "ch_1,2026-05-01 02:38:54,45.00,5.00,eur,true,,,Bowl,,Live,,Paid,,Ana"),
    "stripe customers": (Format.STRIPE, sheets.STRIPE_CUSTOMERS, "cus_1,,ana@example.org,Ana,,false,,,45.00,3"),
    "stripe balance": (Format.STRIPE, sheets.STRIPE_BALANCE, "t,2020-01-23,2020-01-27,usd,12.00,0,12.00,charge,"),
    "artwork contacts": (Format.ARTWORK_ARCHIVE, sheets.ARTWORK_CONTACTS, "Ana,Ruiz,Dr.,,03/14/1980,,ana@example.org"),
    "artwork pieces": (
        Format.ARTWORK_ARCHIVE,
        sheets.ARTWORK_PIECES,
        "Harbour,,A-1,Oil,,sold,40,50,,600,sale,,05/01/2026,450,,Ana,Ruiz",
    ),
}


def data(name: str) -> bytes:
    _, headings, row = SEEDS[name]
    return f"{headings}\n{row}\n".encode()


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("above", ["", "\ufeff", "Sales of the studio\n\n"])
def test_a_table_is_known_by_its_headings_wherever_they_stand(name: str, above: str) -> None:
    file = SourceFile("mail.pdf", above.encode() + data(name))
    assert recognise(file, Studio().options()) is SEEDS[name][0]


@pytest.mark.parametrize("name", SEEDS)
def test_no_two_kinds_of_tables_fit_the_same_headings(name: str) -> None:
    headings = tuple(cell.casefold() for cell in SEEDS[name][1].split(","))
    assert sum(each.fits(headings) for each in TABLES) == 1


@pytest.mark.parametrize("name", SEEDS)
def test_every_row_of_every_table_is_told(name: str) -> None:
    plan = try_import(data(name), None)
    assert plan is not None
    assert [line.line for line in plan.lines] == [2]


@given(st.randoms(use_true_random=False), st.sampled_from(list(SEEDS)))
@settings(max_examples=300, deadline=None)
def test_tables_broken_anywhere_are_read_or_refused(chance: random.Random, name: str) -> None:
    broken = bytearray(data(name))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(broken) + 1)
        match chance.randrange(3):
            case 0:
                broken[at : at + chance.randint(1, 20)] = b""
            case 1:
                broken[at:at] = chance.choice(PIECES)
            case _:
                broken[at:at] = broken[: chance.randrange(len(broken) + 1)]
    try_import(bytes(broken), chance.choice([SEEDS[name][0], None]))
