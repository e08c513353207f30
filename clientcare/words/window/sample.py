"""What is said of the sample studio: that it is made up, how to leave it, and who could come along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from clientcare.words.tongue import mark, speaker, tr, tr_n

LOOK_AROUND: Final = mark("Look around a sample studio")
WHERE: Final = mark("This is Mira’s studio, made up to look around.")
LEAVE: Final = mark("Leave it")
LEAVE_WHAT: Final = mark("Leave Mira’s studio")
ASKS: Final = mark("Take them along?")
TAKE_ALONG: Final = mark("Take along")
WITHOUT: Final = mark("Leave without")
STAY: Final = mark("Stay")
_NAMES = 3


def added_here(names: Sequence[str]) -> str:
    """Who was added to Mira's studio, and what may become of them."""
    more = len(names) - _NAMES
    listed = list(names[:_NAMES]) + ([tr_n(more, "one more", "{n} more")] if more > 0 else [])
    return tr(
        "You added {who} to Mira’s studio. Everything about them can come along to your own, or be left with hers.",
        who=speaker().listed(listed),
    )


def came_along(people: int) -> str:
    """What the toast says afterwards."""
    return tr_n(people, "One person came along.", "{n} people came along.")
