"""The parts of a letter that only the artist can write: found again in a kept draft, left out of a letter that goes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple


class Gap(NamedTuple):
    """A part of the text, from `start` up to `end`, that only the artist can write; `about` is what it could say."""

    start: int
    end: int
    about: str


class Filled(NamedTuple):
    """A text with its places filled in; what is still to be written stands in square brackets."""

    text: str
    gaps: tuple[Gap, ...]


def find_gaps(text: str, abouts: Collection[str]) -> Filled:
    """The text with what in it is still to be written: one of these `abouts` in square brackets."""
    places = re.finditer("|".join(re.escape(f"[{about}]") for about in abouts), text) if abouts else ()
    return Filled(text, tuple(Gap(place.start(), place.end(), place[0][1:-1]) for place in places))


def without_gaps(text: str, gaps: Sequence[Gap]) -> str:
    """The text as it goes when the gaps stay open: each is left out with the space before it, and a paragraph that
    held nothing else goes with it."""
    for gap in sorted(gaps, reverse=True):
        before, after = text[: gap.start], text[gap.end :]
        alone = (not before or before.endswith("\n")) and (not after or after.startswith("\n"))
        text = before + after.lstrip("\n") if alone else before.rstrip(" ") + after
    return text.rstrip()
