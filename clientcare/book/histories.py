"""Histories that a client, a circle and a step carry: what holds from which day, the last being in force."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol, TypeVar

from clientcare.domain.calendar import Rhythm, Span
from clientcare.domain.frozen import replace
from clientcare.domain.records import Belonging, CircleRhythm, StateSpan, StepVersion, WishSpan


class _HasSince(Protocol):
    @property
    def since(self) -> date: ...


S = TypeVar("S", bound=_HasSince)


def with_wish(history: tuple[WishSpan, ...], span: WishSpan) -> tuple[WishSpan, ...]:
    """The wish said to hold from `span.since` on, whatever was said of later days.

    The same wish again keeps the day since which it holds, unless the new day is earlier, and takes who and why.
    """

    def joined(before: WishSpan, after: WishSpan) -> WishSpan | None:
        return replace(after, since=before.since) if before.wish is after.wish else None

    return _with(history, span, joined)


def with_state(history: tuple[StateSpan, ...], span: StateSpan) -> tuple[StateSpan, ...]:
    return _with(history, span, lambda before, after: before if before.state is after.state else None)


def with_belonging(history: tuple[Belonging, ...], span: Belonging) -> tuple[Belonging, ...]:
    """A circle or an own rhythm from `span.since` on; going back on the same day leaves no trace."""

    def joined(before: Belonging, after: Belonging) -> Belonging | None:
        same = (before.circle, before.own_rhythm) == (after.circle, after.own_rhythm)
        return before if same else None

    return _with(history, span, joined)


def with_rhythm(history: tuple[CircleRhythm, ...], every: Rhythm, since: date) -> tuple[CircleRhythm, ...]:
    """What a circle asks for from `since` on (PRODUCT §3.13 needs what it asked for before)."""
    span = CircleRhythm(every, since)
    return _with(history, span, lambda before, after: before if before.every == after.every else None)


def with_version(history: tuple[StepVersion, ...], version: StepVersion) -> tuple[StepVersion, ...]:
    def joined(before: StepVersion, after: StepVersion) -> StepVersion | None:
        return before if replace(after, since=before.since) == before else None

    return _with(history, version, joined)


def with_pause(pauses: tuple[Span, ...], today: date, until: date | None) -> tuple[Span, ...]:
    """A pause from `today` to `until` (None: until ended); one that runs keeps the day it began."""
    if running := pause_on(pauses, today):
        return (*(pause for pause in pauses if pause != running), Span(running.since, until))
    return (*pauses, Span(today, until))


def without_pause(pauses: tuple[Span, ...], today: date) -> tuple[Span, ...]:
    """The pause that runs ends today, its first free day; one that began today was none."""
    running = pause_on(pauses, today)
    kept = tuple(pause for pause in pauses if pause != running)
    if running is None or running.since == today:
        return kept
    return (*kept, Span(running.since, today))


def pause_on(pauses: tuple[Span, ...], day: date) -> Span | None:
    return next((pause for pause in reversed(pauses) if day in pause), None)


def _with(history: tuple[S, ...], span: S, joined: Callable[[S, S], S | None]) -> tuple[S, ...]:
    """`span` after all that began before it: one of the same day is replaced, two that say the same become one."""
    kept = tuple(each for each in history if each.since < span.since)
    if kept and (one := joined(kept[-1], span)) is not None:
        return (*kept[:-1], one)
    return (*kept, span)
