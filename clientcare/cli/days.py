"""Reads the days that people write: a whole one, a partial one, or one that is told from today."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from clientcare.domain.calendar import PartialDay, Unit, YearlyDay, add
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}
_UNITS = {"d": Unit.DAYS, "w": Unit.WEEKS, "m": Unit.MONTHS}


class DayWord(Frozen):
    """A day as it was written; which one it is shows when today is known."""

    word: str
    where: str
    tell: Callable[[date], date]
    partial: bool = False

    def on(self, today: date) -> date | PartialDay:
        """The day meant; CareError `usage` where the calendar does not reach so far."""
        try:
            day = self.tell(today)
        except (OverflowError, ValueError) as problem:
            raise _no_day(self.word, self.where) from problem
        return PartialDay.of(day) if self.partial else day


class PartialWord(Frozen):
    """A month or year, or a whole day that was written out: it means the same on every day."""

    day: PartialDay

    def on(self, _today: date) -> PartialDay:
        return self.day


def iso_day(word: str, where: str) -> date:
    """Exactly YYYY-MM-DD; CareError `usage` for anything else."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
        try:
            return date.fromisoformat(word)
        except ValueError as problem:
            raise _no_day(word, where) from problem
    raise _no_day(word, where)


def to_come(word: str, where: str) -> DayWord:
    """A DATE of something that is to come: "friday" is the next one after today."""
    return DayWord(word, where, _tell(word, where, _next_weekday))


def has_been(word: str, where: str) -> DayWord:
    """A DATE of something that has been: "friday" is the latest one up to today."""
    return DayWord(word, where, _tell(word, where, _latest_weekday))


def partial(word: str, where: str) -> DayWord | PartialWord:
    """A day of a sale: a DATE of something that has been, or a month or a year."""
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2})?", word):
        try:
            return PartialWord(PartialDay.parse(word))
        except ValueError as problem:
            raise _no_day(word, where) from problem
    return DayWord(word, where, _tell(word, where, _latest_weekday), partial=True)


def yearly(word: str, where: str) -> YearlyDay:
    """A day that comes back each year: MM-DD, with or without its year."""
    try:
        return YearlyDay.parse(word)
    except ValueError as problem:
        raise CareError(Code.USAGE, "not_a_yearly_day", word=word, where=where) from problem


def _tell(word: str, where: str, weekday: Callable[[date, int], date]) -> Callable[[date], date]:
    plain = word.casefold()
    if plain in _NEAR:
        return lambda today: today + timedelta(days=_NEAR[plain])
    if plain in WEEKDAYS:
        return lambda today: weekday(today, WEEKDAYS.index(plain))
    if found := re.fullmatch(r"\+([0-9]{1,6})([dwm])", plain):
        return lambda today: _later(today, int(found[1]), _UNITS[found[2]])
    day = iso_day(word, where)
    return lambda today: day


def _later(today: date, count: int, unit: Unit) -> date:
    day = add(today, count, unit)
    if day == date.max:  # where the calendar ends, `add` stays
        raise ValueError(count)
    return day


def _next_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _latest_weekday(today: date, weekday: int) -> date:
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _no_day(word: str, where: str) -> CareError:
    return CareError(Code.USAGE, "not_a_day", word=word, where=where)
