"""What will come, as a calendar file for the calendar that the artist has: dates, reminders and check-ins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.book.exports import write_whole
from clientcare.book.lists_out import Out
from clientcare.domain import recurrence
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care.items import Item
from clientcare.domain.records import ImportantDate, Reminder
from clientcare.domain.values import Kind, Wish
from clientcare.exchange.calendar_out import (
    Event,
    Habits,
    check_in_event,
    date_event,
    reminder_event,
    to_ics,
)
from clientcare.store.reads import agenda, deeds, order, people
from clientcare.store.reads.people import EVERYBODY, Sort

AT_ONCE = 250
DAYS = 400
"""So many days ahead a calendar reaches: each yearly day is in it once at least."""


def export_ics(desk: Desk, out: Path, *, days: int = DAYS, client: str | None = None) -> Out:
    """The dates, reminders and check-ins that are due or come within so many days, of everybody or of one client.

    What repeats is one event that goes on by its rule. The quiet are left out and counted, but for a client who is
    named. A file of that name is replaced; CareError not_writable where it cannot be.
    """
    content, counted = calendar_of(desk, days=days, client=client)
    write_whole(out, content)
    return counted


def calendar_of(desk: Desk, *, days: int = DAYS, client: str | None = None) -> tuple[bytes, Out]:
    """What that file holds, and how much; the same bytes for the same studio and day."""
    until = add(desk.today, days, Unit.DAYS)
    uids = people.ids(desk.studio, EVERYBODY, Sort.NAME, desk.today) if client is None else [client]
    found = [each for some in _some(uids) for each in people.clients(desk.studio, some)]
    names = {each.uid: each.name for each in found if client is not None or each.wish.wish is not Wish.QUIET}
    items: dict[str, list[Item]] = {}
    for some in _some(tuple(names)):
        items |= agenda.of_people(desk.studio, desk.today, until, some)
    free = agenda.of_nobody(desk.studio, desk.today, until) if client is None else []
    every = sorted((*free, *(item for own in items.values() for item in own)), key=lambda item: (item.due_on, item.key))
    events = list(_events(desk, every, names, until))
    return to_ics(events), Out(len(events), len(found) - len(names))


def _events(desk: Desk, items: Iterable[Item], names: Mapping[str, str], until: date) -> Iterator[Event]:
    """One event for each date, each reminder and the next check-in of each client, by the day they first come."""
    settings = order.settings(desk.studio)
    habits = Habits(settings.leap_day, settings.digest_at)
    days: dict[tuple[Kind, str], list[Item]] = {}
    for item in items:
        about = item.client if item.kind is Kind.CHECK_IN else item.because.uid
        if item.kind in (Kind.DATE, Kind.REMINDER, Kind.CHECK_IN) and about is not None:
            days.setdefault((item.kind, about), []).append(item)
    about_all = [uid for _, uid in days]
    records = {each.uid: each for some in _some(about_all) for each in deeds.with_uids(desk.studio, some)}
    midnight = datetime.combine(desk.today, time(), UTC)
    for (_, uid), own in days.items():
        record = records[uid]
        if isinstance(record, ImportantDate):
            yield date_event(record, names[record.client], habits)
        elif isinstance(record, Reminder):
            name = None if record.client is None else names[record.client]
            yield reminder_event(record, name, own[0].own_day, _done(record, own, desk.today, until), habits)
        else:
            on = max(own[0].snoozed_until or own[0].due_on, desk.today)
            yield check_in_event(uid, names[uid], on, midnight, habits)


def _some(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    """A few at a time: between two questions others come to their turn."""
    for first in range(0, len(uids), AT_ONCE):
        yield uids[first : first + AT_ONCE]


def _done(one: Reminder, items: Iterable[Item], today: date, until: date) -> list[date]:
    """The days to come of a rule on which nothing is open any more: done early, or skipped."""
    if not one.rule:
        return []
    still = {item.own_day for item in items}
    return [day for day in recurrence.between(one.rule, one.first_on, today, until, one.ends_on) if day not in still]
