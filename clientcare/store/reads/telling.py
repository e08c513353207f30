"""What notifications need to know: the ledger, reminders that may ring, and whether words give a name away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clientcare.domain.calendar import DAY
from clientcare.domain.care.engine import items_of
from clientcare.domain.care.items import Item
from clientcare.domain.digest import Moment
from clientcare.domain.folding import fold
from clientcare.domain.json_text import to_text
from clientcare.domain.ledger import Ledger
from clientcare.store.bookkeeping import recall, told_of
from clientcare.store.facts import gather
from clientcare.store.reads.care import free_items
from clientcare.store.reads.order import context
from clientcare.store.studio import Studio

QUIET = "quiet_on"
"""Under this name the day is remembered for which quiet was asked for."""
_LEAST_OF_NAME = 2


def ledger(studio: Studio, keys: Iterable[str]) -> Ledger:
    """What the ledger says of these keys."""
    return Ledger(told_of(studio, keys))


def quiet_on(studio: Studio) -> date | None:
    """The last day for which the artist asked for quiet."""
    said = recall(studio, QUIET)
    return date.fromisoformat(said) if said else None


def items_that_ring(studio: Studio, moment: Moment) -> list[Item]:
    """The open items of reminders with a time, of people and of nobody; none without such reminders."""
    latest = moment.today if moment.today == date.max else moment.today + DAY
    rows = studio.rows(
        "SELECT DISTINCT client FROM reminder WHERE time IS NOT NULL AND deleted_on IS NULL AND first_on <= ?",
        [latest.isoformat()],
    )
    if not rows:
        return []
    now = context(studio)
    found = free_items(studio, moment.today, moment.wall)
    for facts in gather(studio, [uid for (uid,) in rows if uid is not None]).values():
        found += items_of(facts, now, moment.today, moment.wall)
    return [item for item in found if item.time is not None]


def names_somebody(studio: Studio, text: str) -> bool:
    """Whether a word of the text is a word of somebody's name."""
    words = {word for word in _words(text) if len(word) >= _LEAST_OF_NAME}
    rows = studio.rows(
        "SELECT name_key FROM client, json_each(?) AS word WHERE deleted_on IS NULL AND instr(name_key, word.value)",
        [to_text(sorted(words))],
    )
    return any(words & set(_words(name)) for (name,) in rows)


def _words(text: str) -> list[str]:
    return "".join(each if each.isalnum() else " " for each in fold(text)).split()
