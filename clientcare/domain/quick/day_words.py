"""Days as people say them: yesterday, last Friday, 3 days ago, 12 May, by the end of the month."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from clientcare.domain.calendar import Unit, add
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.quick.line import Line, Mark
from clientcare.domain.quick.vocabulary import Days, Vocabulary

_NEAREST_LEAP_YEAR = 8
"""Years until a 29 February comes back at the latest."""


class Day(Frozen):
    """A day that is named: which one it is where it has been, and which where it is to come; None where it cannot be.

    `is_due`: it is named as the last one, "by Friday". `in_words`: told from today, not from the calendar.
    """

    places: range
    past: date | None
    coming: date | None
    is_due: bool = False
    in_words: bool = True


def find_days(line: Line, words: Vocabulary, today: date) -> list[Day]:
    """The days named in the line, in its order, marked there."""
    reader = _Reader(line, words.days, today)
    found: list[Day] = []
    place = 0
    while place < len(line):
        day = reader.day_at(place) if place not in line.marks else None
        if day is not None:
            found.append(day)
            line.mark(day.places, Mark.DAY)
        place = day.places.stop if day else place + 1
    return found


class _Reader:
    def __init__(self, line: Line, days: Days, today: date) -> None:
        self._line = line
        self._days = days
        self._today = today
        self._ways: tuple[Callable[[int], Day | None], ...] = (
            *(self._near, self._weekday, self._ago, self._within, self._span, self._end),
            *(self._since, self._iso, self._dotted, self._short, self._day_month, self._month_day),
        )

    def day_at(self, place: int) -> Day | None:
        """The day that begins there, with the word before it that leads to it."""
        plain, days = self._line.plain(place), self._days
        is_due = plain in days.due
        leads = is_due or plain in days.on
        after = place + 1 + (leads and self._line.plain(place + 1) in days.on)  # "bis zum 14. Mai"
        for begin in dict.fromkeys((after, place + 1, place)) if leads else (place,):
            for way in self._ways:
                day = way(begin)
                if day is not None and not self._is_marked(day):
                    places = range(place, self._with_part(day.places.stop))
                    day = replace(day, places=places, is_due=is_due and begin > place)
                    return day if leads or self._stands_alone(day) else None
        return None

    def _is_marked(self, day: Day) -> bool:
        return any(place in self._line.marks for place in day.places)

    def _with_part(self, stop: int) -> int:
        return stop + (self._line.plain(stop) in self._days.parts)

    def _stands_alone(self, day: Day) -> bool:
        """Whether it is no part of a title: a number, written small, at an end of what is said, or after what was
        understood."""
        line, first = self._line, self._line.at(day.places.start)
        before, after = day.places.start - 1, day.places.stop
        ends = line.is_break(before) or before in line.marks or line.is_break(after)
        return ends or not (day.in_words and first.is_capital)

    def _near(self, place: int) -> Day | None:
        length = self._line.phrase(place, self._days.near)
        if not length:
            return None
        steps = self._days.near[tuple(self._line.plain(place + step) for step in range(length))]
        day = add(self._today, steps, Unit.DAYS)
        return Day(range(place, place + length), day if steps <= 0 else None, day if steps >= 0 else None)

    def _weekday(self, place: int) -> Day | None:
        """The latest one up to today, and the next one after it; the last one is before today."""
        days = self._days
        said = self._line.plain(place)
        is_last, is_next = said in days.last, said in days.next
        weekday = days.weekdays.get(self._line.plain(place + 1) if is_last or is_next else said)
        if weekday is None:
            return None
        back = (self._today.weekday() - weekday) % 7
        past = add(self._today, -(back or 7) if is_last else -back, Unit.DAYS)
        coming = add(self._today, 7 - back, Unit.DAYS)
        places = range(place, place + (2 if is_last or is_next else 1))
        return Day(places, None if is_next else past, None if is_last else coming)

    def _amount(self, place: int) -> tuple[int, Unit] | None:
        """3 days, two weeks, a month."""
        said = self._line.plain(place)
        unit = self._days.units.get(self._line.plain(place + 1))
        count = int(said) if re.fullmatch(r"[0-9]{1,4}", said) else self._days.numbers.get(said, 0)
        return (count, unit) if unit and count else None

    def _ago(self, place: int) -> Day | None:
        amount = self._amount(place)
        if amount is None or self._line.plain(place + 2) not in self._days.ago:
            return None
        return Day(range(place, place + 3), add(self._today, -amount[0], amount[1]), None)

    def _since(self, place: int) -> Day | None:
        amount = self._amount(place + 1) if self._line.plain(place) in self._days.since else None
        return Day(range(place, place + 3), add(self._today, -amount[0], amount[1]), None) if amount else None

    def _within(self, place: int) -> Day | None:
        amount = self._amount(place + 1)
        if amount is None or self._line.plain(place) not in self._days.within:
            return None
        return Day(range(place, place + 3), None, add(self._today, *amount))

    def _span(self, place: int) -> Day | None:
        """Last week and next month: as long ago, or as long from now."""
        said, unit = self._line.plain(place), self._days.units.get(self._line.plain(place + 1))
        if unit is None or said not in self._days.last | self._days.next:
            return None
        places = range(place, place + 2)
        if said in self._days.last:
            return Day(places, add(self._today, -1, unit), None)
        return Day(places, None, add(self._today, 1, unit))

    def _end(self, place: int) -> Day | None:
        """The end of the week is its Sunday."""
        length = self._line.phrase(place, self._days.ends)
        is_next = length > 0 and self._line.plain(place + length) in self._days.next
        said = self._line.plain(place + length + is_next)
        unit, month = self._days.units.get(said), self._days.months.get(said)
        places = range(place, place + length + is_next + 1)
        if not length or unit is Unit.DAYS or not (unit or month):
            return None
        if month:
            first = self._coming(month, 1) if month != self._today.month else self._today
            return Day(places, None, _last_of_month(first or date.max))
        within = add(self._today, 1, unit) if unit and is_next else self._today
        if unit is Unit.WEEKS:
            return Day(places, None, add(within, 6 - within.weekday(), Unit.DAYS))
        return Day(places, None, _last_of_month(within.replace(month=12, day=1) if unit is Unit.YEARS else within))

    def _iso(self, place: int) -> Day | None:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", self._line.plain(place)):
            return None
        return self._written(range(place, place + 1), *map(int, self._line.plain(place).split("-")))

    def _dotted(self, place: int) -> Day | None:
        """12.5.2026, the day first."""
        if not (found := re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", self._line.plain(place))):
            return None
        return self._written(range(place, place + 1), int(found[3]), int(found[2]), int(found[1]))

    def _short(self, place: int) -> Day | None:
        """14.5., the day first."""
        found = re.fullmatch(r"([0-9]{1,2})\.([0-9]{1,2})", self._line.plain(place)) if self._days.short_dates else None
        if found is None or self._line.plain(place + 1) != "." or not 1 <= int(found[2]) <= 12:
            return None
        return self._of_month(place, place + 2, int(found[2]), found[1])

    def _day_month(self, place: int) -> Day | None:
        """12 May, 12th of May 2026."""
        then = place + 1
        then += self._line.plain(then) in self._days.ordinals
        then += self._line.plain(then) in self._days.of
        month = self._days.months.get(self._line.plain(then))
        return self._of_month(place, then + 1, month, self._line.plain(place)) if month else None

    def _month_day(self, place: int) -> Day | None:
        """May 12, May 12th, 2026."""
        month = self._days.months.get(self._line.plain(place))
        then = place + 2 + (self._line.plain(place + 2) in self._days.ordinals)
        return self._of_month(place, then, month, self._line.plain(place + 1)) if month else None

    def _of_month(self, place: int, stop: int, month: int, said: str) -> Day | None:
        if not re.fullmatch(r"[0-9]{1,2}", said):
            return None
        with_comma = stop + (self._line.plain(stop) == ",")
        if re.fullmatch(r"[12][0-9]{3}", self._line.plain(with_comma)) and with_comma not in self._line.marks:
            return self._written(range(place, with_comma + 1), int(self._line.plain(with_comma)), month, int(said))
        past = next(filter(None, self._years(month, int(said), -1)), None)
        coming = self._coming(month, int(said))
        return Day(range(place, stop), past, coming, in_words=False) if past or coming else None

    def _coming(self, month: int, day: int) -> date | None:
        return next(filter(None, self._years(month, day, 1)), None)

    def _years(self, month: int, day: int, step: int) -> Iterator[date | None]:
        """That day in this year and on, or back, where it lies on that side of today."""
        for year in range(self._today.year, self._today.year + step * (_NEAREST_LEAP_YEAR + 1), step):
            on = _day_of(year, month, day)
            yield on if on and (on - self._today).days * step >= 0 else None

    def _written(self, places: range, year: int, month: int, day: int) -> Day | None:
        on = _day_of(year, month, day)
        if on is None:
            return None
        return Day(places, on if on <= self._today else None, on if on >= self._today else None, in_words=False)


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _last_of_month(day: date) -> date:
    following = add(day.replace(day=1), 1, Unit.MONTHS)
    return following if following == date.max else add(following, -1, Unit.DAYS)
