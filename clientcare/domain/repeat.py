"""What our own form can say of how a reminder repeats, and the rule of RFC 5545 that it writes for that."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.recurrence import rule_every
from clientcare.domain.rule import DAYS, Frequency, Rule, parse

_UNITS = {
    Frequency.DAILY: Unit.DAYS,
    Frequency.WEEKLY: Unit.WEEKS,
    Frequency.MONTHLY: Unit.MONTHS,
    Frequency.YEARLY: Unit.YEARS,
}


class Repeat(Frozen):
    """Every so often, or once where `every` is no rhythm.

    `after_done`: it counts from the day it is done. `weekdays` (Monday = 0) besides that of the first day: only every
    so many weeks by the calendar. It ends after `times` times, the first one counted, or on `ends_on`, or never; what
    counts from the day it is done cannot end after so many times.
    """

    every: Rhythm = NO_RHYTHM
    after_done: bool = False
    weekdays: frozenset[int] = frozenset()
    times: int | None = None
    ends_on: date | None = None

    def rule(self, first_on: date) -> str:
        """The rule as it is written, "" for once and for what counts from the day it is done.

        The 29th, 30th and 31st fall on the last day of shorter months (PRODUCT §2, Reminder).
        """
        if not self.every or self.after_done:
            return ""
        text = rule_every(self.every, first_on)
        days = self.weekdays | {first_on.weekday()}
        if self.every.unit is Unit.WEEKS and len(days) > 1:
            text += f";BYDAY={','.join(DAYS[day] for day in sorted(days))}"
        return text if self.times is None else f"{text};COUNT={self.times}"

    @property
    def rhythm_after_done(self) -> Rhythm:
        """How long after it is done it comes again."""
        return self.every if self.after_done else NO_RHYTHM


def repeat_of(first_on: date, rule: str, after_done: Rhythm, ends_on: date | None) -> Repeat | None:
    """How the form says it; None for a rule that only others write. ValueError as `rule.parse`."""
    if after_done:
        return Repeat(after_done, after_done=True, ends_on=ends_on)
    if not rule:
        return Repeat(ends_on=ends_on)
    read = parse(rule)
    end = min((day for day in (ends_on, read.until) if day is not None), default=None)
    every = Rhythm(read.interval, _UNITS[read.frequency])
    weekly = read.frequency is Frequency.WEEKLY
    weekdays = frozenset(day for _, day in read.by_day) if weekly else frozenset()
    said = Repeat(every, weekdays=weekdays, times=read.count, ends_on=end)
    return said if _same(read, parse(said.rule(first_on)), first_on) else None


def _same(theirs: Rule, ours: Rule, first_on: date) -> bool:
    """Whether both fall on the same days, as far as it shows: with what the first day says by itself left out."""
    return _plain(theirs, first_on) == _plain(ours, first_on)


def _plain(rule: Rule, first_on: date) -> Rule:
    rule = replace(rule, until=None)
    if rule.frequency is Frequency.WEEKLY and rule.by_day == {(0, first_on.weekday())}:
        rule = replace(rule, by_day=frozenset())
    if rule.interval == 1 or not rule.by_day:
        rule = replace(rule, week_start=0)
    own_day = rule.by_month_day == {first_on.day} and first_on.day <= 28
    if rule.frequency is Frequency.YEARLY and own_day and rule.by_month == {first_on.month}:
        return replace(rule, by_month=frozenset(), by_month_day=frozenset())
    if rule.frequency is Frequency.YEARLY and rule.by_month == {first_on.month} and not rule.by_month_day:
        named = rule.by_day or rule.by_week or rule.by_year_day or rule.positions
        return rule if named or (first_on.month, first_on.day) == (2, 29) else replace(rule, by_month=frozenset())
    if rule.frequency is Frequency.MONTHLY and own_day and not rule.by_month and not rule.by_day:
        return replace(rule, by_month_day=frozenset(), positions=frozenset())
    return rule
