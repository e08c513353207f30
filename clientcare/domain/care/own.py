"""What the artist wrote down themselves: promises, important dates and own reminders (PRODUCT §3, those three rows)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from clientcare.domain import recurrence
from clientcare.domain.because import Because, Cause
from clientcare.domain.calendar import Unit, add, after_present_days, last_working
from clientcare.domain.care import keys
from clientcare.domain.care.answers import Answers
from clientcare.domain.care.facts import ClientFacts, Context, DateFact, MarkFact, ReminderFact
from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind, MarkKind, Purpose

PROMISE_DAYS = 7
GREETED_LATE_DAYS = 14


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
    date: DateFact
    own: date
    opens: date


def date_items(
    facts: ClientFacts, context: Context, answers: Answers, today: date, horizon: date
) -> Iterator[Item]:
    """Important dates of the years around `today`, up to those that open by `horizon`."""
    if not facts.dates:
        return
    longest = max(one.heads_up for one in facts.dates)
    years = range(today.year - 1, min(add(horizon, longest + 7, Unit.DAYS).year, date.max.year - 1) + 1)
    occurrences = [
        occurrence for one in facts.dates if one.switched_on for occurrence in _occurrences(one, years, context)
    ]
    greeted = _greeted(occurrences, context, answers)
    for one, own, opens in occurrences:
        key = keys.yearly(one.uid, own.year)
        if key in greeted or answers.closed(key):
            continue
        age = own.year - one.day.year if one.day.year is not None else None
        because = Because(because=Cause.DATE, uid=one.uid, title=one.title, on=own, years=age)
        closes = after_present_days(own, GREETED_LATE_DAYS + 1, context.away)
        yield Item(key, Kind.DATE, facts.uid, own, opens, own, because, closes_on=closes)


def _occurrences(one: DateFact, years: Iterable[int], context: Context) -> Iterator[_Occurrence]:
    """Each day it falls on that lies neither before its year nor before it was entered (rule 7)."""
    for year in years:
        own = one.day.in_year(year, context.leap_day)
        if own >= one.entered_on and (one.day.year is None or year >= one.day.year):
            opens = last_working(add(own, -one.heads_up, Unit.DAYS), context.days_off)
            yield _Occurrence(one, own, opens)


def _greeted(occurrences: list[_Occurrence], context: Context, answers: Answers) -> set[str]:
    """The keys that greetings of ours answer: each the nearest that could open, of two as near the earlier."""
    greeted = set()
    for contact in answers.mine:
        if not contact.ours or contact.purpose != Purpose.GREETING:
            continue
        near = [
            occurrence
            for occurrence in occurrences
            if occurrence.opens
            <= contact.on
            <= after_present_days(occurrence.own, GREETED_LATE_DAYS, context.away)
        ]
        if near:
            nearest = min(near, key=lambda one: (abs((contact.on - one.own).days), one.own, one.date.seq))
            key = keys.yearly(nearest.date.uid, nearest.own.year)
            if key not in contact.not_answers:
                greeted.add(key)
    return greeted


def reminder_items(
    reminder: ReminderFact, client: str | None, marks: Iterable[MarkFact], today: date, horizon: date
) -> Iterator[Item]:
    """The earliest occurrence not answered, and, where it repeats by rule, those after today up to `horizon`."""
    mine = [
        mark
        for mark in marks
        if mark.kind is not MarkKind.SNOOZED and mark.key.startswith(f"reminder:{reminder.uid}:")
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
    """"n after it is done": counts from the day of doing or skipping."""
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
