"""What the artist wrote down themselves: promises, important dates and own reminders (PRODUCT §3, those three rows)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from clientcare.domain import recurrence
from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Span, Unit, add, after_present_days, last_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, DateFact, MarkFact, ReminderFact
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind, MarkKind, Purpose

PROMISE_DAYS = 7
GREETED_LATE_DAYS = 14
LONGEST_WEEKEND = 6
"""So many days earlier than wished a date opens at most, when the days before are off (rule 10)."""


def promise_items(facts: ClientFacts, context: Context, answers: Answers) -> Iterator[Item]:
    """What we said we would do, on its day, else 7 days after it was made; shown a day before (setting)."""
    for promise in facts.promises:
        key = keys.promise(promise.uid)
        if promise.closed or answers.closed(key):
            continue
        own = promise.due_on or add(promise.on, PROMISE_DAYS, Unit.DAYS)
        opens = last_working(add(own, -context.promise_heads_up, Unit.DAYS), context.days_off)
        because = Because(because=Cause.PROMISE, uid=promise.uid, title=promise.title, on=promise.on)
        yield Item(key, Kind.PROMISE, facts.uid, own, opens, own, because)


class _Occurrence(NamedTuple):
    """An important date in one year: its day, and from when and until when it is open."""

    of: DateFact
    own: date
    opens: date
    closes: date

    @property
    def key(self) -> str:
        return keys.yearly(self.of.uid, self.own.year)


def date_items(
    facts: ClientFacts, context: Context, answers: Answers, calm: Sequence[Span], today: date, horizon: date
) -> Iterator[Item]:
    """Important dates that have not closed by `today` and open by `horizon`."""
    if not facts.dates:
        return
    dates = _Dates(facts, context, calm)
    for found in dates.between(today, horizon):
        one, own, opens, closes = found
        if opens > horizon or closes <= today or answers.closed(found.key) or dates.greeted(found, answers):
            continue
        age = own.year - one.day.year if one.day.year is not None else None
        because = Because(because=Cause.DATE, uid=one.uid, title=one.title, on=own, years=age)
        yield Item(found.key, Kind.DATE, facts.uid, own, opens, own, because, closes_on=closes)


class _Dates:
    """The important dates of one client that are switched on, year by year."""

    def __init__(self, facts: ClientFacts, context: Context, calm: Sequence[Span]) -> None:
        self._dates = [one for one in facts.dates if one.switched_on]
        self._context = context
        self._calm = calm
        self._longest = max((one.heads_up for one in self._dates), default=0) + LONGEST_WEEKEND

    def between(self, first: date, last: date) -> Iterator[_Occurrence]:
        """All that could open and are open at some time from `first` to `last`, and some that are not.

        What lies before its own year or before it was entered (rule 7), or in a time of calm (rule 5), cannot open.
        """
        earliest = add(first, -GREETED_LATE_DAYS - self._context.days_away, Unit.DAYS)
        latest = add(last, self._longest, Unit.DAYS)
        for one in self._dates:
            for year in range(earliest.year, latest.year + 1):
                own = one.day.in_year(year, self._context.leap_day)
                if not earliest <= own <= latest or own < one.entered_on or year < (one.day.year or 0):
                    continue
                if not any(own in span for span in self._calm):
                    yield self._occurrence(one, own)

    def _occurrence(self, one: DateFact, own: date) -> _Occurrence:
        """It closes on the 15th day after its own day, days away not counted."""
        opens = last_working(add(own, -one.heads_up, Unit.DAYS), self._context.days_off)
        return _Occurrence(one, own, opens, after_present_days(own, GREETED_LATE_DAYS + 1, self._context.away))

    def greeted(self, found: _Occurrence, answers: Answers) -> bool:
        """A greeting of ours answers it: the nearest that could open, of two as near the earlier."""
        return any(
            contact.purpose == Purpose.GREETING
            and contact.ours
            and found.opens <= contact.on < found.closes
            and found.key not in contact.not_answers
            and self._nearest(contact.on) == found
            for contact in answers.mine
        )

    def _nearest(self, day: date) -> _Occurrence:
        """Of those open on that day, answered or not; there is one at least."""
        near = (one for one in self.between(day, day) if one.opens <= day < one.closes)
        return min(near, key=lambda one: (abs((day - one.own).days), one.own, one.of.seq))


def reminder_items(
    reminder: ReminderFact, client: str | None, marks: Iterable[MarkFact], today: date, horizon: date
) -> Iterator[Item]:
    """The earliest occurrence not answered, and, where it repeats by rule, those after today up to `horizon`."""
    mine = [
        mark for mark in marks if mark.kind is not MarkKind.SNOOZED and mark.key.startswith(f"reminder:{reminder.uid}:")
    ]
    if reminder.after_done:
        own = _after_done(reminder, mine)
        days = [own] if own is not None else []
    else:
        days = _by_rule(reminder, mine, today, horizon)
    for own in days:
        because = Because(because=Cause.REMINDER, uid=reminder.uid, title=reminder.title, on=own)
        key = keys.reminder(reminder.uid, own)
        yield Item(key, Kind.REMINDER, client, own, own, own, because, time=reminder.time)


def _after_done(reminder: ReminderFact, marks: list[MarkFact]) -> date | None:
    """What comes so long "after it is done" counts from the day of doing or skipping."""
    if not marks:
        return reminder.first_on
    own = reminder.after_done.after(max(marks, key=lambda mark: (mark.on, mark.seq)).on)
    return own if reminder.ends_on is None or own <= reminder.ends_on else None


def _by_rule(reminder: ReminderFact, marks: list[MarkFact], today: date, horizon: date) -> list[date]:
    """Done and skip answer every occurrence up to their day, or the named one when done early."""
    through = max((mark.on for mark in marks if keys.day_of(mark.key) <= mark.on), default=None)
    early = frozenset(keys.day_of(mark.key) for mark in marks)
    first = recurrence.first_open(reminder.rule, reminder.first_on, through, early, reminder.ends_on)
    if first is None:
        return []
    after = max(first, today)
    later = recurrence.between(reminder.rule, reminder.first_on, after, horizon, reminder.ends_on)
    return [first, *(day for day in later if day not in early)]
