"""What several clients have a part in, so that a contact with any of them answers it (PRODUCT §3.11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from clientcare.domain.calendar import Unit, add
from clientcare.domain.values import Stage
from clientcare.store.fact_rows import Entries

BEFORE_DAYS = 14
"""So many days before something a contact can have to do with it: it cools a step down (§3.4), or kind words follow."""
AS_EARLY_AS_ANY = date(1, 2, 1)


class Thing(NamedTuple):
    """It stands on the card of `owner`; `people` have a part in it; it begins on that day, where that is known."""

    uid: str
    owner: str | None
    people: tuple[str, ...]
    on: date | None


def shared_things(entries: Entries, owners: Collection[str]) -> list[Thing]:
    """What stands on the cards of those clients and others have a part in."""
    return [thing for thing in _things(entries) if thing.owner in owners]


def partners_in(things: Iterable[Thing]) -> tuple[dict[str, set[str]], date]:
    """With whom each owner shares them; and since when a contact can have to do with the earliest."""
    partners: dict[str, set[str]] = defaultdict(set)
    first = date.max
    for thing in things:
        if thing.owner is not None:
            partners[thing.owner].update(thing.people)
        first = min(first, thing.on or date.min)
    known = partners and first > AS_EARLY_AS_ANY
    return partners, add(first, -BEFORE_DAYS, Unit.DAYS) if known else date.min


def _things(entries: Entries) -> Iterator[Thing]:
    """As nearly everything has to do with one of them alone, nothing is made of that."""
    for sale in entries.sales:
        if len(sale.people) < 2:
            continue
        days = (sale.asked_on, sale.sold_on, sale.bought_on, sale.delivered_on)
        on = min((day for day in days if day is not None), default=None)
        yield Thing(sale.uid, sale.owner, sale.people, on)
        if sale.stage == Stage.ASKED:  # then the first of the buyers waits for the reply
            yield Thing(sale.uid, sale.clients[0], sale.people, on)
    for contact in entries.contacts:
        if (contact.needs_reply or contact.gift) and len(contact.clients) > 1:
            yield Thing(contact.uid, contact.clients[0], contact.clients, contact.on)
    for words in entries.kind_words:
        if len(words.clients) > 1:
            yield Thing(words.uid, words.clients[0], words.clients, words.on)
