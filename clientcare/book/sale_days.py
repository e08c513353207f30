"""The days of a sale: which day a stage sets, and what moving a sale to another stage does to them (CLI.md)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Sale
from clientcare.domain.values import Stage

ENDED_BEFORE = frozenset({Stage.ASKED, Stage.WENT_ELSEWHERE, Stage.DECLINED})
"""The stages whose own day is the day it was asked."""


class Unsaid(Frozen):
    """Stands where nothing was said about a day; None says that it is not known."""


UNSAID = Unsaid()
Said = PartialDay | None | Unsaid


class SaidDays(Frozen):
    """What was said: `day` is the day of the stage, the others are set at any stage."""

    stage: Stage | None = None
    day: PartialDay | None = None
    asked_on: Said = UNSAID
    sold_on: Said = UNSAID
    delivered_on: Said = UNSAID


class SaleDays(Frozen):
    """The stage and days of a sale; `delivered_entered_on`: when its delivery was first entered (PRODUCT §3.7)."""

    stage: Stage
    asked_on: PartialDay | None = None
    sold_on: PartialDay | None = None
    delivered_on: PartialDay | None = None
    delivered_entered_on: date | None = None

    @classmethod
    def of(cls, sale: Sale) -> SaleDays:
        return cls(sale.stage, sale.asked_on, sale.sold_on, sale.delivered_on, sale.delivered_entered_on)

    @property
    def own_day(self) -> PartialDay | None:
        """The day of its stage."""
        if self.stage in ENDED_BEFORE:
            return self.asked_on
        return self.delivered_on if self.stage is Stage.DELIVERED else self.sold_on


def is_after(day: PartialDay | None, today: date) -> bool:
    """Whether all of it still lies ahead: a month that has begun does not."""
    return day is not None and date(day.year, day.month or 1, day.day or 1) > today


def new_days(said: SaidDays, today: date) -> SaleDays:
    """The stage and days of a sale written down today.

    Delivered where no stage is said; agreed where that day is still to come: such a day is expected and starts
    nothing."""
    now = PartialDay.of(today)
    stage = said.stage or Stage.DELIVERED
    day = said.day or now
    asked_on, sold_on, delivered_on = (_or(each, None) for each in (said.asked_on, said.sold_on, said.delivered_on))
    if stage is Stage.DELIVERED:
        delivered_on = _or(said.delivered_on, day)
        if is_after(delivered_on, today):
            return SaleDays(Stage.AGREED, asked_on, _or(said.sold_on, day), delivered_on)
        sold_on = _or(said.sold_on, said.day or delivered_on)
        return SaleDays(stage, asked_on, sold_on, delivered_on, today if delivered_on else None)
    if stage in ENDED_BEFORE:
        return SaleDays(stage, _or(said.asked_on, day), sold_on, delivered_on)
    return SaleDays(stage, asked_on, _or(said.sold_on, day), delivered_on)


def mended_days(old: SaleDays, said: SaidDays, today: date) -> SaleDays:
    """The days after what was said of a sale that is written down already.

    A stage that was said sets its own day to today where it is empty and no day is said; moving back a stage
    empties the later days. A stage that was not said stays, unless its delivery turns out to be still to come.
    """
    stage = said.stage or old.stage
    start = _moved(old, stage) if said.stage is not None else old
    asked_on, sold_on = _or(said.asked_on, start.asked_on), _or(said.sold_on, start.sold_on)
    fallback = PartialDay.of(today) if said.stage is not None else None
    if stage is Stage.DELIVERED:
        return _delivered(start, said, fallback, today)
    delivered_on = _or(said.delivered_on, start.delivered_on)
    if stage in ENDED_BEFORE:
        asked_on = _or(said.asked_on, said.day or asked_on or fallback)
    else:
        sold_on = _or(said.sold_on, said.day or sold_on or fallback)
    return SaleDays(stage, asked_on, sold_on, delivered_on, start.delivered_entered_on if delivered_on else None)


def _delivered(start: SaleDays, said: SaidDays, fallback: PartialDay | None, today: date) -> SaleDays:
    expected = is_after(start.delivered_on, today)
    known = None if expected and said.stage is not None else start.delivered_on
    delivered_on = _or(said.delivered_on, said.day or known or fallback)
    typed_together = start.stage is Stage.DELIVERED and start.sold_on == start.delivered_on
    sold_on = start.sold_on or delivered_on
    if typed_together and said.day is not None:
        sold_on = said.day
    sold_on = _or(said.sold_on, sold_on)
    asked_on = _or(said.asked_on, start.asked_on)
    if is_after(delivered_on, today):
        return SaleDays(Stage.AGREED, asked_on, sold_on, delivered_on)
    return SaleDays(
        Stage.DELIVERED,
        asked_on,
        sold_on,
        delivered_on,
        (start.delivered_entered_on or today) if delivered_on else None,
    )


def _moved(old: SaleDays, stage: Stage) -> SaleDays:
    """`old` as it is when it moves to `stage`: what came later than that is emptied.

    A day of delivery that is only expected goes with a sale that is agreed or making; what ended (cancelled,
    refunded …) keeps all its days.
    """
    if stage is Stage.ASKED and old.stage is not Stage.ASKED:
        return SaleDays(stage, old.asked_on)
    if stage in (Stage.AGREED, Stage.MAKING) and old.stage in (Stage.DELIVERED, Stage.CANCELLED, Stage.REFUNDED):
        return SaleDays(stage, old.asked_on, old.sold_on)
    return old


def _or(said: Said, other: PartialDay | None) -> PartialDay | None:
    return other if isinstance(said, Unsaid) else said
