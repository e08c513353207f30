"""Prices as they are read, kept and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientcare.domain.money import DECIMALS, LARGEST, Money


@pytest.mark.parametrize(
    ("said", "currency", "minor", "written"),
    [
        ("450", "EUR", 45000, "450.00"),
        ("450.00", "EUR", 45000, "450.00"),
        ("450.5", "EUR", 45050, "450.50"),
        ("0.05", "EUR", 5, "0.05"),
        ("0", "EUR", 0, "0.00"),
        (" 450 ", " eur ", 45000, "450.00"),
        ("1200", "JPY", 1200, "1200"),
        ("7.125", "KWD", 7125, "7.125"),
        ("1.2345", "CLF", 12345, "1.2345"),
        ("99", "HRK", 9900, "99.00"),
    ],
)
def test_a_price_is_read_and_written_with_the_decimals_of_its_currency(
    said: str, currency: str, minor: int, written: str
) -> None:
    price = Money.parse(said, currency)
    assert (price.minor, price.amount) == (minor, written)


@pytest.mark.parametrize("said", ["", "-5", "+5", "4,50", "450.", ".5", "1e3", "٤", "4 50", "9" * 20, "9" * 19])
def test_what_is_no_price_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match="not_a_price"):
        Money.parse(said, "EUR")


@pytest.mark.parametrize(("said", "currency"), [("4.505", "EUR"), ("450.000", "EUR"), ("4.0", "JPY")])
def test_more_decimals_than_the_currency_has_are_refused(said: str, currency: str) -> None:
    with pytest.raises(ValueError, match="too_many_decimals"):
        Money.parse(said, currency)


@pytest.mark.parametrize("code", ["", "EURO", "XXX", "EU"])
def test_a_currency_that_does_not_exist_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="unknown_currency"):
        Money.parse("1", code)
    with pytest.raises(ValueError, match="unknown_currency"):
        Money(1, code)


def test_the_largest_price_is_what_a_column_holds() -> None:
    assert Money.parse(Money(LARGEST, "EUR").amount, "EUR") == Money(LARGEST, "EUR")
    for minor in (LARGEST + 1, -1):
        with pytest.raises(ValueError, match="not_a_price"):
            Money(minor, "EUR")


def test_it_is_said_with_its_currency_and_told_to_scripts_in_two_parts() -> None:
    assert str(Money(45000, "EUR")) == "450.00 EUR"
    assert Money(45000, "EUR").to_json() == {"amount": "450.00", "currency": "EUR"}


def test_all_currencies_have_codes_of_three_capitals() -> None:
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in DECIMALS)
    assert set(DECIMALS.values()) == {0, 2, 3, 4}


@given(st.integers(0, LARGEST), st.sampled_from(sorted(DECIMALS)))
def test_what_is_written_is_read_as_the_same_price(minor: int, currency: str) -> None:
    assert Money.parse(Money(minor, currency).amount, currency) == Money(minor, currency)


@given(st.text(), st.sampled_from(["EUR", "JPY"]))
def test_any_text_is_a_price_or_refused(said: str, currency: str) -> None:
    try:
        price = Money.parse(said, currency)
    except ValueError:
        return
    assert 0 <= price.minor <= LARGEST
