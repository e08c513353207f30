"""Today: one card per client with all its reasons, in order, and which of the patient ones are shown (PRODUCT §3.8)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from heapq import nsmallest
from typing import NamedTuple

from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen
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


class Card(Frozen):
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


class DueTogether(NamedTuple):
    """So many such `people` of one circle, all with that due day and rhythm: among them only names decide."""

    circle: str
    circle_place: int
    first_circle: bool
    due_on: date
    rhythm_days: int
    people: int


class Chosen(Frozen):
    """The patient cards that are shown, by uid of the client, and how many wait."""

    shown: frozenset[str]
    waiting: int


class TodayPage(Frozen):
    """The first page: cards in the order of Today, how many can wait, and who has heard from us today."""

    on: date
    cards: tuple[Card, ...]
    waiting: int
    places_used: int
    daily_limit: int
    looked_after: tuple[str, ...]


def card(standing: Standing, items: Iterable[Item], today: date, notice: Notice | None = None) -> Card | None:
    """The card of what is open and not snoozed; None where that is nothing."""
    visible = [item for item in items if item.snoozed_until is None]
    if not visible:
        return None
    if len(visible) > 1:
        visible.sort(key=lambda item: item_place(item, standing, today))
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
    group, late = _pressing(standing.first_circle, due_on, rhythm_days, today)
    return (Kind.CHECK_IN.place, group, late, 0, *_standing(standing))


def _pressing(first_circle: bool, due_on: date, rhythm_days: int, today: date) -> tuple[int, float]:
    """The first circle first among those late by more than a quarter of their rhythm, then days late ÷ rhythm."""
    late = (today - due_on).days / rhythm_days if today > due_on else 0.0
    return (0 if first_circle and late > DRIFTING else 1), -late


def _standing(standing: Standing) -> tuple[int, str, str]:
    return standing.circle_place, standing.sort_name, standing.uid


_Candidate = tuple[Place, str, date, bool]
"""The place of a patient card, whose it is, its earliest due day, and whether its first reason is a check-in."""


def in_reach(groups: Iterable[DueTogether], today: date, places: int) -> list[DueTogether]:
    """The groups whose people `choose` may give one of so many places: by the order, or for the earliest due day."""
    ordered = sorted(
        ((*_pressing(one.first_circle, one.due_on, one.rhythm_days, today), one.circle_place), one) for one in groups
    )
    reached: list[DueTogether] = []
    left, last = places, None
    for place, one in ordered:
        if left <= 0 and place != last:
            break
        reached.append(one)
        left, last = left - one.people, place
    earliest = min((one.due_on for _, one in ordered), default=None)
    return list(dict.fromkeys((*reached, *(one for _, one in ordered if one.due_on == earliest))))


def choose(
    cards: Iterable[Card], light: Iterable[LightCheckIn], today: date, places: int, out_of_reach: int = 0
) -> Chosen:
    """Which patient cards have a place today.

    Of the places half, rounded down, are for cards whose first reason is a check-in, and one for the earliest due day
    (it may be one of them), while there are any; the rest go by order. `out_of_reach`: so many wait besides `light`.
    """
    waiting: list[_Candidate] = [
        (
            card_place(one, today),
            one.standing.uid,
            min(item.due_on for item in one.items),
            one.items[0].kind is Kind.CHECK_IN,
        )
        for one in cards
        if one.patient
    ]
    waiting += [(light_place(one, today), one.uid, one.due_on, True) for one in light]
    shown = _fill(waiting, max(0, places))
    return Chosen(shown, len(waiting) + out_of_reach - len(shown))


def _fill(waiting: Collection[_Candidate], places: int) -> frozenset[str]:
    check_ins = nsmallest(places // 2, (one for one in waiting if one[3]))
    earliest = nsmallest(min(1, places), waiting, key=lambda one: (one[2], one[0]))
    shown = {uid for _, uid, _, _ in (*check_ins, *earliest)}
    for _, uid, _, _ in nsmallest(places, waiting):
        if len(shown) >= places:
            break
        shown.add(uid)
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
