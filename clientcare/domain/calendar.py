"""Civil dates as people live by them: rhythms, partial and yearly days, working days, days away, recurrence."""

from __future__ import annotations

import calendar as _calendar
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from clientcare.domain.frozen import Frozen

DAY = timedelta(days=1)
_IN_EVERY_MONTH = 28
TimeOfDay = time
"""For records whose own field is called `time`."""


class Unit(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class LeapDay(StrEnum):
    """On which day 29 February falls in a common year (setting `leap_day`)."""

    FEB28 = "feb28"
    MAR1 = "mar1"


class Rhythm(Frozen, order=True):
    """n days, weeks, months or years; n = 0 is "no rhythm" and is falsy."""

    count: int
    unit: Unit

    def __bool__(self) -> bool:
        return self.count > 0

    def __str__(self) -> str:
        if not self:
            return "none"
        return f"{self.count} {self.unit.value[:-1] if self.count == 1 else self.unit.value}"

    @classmethod
    def parse(cls, text: str) -> Rhythm:
        """Read "3 months", "1 year" or "none"; ValueError for anything else, zero or above 1000 included."""
        if text.strip().casefold() == "none":
            return NO_RHYTHM
        found = re.fullmatch(r"\s*([0-9]{1,4})\s+(day|week|month|year)s?\s*", text, re.IGNORECASE)
        if not found or not 0 < int(found[1]) <= 1000:
            raise ValueError(text)
        return cls(int(found[1]), Unit(found[2].casefold() + "s"))

    def after(self, day: date, times: int = 1) -> date:
        """The day `times` rhythms after `day`; months and years keep the day and clamp (PRODUCT §3).

        Stays within the calendar: past 9999 it is the last day there is.
        """
        return add(day, self.count * times, self.unit)

    def days_from(self, day: date) -> int:
        """How many days the rhythm lasts when it begins on `day`."""
        return (self.after(day) - day).days


NO_RHYTHM = Rhythm(0, Unit.DAYS)


def add(day: date, count: int, unit: Unit) -> date:
    """`day` moved by `count` units (may be negative): 31 January + 1 month = 28 or 29 February."""
    try:
        if unit is Unit.DAYS:
            return day + timedelta(days=count)
        if unit is Unit.WEEKS:
            return day + timedelta(weeks=count)
        months = day.year * 12 + day.month - 1 + count * (12 if unit is Unit.YEARS else 1)
        year, month = divmod(months, 12)
        if day.day <= _IN_EVERY_MONTH:
            return date(year, month + 1, day.day)
        return date(year, month + 1, min(day.day, _calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return date.max if count > 0 else date.min


class PartialDay(Frozen):
    """A day, a month or a year in which something happened: as much as somebody remembers."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError(str(self.day))
        date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def __str__(self) -> str:
        if self.day is not None:
            return f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{self.year:04}" if self.month is None else f"{self.year:04}-{self.month:02}"

    @classmethod
    def of(cls, day: date) -> PartialDay:
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDay:
        """Read "2026", "2026-05" or "2026-05-14"; ValueError for anything else."""
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", text)
        if not found:
            raise ValueError(text)
        year, month, day = found.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @property
    def whole(self) -> date | None:
        """The day itself, or None for a month or a year: such a day opens nothing (PRODUCT §2, Sale)."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def last(self) -> date:
        """The day it counts as for *bought*: itself, or the last of its month or year."""
        month = self.month or 12
        return date(self.year, month, self.day or _calendar.monthrange(self.year, month)[1])


class YearlyDay(Frozen):
    """A day that comes back each year, such as a birthday; the year is known or not."""

    month: int
    day: int
    year: int | None = None

    def __post_init__(self) -> None:
        date(2000 if self.year is None else self.year, self.month, self.day)

    def __str__(self) -> str:
        tail = f"{self.month:02}-{self.day:02}"
        return tail if self.year is None else f"{self.year:04}-{tail}"

    @classmethod
    def parse(cls, text: str) -> YearlyDay:
        """Read "1980-02-29" or "02-29"; ValueError for anything else."""
        found = re.fullmatch(r"(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})", text)
        if not found:
            raise ValueError(text)
        return cls(int(found[2]), int(found[3]), int(found[1]) if found[1] else None)

    def in_year(self, year: int, leap_day: LeapDay = LeapDay.FEB28) -> date:
        """Its day in that year; 29 February moves in a common year as the setting says."""
        if (self.month, self.day) == (2, 29) and not _calendar.isleap(year):
            return date(year, 2, 28) if leap_day is LeapDay.FEB28 else date(year, 3, 1)
        return date(year, self.month, self.day)


class Span(Frozen, order=True):
    """Days from `since` up to but not on `until`; `until` None goes on. Equal days are no time at all."""

    since: date
    until: date | None = None

    def __contains__(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


def next_working(day: date, days_off: frozenset[int]) -> date:
    """`day`, or the first working day after it; `days_off` are weekdays, Monday = 0, never all seven."""
    if days_off:
        while day.weekday() in days_off and day < date.max:
            day += DAY
    return day


def last_working(day: date, days_off: frozenset[int]) -> date:
    """`day`, or the last working day before it."""
    if days_off:
        while day.weekday() in days_off and day > date.min:
            day -= DAY
    return day


def after_present_days(day: date, count: int, away: Iterable[Span]) -> date:
    """The `count`-th day after `day`, not counting days away (PRODUCT §3.12)."""
    end, counted = add(day, count, Unit.DAYS), add(day, 1, Unit.DAYS)
    for span in sorted(away):
        begin = max(span.since, counted)
        if span.until is not None and begin < span.until and begin <= end:
            end = add(end, (span.until - begin).days, Unit.DAYS)
            counted = span.until
    return end


def artist_day(now: datetime, day_starts_at: time) -> date:
    """The day that a moment belongs to: what is written at 01:30 belongs to the day before (PRODUCT §3)."""
    return now.date() if now.time() >= day_starts_at or now.date() == date.min else now.date() - DAY
