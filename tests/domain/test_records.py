"""What a record says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from clientcare.domain.calendar import NO_RHYTHM, PartialDay, Rhythm, Unit
from clientcare.domain.records import (
    ENTRY_KINDS,
    AnyEntry,
    Belonging,
    Circle,
    CircleRhythm,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import EntryKind, Purpose, State, Wish
from tests.domain.made import TODAY, client, contact, sale, stamp

MAY, APRIL, MARCH = (PartialDay(2026, month) for month in (5, 4, 3))


def test_of_a_history_the_last_is_in_force() -> None:
    since = date(2026, 3, 2)
    ana = client(
        wishes=(*client().wishes, WishSpan(Wish.QUIET, since, "by her")),
        states=(*client().states, StateSpan(State.RESTING, since)),
        belongings=(*client().belongings, Belonging("collectors", since, NO_RHYTHM)),
    )
    assert ana.wish.wish is Wish.QUIET
    assert ana.state is State.RESTING
    assert ana.belonging.circle == "collectors"


def test_the_last_rhythm_of_a_circle_is_in_force() -> None:
    month, year = Rhythm(1, Unit.MONTHS), Rhythm(1, Unit.YEARS)
    rhythms = (CircleRhythm(month, date.min), CircleRhythm(year, TODAY))
    assert Circle(**stamp(), name="Keep warm", place=4, rhythms=rhythms).every == year


def test_people_are_sorted_by_their_name_unless_told_otherwise() -> None:
    assert client().sorts_as == "Ana Ruiz"
    assert client(sort_name="Ruiz, Ana").sorts_as == "Ruiz, Ana"


@pytest.mark.parametrize(
    ("purpose", "no_answer", "is_care"),
    [
        (Purpose.CHECK_IN, False, True),
        (Purpose.CHECK_IN, True, False),
        (Purpose.PROMOTION, False, False),
    ],
)
def test_a_call_nobody_answered_is_no_care(purpose: Purpose, *, no_answer: bool, is_care: bool) -> None:
    assert contact(purpose=purpose, no_answer=no_answer).is_care is is_care


@pytest.mark.parametrize(
    ("days", "on"),
    [
        ({"sold_on": MAY, "asked_on": APRIL, "delivered_on": MARCH}, MAY),
        ({"asked_on": APRIL, "delivered_on": MARCH}, APRIL),
        ({"delivered_on": MARCH}, MARCH),
        ({}, PartialDay.of(TODAY)),
    ],
)
def test_a_sale_stands_in_the_timeline_on_the_day_it_was_sold_asked_delivered_or_entered(
    days: dict[str, PartialDay], on: PartialDay
) -> None:
    assert sale(**days).on == on


def test_every_kind_of_entry_has_its_word() -> None:
    assert set(ENTRY_KINDS.values()) == set(EntryKind)
    assert set(ENTRY_KINDS) == set(AnyEntry.__args__)
