"""What could be changed when circles ask for more people than a day has room for: offered, never done by itself."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from clientcare.domain.calendar import Rhythm
from clientcare.domain.ladder import slower_on_ladder


class Slower(NamedTuple):
    """A circle, by its uid, and the rhythm that could be its own."""

    circle: str
    every: Rhythm


def slower(rhythm: Rhythm) -> Rhythm | None:
    """The next slower one of those people use; None for two years and more, and for no rhythm."""
    return next(iter(slower_on_ladder(rhythm)), None)


def slower_circle(rhythms: Mapping[str, Rhythm], asks_per_day: Mapping[str, float]) -> Slower | None:
    """The circle that asks for most people a day, with its next slower rhythm; None where there is none."""
    for circle in sorted(asks_per_day, key=lambda uid: (-asks_per_day[uid], uid)):
        every = slower(rhythms[circle]) if circle in rhythms else None
        if every is not None:
            return Slower(circle, every)
    return None


def is_short(asks_per_day: float, daily_limit: int) -> bool:
    """Whether the circles ask for more people a day than there is room for."""
    return asks_per_day > daily_limit


def room_needed(asks_per_day: float) -> int:
    """So many people a day would be room enough."""
    return math.ceil(asks_per_day - 1e-9)
