"""Prices as programs and people write them, to whole minor units; decimal only (HEADERS, rule 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from clientcare.domain.money import DECIMALS, Money

_KEPT = 4096
"""So many prices are remembered as they were written: a shop asks the same ones again and again."""
_NOTHING = {"", "-", "--", "—"}
_BELOW_ZERO = re.compile(r"\(.*\)|-.*|.*-")
_SIGNS = {
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "US$": "USD",
    "CA$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "NZ$": "NZD",
    "R$": "BRL",
    "zł": "PLN",
}
"""A dollar, a yen and a krona alone could be of several countries."""


@lru_cache(_KEPT)
def money(cell: str, currency: str) -> Money | None:
    """ "1,149.00", "1.149,00", "1 149,00", "$45" and "'12.5" in that currency; None for an empty cell.

    ValueError for what is no amount, is below zero, or has more decimals than the currency.
    """
    if cell.strip() in _NOTHING:
        return None
    code = currency.strip().upper()
    digits = _plain(cell)
    whole, point, part = digits.partition(".")
    if point and code in DECIMALS:
        kept = part[: DECIMALS[code]]
        part = part if part[DECIMALS[code] :].strip("0") else kept
        digits = f"{whole}.{part}" if part else whole
    return Money.parse(digits, code)


def is_negative(cell: str) -> bool:
    """Whether the amount is below zero: "-$45.00", "£-1.00", "($33.62)" and "45-" are."""
    return cell.strip() not in _NOTHING and bool(_BELOW_ZERO.fullmatch(_bare(cell)))


def size(cell: str, currency: str) -> Money | None:
    """As `money`, whichever side of zero the amount is on."""
    return money(_bare(cell).strip("()-") if is_negative(cell) else cell, currency)


def currency_of(cell: str) -> str:
    """The currency whose sign or code stands in the cell; "" for none, and for "$" alone (HEADERS, rule 7)."""
    sign = re.sub(r"[\d\s.,'()−-]", "", cell)
    return sign.upper() if sign.upper() in DECIMALS else _SIGNS.get(sign, "")


def has_comma(cells: Iterable[str]) -> bool:
    """Whether the amounts are written with a decimal comma: "49,37" and "4.626,81", never "1,149.00" or "1,149"."""
    return any(re.search(r"\d,\d{1,2}\D*\Z", cell) for cell in cells)


def _bare(cell: str) -> str:
    """Without spaces, letters and the signs of currencies."""
    return re.sub(r"[\s\u00a0'’]|[^\W\d_]+|[$€£¥₹]", "", cell.strip()).replace("−", "-")


def _plain(cell: str) -> str:
    """Digits and at most one decimal point; the sign of a currency, spaces and thousands are taken off."""
    bare = _bare(cell)
    if _BELOW_ZERO.fullmatch(bare):
        raise ValueError("not_a_price")
    decimal = max(bare.rfind("."), bare.rfind(","))
    if decimal < 0:
        return bare
    mark = bare[decimal]
    other = "," if mark == "." else "."
    is_thousands = bare.count(mark) > 1 or (mark == "," and other not in bare and len(bare) - decimal == 4)
    if is_thousands:
        return bare.replace(mark, "")
    return bare[:decimal].replace(other, "") + "." + bare[decimal + 1 :]
