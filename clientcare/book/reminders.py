"""Deeds about own reminders: writing one down and changing it (done, skip and snooze are marks of its items)."""

from __future__ import annotations

from datetime import date, time
from typing import Any, TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain import rule as rules
from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.records import Reminder


class ReminderFields(TypedDict, total=False):
    """`rule` is an RFC 5545 rule as written, no finer than a day; `after_done` repeats so long after it is done."""

    client: str | None
    time: time | None
    rule: str
    after_done: Rhythm
    ends_on: date | None


class ReminderEdit(ReminderFields, total=False):
    title: str
    first_on: date


def add_reminder(desk: Desk, title: str, first_on: date, **fields: Unpack[ReminderFields]) -> Change:
    """An own reminder, for a client or none. CareError: usage for no rule of RFC 5545, invalid for two ways to
    repeat or an end before the first day."""
    writing = Writing(desk, Deed.ADD_REMINDER)
    if fields.get("client") is not None:
        finding.client(desk, str(fields["client"]))
    reminder = Reminder(**desk.stamp(), title=finding.needed(title), first_on=first_on, **fields)
    writing.add(_checked(reminder))
    return writing.save(reminder.uid)


def edit_reminder(desk: Desk, uid: str, **fields: Unpack[ReminderEdit]) -> Change:
    """Changes a reminder; one way to repeat takes the place of the other. CareError as `add_reminder`."""
    old = finding.living(desk, uid, Reminder)
    values: dict[str, Any] = dict(fields)
    if fields.get("client") not in (None, old.client):
        finding.client(desk, str(fields["client"]))
    if "title" in fields:
        values["title"] = finding.needed(fields["title"])
    if fields.get("rule") and "after_done" not in fields:
        values["after_done"] = NO_RHYTHM
    if fields.get("after_done") and "rule" not in fields:
        values["rule"] = ""
    writing = Writing(desk, Deed.MEND_REMINDER)
    values["rule"] = _checked(replace(old, **values)).rule
    writing.change(old, **values)
    return writing.save(uid)


def _checked(reminder: Reminder) -> Reminder:
    """The reminder with its rule in the spelling that is kept."""
    if reminder.rule and reminder.after_done:
        raise CareError(Code.INVALID, "two_ways_to_repeat")
    if reminder.ends_on is not None and reminder.ends_on < reminder.first_on:
        raise CareError(Code.INVALID, "ends_before_it_begins", ends_on=reminder.ends_on, first_on=reminder.first_on)
    if not reminder.rule:
        return reminder
    try:
        rules.parse(reminder.rule)
    except ValueError as error:
        raise CareError(Code.USAGE, "not_a_rule", rule=reminder.rule, why=str(error)) from None
    return replace(reminder, rule=rules.tidied(reminder.rule))
