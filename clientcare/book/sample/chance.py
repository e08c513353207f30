"""Chance that falls the same way each time: the same seed and day make the same studio on every machine."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


class Chance:
    """Draws from a seed. Only what Python promises never to change is asked of its generator."""

    def __init__(self, *seed: object) -> None:
        self._draw = Random("/".join(map(str, seed)))
        self.part = self._draw.random
        """A number from 0 up to but not 1."""

    def often(self, share: float) -> bool:
        """True in so large a share of cases, from 0 to 1."""
        return self.part() < share

    def number(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + int(self.part() * (most - least + 1))

    def one_of(self, things: Sequence[T]) -> T:
        return things[int(self.part() * len(things))]

    def day(self, first: date, last: date) -> date:
        """A day from `first` to `last`, both included; `first` where `last` is not later."""
        low, high = first.toordinal(), last.toordinal()
        return date.fromordinal(low + int(self.part() * (high - low + 1))) if high > low else first

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """So many of them, each once, in any order; all where there are fewer."""
        left = list(things)
        for place in range(min(count, len(left))):
            other = place + int(self.part() * (len(left) - place))
            left[place], left[other] = left[other], left[place]
        return left[:count]

    def uid(self) -> str:
        """A UUID of version 4; the class of that name takes several times as long to make one."""
        digits = f"{self._draw.getrandbits(122):032x}"
        variant = "89ab"[int(digits[1], 16) & 3]
        return f"{digits[24:]}-{digits[2:6]}-4{digits[6:9]}-{variant}{digits[9:12]}-{digits[12:24]}"


class Weighted(Generic[T]):
    """Things of which some come more often than others."""

    def __init__(self, weights: Mapping[T, float] | Sequence[tuple[T, float]]) -> None:
        pairs = list(weights.items()) if isinstance(weights, Mapping) else list(weights)
        self._things = [thing for thing, _ in pairs]
        self._sums = list(accumulate(weight for _, weight in pairs))

    def draw(self, chance: Chance) -> T:
        return self._things[bisect(self._sums, chance.part() * self._sums[-1])]
