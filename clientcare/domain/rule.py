"""Reads the repeat rules of RFC 5545 (RRULE) as far as reminders use them: nothing finer than a day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from clientcare.domain.frozen import Frozen

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST = 1000
"""Characters that a rule may have."""


class Frequency(StrEnum):
    YEARLY = "YEARLY"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"
    DAILY = "DAILY"


class Rule(Frozen):
    """A rule that has been read. `by_day` holds (n, weekday): (0, 4) every Friday, (-1, 4) the last Friday.

    An empty part sets no limit.
    """

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: date | None = None
    by_month: frozenset[int] = frozenset()
    by_week: frozenset[int] = frozenset()
    by_year_day: frozenset[int] = frozenset()
    by_month_day: frozenset[int] = frozenset()
    by_day: frozenset[tuple[int, int]] = frozenset()
    positions: frozenset[int] = frozenset()
    week_start: int = 0

    @property
    def limited(self) -> bool:
        """Whether any part says which days of its year, month or week are meant."""
        return bool(self.by_month or self.by_week or self.by_year_day or self.by_month_day or self.by_day)


def tidied(text: str) -> str:
    """The rule as it is kept: capitals, no "RRULE:" before it. It need not be one that can be read."""
    return text.strip().upper().removeprefix("RRULE:").rstrip(";")


@lru_cache(maxsize=512)
def parse(text: str) -> Rule:
    """Read "FREQ=MONTHLY;BYDAY=-1FR", with or without "RRULE:", in any case.

    ValueError holds a word: not_a_rule, too_fine (finer than a day), unknown_part, part_twice, part_value,
    parts_together (two parts that exclude each other).
    """
    plain = tidied(text)
    if len(plain) > LONGEST or not re.fullmatch(r"[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*", plain):
        raise ValueError("not_a_rule")
    pairs = [pair.split("=") for pair in plain.split(";")]
    parts = {name: value for name, value in pairs}
    if len(parts) < len(pairs):
        raise ValueError("part_twice")
    if {"BYHOUR", "BYMINUTE", "BYSECOND"} & parts.keys() or parts.get("FREQ") in _TOO_FINE:
        raise ValueError("too_fine")
    if "FREQ" not in parts:
        raise ValueError("not_a_rule")
    if parts.keys() - _PARTS.keys():
        raise ValueError("unknown_part")
    values: dict[str, Any] = {}
    for name, value in parts.items():
        attribute, read = _PARTS[name]
        try:
            values[attribute] = read(value)
        except ValueError:
            raise ValueError("part_value") from None
    rule = Rule(**values)
    _check(rule)
    return rule


def _check(rule: Rule) -> None:
    """Refuse the parts that RFC 5545 §3.3.10 keeps apart."""
    yearly = rule.frequency is Frequency.YEARLY
    weekly = rule.frequency is Frequency.WEEKLY
    numbered = any(number for number, _ in rule.by_day)
    if (
        (rule.count and rule.until)
        or (rule.by_week and not yearly)
        or (rule.by_year_day and not yearly)
        or (rule.by_month_day and weekly)
        or (numbered and rule.frequency in (Frequency.WEEKLY, Frequency.DAILY))
        or (numbered and rule.by_week)
        or (rule.positions and not rule.limited)
    ):
        raise ValueError("parts_together")


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,5}", text) or not least <= int(text) <= most:
            raise ValueError(text)
        return int(text)

    return read


def _place(text: str, most: int) -> int:
    """A number that counts from the beginning or, below 0, from the end."""
    if not re.fullmatch(r"[+-]?[0-9]{1,3}", text) or not 1 <= abs(int(text)) <= most:
        raise ValueError(text)
    return int(text)


def _places(most: int) -> Callable[[str], frozenset[int]]:
    return lambda text: frozenset(_place(each, most) for each in text.split(","))


def _months(text: str) -> frozenset[int]:
    return frozenset(map(_number(1, 12), text.split(",")))


def _weekday(text: str) -> int:
    return DAYS.index(text)


def _by_day(text: str) -> frozenset[tuple[int, int]]:
    return frozenset((_place(each[:-2], 53) if each[:-2] else 0, _weekday(each[-2:])) for each in text.split(","))


def _until(text: str) -> date:
    """The day as written; an hour and a Z after it tell nothing of a rule that knows days alone."""
    day, _, hour = text.partition("T")
    if not re.fullmatch(r"[0-9]{8}", day) or (hour and not re.fullmatch(r"[0-9]{6}Z?", hour)):
        raise ValueError(text)
    return datetime.strptime(day, "%Y%m%d").date()  # noqa: DTZ007  # a day has no zone


_TOO_FINE = ("HOURLY", "MINUTELY", "SECONDLY")
_PARTS: dict[str, tuple[str, Callable[[str], object]]] = {
    "FREQ": ("frequency", Frequency),
    "INTERVAL": ("interval", _number(1, 1000)),
    "COUNT": ("count", _number(1, 99_999)),
    "UNTIL": ("until", _until),
    "BYMONTH": ("by_month", _months),
    "BYWEEKNO": ("by_week", _places(53)),
    "BYYEARDAY": ("by_year_day", _places(366)),
    "BYMONTHDAY": ("by_month_day", _places(31)),
    "BYDAY": ("by_day", _by_day),
    "BYSETPOS": ("positions", _places(366)),
    "WKST": ("week_start", _weekday),
}
