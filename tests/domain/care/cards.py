"""Cards of the first page, made from lives and put in order as Today does."""

from __future__ import annotations

from clientcare.domain.care.today import Card, card
from tests.domain.care.lives import Life, life, standing
from tests.domain.care.spoken import day

TODAY = day("14 May")


def made(told: Life) -> Card:
    found = card(standing(told), told.items(TODAY), TODAY)
    assert found is not None
    return found


def reasons(told: Life) -> list[str]:
    return [told.named(item.key) for item in made(told).items]


def late(name: str, circle: str, days: int, every: int) -> Life:
    """Somebody in that circle so many days late by a rhythm of so many days."""
    anchor = TODAY.fromordinal(TODAY.toordinal() - days - every)
    return life(name, circle).contact(anchor).moved(circle, "1 Jan 2020", own=f"{every} days")
