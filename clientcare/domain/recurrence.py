"""On which days a repeat rule falls: bounded for every rule, and quick however long it has been running."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice

from clientcare.domain.calendar import DAY, Rhythm, Unit
from clientcare.domain.frozen import replace
from clientcare.domain.rule import Frequency, Rule, parse

SILENCE = 100
"""Years without an occurrence after which a rule has come to its end, such as one for 30 February."""

# Our own walk, not dateutil's: that one searches on to the year 9999 where a rule never matches (many seconds),
# and begins at the first day each time. The tests compare the two.


def first_open(
    rule: str,
    first_on: date,
    answered_through: date | None = None,
    answered: frozenset[date] = frozenset(),
    ends_on: date | None = None,
) -> date | None:
    """The earliest occurrence after `answered_through` that is not in `answered`, up to `ends_on`; else None.

    `rule` "" is once, on `first_on`; ValueError as `rule.parse`.
    """
    start = first_on if answered_through is None else _next_day(answered_through)
    return next((day for day in _occurrences(rule, first_on, start, ends_on) if day not in answered), None)


def between(rule: str, first_on: date, after: date, until: date, ends_on: date | None = None) -> list[date]:
    """The occurrences later than `after`, up to and on `until` and `ends_on`; ValueError as `rule.parse`."""
    if after >= until:
        return []
    end = until if ends_on is None else min(until, ends_on)
    return list(_occurrences(rule, first_on, _next_day(after), end))


def next_days(rule: str, first_on: date, since: date, count: int, ends_on: date | None = None) -> list[date]:
    """The first `count` occurrences on or after `since`, fewer where it ends before; ValueError as `rule.parse`."""
    return list(islice(_occurrences(rule, first_on, max(since, first_on), ends_on), count))


def rule_every(every: Rhythm, first_on: date) -> str:
    """What our own form writes for "every 2 weeks" and the like; "" for no rhythm (PRODUCT §2, Reminder)."""
    match every.unit:
        case _ if not every:
            return ""
        case Unit.MONTHS:
            return monthly_rule(first_on, every.count)
        case Unit.YEARS:
            return yearly_rule(first_on, every.count)
        case unit:
            return _every(Frequency.WEEKLY if unit is Unit.WEEKS else Frequency.DAILY, every.count)


def monthly_rule(first_on: date, every: int = 1) -> str:
    """Each month, or every so many, on its day; the 29th to 31st fall on the last day of shorter months."""
    return _every(Frequency.MONTHLY, every) + _clamped(first_on.day)


def yearly_rule(first_on: date, every: int = 1) -> str:
    """Each year, or every so many, on its day; 29 February falls on the 28th in common years."""
    leap = (first_on.month, first_on.day) == (2, 29)
    return _every(Frequency.YEARLY, every) + (f";BYMONTH=2{_clamped(29)}" if leap else "")


def _every(frequency: Frequency, interval: int) -> str:
    return f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else "")


def _clamped(day: int) -> str:
    if day <= 28:
        return ""
    return f";BYMONTHDAY={','.join(map(str, range(28, day + 1)))};BYSETPOS=-1"


def _next_day(day: date) -> date:
    return day if day == date.max else day + DAY


def _occurrences(text: str, first_on: date, start: date, ends_on: date | None) -> Iterator[date]:
    """The occurrences from `start` on. The first day is always one, as DTSTART is in RFC 5545."""
    rule = parse(text) if text else None
    end = min(ends_on or date.max, (rule and rule.until) or date.max)
    if start <= first_on <= end:
        yield first_on
    if rule is None:
        return
    if rule.count is None:
        yield from _to(_matches(rule, first_on, max(start, _next_day(first_on))), end)
        return
    days = _matches(rule, first_on, _next_day(first_on))
    for _, day in zip(range(rule.count - 1), _to(days, end), strict=False):
        if day >= start:
            yield day


def _to(days: Iterator[date], end: date) -> Iterator[date]:
    for day in days:
        if day > end:
            return
        yield day


def _matches(rule: Rule, first_on: date, start: date) -> Iterator[date]:
    """The days after `first_on`, from `start` on, that the rule itself names; ends when it falls silent."""
    rule = _completed(rule, first_on)
    last = start
    for days in _periods(rule, first_on, start):
        if days[0].year > last.year + SILENCE:
            return
        for day in _chosen(rule, days):
            if day >= start and day > first_on:
                last = day
                yield day


def _completed(rule: Rule, first_on: date) -> Rule:
    """With what a rule leaves open taken from its first day (RFC 5545 §3.3.10)."""
    own = rule.by_year_day or rule.by_month_day or rule.by_day
    if own or rule.frequency is Frequency.DAILY:
        return rule
    if rule.frequency is Frequency.WEEKLY or rule.by_week:
        return replace(rule, by_day=frozenset({(0, first_on.weekday())}))
    rule = replace(rule, by_month_day=frozenset({first_on.day}))
    if rule.frequency is Frequency.YEARLY and not rule.by_month:
        return replace(rule, by_month=frozenset({first_on.month}))
    return rule


def _periods(rule: Rule, first_on: date, start: date) -> Iterator[list[date]]:
    """The days of each year, month, week or day that the rule's interval names, from the one of `start` on."""
    at, days_of = _calendar(rule)
    origin = at(first_on)
    skipped = -(-(at(start) - origin) // rule.interval) * rule.interval
    place = origin + skipped
    while True:
        try:
            yield days_of(place)
        except (ValueError, OverflowError):  # after the year 9999
            return
        place += rule.interval


def _calendar(rule: Rule) -> tuple[Callable[[date], int], Callable[[int], list[date]]]:
    """How periods of the rule's frequency are numbered, and the days of one by its number."""
    match rule.frequency:
        case Frequency.YEARLY:
            return lambda day: day.year, lambda year: _year(rule, year)
        case Frequency.MONTHLY:
            return _month_number, lambda number: _month(*divmod(number, 12))
        case Frequency.WEEKLY:
            return (
                lambda day: (day.toordinal() - 1 - rule.week_start) // 7,
                lambda number: _span(number * 7 + 1 + rule.week_start, 7),
            )
        case _:
            return date.toordinal, lambda number: _span(number, 1)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _year(rule: Rule, year: int) -> list[date]:
    """The days of the months that the rule names, or of all."""
    months = sorted(rule.by_month) or range(1, 13)
    return [day for month in months for day in _month(year, month - 1)]


def _month(year: int, month: int) -> list[date]:
    """Its days; January is 0."""
    return _span(date(year, month + 1, 1).toordinal(), calendar.monthrange(year, month + 1)[1])


def _span(ordinal: int, days: int) -> list[date]:
    return [date.fromordinal(each) for each in range(max(ordinal, 1), ordinal + days)]


def _chosen(rule: Rule, days: list[date]) -> list[date]:
    """Of one period's days those that all parts of the rule name."""
    fitting = [day for day in days if _fits(rule, day)]
    if not rule.positions:
        return fitting
    places = (place - 1 if place > 0 else place for place in rule.positions if abs(place) <= len(fitting))
    return sorted({fitting[place] for place in places})


def _fits(rule: Rule, day: date) -> bool:
    return (
        (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or _counted(*_day_of_month(day), rule.by_month_day))
        and (not rule.by_day or any(_is_weekday(rule, day, *each) for each in rule.by_day))
        and (not rule.by_year_day or _counted(*_day_of_year(day), rule.by_year_day))
        and (not rule.by_week or _counted(*_week(day, rule.week_start), rule.by_week))
    )


def _counted(place: int, length: int, named: frozenset[int]) -> bool:
    """Whether a place is named from the beginning, or from the end where below 0."""
    return place in named or place - length - 1 in named


def _is_weekday(rule: Rule, day: date, number: int, weekday: int) -> bool:
    """Whether it is that weekday, and the n-th or last n-th of its month (of its year where no month is said)."""
    if day.weekday() != weekday:
        return False
    if not number:
        return True
    if rule.frequency is Frequency.YEARLY and not rule.by_month:
        place, length = _day_of_year(day)
    else:
        place, length = _day_of_month(day)
    return number == ((place - 1) // 7 + 1 if number > 0 else -((length - place) // 7 + 1))


def _week(day: date, week_start: int) -> tuple[int, int]:
    """The number of its week and how many weeks that year has; the first has four days at least (ISO 8601)."""
    first = _first_week(day.year, week_start)
    if day.toordinal() < first:
        year = day.year - 1
    elif day.toordinal() >= _first_week(day.year + 1, week_start):
        year = day.year + 1
    else:
        year = day.year
    first = _first_week(year, week_start)
    return (day.toordinal() - first) // 7 + 1, (_first_week(year + 1, week_start) - first) // 7


def _first_week(year: int, week_start: int) -> int:
    """The ordinal of the first day of the week that holds 4 January, also beyond the years of `date`."""
    fourth = 365 * (year - 1) + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400 + 4
    return fourth - (fourth - 1 - week_start) % 7


def _day_of_year(day: date) -> tuple[int, int]:
    """Its place in its year, and how long that is."""
    length = 366 if calendar.isleap(day.year) else 365
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1, length


def _day_of_month(day: date) -> tuple[int, int]:
    """Its place in its month, and how long that is."""
    return day.day, calendar.monthrange(day.year, day.month)[1]
