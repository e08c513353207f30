"""Which open items a contact that is being written down answers: ticks set by kind and words, and changed by hand.

PRODUCT §5, Logging: the ticks show what the rules of §3 will answer. What the artist ticks against a rule is stored
with the contact, as an item it answers or does not answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from clientcare.domain.care.answers import OTHER_THAN_CARE_AFTER_SALE
from clientcare.domain.care.heard import purpose_in, purposes_in, speaks_of
from clientcare.domain.care.items import Item
from clientcare.domain.frozen import Frozen, field
from clientcare.domain.values import Direction, Kind, Purpose

BY_THEM = frozenset({Kind.AFTER_SALE, Kind.CHECK_IN})
"""What a contact of theirs alone answers."""
_ONE_PURPOSE = ((Kind.THANKS, Purpose.THANKS), (Kind.DATE, Purpose.GREETING))
_OPEN_PURPOSE = (
    (Kind.MAKE_RIGHT, Purpose.HELP),
    (Kind.PROMISE, Purpose.HELP),
    (Kind.REPLY, Purpose.REPLY),
    (Kind.AFTER_SALE, Purpose.ASK_FEELING),
)


class Said(Frozen):
    """A contact as far as it is written; `brought` are the keys of what it was begun for, such as a card of Today."""

    text: str
    on: date
    direction: Direction
    brought: Collection[str] = ()


class ByHand(Frozen):
    """What the artist chose: a purpose, and ticks set or taken back, by their keys."""

    purpose: Purpose | None = None
    ticks: Mapping[str, bool] = field(default_factory=dict)


class Ticks(Frozen):
    """What stands there and what of it is ticked, and what that makes of the contact (`log_contact`)."""

    offered: tuple[Item, ...]
    ticked: frozenset[str]
    purpose: Purpose
    answers: tuple[str, ...]
    not_answers: tuple[str, ...]


def ticks_for(items: Sequence[Item], said: Said, by_hand: ByHand | None = None) -> Ticks:
    """The ticks of a contact with somebody for whom these items are open."""
    by_hand = by_hand or ByHand()
    offered = _offered(items, said.direction)
    guess = by_hand.purpose or _guess(offered, said)
    ticked = frozenset(item.key for item in offered if _is_ticked(item, offered, said, by_hand, guess))
    wanted = frozenset(key for key, on in by_hand.ticks.items() if on) | frozenset(said.brought)
    purpose = by_hand.purpose or _purpose(offered, ticked, wanted, guess)
    if not purpose.is_care:
        ticked = frozenset(key for key in ticked if key in _answered(offered, purpose, said))
    by_rule = _answered(offered, purpose, said)
    return Ticks(
        offered,
        ticked,
        purpose,
        answers=tuple(item.key for item in offered if item.key in ticked and item.key not in by_rule),
        not_answers=tuple(item.key for item in offered if item.key in by_rule and item.key not in ticked),
    )


def would_answer(item: Item, purpose: Purpose, direction: Direction, on: date) -> bool:
    """Whether a contact entered now answers an open item by the rules of PRODUCT §3 alone, no tick named."""
    if item.kind is Kind.CHECK_IN:
        return purpose.is_care and on >= _since(item)
    if item.kind is Kind.AFTER_SALE:
        return purpose.is_care and purpose not in OTHER_THAN_CARE_AFTER_SALE and on >= item.own_day
    if not direction.ours or purpose not in item.answered_by:
        return False
    if item.kind is Kind.DATE:
        return item.opens_on <= on and not item.has_closed(on)
    return on >= _since(item)


def _since(item: Item) -> date:
    return item.because.on or date.min


def _offered(items: Sequence[Item], direction: Direction) -> tuple[Item, ...]:
    """What a contact of that direction could answer: a reminder is done, and a promise is kept by ours."""
    return tuple(item for item in items if item.kind is not Kind.REMINDER and (direction.ours or item.kind in BY_THEM))


def _guess(offered: Sequence[Item], said: Said) -> Purpose:
    """What it is for by its words, else by what it was begun for. Paperwork answers no card it was begun for."""
    heard = purpose_in(said.text)
    begun = [item for item in offered if item.key in said.brought]
    if heard is not None and not (begun and heard is Purpose.PAPERWORK) and said.direction.ours:
        return heard
    keys = frozenset(item.key for item in begun)
    return _purpose(offered, keys, keys, Purpose.CHECK_IN)


def _is_ticked(item: Item, offered: Sequence[Item], said: Said, by_hand: ByHand, guess: Purpose) -> bool:
    if item.key in by_hand.ticks:
        return by_hand.ticks[item.key]
    if by_hand.purpose is None and (item.key in said.brought or _is_named(item, offered, said)):
        return True
    return item.key in _answered(offered, guess, said)


def _is_named(item: Item, offered: Sequence[Item], said: Said) -> bool:
    """Whether the words speak of it beside what they are for most of all."""
    if not said.direction.ours or item.kind not in (Kind.PROMISE, Kind.DATE):
        return False
    greets = Purpose.GREETING in purposes_in(said.text)
    if item.kind is Kind.DATE and greets and item.key in _answered(offered, Purpose.GREETING, said):
        return True
    return speaks_of(said.text, item.because.title or "")


def _purpose(offered: Sequence[Item], ticked: Collection[str], wanted: Collection[str], guess: Purpose) -> Purpose:
    """What a contact is for that answers these. What only one purpose answers decides; a step that any care answers
    decides only where it is `wanted`: begun for, or ticked by hand."""
    kinds = {item.kind for item in offered if item.key in ticked}
    wanted_kinds = {item.kind for item in offered if item.key in ticked and item.key in wanted}
    for kind, purpose in _ONE_PURPOSE:
        if kind in kinds:
            return purpose
    told = guess.is_care and guess is not Purpose.CHECK_IN
    if told or not kinds or not (guess.is_care or wanted_kinds):
        return guess
    for kind, purpose in _OPEN_PURPOSE:
        if kind in (wanted_kinds if kind is Kind.AFTER_SALE else kinds):
            return purpose
    return guess if guess.is_care else Purpose.CHECK_IN


def _answered(offered: Sequence[Item], purpose: Purpose, said: Said) -> frozenset[str]:
    """What the rules answer; of several dates a greeting answers the nearest."""
    found = [item for item in offered if would_answer(item, purpose, said.direction, said.on)]
    dates = [item for item in found if item.kind is Kind.DATE]
    nearest = min(dates, key=lambda item: (abs((said.on - item.own_day).days), item.own_day), default=None)
    return frozenset(item.key for item in found if item.kind is not Kind.DATE or item is nearest)
