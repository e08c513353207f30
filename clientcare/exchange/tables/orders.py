"""What an order means as a sale: its stage and days, its title and what was kept of its price (PRODUCT §6, In)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from clientcare.domain.calendar import PartialDay, Unit, add
from clientcare.domain.frozen import Frozen
from clientcare.domain.money import Money
from clientcare.domain.values import Stage

LONG_AGO = 30
"""A paid order older than so many days has arrived, whatever the file says."""
ON_THE_WAY = 7
"""It counts as delivered so many days after it was paid."""
_NAMED_IN_TITLE = 3
_KEPT = 4096
"""So many are remembered: in a large shop there are many orders a day."""


class Standing(Frozen):
    stage: Stage
    sold_on: PartialDay | None
    delivered_on: PartialDay | None


@lru_cache(_KEPT)
def standing(
    paid: date,
    *,
    today: date,
    shipped: date | None = None,
    is_shipped: bool = False,
    knows_shipping: bool = True,
    outcome: Stage | None = None,
) -> Standing:
    """The stage and days of an order paid on that day.

    `shipped`: the day it was sent; `is_shipped`: sent on a day that the file does not tell. `knows_shipping`: the
    file would tell. `outcome`: cancelled or refunded, as the file says. A day of delivery after today is an expected
    one: the order is agreed until then.
    """
    delivered = shipped
    if delivered is None and not knows_shipping:
        delivered = paid
    elif delivered is None and (is_shipped or (today - paid).days > LONG_AGO):
        delivered = add(paid, ON_THE_WAY, Unit.DAYS)
    sold = PartialDay.of(paid)
    if outcome is not None:
        return Standing(outcome, sold, PartialDay.of(shipped) if shipped and outcome is Stage.REFUNDED else None)
    stage = Stage.DELIVERED if delivered is not None and delivered <= today else Stage.AGREED
    return Standing(stage, sold, PartialDay.of(delivered) if delivered else None)


def kept_of(total: Money | None, back: Money | None) -> tuple[Money | None, str]:
    """What was kept of a price after a partial refund, and a sentence of it; a whole refund leaves the price."""
    if total and back and total.currency == back.currency and 0 < back.minor < total.minor:
        return Money(total.minor - back.minor, total.currency), f"{back} of {total} refunded"
    return total, ""


def is_all_back(total: Money | None, back: Money | None) -> bool:
    """Whether the whole price went back."""
    return bool(total and back and total.currency == back.currency and 0 < total.minor <= back.minor)


def summed(prices: Iterable[Money | None]) -> Money | None:
    """The sum of prices in one currency; None without any, and for several currencies: they are never mixed."""
    found = [price for price in prices if price is not None]
    if not found or len({price.currency for price in found}) > 1:
        return None
    return Money(sum(price.minor for price in found), found[0].currency)


def works(lines: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The title of a sale from name and count of each of its lines and, where it cannot name them all, the list."""
    names = []
    for name, count in lines:
        number = count.removesuffix(".00").removesuffix(".0")
        if name:
            names.append(name if number in ("", "1") else f"{number} × {name}")
    if len(names) <= _NAMED_IN_TITLE:
        return ", ".join(names), ""
    return f"{', '.join(names[:2])} and {len(names) - 2} more", "\n".join(names)
