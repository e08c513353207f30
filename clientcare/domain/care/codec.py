"""Care facts as compact JSON, to be kept beside the client and read back fast; days are ordinals."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date, time
from typing import Any, get_type_hints

from clientcare.domain.calendar import Rhythm, Span, Unit, YearlyDay
from clientcare.domain.care.facts import (
    ClientFacts,
    ContactFact,
    DateFact,
    FeelingFact,
    KindWordsFact,
    MarkFact,
    PromiseFact,
    ReminderFact,
    SaleFact,
    SentFact,
)
from clientcare.domain.records import Belonging, StateSpan, WishSpan
from clientcare.domain.values import Fit, MarkKind, State, Wish

_LISTS: dict[str, type[Any]] = {
    "contacts": ContactFact,
    "sales": SaleFact,
    "feelings": FeelingFact,
    "kind_words": KindWordsFact,
    "promises": PromiseFact,
    "dates": DateFact,
    "reminders": ReminderFact,
    "sent": SentFact,
    "marks": MarkFact,
}


def encode(facts: ClientFacts) -> str:
    """The facts as JSON without spaces; what is empty is left out."""
    data: dict[str, Any] = {
        "u": facts.uid,
        "n": facts.sort_name,
        "b": [[b.circle, _out(b.since), _out(b.own_rhythm), b.together] for b in facts.belongings],
        "w": [[wish.wish, _out(wish.since)] for wish in facts.wishes],
        "s": [[state.state, _out(state.since)] for state in facts.states],
        "f": facts.fit,
        "p": [[_out(span.since), _out(span.until)] for span in facts.pauses],
        "i": _out(facts.imported_on),
        "l": _out(facts.last_in_touch_on),
        "o": facts.unanswered,
    }
    for name in _LISTS:
        data[name] = [[_out(value) for value in one] for one in getattr(facts, name)]
    return json.dumps({key: value for key, value in data.items() if value}, separators=(",", ":"), ensure_ascii=False)


def decode(text: str) -> ClientFacts:
    """The facts that `encode` wrote."""
    data = json.loads(text)
    lists: dict[str, Any] = {name: _read(kind, data[name]) for name, kind in _LISTS.items() if name in data}
    return ClientFacts(
        uid=data["u"],
        sort_name=data.get("n", ""),
        belongings=tuple([Belonging(circle, _day(on), _rhythm(own), both) for circle, on, own, both in data["b"]]),
        wishes=tuple([WishSpan(_WISHES[wish], _day(since)) for wish, since in data["w"]]),
        states=tuple([StateSpan(_STATES[state], _day(since)) for state, since in data["s"]]),
        fit=_FITS[data["f"]],
        pauses=tuple([Span(_day(since), _maybe_day(until)) for since, until in data.get("p", ())]),
        imported_on=_maybe_day(data.get("i")),
        last_in_touch_on=_maybe_day(data.get("l")),
        unanswered=data.get("o", 0),
        **lists,
    )


def _out(value: object) -> object:
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, Rhythm):
        return [value.count, value.unit]
    if isinstance(value, YearlyDay):
        return [value.month, value.day, value.year]
    if isinstance(value, time):
        return value.isoformat()
    return value


def _day(value: int) -> date:
    return date.fromordinal(value)


def _maybe_day(value: int | None) -> date | None:
    return None if value is None else date.fromordinal(value)


def _rhythm(value: list[Any] | None) -> Rhythm | None:
    return None if value is None else Rhythm(value[0], Unit(value[1]))


def _yearly(value: list[Any]) -> YearlyDay:
    return YearlyDay(*value)


def _time(value: str | None) -> time | None:
    return None if value is None else time.fromisoformat(value)


_WISHES: dict[str, Wish] = {wish: wish for wish in Wish}
_STATES: dict[str, State] = {state: state for state in State}
_FITS: dict[str, Fit] = {fit: fit for fit in Fit}
_MARKS: dict[str, MarkKind] = {kind: kind for kind in MarkKind}
"""Enums by their text: looking up is three times as fast as asking the enum."""

_Reader = Callable[[Any], Any]
_BY_TYPE: dict[Any, _Reader] = {
    date: _day,
    date | None: _maybe_day,
    tuple[str, ...]: tuple,
    YearlyDay: _yearly,
    Rhythm: _rhythm,
    time | None: _time,
    MarkKind: _MARKS.__getitem__,
}


def _readers(kind: type[Any]) -> list[tuple[int, _Reader]]:
    hints = get_type_hints(kind)
    return [(place, _BY_TYPE[hints[name]]) for place, name in enumerate(kind._fields) if hints[name] in _BY_TYPE]


_READERS: dict[type[Any], list[tuple[int, _Reader]]] = {kind: _readers(kind) for kind in _LISTS.values()}


def _read(kind: type[Any], rows: Iterable[list[Any]]) -> tuple[Any, ...]:
    readers = _READERS[kind]
    for row in rows:
        for place, reader in readers:
            value = row[place]
            if value is not None:
                row[place] = reader(value)
    return tuple(map(kind._make, rows))
