"""The price in a line: an amount with its currency, before or after it, or "for 450" in the artist's own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.money import DECIMALS, Money
from clientcare.domain.quick.line import Line, Mark, Sort
from clientcare.domain.quick.understood import Gap
from clientcare.domain.quick.vocabulary import Vocabulary

SIGNS: Mapping[str, tuple[str, ...]] = {
    "€": ("EUR",),
    "£": ("GBP", "EGP", "GIP"),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"),
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "₩": ("KRW",),
    "₺": ("TRY",),
    "₴": ("UAH",),
    "₪": ("ILS",),
    "₫": ("VND",),
    "฿": ("THB",),
    "₱": ("PHP",),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "zl": ("PLN",),
    "kc": ("CZK",),
    "fr": ("CHF",),
}
"""The currencies of a sign: the first of them, unless the artist's own is another one of them."""
_SMALL = frozenset(["eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "cad", "aud", "nzd", "jpy", "pln", "czk", "inr"])
"""Codes that are no words when they are written small; "all" and "try" are."""


class Price(Frozen):
    """An amount and where it stands; without money `gap` says what is missing, or that it is no price. `is_each`: it is
    that of each of several works."""

    places: range
    money: Money | None
    gap: Gap | None = None
    is_each: bool = False


def find_price(line: Line, words: Vocabulary, home: str | None) -> Price | None:
    """The first amount with a currency, else the first that stands where a price does; marked in the line.

    `home` is the artist's own currency, or None where they have chosen none.
    """
    numbers = [place for place, token in enumerate(line.tokens) if token.sort is Sort.NUMBER]
    found = next(filter(None, (_with_currency(line, words, home, place) for place in numbers)), None)
    found = found or next(filter(None, (_bare(line, words, home, place) for place in numbers)), None)
    if found is None:
        return None
    begin, stop = found.places.start, found.places.stop
    before = max((size for size in map(len, words.each) if line.phrase(begin - size, words.each) == size), default=0)
    after = line.phrase(stop, words.each)
    found = replace(found, places=range(begin - before, stop + after), is_each=before + after > 0)
    line.mark(found.places, Mark.PRICE)
    return found


def _with_currency(line: Line, words: Vocabulary, home: str | None, place: int) -> Price | None:
    for first, last in ((place - 1, place), (place, place + 1)):
        code = _currency(line, words, home, first if first < place else last)
        if code:
            begin = first - 1 if line.plain(first - 1) in words.prices else first
            return _price(line, range(begin, last + 1), place, code)
    return None


def _currency(line: Line, words: Vocabulary, home: str | None, place: int) -> str:
    token, plain = line.at(place), line.plain(place)
    sign = words.currencies.get(plain, plain)
    if codes := SIGNS.get(sign, ()):
        return home if home in codes else codes[0]
    code = token.text.upper()
    return code if code in DECIMALS and (token.text == code or plain in _SMALL) else ""


def _bare(line: Line, words: Vocabulary, home: str | None, place: int) -> Price | None:
    """An amount that no currency stands with: after "for", and not the number of something."""
    after = line.at(place + 1)
    counts = after.sort is Sort.WORD and after.plain not in (words.people.leads | words.joins | words.days.on)
    counts = (
        counts and not line.phrase(place + 1, (*words.days.near, *words.each)) and after.plain not in words.days.last
    )
    if line.plain(place - 1) not in words.prices or counts:
        return None
    places = range(place - 1, place + 1)
    return _price(line, places, place, home) if home else Price(places, None, Gap.CURRENCY)


def _price(line: Line, places: range, place: int, code: str) -> Price:
    try:
        return Price(places, Money.parse(plain_amount(line.at(place).text, DECIMALS[code]), code))
    except ValueError:
        return Price(places, None, Gap.PRICE)


def plain_amount(text: str, decimals: int) -> str:
    """ "1,200.50", "1.200,50" and "1 200" as 1200.50 and 1200: three digits after the only sign are thousands, unless
    it is a point and the currency has three decimals."""
    groups = re.split(r"\D", text)
    last = re.search(r"([.,])(\d+)$", text)
    if last is None or (len(last[2]) == 3 and not (last[1] == "." and decimals == 3)):
        return "".join(groups)
    return f"{''.join(groups[:-1])}.{last[2]}"
