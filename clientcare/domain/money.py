"""Money as people write it: an integer of minor units and an ISO 4217 code; currencies are never added up."""

from __future__ import annotations

import re

from clientcare.domain.frozen import Frozen

LARGEST = 2**63 - 1
"""What a column of the store holds."""

_TWO_DECIMALS = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
    CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
    PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
    TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
"""
_NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND"
_FOUR_DECIMALS = "CLF UYW"
# Withdrawn since 2020: orders of some years ago still carry them.
_OF_LATE = "ANG BGN CUC HRK SLL ZWL"

DECIMALS: dict[str, int] = {
    code: decimals
    for decimals, codes in (
        (2, _TWO_DECIMALS),
        (0, _NO_DECIMALS),
        (3, _THREE_DECIMALS),
        (4, _FOUR_DECIMALS),
        (2, _OF_LATE),
    )
    for code in codes.split()
}
"""The currencies of ISO 4217 that prices are written in, each with how many decimals it has."""


class Money(Frozen):
    """A price: `minor` is cents, yen or fils, from 0 to 2**63 - 1; ValueError for anything else."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if self.currency not in DECIMALS:
            raise ValueError("unknown_currency")
        if not 0 <= self.minor <= LARGEST:
            raise ValueError("not_a_price")

    @classmethod
    def parse(cls, amount: str, currency: str) -> Money:
        """Read "450" or "450.00" with a decimal point; "eur" is EUR.

        ValueError holds a word: unknown_currency, not_a_price (a sign, a comma, too large) or
        too_many_decimals.
        """
        code = currency.strip().upper()
        if code not in DECIMALS:
            raise ValueError("unknown_currency")
        found = re.fullmatch(r"([0-9]{1,19})(?:\.([0-9]+))?", amount.strip())
        if not found:
            raise ValueError("not_a_price")
        whole, part = found[1], found[2] or ""
        if len(part) > DECIMALS[code]:
            raise ValueError("too_many_decimals")
        return cls(int(whole + part.ljust(DECIMALS[code], "0")), code)

    @property
    def amount(self) -> str:
        """ "450.00": all the decimals that the currency has, and no currency."""
        decimals = DECIMALS[self.currency]
        digits = str(self.minor).rjust(decimals + 1, "0")
        return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    def to_json(self) -> dict[str, str]:
        """The shape of the command line (CLI.md, "Shapes")."""
        return {"amount": self.amount, "currency": self.currency}
