"""One client of two, field by field (PRODUCT §3.14); reads nothing, writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from clientcare.book import ways
from clientcare.book.histories import with_belonging, with_state
from clientcare.domain.calendar import Span
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.frozen import replace
from clientcare.domain.records import Belonging, Client, StateSpan, WishSpan
from clientcare.domain.values import Fit, State

PLAIN = (
    *("name", "type", "given", "family", "nickname", "greet_as", "sort_name", "phonetic", "organisation", "role"),
    *("pronouns", "language", "channel", "best_time", "time_zone", "town", "photo", "takes", "takes_until"),
)
"""Fields of which the kept one's stands, or the other's where the kept one has none."""
TEXTS = ("about", "likes", "next_time", "how_met")
"""Texts of which both stand, one after the other."""
LISTS = ("emails", "phones", "links", "addresses", "sources", "tags", "custom")
"""Lists of which each stands once, those of the kept one first."""
TAKEABLE = (
    *PLAIN,
    *TEXTS,
    *LISTS,
    *("fit", "circle", "rhythm", "state", "last_in_touch", "referred_by", "birthday"),
)
"""The fields of which the other's may be taken. A wish is not among them: the stricter one stands."""


def joined(keep: Client, other: Client, take: Iterable[str], today: date) -> Client:
    """The kept client with all that the other one has besides; `referred_by` may still lead in a circle.

    CareError usage for a field that cannot be taken.
    """
    taken = frozenset(take)
    if unknown := taken - set(TAKEABLE):
        raise CareError(Code.USAGE, "not_takeable", field=min(unknown), fields=TAKEABLE)
    values: dict[str, Any] = {}
    for name in PLAIN:
        values[name] = _first(getattr(keep, name), getattr(other, name), name in taken)
    for name in TEXTS:
        values[name] = _both_texts(getattr(keep, name), getattr(other, name), name in taken)
    for name in LISTS:
        mine, theirs = getattr(keep, name), getattr(other, name)
        both = (*theirs, *mine) if name in taken else (*mine, *theirs)
        values[name] = _once(both, _SAME[name])
    for name in ("emails", "phones", "links", "addresses"):
        values[name] = ways.tidy(values[name])
    values["fit"] = other.fit if "fit" in taken or keep.fit is Fit.UNSURE else keep.fit
    values["not_by"] = tuple(dict.fromkeys((*keep.not_by, *other.not_by)))
    values["wishes"] = strictest(keep.wishes, other.wishes)
    values["pauses"] = all_pauses(keep.pauses, other.pauses)
    values |= _in_touch(keep, other, "last_in_touch" in taken)
    values |= _referral(keep, other, "referred_by" in taken)
    return replace(keep, **values, **_histories(keep, other, taken, today))


def without(client: Client, leave: Collection[tuple[str, str]]) -> Client:
    """The client without those ways to be reached, each by its field and value."""
    kept: dict[str, Any] = {
        name: ways.tidy(tuple(way for way in getattr(client, name) if (name, way.value) not in leave))
        for name in ("emails", "phones", "links")
    }
    return replace(client, **kept) if leave else client


def strictest(one: tuple[WishSpan, ...], two: tuple[WishSpan, ...]) -> tuple[WishSpan, ...]:
    """On each day the stricter of two wishes; of two alike the one said later."""
    spans: list[WishSpan] = []
    current: WishSpan | None = None
    for day in sorted({span.since for span in (*one, *two)}):
        held = [span for history in (one, two) if (span := _on(history, day)) is not None]
        chosen = max(held, key=lambda span: (span.wish.strictness, span.since))
        if chosen is not current:
            spans.append(replace(chosen, since=max(chosen.since, day)))
            current = chosen
    return tuple(spans)


def all_pauses(one: Iterable[Span], two: Iterable[Span]) -> tuple[Span, ...]:
    """Both people's pauses; those that meet are one."""
    pauses: list[Span] = []
    for span in sorted({*one, *two}, key=lambda pause: (pause.since, pause.until or date.max)):
        last = pauses[-1] if pauses else None
        if last is not None and (last.until is None or span.since <= last.until):
            ends = None if last.until is None or span.until is None else max(last.until, span.until)
            pauses[-1] = Span(last.since, ends)
        else:
            pauses.append(span)
    return tuple(pauses)


def _on(history: tuple[WishSpan, ...], day: date) -> WishSpan | None:
    return next((span for span in reversed(history) if span.since <= day), None)


def _first(mine: object, theirs: object, taken: bool) -> object:
    first, second = (theirs, mine) if taken else (mine, theirs)
    return first if first not in ("", None) else second


def _both_texts(mine: str, theirs: str, taken: bool) -> str:
    if taken and theirs:
        return theirs
    if theirs in mine:
        return mine
    return f"{mine}\n\n{theirs}" if mine else theirs


def _once(values: Iterable[Any], same: Callable[[Any], object]) -> tuple[Any, ...]:
    kept: dict[object, Any] = {}
    for value in values:
        kept.setdefault(same(value), value)
    return tuple(kept.values())


def _in_touch(keep: Client, other: Client, taken: bool) -> dict[str, Any]:
    """When they were last in touch before this app: the later of the two."""
    first, second = (other, keep) if taken else (keep, other)
    latest = first
    if first.last_in_touch_on is None or (
        not taken and second.last_in_touch_on is not None and second.last_in_touch_on > first.last_in_touch_on
    ):
        latest = second
    return {"last_in_touch_on": latest.last_in_touch_on, "last_in_touch_said": latest.last_in_touch_said}


def _referral(keep: Client, other: Client, taken: bool) -> dict[str, Any]:
    """Who sent them; that one of the two sent the other is dropped."""
    senders = [client for client in ((other, keep) if taken else (keep, other)) if client.referred_by is not None]
    for client in senders:
        if client.referred_by not in (keep.uid, other.uid):
            return {
                "referred_by": client.referred_by,
                "referred_on": client.referred_on,
                "referred_entered_on": client.referred_entered_on,
            }
    return {"referred_by": None, "referred_on": None, "referred_entered_on": None}


def _histories(keep: Client, other: Client, taken: frozenset[str], today: date) -> dict[str, Any]:
    """Circle, own rhythm and state of the kept one, unless taken; who has died has died."""
    now = keep.belonging
    span = Belonging(
        other.belonging.circle if "circle" in taken else now.circle,
        today,
        other.belonging.own_rhythm if "rhythm" in taken else now.own_rhythm,
    )
    state = other.state if "state" in taken or other.state is State.IN_MEMORY else keep.state
    return {
        "belongings": with_belonging(keep.belongings, span),
        "states": with_state(keep.states, StateSpan(state, today)),
    }


_SAME: Mapping[str, Callable[[Any], object]] = {
    **ways.SAME,
    "sources": lambda source: fold(source.source),
    "tags": fold,
    "custom": lambda custom: fold(custom.name),
}
