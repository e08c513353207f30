"""What a client's wish, state, fit and pauses let open, and on which days (PRODUCT §3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.domain.calendar import Span
from clientcare.domain.care.facts import ClientFacts
from clientcare.domain.records import StateSpan, WishSpan
from clientcare.domain.values import Fit, Kind, State, Wish

ALL = frozenset(Kind)
WHERE_THEY_REACH_OUT = ALL - {Kind.AFTER_SALE, Kind.CHECK_IN}
ONLY_THEIRS_AND_OURS = frozenset({Kind.REPLY, Kind.PROMISE, Kind.REMINDER})
IN_MEMORY = frozenset({Kind.PROMISE, Kind.REMINDER})
WHILE_AWAY = frozenset({Kind.REPLY, Kind.PROMISE, Kind.REMINDER, Kind.DATE})

BY_WISH = {
    Wish.WELCOME: ALL,
    Wish.NO_PROMOTIONS: ALL,
    Wish.THEY_REACH_OUT: WHERE_THEY_REACH_OUT,
    Wish.QUIET: ONLY_THEIRS_AND_OURS,
}
BY_STATE = {State.ACTIVE: ALL, State.RESTING: ONLY_THEIRS_AND_OURS, State.IN_MEMORY: IN_MEMORY}
CLOSED_BY_CALM = frozenset({Kind.THANKS, Kind.AFTER_SALE, Kind.DATE})


def allowed_on(facts: ClientFacts, day: date) -> frozenset[Kind]:
    """The kinds that may open on that day: where several wishes hold, only what all allow."""
    kinds = BY_WISH[wish_on(facts.wishes, day)] & BY_STATE[state_on(facts.states, day)]
    if facts.fit == Fit.NOT_OURS or any(day in pause for pause in facts.pauses):
        kinds &= ONLY_THEIRS_AND_OURS
    return kinds


def wish_on(wishes: tuple[WishSpan, ...], day: date) -> Wish:
    """The wish in force on that day; before the first one, the first."""
    if len(wishes) == 1:
        return wishes[0].wish
    return next((span.wish for span in reversed(wishes) if span.since <= day), wishes[0].wish)


def state_on(states: tuple[StateSpan, ...], day: date) -> State:
    if len(states) == 1:
        return states[0].state
    return next((span.state for span in reversed(states) if span.since <= day), states[0].state)


def calm_spans(facts: ClientFacts) -> list[Span]:
    """The times of quiet, of resting and of pauses; a time of no days is none."""
    if len(facts.wishes) == len(facts.states) == 1 and not facts.pauses and _is_open(facts):  # as with most
        return []
    quiet = _spans([(wish.since, wish.wish is Wish.QUIET) for wish in facts.wishes])
    resting = _spans([(state.since, state.state is State.RESTING) for state in facts.states])
    return [span for span in (*quiet, *resting, *facts.pauses) if span.until is None or span.since < span.until]


def _is_open(facts: ClientFacts) -> bool:
    """Whether neither the first wish nor the first state is one of calm."""
    return facts.wishes[0].wish is not Wish.QUIET and facts.states[0].state is not State.RESTING


def _spans(turns: Sequence[tuple[date, bool]]) -> list[Span]:
    """From each turn to calm up to the next turn away from it."""
    spans: list[Span] = []
    begun: date | None = None
    for since, calm in turns:
        if calm and begun is None:
            begun = since
        elif not calm and begun is not None:
            spans.append(Span(begun, since))
            begun = None
    if begun is not None:
        spans.append(Span(begun))
    return spans
