"""Today: one card per client with all its reasons, in order, and which of the patient ones are shown (PRODUCT §3.8)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from clientcare.domain.care.items import Item
from clientcare.domain.values import Kind

DRIFTING = 0.25
"""Late by more than this part of their rhythm, the first circle comes before the others."""

Place = tuple[int, int, float, int, int, str, str]


class Notice(StrEnum):
    """What a card offers once, without changing anything by itself (rules 2 and 4)."""

    THREE_UNANSWERED = "three_unanswered"
    THREE_SNOOZES = "three_snoozes"


class Standing(NamedTuple):
    """What orders a client among others; a reminder without a client stands last."""

    circle_place: int
    first_circle: bool
    sort_name: str
    uid: str


@dataclass(frozen=True, slots=True)
class Card:
    """One client, or one reminder for nobody, with its open items in the order of Today."""

    standing: Standing
    client: str | None
    items: tuple[Item, ...]
    notice: Notice | None = None

    @property
    def patient(self) -> bool:
        """Nothing but check-ins, steps and thanks that an import opened."""
        return all(item.patient for item in self.items)


class LightCheckIn(NamedTuple):
    """A patient card of a client for whom nothing but the check-in is open, as far as ordering needs it."""

    uid: str
    standing: Standing
    due_on: date
    rhythm_days: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """The patient cards that are shown, by uid of the client, and how many wait."""

    shown: frozenset[str]
    waiting: int


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The first page: cards in the order of Today, how many can wait, and who has heard from us today."""

    on: date
    cards: tuple[Card, ...]
    waiting: int
    places_used: int
    daily_limit: int
    looked_after: tuple[str, ...]


def card(standing: Standing, items: Iterable[Item], today: date, notice: Notice | None = None) -> Card | None:
    """The card of what is open and not snoozed; None where that is nothing."""
    visible = sorted(
        (item for item in items if item.snoozed_until is None),
        key=lambda item: item_place(item, standing, today),
    )
    if not visible:
        return None
    return Card(standing, visible[0].client, tuple(visible), notice)


def card_place(one: Card, today: date) -> Place:
    """Where a card stands: by its first reason."""
    return item_place(one.items[0], one.standing, today)


def light_place(one: LightCheckIn, today: date) -> Place:
    return _check_in_place(one.due_on, one.rhythm_days, one.standing, today)


def item_place(item: Item, standing: Standing, today: date) -> Place:
    """Order of kinds; within a kind the earliest due day, then circles, sort name, uid."""
    if item.kind is Kind.CHECK_IN:
        return _check_in_place(item.due_on, item.rhythm_days, standing, today)
    group = 0
    if item.kind is Kind.DATE:
        group = 0 if item.due_on == today else 1 if item.due_on > today else 2
    return (item.kind.place, group, 0.0, item.due_on.toordinal(), *_standing(standing))


def _check_in_place(due_on: date, rhythm_days: int, standing: Standing, today: date) -> Place:
    """The first circle first among those late by more than a quarter of their rhythm, then days late ÷ rhythm."""
    late = max(0, (today - due_on).days) / rhythm_days
    group = 0 if standing.first_circle and late > DRIFTING else 1
    return (Kind.CHECK_IN.place, group, -late, 0, *_standing(standing))


def _standing(standing: Standing) -> tuple[int, str, str]:
    return standing.circle_place, standing.sort_name, standing.uid


class _Candidate(NamedTuple):
    uid: str
    place: Place
    due_on: date
    check_in_first: bool


def choose(cards: Iterable[Card], light: Iterable[LightCheckIn], today: date, places: int) -> Chosen:
    """Which patient cards have a place today.

    Of the places half, rounded down, are for cards whose first reason is a check-in, and one for the earliest due day
    (it may be one of them), while there are any; the rest go by order.
    """
    waiting = [
        _Candidate(
            one.standing.uid,
            card_place(one, today),
            min(item.due_on for item in one.items),
            one.items[0].kind is Kind.CHECK_IN,
        )
        for one in cards
        if one.patient
    ]
    waiting += [_Candidate(one.uid, light_place(one, today), one.due_on, True) for one in light]
    waiting.sort(key=lambda one: one.place)
    shown = _fill(waiting, max(0, places))
    return Chosen(shown, len(waiting) - len(shown))


def _fill(ordered: Collection[_Candidate], places: int) -> frozenset[str]:
    check_ins = [one.uid for one in ordered if one.check_in_first]
    shown = set(check_ins[: places // 2])
    if places and ordered:
        shown.add(min(ordered, key=lambda one: one.due_on).uid)
    for one in ordered:
        if len(shown) >= places:
            break
        shown.add(one.uid)
    return frozenset(shown)


def patient_places_used(before: Mapping[str, Card | None], now: Mapping[str, Card | None]) -> int:
    """How many places of today are used: one for each client who would have a patient card but for what is dated today.

    `before`: the cards as they would be without the records, skips and snoozes of today; `now`: as they are.
    """
    return sum(
        1
        for uid, card_before in before.items()
        if card_before is not None and card_before.patient and not _still_waits(now.get(uid))
    )


def _still_waits(now: Card | None) -> bool:
    return now is not None and now.patient
