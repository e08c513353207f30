"""Deeds about the artist's own days: settings, days away, and the line of the day."""

from __future__ import annotations

from datetime import date

from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain import settings as choices
from clientcare.domain.calendar import DAY
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Away, Reflection, Setting
from clientcare.store.reads import deeds, order, timeline


def change_setting(desk: Desk, name: str, text: str) -> Change:
    """One choice, in the spelling of CLI.md; CareError usage or invalid as `domain.settings.parse`."""
    name = choices.known(name)
    value = choices.format(name, choices.parse(name, text))
    writing = Writing(desk, Deed.CHANGE_SETTING)
    old = timeline.record(desk.studio, name)
    if isinstance(old, Setting):
        writing.change(old, value=value)
    else:
        stamp = desk.stamp()
        stamp["uid"] = name
        writing.add(Setting(**stamp, value=value))
    return writing.save(name)


def set_away(desk: Desk, from_on: date, to_on: date) -> Change:
    """Away from one day to another, both included, in the place of days that were planned or overlap; days
    gone by stay.

    CareError invalid where the end lies before the beginning.
    """
    if to_on < from_on:
        raise CareError(Code.INVALID, "away_ends_before", from_on=from_on, to_on=to_on)
    writing = Writing(desk, Deed.SET_AWAY)
    for away in _not_yet_over(desk):
        if away.from_on > desk.today or away.to_on >= from_on:
            _cut(writing, away, from_on)
    away = writing.add(Away(**desk.stamp(), from_on=from_on, to_on=to_on))
    return writing.save(away.uid)


def end_away(desk: Desk) -> Change:
    """Here again from today on; days away gone by are kept. CareError invalid where none are in force or planned."""
    ending = _not_yet_over(desk)
    if not ending:
        raise CareError(Code.INVALID, "not_away")
    writing = Writing(desk, Deed.END_AWAY)
    for away in ending:
        _cut(writing, away, desk.today)
    return writing.save()


def reflect(desk: Desk, text: str) -> Change:
    """Today's line; another takes its place, and an empty one takes it away."""
    writing = Writing(desk, Deed.REFLECT)
    old = deeds.reflection(desk.studio, desk.today)
    plain = text.strip()
    if old is None:
        if not plain:
            raise CareError(Code.USAGE, "nothing_said")
        old = writing.add(Reflection(**desk.stamp(), on=desk.today, text=plain))
    elif plain:
        writing.change(old, text=plain)
    else:
        writing.remove(old)
    return writing.save(old.uid)


def _not_yet_over(desk: Desk) -> list[Away]:
    return [away for away in order.away(desk.studio) if away.to_on >= desk.today]


def _cut(writing: Writing, away: Away, since: date) -> None:
    """Leaves of days away that are not over yet what lies before `since`, where they have begun."""
    if away.from_on >= since or away.from_on > writing.today:
        writing.remove(away)
    else:
        writing.change(away, to_on=since - DAY)
