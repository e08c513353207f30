"""A calendar file to the days of every year it tells of people: birthdays, anniversaries, days of their own."""

from __future__ import annotations

import re
from datetime import date

from clientcare.domain.calendar import YearlyDay
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.values import DateKind
from clientcare.exchange.calendar_events import Event, read_events
from clientcare.exchange.calendar_names import Called, is_of_birthdays, kind_in, taken_apart
from clientcare.exchange.calendar_rules import Yearly, comes_back
from clientcare.exchange.incoming import Gathered, IncomingDay, LeftOut, Options, Problem, SourceFile
from clientcare.words import importing

_OURS = re.compile(r"(date|reminder|check-in)-.+@clientcare\Z")
_CLIENT = re.compile(r"clientcare://client/([\w-]+)\Z")
_OF_CONTACT = re.compile(r"(?:^|_)(BIRTHDAY|ANNIVERSARY)_")
_KDE_NAME = "X-KDE-KABC-NAME-1"
_NO = ("", "NO", "FALSE", "0")
_UNTOLD = (1900, 1970)
"""Where calendars begin that know no year."""
_BEFORE_CALENDARS = 1990
"""Before that nobody entered a day into a calendar that still writes a file: it is the year it happened."""


def read(file: SourceFile, options: Options) -> Gathered:
    """The days of people in a calendar; every other event is left out, and said. CareError `broken_file` for a file
    that is none."""
    events, problems = read_events(file, options.encoding, options.step)
    if not events and b"VCALENDAR" not in file.data.replace(b"\x00", b"").upper():
        raise CareError(Code.BROKEN_FILE, "no_calendar", file=file.name)
    found = Gathered(problems=problems)
    for event in events:
        told = _told(event, file.name, options.today)
        if isinstance(told, IncomingDay):
            found.days.append(told)
        elif isinstance(told, LeftOut):
            found.left_out.append(told)
        else:
            found.problems.append(told)
    return found


def _told(event: Event, file: str, today: date) -> IncomingDay | LeftOut | Problem:
    reason = _reason_to_leave_out(event)
    if reason or event.day is None:
        facts = {"name": event.summary}
        return (
            LeftOut(file, event.line, reason, {}, name=event.summary)
            if reason
            else Problem(file, event.line, "no_start", facts)
        )
    marked = _marked(event)
    called = taken_apart(event.word(_KDE_NAME) or event.summary, marked, _of_calendar(event))
    comes = _comes_back(event, event.day, today)
    if comes.reason and not (_is_birthday(called) and (marked or event.at is None)):
        if comes.reason == "no_rule":
            return Problem(file, event.line, "no_rule", {"name": event.summary})
        return LeftOut(file, event.line, comes.reason, {"day": _when(event, event.day)}, name=event.summary)
    year = called.year or _year_told(event, event.day)
    told = IncomingDay(
        file=file,
        line=event.line,
        title=called.title,
        kind=called.kind,
        day=_on(comes.day or event.day, year if year is None or year <= today.year else None),
        names=called.names,
    )
    return _ours(told, event)


def _reason_to_leave_out(event: Event) -> str:
    ours = _OURS.match(event.uid)
    if event.component != "VEVENT":
        return "task"
    if event.is_cancelled:
        return "cancelled_event"
    return "own_reminder" if ours and ours[1] != "date" else ""


def _is_birthday(called: Called) -> bool:
    """Whether the words alone say so: then it need not say that it comes back."""
    return called.kind is DateKind.BIRTHDAY and bool(called.names)


def _ours(told: IncomingDay, event: Event) -> IncomingDay:
    """A date that went out from here is called "Ana Ruiz: Studio day", and says whose it is."""
    client = _CLIENT.match(event.url)
    if not client or not _OURS.match(event.uid):
        return told
    name, colon, title = event.summary.rpartition(": ")
    if colon and told.kind is DateKind.OWN:
        told = replace(told, names=(name,), title=title)
    return replace(told, client=client[1])


def _marked(event: Event) -> DateKind | None:
    """What the program says beside the text: in a property of its own, a category, or its name for the event."""
    for name, value in event.said:
        if name in ("X-NEXTCLOUD-BC-FIELD-TYPE", "CATEGORIES"):
            kind = kind_in(value)
        else:
            kind = kind_in(name.rpartition("-")[2]) if value.upper() not in _NO else None
        if kind is not None:
            return kind
    of_contact = _OF_CONTACT.search(event.uid)
    return DateKind(of_contact[1].lower()) if of_contact else None


def _of_calendar(event: Event) -> DateKind | None:
    """What every series of whole days in a calendar of birthdays is."""
    is_series = event.at is None and event.rule is not None
    return DateKind.BIRTHDAY if is_series and is_of_birthdays(event.calendar) else None


def _comes_back(event: Event, day: YearlyDay, today: date) -> Yearly:
    if event.is_rule_broken:
        return Yearly("no_rule")
    return Yearly("once") if event.rule is None else comes_back(event.rule, day, today)


def _year_told(event: Event, begins: YearlyDay) -> int | None:
    """The year it happened. A series begins in any year, mostly that in which somebody wrote it down."""
    told = event.word("X-NEXTCLOUD-BC-YEAR")
    if told.isdecimal() and 1800 <= int(told) < 2100 and event.word("X-NEXTCLOUD-BC-UNKNOWN-YEAR") != "1":
        return int(told)
    year = begins.year
    if year is None or year in _UNTOLD or event.word("X-NEXTCLOUD-BC-UNKNOWN-YEAR") == "1":
        return None
    if event.word("X-KDE-KABC-BIRTHDAY") or event.word("X-KDE-KABC-ANNIVERSARY"):
        return year
    is_older = event.created is not None and year <= event.created.year - 2
    return year if is_older or year < _BEFORE_CALENDARS else None


def _on(day: YearlyDay, year: int | None) -> YearlyDay:
    """The day with that year; without, where it was not in it."""
    try:
        return YearlyDay(day.month, day.day, year)
    except ValueError:
        return YearlyDay(day.month, day.day)


def _when(event: Event, day: YearlyDay) -> str:
    """The day, time and zone of an event, for people."""
    said = importing.day(day.month, day.day, day.year)
    if event.at is not None:
        said += f", {event.at:%H:%M}" + (f" ({event.zone})" if event.zone else "")
    return said
