"""The events of a calendar file one by one, through `icalendar`: what is broken in one never stops the rest."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, silent
from clientcare.exchange.calendar_rules import Rule
from clientcare.exchange.incoming import Problem, SourceFile
from clientcare.exchange.vcard.lines import Line, logical_lines

_COMPONENTS = ("VEVENT", "VTODO", "VJOURNAL")
_PROPERTY = re.compile(r"([A-Za-z0-9-]+)\s*[;:]")
_KEPT = frozenset(
    "SUMMARY DTSTART DTEND DURATION RRULE UID STATUS CATEGORIES CREATED RECURRENCE-ID URL".split()  # noqa: SIM905
)
_ZONE, _OWN_ZONE = re.compile(r"(?<=;)TZID(?==)", re.IGNORECASE), "X-ZONE"
"""A day is that of the clock in its place, so no zone is looked up that a file names."""
_LONGEST, _MOST = 2000, 200
"""So many letters of a line, and so many lines of an event, count: the rest of it is no birthday."""
_WITHOUT_YEAR = re.compile(r"(?:--|0000-?)(\d\d)-?(\d\d)")
_NO_YEAR = (1601, 1604)
"""How Windows and Apple write "no year"."""
_DAY = timedelta(days=1)

_MOVING = ("BYDAY", "BYWEEKNO", "BYSETPOS", "BYEASTER")


class Event(Frozen, kw_only=True):
    """One event. `day`: the civil day it begins on, where it is; None for one that cannot be read. `at`: the time,
    None for a whole day; `zone` is that of the time, as the file calls it.

    `rule` is None without one, and where it `is_rule_broken`. `said`: its X- properties and
    categories, folded names and all. `calendar`: what the calendar it stands in is called.
    """

    line: int
    component: str
    calendar: str
    uid: str = ""
    url: str = ""
    summary: str = ""
    day: YearlyDay | None = None
    at: time | None = None
    zone: str = ""
    rule: Rule | None = None
    is_rule_broken: bool = False
    is_cancelled: bool = False
    created: date | None = None
    said: tuple[tuple[str, str], ...] = ()

    def word(self, name: str) -> str:
        """The value of an X- property, "" without it."""
        return next((value for key, value in self.said if key == name), "")


class _Piece(Struct):
    """The lines of one component while it is read."""

    line: int
    component: str
    calendar: _Calendar
    lines: list[str] = field(default_factory=list)
    inner: int = 0


class _Calendar(Frozen):
    """What the calendar around the events says of them."""

    name: str = ""
    zone: str = ""
    is_cancelled: bool = False


def read_events(file: SourceFile, encoding: str | None, step: Step = silent) -> tuple[list[Event], list[Problem]]:
    """Every event, task and journal entry of the file in its order, and what of it could not be read."""
    problems: list[Problem] = []
    found = [_event(piece, file.name, problems) for piece in _pieces(file, encoding, step, problems)]
    return [event for event in found if event is not None], problems


# --- lines to pieces -----------------------------------------------------------------------------------------


def _pieces(file: SourceFile, encoding: str | None, step: Step, problems: list[Problem]) -> Iterator[_Piece]:
    """The components that are events; alarms in them and what describes time zones are passed over."""
    calendar = _Calendar()
    piece: _Piece | None = None
    outside = 0
    for line in logical_lines(file.data, encoding, step):
        begins, ends = _border(line.text, "BEGIN"), _border(line.text, "END")
        if begins in _COMPONENTS or begins == "VCALENDAR" or (piece and ends == "VCALENDAR"):
            if piece is not None:
                problems.append(Problem(file.name, piece.line, "event_cut_off"))
                yield piece
            piece = _Piece(line.number, begins, calendar) if begins in _COMPONENTS else None
            calendar = _Calendar() if begins == "VCALENDAR" else calendar
            outside = 0
        elif piece is not None and ends == piece.component:
            yield piece
            piece = None
        elif piece is not None:
            _take(piece, line, begins, ends, problems, file.name)
        else:
            outside = max(0, outside + bool(begins) - bool(ends))
            calendar = calendar if outside else _described(calendar, line.text)
    if piece is not None:
        problems.append(Problem(file.name, piece.line, "event_cut_off"))
        yield piece


def _border(text: str, word: str) -> str:
    """The component that a BEGIN or END is of; "" for another line."""
    name, colon, component = text.partition(":")
    return component.strip().upper() if colon and name.strip().upper() == word else ""


def _take(piece: _Piece, line: Line, begins: str, ends: str, problems: list[Problem], file: str) -> None:
    """Keep what an event says of itself; of lines that cannot be read the first is reported."""
    if begins or ends:
        piece.inner = max(0, piece.inner + bool(begins) - bool(ends))
        return
    found = _PROPERTY.match(line.text)
    if piece.inner:
        return
    if found is None:
        if not any(each.line > piece.line and each.reason == "no_event_line" for each in problems[-1:]):
            problems.append(Problem(file, line.number, "no_event_line"))
        return
    name = found[1].upper()
    is_name = len(name) <= _LONGEST and (name in _KEPT or name.startswith("X-"))
    if is_name and len(piece.lines) < _MOST:
        is_long = len(line.text) > _LONGEST
        kept = f"{name}:" if is_long and name != "SUMMARY" else line.text[:_LONGEST]
        piece.lines.append(_ZONE.sub(_OWN_ZONE, kept, count=1))


def _described(calendar: _Calendar, text: str) -> _Calendar:
    name, _, value = text[:_LONGEST].partition(":")
    match name.partition(";")[0].strip().upper():
        case "X-WR-CALNAME" | "NAME":
            return _Calendar(value.strip(), calendar.zone, calendar.is_cancelled)
        case "X-WR-TIMEZONE":
            return _Calendar(calendar.name, value.strip(), calendar.is_cancelled)
        case "METHOD":
            return _Calendar(calendar.name, calendar.zone, value.strip().upper() == "CANCEL")
    return calendar


# --- pieces to events ----------------------------------------------------------------------------------------


def _event(piece: _Piece, file: str, problems: list[Problem]) -> Event | None:
    import icalendar  # takes 60 ms, and most files are no calendars

    if not piece.lines:
        return Event(line=piece.line, component=piece.component, calendar="")
    whole = "\r\n".join(("BEGIN:VEVENT", *piece.lines, "END:VEVENT", ""))
    try:
        parsed = icalendar.Event.from_ical(whole)
    except (ValueError, LookupError, TypeError, ArithmeticError, AttributeError):  # VALUE=DATE,DATE is a list to it
        problems.append(Problem(file, piece.line, "no_event"))
        return None
    rule, begins = _first(parsed, "RRULE"), _first(parsed, "DTSTART")
    is_rule = isinstance(rule, icalendar.vRecur) and "FREQ" in rule
    day, at, zone = _begins(begins, _first(parsed, "DTEND"), piece.calendar.zone)
    created = _moment(_first(parsed, "CREATED"))
    return Event(
        line=piece.line,
        component=piece.component,
        calendar=_text(piece.calendar.name),
        uid=_text(_first(parsed, "UID")),
        url=_text(_first(parsed, "URL")),
        summary=_text(_first(parsed, "SUMMARY")),
        day=day,
        at=at,
        zone=zone,
        rule=_rule(rule) if is_rule else None,
        is_rule_broken=rule is not None and not is_rule,
        is_cancelled=piece.calendar.is_cancelled or _text(_first(parsed, "STATUS")).upper() == "CANCELLED",
        created=created.date() if isinstance(created, datetime) else created,
        said=_said(parsed),
    )


def _first(parsed: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401  (icalendar has a class for each)
    """The first value of a property, which may stand there more than once, or be broken; None without it."""
    value = parsed.get(name)
    return value[0] if isinstance(value, list) and value else value


def _text(value: object) -> str:
    """Plain text on one line, quoted-printable taken off."""
    said = "" if value is None else str(value)
    params = getattr(value, "params", {})
    if str(params.get("ENCODING", "")).upper() == "QUOTED-PRINTABLE":
        said = quopri.decodestring(said.encode("utf-8", "replace")).decode("utf-8", "replace")
    return " ".join(said.split())


def _said(parsed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    found = []
    for name, value in parsed.items():
        if name.upper().startswith("X-") or name.upper() == "CATEGORIES":
            for each in value if isinstance(value, list) else [value]:
                cats = getattr(each, "cats", None)
                found += [(name.upper(), _text(one)) for one in (cats if cats is not None else [each])]
    return tuple(found)


def _rule(parts: Mapping[str, Sequence[object]]) -> Rule:
    def numbers(name: str) -> tuple[int, ...]:
        return tuple(int(each) for each in parts.get(name, ()) if isinstance(each, int))

    until = next(iter(parts.get("UNTIL", ())), None)
    if isinstance(until, datetime):
        until = until.date()
    return Rule(
        often=str(next(iter(parts.get("FREQ", ())), "")).upper(),
        every=next(iter(numbers("INTERVAL")), 1),
        months=numbers("BYMONTH"),
        month_days=numbers("BYMONTHDAY"),
        year_days=numbers("BYYEARDAY"),
        is_moving=any(name in parts for name in _MOVING),
        until=until if isinstance(until, date) else None,
        count=next(iter(numbers("COUNT")), None),
    )


def _moment(value: object) -> date | datetime | None:
    """What a property of a day or moment says; None for none and for a broken one."""
    try:
        said = getattr(value, "dt", None)
    except ValueError:  # how icalendar answers for a broken one
        return None
    return said if isinstance(said, date) else None


def _begins(value: object, end: object, zone: str) -> tuple[YearlyDay | None, time | None, str]:
    """The day an event begins on, its time and the zone of that; a day in UTC is that of the calendar's own zone."""
    begins = _moment(value)
    if begins is None:
        found = _WITHOUT_YEAR.match("" if value is None else str(value))
        return _yearly(int(found[1]), int(found[2]), None) if found else None, None, ""
    params: Mapping[str, object] = getattr(value, "params", {})
    at, named = None, str(params.get(_OWN_ZONE, ""))
    day: date = begins
    if isinstance(begins, datetime):
        begins, named = _at_home(begins, _moment(end), named, zone)
        day, at = begins.date(), begins.time()
    is_told = day.year not in _NO_YEAR and str(params.get("X-APPLE-OMIT-YEAR", "")) != str(day.year)
    return _yearly(day.month, day.day, day.year if is_told else None), at, named


def _at_home(begins: datetime, ends: date | None, named: str, zone: str) -> tuple[datetime, str]:
    """The moment by the clock of the place it was meant for.

    In UTC without a zone, what lasts whole days is a whole day somewhere: it begins at the midnight next to it.
    """
    if begins.utcoffset() is None or named:
        return begins, named
    try:
        return begins.astimezone(ZoneInfo(zone)), zone
    except (ValueError, LookupError, OSError, OverflowError, RecursionError):  # no such zone, or no such day in it
        pass
    lasts = ends - begins if isinstance(ends, datetime) and ends.utcoffset() is not None else None
    if lasts and not lasts % _DAY and begins.hour >= 12 and begins.date() < date.max:
        return begins.replace(hour=0, minute=0, second=0) + _DAY, "UTC"
    return begins, "UTC"


def _yearly(month: int, day: int, year: int | None) -> YearlyDay | None:
    try:
        return YearlyDay(month, day, year)
    except ValueError:
        return None
