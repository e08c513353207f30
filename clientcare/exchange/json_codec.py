"""Records as plain JSON values and back, for every record there is, by the types of its fields."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
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


def to_plain(value: object) -> Json:
    """A value of a record as JSON has it: days and times ISO 8601, instants in UTC, money as CLI.md has it."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, frozenset):
        return sorted(to_plain(each) for each in value)
    if isinstance(value, tuple):
        return [to_plain(each) for each in value]
    return _single_to_plain(value)


def _single_to_plain(value: object) -> Json:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Money):
        return value.to_json()
    if isinstance(value, Frozen) and not isinstance(value, _WORDED):
        return {name: to_plain(getattr(value, name)) for name in field_names(value)}
    return str(value)


def record_to_plain(record: Record, *, stamps: bool) -> dict[str, Any]:
    """A record as a JSON object; without `stamps` it does not say when it was created and updated."""
    plain: dict[str, Any] = to_plain(record)
    return plain if stamps else {name: value for name, value in plain.items() if name not in STAMPS}


def record_of(kind: type[R], plain: object, now: datetime) -> R:
    """The record that an object holds; stamps that it lacks are `now`. ValueError for what is none."""
    if not isinstance(plain, Mapping):
        raise ValueError("not_an_object")
    with_stamps = {name: to_plain(now) for name in STAMPS} | dict(plain)
    found = _value(kind, with_stamps)
    if not isinstance(found, kind) or not found.uid:
        raise ValueError("no_uid")
    return found


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(kind: Kind, plain: object) -> Json:
    """The value of that type; ValueError for one that does not fit."""
    origin: object = typing.get_origin(kind)
    if origin is types.UnionType or origin is typing.Union:
        if plain is None:
            return None
        return _value(next(each for each in typing.get_args(kind) if each is not type(None)), plain)
    if origin in (tuple, frozenset):
        return _many(kind, plain)
    if is_kind(kind) and kind is not Money and kind not in _WORDED:
        return _frozen(kind, plain)
    return _single(kind, plain)


def _many(kind: Kind, plain: object) -> Json:
    if not isinstance(plain, list):
        raise ValueError("not_a_list")
    inner = typing.get_args(kind)
    origin: object = typing.get_origin(kind)
    if origin is frozenset:
        return frozenset(_value(inner[0], each) for each in plain)
    if inner[-1] is Ellipsis:
        return tuple(_value(inner[0], each) for each in plain)
    return tuple(_value(one, each) for one, each in zip(inner, plain, strict=True))


def _frozen(kind: Kind, plain: object) -> Json:
    if not isinstance(plain, Mapping):
        raise ValueError("not_an_object")
    hints = _hints(kind)
    try:
        return kind(**{name: _value(hints[name], value) for name, value in plain.items() if name in hints})
    except TypeError as error:  # a field that every such record has is missing
        raise ValueError("incomplete") from error


def _single(kind: Kind, plain: object) -> Json:
    if kind is Money:
        if not isinstance(plain, Mapping):
            raise ValueError("not_a_price")
        return Money.parse(str(plain.get("amount")), str(plain.get("currency")))
    if kind is bool or kind is int:
        if type(plain) is not kind:
            raise ValueError("not_a_number")
        return plain
    if not isinstance(plain, str):
        raise ValueError("not_a_text")
    if kind is datetime:
        return _instant(plain)
    if kind is date or kind is time:
        return kind.fromisoformat(plain)
    if kind in _WORDED:
        return kind.parse(plain)
    return kind(plain)


def _instant(plain: str) -> datetime:
    found = datetime.fromisoformat(plain)
    if found.tzinfo is None:
        raise ValueError("no_zone")
    return found.astimezone(UTC)
