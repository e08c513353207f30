"""Which rhythm holds for a client, since when, and what it was before (PRODUCT §3.13)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clientcare.domain.calendar import NO_RHYTHM, Rhythm
from clientcare.domain.records import Belonging, Circle


@dataclass(frozen=True, slots=True)
class RhythmNow:
    """The rhythm in force, and the day the client came into one.

    `changed_on`, `before`: it became their first or a shorter one on that day, together with others, so that check-ins are
    spread (rule 13); None where it did not.
    """

    rhythm: Rhythm
    came_on: date
    changed_on: date | None = None
    before: Rhythm = NO_RHYTHM


@dataclass(frozen=True, slots=True)
class _Turn:
    on: date
    rhythm: Rhythm
    together: bool


def rhythm_now(belongings: tuple[Belonging, ...], circles: Mapping[str, Circle]) -> RhythmNow:
    """The rhythm that the last belonging gives, own or of the circle."""
    turns = _turns(belongings, circles)
    last = turns[-1]
    came_on = last.on
    for turn in reversed(turns):
        if not turn.rhythm:
            break
        came_on = turn.on
    before = turns[-2].rhythm if len(turns) > 1 else NO_RHYTHM
    shorter = not before or last.rhythm.days_from(last.on) < before.days_from(last.on)
    if len(turns) > 1 and last.together and last.rhythm and shorter:
        return RhythmNow(last.rhythm, came_on, last.on, before)
    return RhythmNow(last.rhythm, came_on)


def _turns(belongings: tuple[Belonging, ...], circles: Mapping[str, Circle]) -> list[_Turn]:
    """Each day on which the rhythm in force became another one, oldest first; never empty."""
    turns: list[_Turn] = []
    ends = [*(later.since for later in belongings[1:]), None]
    for belonging, end in zip(belongings, ends, strict=True):
        for turn in _turns_within(belonging, end, circles):
            if turns and turns[-1].rhythm == turn.rhythm:
                continue
            turns.append(turn)
    return turns


def _turns_within(belonging: Belonging, end: date | None, circles: Mapping[str, Circle]) -> list[_Turn]:
    if belonging.own_rhythm is not None:
        return [_Turn(belonging.since, belonging.own_rhythm, belonging.together)]
    history = circles[belonging.circle].rhythms
    first = history[0].every
    turns = []
    for version in history:
        if version.since <= belonging.since:
            first = version.every
        elif end is None or version.since < end:
            turns.append(_Turn(version.since, version.every, together=True))
    return [_Turn(belonging.since, first, belonging.together), *turns]
