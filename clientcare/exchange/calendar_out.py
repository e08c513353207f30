"""Dates, reminders and check-ins as a calendar file (iCalendar, RFC 5545), each with an alarm and the same UID ever."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from clientcare.domain import recurrence
from clientcare.domain.calendar import LeapDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import ImportantDate, Reminder
from clientcare.domain.rule import parse
from clientcare.exchange.vcard.writing import Lines
from clientcare.words import calendar as words

PRODUCER = f"-//{words.CALENDAR}//EN"
"""By this a calendar says that it is one of ours."""
_DAY = 24 * 60


class Event(Frozen, kw_only=True):
    """One event. `before`: minutes from its alarm to its beginning, which is midnight for a whole day.

    `at` is the wall clock wherever the calendar is. `rule` is "" for once; `without` are days of it that are done.
    """

    uid: str
    summary: str
    on: date
    stamp: datetime
    before: int
    at: time | None = None
    rule: str = ""
    without: tuple[date, ...] = ()
    client: str | None = None


class Habits(Frozen):
    """The settings that count: when 29 February is in a common year, and when the day's reminders come."""

    leap_day: LeapDay
    alarm_at: time

    def before(self, days: int) -> int:
        """The minutes from the hour of alarms, so many days before, to the midnight an event of a day begins with."""
        return days * _DAY - self.alarm_at.hour * 60 - self.alarm_at.minute


def date_event(one: ImportantDate, name: str, habits: Habits) -> Event:
    """A date that comes back every year, from its own year on, else from the year it was entered in."""
    day = one.day
    rule = "FREQ=YEARLY"
    if (day.month, day.day) == (2, 29):
        # the 60th day of a year is 29 February or 1 March
        last_of_february = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
        rule = last_of_february if habits.leap_day is LeapDay.FEB28 else "FREQ=YEARLY;BYYEARDAY=60"
    return Event(
        uid=f"date-{one.uid}",
        summary=words.date(name, one.title),
        on=day.in_year(one.entered_on.year if day.year is None else day.year, habits.leap_day),
        stamp=one.updated_at,
        before=habits.before(one.heads_up),
        rule=rule,
        client=one.client,
    )


def reminder_event(one: Reminder, name: str | None, own_day: date, done: Iterable[date], habits: Habits) -> Event:
    """An own reminder: with its rule, or once on `own_day`, the day it is open or comes; `done` are days of the rule
    that are closed already."""
    return Event(
        uid=f"reminder-{one.uid}",
        summary=words.reminder(one.title, name),
        on=one.first_on if one.rule else own_day,
        at=one.time,
        stamp=one.updated_at,
        before=0 if one.time else habits.before(0),
        rule=_rule(one) if one.rule else "",
        without=tuple(done),
        client=one.client,
    )


def check_in_event(client: str, name: str, on: date, stamp: datetime, habits: Habits) -> Event:
    """The next check-in with somebody: one event that moves, since there is never more than one."""
    return Event(
        uid=f"check-in-{client}",
        summary=words.check_in(name),
        on=on,
        stamp=stamp,
        before=habits.before(0),
        client=client,
    )


def to_ics(events: Iterable[Event]) -> bytes:
    """The calendar with these events in this order, in UTF-8; the same events give the same bytes."""
    lines = Lines()
    lines.raw("BEGIN", "VCALENDAR")
    lines.raw("VERSION", "2.0")
    lines.raw("PRODID", PRODUCER)
    lines.raw("CALSCALE", "GREGORIAN")
    lines.say("X-WR-CALNAME", words.CALENDAR)
    for event in events:
        _say_event(lines, event)
    lines.raw("END", "VCALENDAR")
    return lines.whole()


def _say_event(lines: Lines, event: Event) -> None:
    lines.raw("BEGIN", "VEVENT")
    lines.say("UID", f"{event.uid}@clientcare")
    lines.raw("DTSTAMP", f"{event.stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    _say_day(lines, "DTSTART", event.on, event.at)
    lines.raw("RRULE", event.rule)
    for day in event.without:
        _say_day(lines, "EXDATE", day, event.at)
    lines.say("SUMMARY", event.summary)
    if event.client is not None:
        lines.raw("URL", f"clientcare://client/{event.client}")
    lines.raw("TRANSP", "TRANSPARENT")
    lines.raw("BEGIN", "VALARM")
    lines.raw("ACTION", "DISPLAY")
    lines.say("DESCRIPTION", event.summary)
    lines.raw("TRIGGER", f"{'-' if event.before > 0 else ''}PT{abs(event.before)}M")
    lines.raw("END", "VALARM")
    lines.raw("END", "VEVENT")


def _say_day(lines: Lines, name: str, day: date, at: time | None) -> None:
    if at is None:
        lines.raw(f"{name};VALUE=DATE", _plain(day))
    else:
        lines.raw(name, f"{_plain(day)}T{at:%H%M%S}")


def _plain(day: date) -> str:
    return day.isoformat().replace("-", "")


def _rule(one: Reminder) -> str:
    """The rule with its end in it, written as its beginning is: a day, or a day and a time."""
    rule = parse(one.rule)
    until = min((day for day in (rule.until, one.ends_on) if day is not None), default=None)
    if until is None:
        return one.rule
    if rule.count is not None:  # an end and a number do not go together
        until = recurrence.next_days(one.rule, one.first_on, one.first_on, rule.count, until)[-1]
    kept = [part for part in one.rule.split(";") if not part.upper().startswith(("UNTIL=", "COUNT="))]
    return ";".join((*kept, f"UNTIL={_plain(until)}{'T235959' if one.time else ''}"))
