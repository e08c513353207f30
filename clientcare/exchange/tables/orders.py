"""What an order means as a sale: its stage and days (PRODUCT §6, In)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clientcare.domain.calendar import PartialDay, Unit, add
from clientcare.domain.values import Stage

LONG_AGO = 30
"""A paid order older than so many days has arrived, whatever the file says."""
ON_THE_WAY = 7
"""It counts as delivered so many days after it was paid."""


@dataclass(frozen=True, slots=True)
class Standing:
    stage: Stage
    sold_on: PartialDay
    delivered_on: PartialDay | None


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
