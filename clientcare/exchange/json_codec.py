"""Records as plain JSON values and back, for every record there is, by the types of its fields."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache, partial
from typing import Any, TypeAlias, TypeVar

from clientcare.domain import records
from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.frozen import Frozen, field_names, is_kind
from clientcare.domain.money import Money
from clientcare.domain.records import Record

STAMPS = ("created_at", "updated_at")
_WORDED = (PartialDay, YearlyDay, Rhythm)

R = TypeVar("R", bound=Record)
Json: TypeAlias = Any
Kind: TypeAlias = Any
"""A type, or what `typing` makes of several."""
Reader: TypeAlias = Callable[[Json], Json]


def _all_kinds() -> dict[str, type[Record]]:
    found: dict[str, type[Record]] = {}
    for each in vars(records).values():
        if isinstance(each, type) and issubclass(each, Record) and each not in (Record, records.Entry):
            name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in each.__name__)
            found[name.lstrip("_")] = each
    return found


KINDS = _all_kinds()
"""Every kind of record by its name in a file: "client", "kind_words", "plan_step" …"""
NAMES = {kind: name for name, kind in KINDS.items()}


def to_plain(value: Json) -> Json:
    """A value of a record as JSON has it: days and times ISO 8601, instants in UTC, money as CLI.md has it."""
    kind: Kind = type(value)
    return value if kind in _AS_THEY_ARE else _writer(kind)(value)


@cache
def _writer(kind: type[Any]) -> Callable[[Json], Json]:
    """How values of that very type are written, chosen once."""
    for base, write in _WRITERS.items():
        if issubclass(kind, base):
            return write
    if issubclass(kind, Frozen) and kind not in _WORDED:
        names = field_names(kind)
        return lambda value: {name: to_plain(getattr(value, name)) for name in names}
    return str


_AS_THEY_ARE = frozenset({str, int, bool, types.NoneType})
_WRITERS: Mapping[type, Callable[[Json], Json]] = {
    Enum: lambda value: value.value,
    frozenset: lambda values: sorted(map(to_plain, values)),
    tuple: lambda values: [to_plain(each) for each in values],
    datetime: lambda value: value.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    date: date.isoformat,
    time: time.isoformat,
    Money: Money.to_json,
}
"""Each kind stands before the one it is a kind of."""


def record_to_plain(record: Record, *, stamps: bool) -> dict[str, Any]:
    """A record as a JSON object; without `stamps` it does not say when it was created and updated."""
    plain: dict[str, Any] = to_plain(record)
    return plain if stamps else {name: value for name, value in plain.items() if name not in STAMPS}


def record_of(kind: type[R], plain: object, now: datetime) -> R:
    """The record that an object holds; stamps that it lacks are `now`. ValueError for what is none."""
    if not isinstance(plain, Mapping):
        raise ValueError("not_an_object")
    with_stamps = {name: to_plain(now) for name in STAMPS} | dict(plain)
    found = _reader(kind)(with_stamps)
    if not isinstance(found, kind) or not found.uid:
        raise ValueError("no_uid")
    return found


@cache
def _reader(kind: Kind) -> Reader:
    """What reads a value of that type and raises ValueError for one that does not fit, chosen once."""
    origin: object = typing.get_origin(kind)
    if origin is types.UnionType or origin is typing.Union:
        inner = _reader(next(each for each in typing.get_args(kind) if each is not types.NoneType))
        return lambda plain: None if plain is None else inner(plain)
    if origin in (tuple, frozenset):
        return _many_reader(kind, origin is frozenset)
    if is_kind(kind) and kind is not Money and kind not in _WORDED:
        return _frozen_reader(kind)
    return _single_reader(kind)


def _many_reader(kind: Kind, is_set: bool) -> Reader:
    parts = typing.get_args(kind)
    readers = [_reader(each) for each in parts if each is not Ellipsis]
    alike = is_set or parts[-1] is Ellipsis
    gather = frozenset if is_set else tuple

    def read(plain: Json) -> Json:
        if not isinstance(plain, list):
            raise ValueError("not_a_list")
        if alike:
            return gather(map(readers[0], plain))
        return tuple(one(each) for one, each in zip(readers, plain, strict=True))

    return read


def _frozen_reader(kind: type[Frozen]) -> Reader:
    readers = {name: _reader(hint) for name, hint in typing.get_type_hints(kind).items()}

    def read(plain: Json) -> Json:
        if not isinstance(plain, Mapping):
            raise ValueError("not_an_object")
        try:
            return kind(**{name: readers[name](value) for name, value in plain.items() if name in readers})
        except TypeError as error:  # a field that every such record has is missing
            raise ValueError("incomplete") from error

    return read


def _single_reader(kind: Kind) -> Reader:
    if kind is Money:
        return _money
    if kind is bool or kind is int:
        return partial(_number, kind)
    if kind is datetime:
        return _of_text(_instant)
    if kind is date or kind is time:
        return _of_text(kind.fromisoformat)
    if kind is str:
        return _of_text(str)
    return _of_text(kind.parse if kind in _WORDED else kind)


def _of_text(read_text: Callable[[str], Json]) -> Reader:
    def read(plain: Json) -> Json:
        if not isinstance(plain, str):
            raise ValueError("not_a_text")
        return read_text(plain)

    return read


def _number(kind: type, plain: Json) -> Json:
    if type(plain) is not kind:
        raise ValueError("not_a_number")
    return plain


def _money(plain: Json) -> Money:
    if not isinstance(plain, Mapping):
        raise ValueError("not_a_price")
    return Money.parse(str(plain.get("amount")), str(plain.get("currency")))


def _instant(plain: str) -> datetime:
    found = datetime.fromisoformat(plain)
    if found.tzinfo is None:
        raise ValueError("no_zone")
    return found.astimezone(UTC)
