"""The rhythms people use, from the quickest to the slowest: one ladder for whatever offers another rhythm."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import Rhythm, Unit

LADDER = (
    Rhythm(1, Unit.WEEKS),
    Rhythm(2, Unit.WEEKS),
    Rhythm(1, Unit.MONTHS),
    Rhythm(2, Unit.MONTHS),
    Rhythm(3, Unit.MONTHS),
    Rhythm(6, Unit.MONTHS),
    Rhythm(1, Unit.YEARS),
    Rhythm(2, Unit.YEARS),
)
_ANY_DAY = date(2001, 1, 1)


def slower_on_ladder(rhythm: Rhythm, day: date = _ANY_DAY) -> list[Rhythm]:
    """Those that are longer when they begin on that day, the nearest first; nothing is slower than no rhythm."""
    if not rhythm:
        return []
    days = rhythm.days_from(day)
    return [each for each in LADDER if each.days_from(day) > days]
