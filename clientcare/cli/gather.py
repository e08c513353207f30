"""Asks the studio for everything that the shapes of one answer need, once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clientcare.book.desk import Desk
from clientcare.cli.shapes import people as shapes
from clientcare.cli.shapes.entries import Told
from clientcare.cli.shapes.items import Items
from clientcare.cli.shapes.people import Person, Row
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.calendar import LeapDay
from clientcare.domain.care.facts import MarkFact, ReminderFact
from clientcare.domain.care.items import Item
from clientcare.domain.care.own import reminder_items
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import (
    AnyEntry,
    Contact,
    ImportantDate,
    Note,
    ReferOut,
    Reminder,
    Sale,
)
from clientcare.domain.values import Feel, Kind
from clientcare.store.reads import order, people, timeline


def names(desk: Desk, uids: Iterable[str | None]) -> Names:
    """The names of those people, also of those in the trash."""
    wanted = list(dict.fromkeys(uid for uid in uids if uid is not None))
    return {client.uid: client.name for client in people.clients(desk.studio, wanted)}


def entry(desk: Desk, uid: str) -> Told:
    """The entry of that uid, in the trash or not; CareError not_found."""
    found = timeline.entries(desk.studio, [uid])
    if not found:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=uid)
    return told(desk, found)[0]


def told(desk: Desk, found: Sequence[AnyEntry]) -> list[Told]:
    """Those entries with all that their shapes need."""
    known = names(desk, _people_in(found))
    felt = _felt(desk, found)
    return [Told(each, known, felt.get(each.uid)) for each in found]


def _people_in(found: Iterable[AnyEntry]) -> Iterable[str | None]:
    for each in found:
        yield from each.clients
        if isinstance(each, Sale):
            yield each.through


def _felt(desk: Desk, found: Iterable[AnyEntry]) -> dict[str, Feel]:
    """The feeling given with each of those entries; one in the trash only with an entry that is there too."""
    felt = {}
    for each in found:
        if isinstance(each, Contact | Note | Sale):
            for feeling in timeline.given_with(desk.studio, each.uid):
                if feeling.deleted_on is None or each.deleted_on is not None:
                    felt[each.uid] = feeling.feel
    return felt


def person(desk: Desk, uid: str) -> Person:
    """The client of that uid, in the trash or not, with all that their record tells; CareError not_found."""
    found = people.client(desk.studio, uid)
    if found is None:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=uid)
    relations = tuple(timeline.relations_of(desk.studio, uid))
    others = (other for each in relations for other in (each.client, each.other))
    leap_day = order.settings(desk.studio).leap_day
    dates = tuple((each, next_day(each, desk.today, leap_day)) for each in timeline.dates_of(desk.studio, uid))
    known = names(desk, [uid, found.referred_by, *others])
    return Person(found, rows(desk, [uid])[0], desk.today, relations, dates, known)


def rows(desk: Desk, uids: Sequence[str]) -> list[Row]:
    """What a list says of each of those clients, in that order."""
    circles = order.context(desk.studio).circles
    return [
        Row(
            uid=one.uid,
            name=one.name,
            circle=circles[one.circle].name,
            rhythm=one.rhythm,
            state=one.state,
            wish=one.wish,
            last_care_on=one.last_care_on,
            next_check_in_on=one.next_check_in_on,
            long_distance=one.long_distance,
        )
        for one in people.rows(desk.studio, uids, desk.today)
    ]


def important_date(desk: Desk, one: ImportantDate) -> Shape:
    leap_day = order.settings(desk.studio).leap_day
    return shapes.important_date(one, next_day(one, desk.today, leap_day), names(desk, [one.client]))


def next_day(one: ImportantDate, today: date, leap_day: LeapDay) -> date | None:
    """The first day on or after today that it falls on; None at the end of the calendar."""
    years = (year for year in (today.year, today.year + 1) if year <= date.max.year)
    days = (one.day.in_year(max(year, one.day.year or year), leap_day) for year in years)
    return next((day for day in days if day >= today), None)


def reminders(desk: Desk, found: Sequence[Reminder]) -> list[tuple[Reminder, date | None]]:
    """Each with the day of the first occurrence that is not answered, next first; those that are over last."""
    marks = [
        MarkFact(mark.key, mark.kind, mark.on, mark.seq, mark.until)
        for mark in timeline.marks_of_kind(desk.studio, Kind.REMINDER)
    ]
    told_ = [(one, _next_of(one, marks, desk.today)) for one in found]
    return sorted(told_, key=lambda pair: (pair[1] is None, pair[1] or date.max, pair[0].seq))


def _next_of(one: Reminder, marks: Iterable[MarkFact], today: date) -> date | None:
    fact = ReminderFact(one.uid, one.title, one.first_on, one.time, one.rule, one.after_done, one.ends_on)
    first = next(iter(reminder_items(fact, one.client, marks, today, today)), None)
    return first.own_day if first else None


def reminder_shapes(desk: Desk, found: Sequence[Reminder]) -> list[Shape]:
    known = names(desk, (one.client for one in found))
    return [shapes.reminder(one, next_on, known) for one, next_on in reminders(desk, found)]


def refer_out(desk: Desk, one: ReferOut) -> Shape:
    return shapes.refer_out(one, names(desk, (one.client, one.to)))


def items(desk: Desk, found: Iterable[Item]) -> Items:
    """Those care items with the names of their people and what is said of each."""
    listed = tuple(found)
    known = names(desk, (one.client for one in listed))
    return Items(listed, desk.today, known)
