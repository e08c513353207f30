"""Prices as programs and people write them, to whole minor units; decimal only (HEADERS, rule 7)."""

from __future__ import annotations

import re

from clientcare.domain.money import DECIMALS, Money

_NOTHING = {"", "-", "--", "—"}


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


def _plain(cell: str) -> str:
    """Digits and at most one decimal point; the sign of a currency, spaces and thousands are taken off."""
    bare = re.sub(r"[\s\u00a0'’]|[^\W\d_]+|[$€£¥₹]", "", cell.strip())
    if re.fullmatch(r"\(.*\)|-.*|.*-", bare):
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
