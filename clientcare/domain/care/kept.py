"""An outlook as compact text, to be kept beside its client and read back fast; days are ordinals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Rhythm, Unit
from clientcare.domain.care.items import Item
from clientcare.domain.care.notices import Offers
from clientcare.domain.care.outlook import Allowed, Outlook
from clientcare.domain.json_text import of_text, to_text
from clientcare.domain.values import Kind

KINDS = tuple(Kind)
CAUSES = tuple(Cause)
ALL = frozenset(Kind)


def encode(outlook: Outlook) -> str:
    """As text: a line for all, then a line for each item, which begins with the days it opens and closes so that few
    need to be read. What is usual is left out; whose it is is not in it."""
    data: dict[str, Any] = {"u": outlook.until.toordinal()}
    if [turn.kinds for turn in outlook.allowed] != [ALL]:
        data["a"] = [[turn.since.toordinal(), *sorted(kind.place for kind in turn.kinds)] for turn in outlook.allowed]
    if any(outlook.offers):
        data["o"] = outlook.offers
    lines = (f"{_out(item.opens_on)} {_out(item.closes_on) or ''} {to_text(_cells(item))}" for item in outlook.items)
    return "\n".join([to_text(data), *lines])


def decode(text: str, client: str, on: date | None = None) -> Outlook:
    """The outlook of that client that `encode` wrote; with `on` only those of its items that can be open that day."""
    head, *lines = text.split("\n")
    days_and_cells = [line.split(" ", 2) for line in lines]
    found = [cells for *_, cells in days_and_cells] if on is None else _around(days_and_cells, on.toordinal())
    data = of_text(head)
    return Outlook(
        until=date.fromordinal(data["u"]),
        items=tuple([_item(client, cells) for cells in of_text(f"[{','.join(found)}]")]),
        allowed=_allowed(data["a"]) if "a" in data else _ALWAYS,
        offers=Offers(*data["o"]) if "o" in data else _NOTHING,
    )


def _around(found: Iterable[list[str]], day: int) -> list[str]:
    """Not those that have closed, or open later than on the next day, which it may be already by the clock."""
    tomorrow = day + 1
    return [cells for opens, closes, cells in found if int(opens) <= tomorrow and (closes == "" or int(closes) > day)]


_ALWAYS = (Allowed(date.min, ALL),)
_NOTHING = Offers()


def _allowed(turns: Iterable[Sequence[int]]) -> tuple[Allowed, ...]:
    return tuple(
        Allowed(date.fromordinal(since), frozenset(KINDS[place] for place in places)) for since, *places in turns
    )


def _cells(item: Item) -> list[Any]:
    """The parts of an item; empty ones at the end are left out."""
    days = (item.own_day, item.opens_on, item.due_on)
    rest = (_out(item.closes_on), int(item.patient) or None, item.rhythm_days or None)
    more = (item.time and item.time.isoformat(), _out(item.hush_until), _out(item.snoozed_until))
    return _short([item.kind.place, item.key, *map(_out, days), _reason(item.because), *rest, *more])


def _reason(because: Because) -> list[Any]:
    step = (because.step, because.step_name)
    rhythm = because.rhythm and (because.rhythm.count, because.rhythm.unit)
    about = (because.uid, because.title, _out(because.on))
    return _short(
        [CAUSES.index(because.because), *about, *step, rhythm, _out(because.last_on), because.years, because.who]
    )


def _short(cells: list[Any]) -> list[Any]:
    while cells[-1] is None:
        cells.pop()
    return cells


def _out(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _item(client: str, cells: list[Any]) -> Item:
    place, key, own, opens, due, reason, closes, patient, lasts, at, hush, snoozed = _whole(cells, 12)
    return Item(
        key,
        KINDS[place],
        client,
        date.fromordinal(own),
        date.fromordinal(opens),
        date.fromordinal(due),
        _because(reason),
        _day(closes),
        patient is not None,
        lasts or 0,
        time.fromisoformat(at) if at else None,
        _day(hush),
        _day(snoozed),
    )


def _because(cells: list[Any]) -> Because:
    cause, uid, title, on, step, step_name, rhythm, last_on, years, who = _whole(cells, 10)
    return Because(
        because=CAUSES[cause],
        uid=uid,
        title=title,
        on=_day(on),
        step=step,
        step_name=step_name,
        rhythm=rhythm and Rhythm(rhythm[0], Unit(rhythm[1])),
        last_on=_day(last_on),
        years=years,
        who=who,
    )


def _whole(cells: list[Any], count: int) -> list[Any]:
    """With the empty ones at the end that were left out."""
    return cells + [None] * (count - len(cells))


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
