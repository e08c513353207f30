"""How each type of value in a record stands in a cell of a table: one declaration a type, chosen by the annotation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from types import UnionType
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin, get_type_hints

from clientcare.domain.calendar import PartialDay, Rhythm, YearlyDay
from clientcare.domain.frozen import defaults, field_names, is_kind
from clientcare.domain.json_text import of_text, to_text
from clientcare.domain.money import Money

Cell = str | int | None
Value: TypeAlias = Any
"""What a field of a record may hold, or a part of it."""
Hint: TypeAlias = Any
"""The annotation of a field, which may also be `date | None` or `tuple[str, ...]`."""
Way = Callable[[Value], Value]


class Codec(NamedTuple):
    """`write` and `read` turn a value into its cell and back; None: it stands as it is. An empty cell is None."""

    write: Way | None = None
    read: Way | None = None


@lru_cache(maxsize=512)
def _instant(value: datetime) -> str:
    """All records of one deed are stamped with one instant."""
    if value.tzinfo is None:
        raise ValueError(f"{value} has no time zone")
    return (value if value.tzinfo is UTC else value.astimezone(UTC)).isoformat()


_UNSAID = object()

_BY_TYPE: dict[type, Codec] = {
    str: Codec(),
    int: Codec(),
    bool: Codec(int, bool),
    date: Codec(date.isoformat, date.fromisoformat),
    datetime: Codec(_instant, datetime.fromisoformat),
    time: Codec(time.isoformat, time.fromisoformat),
    Rhythm: Codec(str, Rhythm.parse),
    PartialDay: Codec(str, PartialDay.parse),
    YearlyDay: Codec(str, YearlyDay.parse),
}


class Pair(NamedTuple):
    """A value of two cells, whose columns are called after the field; both are empty or neither."""

    endings: tuple[str, str]
    write: Callable[[Any], tuple[Cell, Cell]]
    read: Callable[[Any, Any], Any]


MONEY = Pair(("_minor", "_currency"), lambda money: (money.minor, money.currency), Money)


@cache
def codec_of(hint: Hint) -> Codec | Pair:
    """The codec for a field with that annotation; TypeError for one that no record has."""
    hint = without_none(hint)
    if hint is Money:
        return MONEY
    if isinstance(hint, type) and hint in _BY_TYPE:
        return _BY_TYPE[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Codec(attrgetter("_value_"), _member(hint))
    if origin(hint) is tuple:
        return _list_codec(hint)
    raise TypeError(hint)


def without_none(hint: Hint) -> Hint:
    """The annotation without its `| None`."""
    if origin(hint) in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    return hint


def origin(hint: Hint) -> object:
    """What a generic annotation is of: `tuple` for `tuple[str, ...]`; None for a plain one."""
    return get_origin(hint)


def _member(enum: type[Enum]) -> Way:
    members = {member.value: member for member in enum}
    return members.__getitem__


def _list_codec(hint: Hint) -> Codec:
    """A tuple as JSON text. Lists are short and much alike, so what was read and written is remembered."""
    to_plain, from_plain = _plain(hint)

    @lru_cache(maxsize=1024)
    def write(value: Value) -> str:
        return to_text(to_plain(value)) if value else "[]"

    if _is_text(hint):  # what files said, each time something else, and JSON as it stands
        return Codec(to_text, lambda text: tuple(map(tuple, of_text(text))))

    @lru_cache(maxsize=1024)
    def read(text: str) -> Value:
        return from_plain(of_text(text))

    return Codec(write, read)


def _is_text(hint: Hint) -> bool:
    """Whether it is a tuple of tuples of text."""
    return origin(hint) is tuple and all(
        origin(part) is tuple and set(get_args(part)) == {str} for part in get_args(hint) if part is not ...
    )


def _plain(hint: Hint) -> tuple[Way, Way]:
    """To and from what JSON knows: lists for tuples and sets, objects without their defaults for what is frozen."""
    hint = without_none(hint)
    if origin(hint) is tuple:
        return _plain_tuple(get_args(hint))
    if origin(hint) is frozenset:
        write, read = _plain(get_args(hint)[0])
        return lambda values: sorted(map(write, values)), lambda values: frozenset(map(read, values))
    if is_kind(hint) and hint not in _BY_TYPE:
        return _plain_object(hint)
    codec = codec_of(hint)
    if isinstance(codec, Pair):
        raise TypeError(hint)
    return _or_none(codec.write), _or_none(codec.read)


def _plain_tuple(parts: tuple[Any, ...]) -> tuple[Way, Way]:
    if parts[1:] == (...,):
        write, read = _plain(parts[0])
        return lambda values: list(map(write, values)), lambda values: tuple(map(read, values))
    writes, reads = zip(*map(_plain, parts), strict=True)
    return (
        lambda values: [write(value) for write, value in zip(writes, values, strict=True)],
        lambda values: tuple(read(value) for read, value in zip(reads, values, strict=True)),
    )


def _plain_object(hint: Hint) -> tuple[Way, Way]:
    hints = get_type_hints(hint)
    usual = defaults(hint)
    ways = {name: _plain(hints[name]) for name in field_names(hint)}

    def write(value: Value) -> dict[str, Any]:
        return {
            name: to_plain(part)
            for name, (to_plain, _read) in ways.items()
            if (part := getattr(value, name)) != usual.get(name, _UNSAID)
        }

    def read(plain: dict[str, Any]) -> Value:
        return hint(**{name: ways[name][1](part) for name, part in plain.items()})

    return write, read


def _or_none(way: Way | None) -> Way:
    if way is None:
        return lambda value: value
    return lambda value: None if value is None else way(value)
