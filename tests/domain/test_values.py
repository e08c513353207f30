"""The words that records are made of, and what follows from them."""

from __future__ import annotations

import pytest

from clientcare.domain.values import Direction, Feel, Kind, Purpose, Stage, Wish


def test_paperwork_and_promotion_are_no_care() -> None:
    assert [purpose for purpose in Purpose if not purpose.is_care] == [Purpose.PAPERWORK, Purpose.PROMOTION]


@pytest.mark.parametrize(
    ("direction", "ours", "theirs"),
    [(Direction.WE, True, False), (Direction.THEY, False, True), (Direction.BOTH, True, True)],
)
def test_a_contact_of_both_is_ours_and_theirs(direction: Direction, *, ours: bool, theirs: bool) -> None:
    assert (direction.ours, direction.theirs) == (ours, theirs)


def test_wishes_stand_from_loosest_to_strictest() -> None:
    assert sorted(Wish, key=lambda wish: wish.strictness) == [
        Wish.WELCOME,
        Wish.NO_PROMOTIONS,
        Wish.THEY_REACH_OUT,
        Wish.QUIET,
    ]


def test_bought_is_agreed_making_or_delivered() -> None:
    assert {stage for stage in Stage if stage.bought} == {Stage.AGREED, Stage.MAKING, Stage.DELIVERED}


def test_who_is_unhappy_or_unsure_needs_care() -> None:
    assert [feel for feel in Feel if feel.needs_care] == [Feel.UNHAPPY, Feel.UNSURE]


def test_kinds_stand_in_the_order_of_today() -> None:
    assert [kind.value for kind in sorted(Kind, key=lambda kind: kind.place)] == [
        "make_right",
        "reply",
        "thanks",
        "promise",
        "reminder",
        "date",
        "after_sale",
        "check_in",
    ]
