"""Which rhythms a client has had, and when a check-in falls due by them (PRODUCT §3, row "check-in", and §3.13)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from clientcare.domain.calendar import Rhythm, Unit, add
from clientcare.domain.records import Belonging, Circle

SOON_DAYS = 7
"""Who has no anchor is due so soon after coming into a rhythm, or after the rhythm where that is shorter."""


class Turn(NamedTuple):
    """The day on which the rhythm of a client became this one; `together`: that of others too."""

    on: date
    rhythm: Rhythm
    together: bool


def turns_of(belongings: Sequence[Belonging], circles: Mapping[str, Circle]) -> list[Turn]:
    """Each day on which the rhythm, own or of the circle, became another one, oldest first; never empty."""
    turns: list[Turn] = []
    for place, belonging in enumerate(belongings):
        until = belongings[place + 1].since if place + 1 < len(belongings) else None
        for turn in _turns_within(belonging, until, circles):
            if not turns or turns[-1].rhythm != turn.rhythm:
                turns.append(turn)
    return turns


def _turns_within(belonging: Belonging, until: date | None, circles: Mapping[str, Circle]) -> list[Turn]:
    if belonging.own_rhythm is not None:
        return [Turn(belonging.since, belonging.own_rhythm, belonging.together)]
    first, *later = circles[belonging.circle].rhythms
    turns = [Turn(belonging.since, first.every, belonging.together)]
    for version in later:
        if version.since <= belonging.since:
            turns[0] = Turn(belonging.since, version.every, belonging.together)
        elif until is None or version.since < until:
            turns.append(Turn(version.since, version.every, together=True))
    return turns


def came_on(turns: Sequence[Turn]) -> date:
    """The day since which the client has had a rhythm without a break; where there is none, of the last turn."""
    day = turns[-1].on
    for turn in reversed(turns):
        if not turn.rhythm:
            break
        day = turn.on
    return day


def due_from(anchor: date, turns: Sequence[Turn], uid: str) -> date:
    """Anchor + rhythm. A change with others makes no wall: it is due no sooner than before, or spread (rule 13)."""
    due = date.max
    for place, turn in enumerate(turns):
        plain = turn.rhythm.after(anchor) if turn.rhythm else date.max
        if place and turn.together and turn.rhythm and anchor < turn.on:
            due = max(plain, min(due, spread(uid, turn.on, turn.rhythm)))
        else:
            due = plain
    return due


def due_without_anchor(turns: Sequence[Turn], uid: str) -> date:
    """Soon after coming into a rhythm; spread where they came with others."""
    due, came = date.max, turns[0].on
    for before, turn in zip((None, *turns), turns, strict=False):
        coming = before is None or not before.rhythm
        came = turn.on if coming else came
        soon = add(came, min(SOON_DAYS, turn.rhythm.days_from(came)), Unit.DAYS)
        if before is None or not turn.together:
            due = soon
        elif coming:
            due = max(soon, spread(uid, turn.on, turn.rhythm))
    return due


def spread(uid: str, since: date, rhythm: Rhythm) -> date:
    """A day within one rhythm from `since`, always the same for the same person."""
    return add(since, UUID(uid).int % max(1, rhythm.days_from(since)), Unit.DAYS)
