"""Dates, reminders and check-ins go into any calendar, each with an alarm, and stay the same events ever after."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import icalendar
import pytest
import vobject
from dateutil.rrule import rrulestr

from clientcare.domain.calendar import LeapDay, Rhythm
from clientcare.domain.frozen import replace
from clientcare.domain.records import ImportantDate, Reminder
from clientcare.exchange.calendar_out import (
    Event,
    Habits,
    check_in_event,
    date_event,
    reminder_event,
    to_ics,
)
from tests.exchange.people_out import date_of
from tests.exchange.studio import NOW, TODAY, Studio

HABITS = Habits(LeapDay.FEB28, time(8, 30))
FIRST = date(2026, 6, 1)


def birthday(day: str, **values: Any) -> ImportantDate:
    return replace(date_of(Studio().add("Ana Ruiz", uid="ana"), "Birthday", day), **values)


def reminder(**values: Any) -> Reminder:
    stamps: dict[str, Any] = {"entered_on": TODAY, "seq": 1, "created_at": NOW, "updated_at": NOW}
    return Reminder(**{"uid": "tea", "title": "Tea; with, Bo", "first_on": FIRST, **stamps, **values})


def read(*events: Event) -> list[Any]:
    """The events as a calendar program reads them."""
    return list(icalendar.Calendar.from_ical(to_ics(events)).walk("VEVENT"))


def days_of(event: Event, since: date, count: int) -> list[date]:
    """On which days a calendar shows an event."""
    [read_event] = read(event)
    start = datetime.combine(event.on, event.at or time())
    rule = rrulestr(read_event["RRULE"].to_ical().decode(), dtstart=start)
    return [each.date() for each in rule.xafter(datetime.combine(since, time()), count=count, inc=True)]


def test_a_date_comes_back_every_year_with_an_alarm_in_the_morning_of_the_days_before() -> None:
    event = date_event(birthday("1980-03-14", heads_up=7), "Ana Ruiz", HABITS)
    [found] = read(event)
    assert (str(found["SUMMARY"]), found["DTSTART"].dt) == ("Ana Ruiz: Birthday", date(1980, 3, 14))
    assert days_of(event, TODAY, 2) == [date(2027, 3, 14), date(2028, 3, 14)]
    [alarm] = found.walk("VALARM")
    assert alarm["TRIGGER"].dt == -timedelta(days=7) + timedelta(hours=8, minutes=30)
    assert (str(found["URL"]), str(found["TRANSP"])) == ("clientcare://client/ana", "TRANSPARENT")


def test_an_alarm_of_the_day_itself_comes_in_its_morning() -> None:
    [found] = read(date_event(birthday("03-14", heads_up=0), "Ana", HABITS))
    assert found.walk("VALARM")[0]["TRIGGER"].dt == timedelta(hours=8, minutes=30)


def test_a_day_without_a_year_begins_in_the_year_it_was_entered() -> None:
    assert date_event(birthday("03-14"), "Ana", HABITS).on == date(2026, 3, 14)


@pytest.mark.parametrize("leap_day", list(LeapDay))
@pytest.mark.parametrize("day", ["1980-02-29", "02-29"])
def test_the_29th_of_february_falls_as_the_setting_says(day: str, leap_day: LeapDay) -> None:
    one = birthday(day)
    event = date_event(one, "Ana", Habits(leap_day, time(8, 30)))
    wanted = [one.day.in_year(year, leap_day) for year in range(2027, 2033)]
    assert days_of(event, date(2027, 1, 1), 6) == wanted


def test_a_reminder_goes_on_by_its_rule_up_to_its_end_without_what_is_done() -> None:
    one = reminder(rule="FREQ=WEEKLY", ends_on=date(2026, 6, 20))
    [found] = read(reminder_event(one, "Bo", FIRST, [date(2026, 6, 8)], HABITS))
    assert (str(found["SUMMARY"]), found["DTSTART"].dt) == ("Tea; with, Bo (Bo)", FIRST)
    assert found["RRULE"].to_ical() == b"FREQ=WEEKLY;UNTIL=20260620"
    assert found["EXDATE"].dts[0].dt == date(2026, 6, 8)


def test_a_reminder_with_a_time_is_at_that_time_wherever_the_calendar_is() -> None:
    one = reminder(rule="FREQ=DAILY;COUNT=5", ends_on=date(2026, 6, 3), time=time(15, 30))
    [found] = read(reminder_event(one, None, FIRST, [], HABITS))
    assert (found["DTSTART"].dt, str(found["SUMMARY"])) == (datetime(2026, 6, 1, 15, 30), "Tea; with, Bo")
    assert found["RRULE"].to_ical() == b"FREQ=DAILY;UNTIL=20260603T235959"
    assert found.walk("VALARM")[0]["TRIGGER"].dt == timedelta(0)


def test_a_reminder_that_counts_from_its_doing_stands_on_its_next_day() -> None:
    one = reminder(after_done=Rhythm.parse("2 weeks"))
    [found] = read(reminder_event(one, None, date(2026, 6, 9), [], HABITS))
    assert (found["DTSTART"].dt, "RRULE" in found) == (date(2026, 6, 9), False)


def test_a_check_in_that_moves_is_the_same_event() -> None:
    early, late = (check_in_event("ana", "Ana", day, NOW, HABITS) for day in (FIRST, TODAY))
    assert str(read(early)[0]["UID"]) == str(read(late)[0]["UID"]) == "check-in-ana@clientcare"
    assert str(read(early)[0]["SUMMARY"]) == "Check in with Ana"


def test_events_are_whole_and_told_apart_by_their_uid() -> None:
    events = (
        date_event(birthday("03-14"), "Ana " * 40, HABITS),
        reminder_event(reminder(), None, FIRST, [], HABITS),
        check_in_event("ana", "Łucja", FIRST, NOW, HABITS),
    )
    content = to_ics(events)
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert to_ics(events) == content
    calendar = icalendar.Calendar.from_ical(content)
    assert [str(calendar[name]) for name in ("VERSION", "PRODID")] == ["2.0", "-//Client Care//EN"]
    found = read(*events)
    assert len({str(each["UID"]) for each in found}) == 3
    assert not any(each.errors for each in found)


def test_vobject_alone_reads_the_calendar_too() -> None:
    events = (
        date_event(birthday("02-29"), "Ana", HABITS),
        reminder_event(reminder(rule="FREQ=WEEKLY", time=time(9)), "Bo", FIRST, [date(2026, 6, 8)], HABITS),
    )
    calendar = vobject.readOne(to_ics(events).decode())
    day, tea = calendar.vevent_list
    assert (day.summary.value, day.dtstart.value) == ("Ana: Birthday", date(2026, 2, 28))
    assert (tea.summary.value, tea.dtstart.value) == ("Tea; with, Bo (Bo)", datetime(2026, 6, 1, 9))
    assert day.valarm.action.value == "DISPLAY"
