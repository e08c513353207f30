"""Makes up records of any kind for hypothesis, from nothing but the annotations of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from clientcare.domain.calendar import PartialDay, Rhythm, Unit, YearlyDay
from clientcare.domain.frozen import field_names, is_kind
from clientcare.domain.money import Money
from clientcare.domain.records import Entry, Record
from clientcare.store.codec import origin, without_none

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
SMALL = st.integers(-(2**40), 2**40)


def partial(day: date) -> st.SearchStrategy[PartialDay]:
    return st.sampled_from([PartialDay.of(day), PartialDay(day.year), PartialDay(day.year, day.month)])


class Anything:
    """Whatever fits an annotation; days lie from `first` to `last`."""

    def __init__(self, first: date = date.min, last: date = date.max) -> None:
        days = st.dates(first, last)
        self.plain: dict[Any, st.SearchStrategy[Any]] = {
            str: TEXT,
            int: SMALL,
            bool: st.booleans(),
            date: days,
            time: st.times(),
            datetime: st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)),
            Rhythm: st.builds(Rhythm, st.integers(1, 1000), st.sampled_from(Unit)),
            YearlyDay: st.builds(YearlyDay, st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1, 9999)),
            PartialDay: days.flatmap(partial),
            Money: st.builds(Money, st.integers(0, 10**9), st.sampled_from(["EUR", "JPY", "KWD"])),
        }

    def value(self, hint: Any) -> st.SearchStrategy[Any]:
        """What a field of that annotation may hold."""
        if (inner := without_none(hint)) is not hint:
            return st.none() | self.value(inner)
        if hint in self.plain:
            return self.plain[hint]
        if isinstance(hint, type) and issubclass(hint, Enum):
            return st.sampled_from(list(hint))
        if is_kind(hint):
            hints = get_type_hints(hint)
            return st.builds(hint, **{name: self.value(hints[name]) for name in field_names(hint)})
        return self._many(hint)

    def _many(self, hint: Any) -> st.SearchStrategy[Any]:
        parts = get_args(hint)
        if origin(hint) is frozenset:
            return st.frozensets(self.value(parts[0]))
        if parts[1:] == (...,):
            return st.lists(self.value(parts[0]), max_size=3).map(tuple)
        return st.tuples(*map(self.value, parts))

    def record(self, kind: type[Record], pointing: Mapping[str, list[str]]) -> st.SearchStrategy[Any]:
        """A record of that kind; fields that point at others point at those in `pointing`, by their names."""
        hints = get_type_hints(kind)
        ways = {name: self.value(hints[name]) for name in field_names(kind)}
        for name in ways.keys() & pointing.keys():
            uids = st.sampled_from(pointing[name])
            ways[name] = uids if without_none(hints[name]) is hints[name] else st.none() | uids
        if issubclass(kind, Entry):
            ways["clients"] = st.lists(st.sampled_from(pointing["client"]), min_size=1, unique=True).map(tuple)
        for history in ways.keys() & {"wishes", "states", "belongings"}:
            ways[history] = ways[history].filter(bool)
        return st.builds(kind, **ways)
