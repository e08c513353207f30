"""Whether what repeats in a calendar is one fixed day of every year: read off the rule, which is never counted out."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen


class Rule(Frozen, kw_only=True):
    """The parts of an RRULE that count. `is_moving`: it speaks of weekdays, weeks or places in a list."""

    often: str
    every: int = 1
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    is_moving: bool = False
    until: date | None = None
    count: int | None = None


class Yearly(Frozen):
    """`reason`: why an event is no fixed day of every year, "" where it is; `day`: the one that its rule says."""

    reason: str = ""
    day: YearlyDay | None = None


_LEAP_DAY = ((28, 29), (-1,))
"""The days of February by which programs mean the 29th, and in other years the last."""


def comes_back(rule: Rule, begins: YearlyDay, today: date) -> Yearly:
    """How a series that begins on that day goes on from `today`."""
    months = {"YEARLY": 12, "MONTHLY": 1}.get(rule.often, 0)
    if months * rule.every != 12:
        return Yearly("not_every_year" if rule.often == "YEARLY" else "repeats_otherwise")
    if _has_ended(rule, begins, today):
        return Yearly("ended_series")
    if rule.year_days == (60,) or (rule.months == (2,) and rule.month_days in _LEAP_DAY):
        return Yearly(day=YearlyDay(2, 29))
    return _fixed(rule, begins)


def _fixed(rule: Rule, begins: YearlyDay) -> Yearly:
    """The one day of the year that the rule names, or that it begins on."""
    if len(rule.months) > 1 or len(rule.month_days) > 1:
        return Yearly("repeats_otherwise")
    month, day = (*rule.months, begins.month)[0], (*rule.month_days, begins.day)[0]
    if rule.is_moving or rule.year_days or not 0 < day < 32:
        return Yearly("moving_day")
    try:
        return Yearly(day=YearlyDay(month, day))
    except (ValueError, OverflowError):  # there is no such day
        return Yearly("no_rule")


def _has_ended(rule: Rule, begins: YearlyDay, today: date) -> bool:
    """Whether the last day of the series is gone."""
    if rule.until is not None:
        return rule.until < today
    return rule.count is not None and begins.year is not None and begins.year + rule.count <= today.year
