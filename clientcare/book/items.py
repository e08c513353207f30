"""Which care items a deed may name: those open now, those named among what is to come, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from clientcare.book.desk import Desk
from clientcare.domain.calendar import Unit, add
from clientcare.domain.care import keys
from clientcare.domain.care.engine import candidates, items_of
from clientcare.domain.care.facts import ClientFacts, ContactFact, KindWordsFact
from clientcare.domain.care.items import Item
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Client, Entry, ImportantDate, Record, Reminder, Sale
from clientcare.domain.values import Kind
from clientcare.store.facts import gather
from clientcare.store.reads import care, order, timeline

LOOKED_AHEAD_YEARS = 100
"""How far ahead an item may lie to be named, beside dates and reminders, whose keys say their day."""


class Named(NamedTuple):
    """A key as somebody gave it, taken apart; `uid` is of what the item is about."""

    key: str
    kind: Kind
    uid: str


def read_key(key: str) -> Named:
    """CareError not_open for what is no key of an item."""
    try:
        return Named(key, keys.kind_of(key), keys.uid_of(key))
    except (ValueError, IndexError):
        raise CareError(Code.NOT_OPEN, "no_such_item", key=key) from None


# --- what `today --all` or `upcoming` names -------------------------------------------------------------------


def named_now(desk: Desk, key: str) -> Item:
    """The item that `today --all`, or `upcoming` with any number of days, names now; CareError not_open."""
    named = read_key(key)
    about = timeline.record(desk.studio, named.uid)
    if isinstance(about, Reminder) and about.client is None:
        found = _of_nobody(desk, _horizon(named, desk.today))
    else:
        found = _of_people(desk, owners(about, named.kind), _horizon(named, desk.today))
    for item in found:
        if item.key == key:
            return item
    raise CareError(Code.NOT_OPEN, "no_such_item", key=key)


def _of_people(desk: Desk, people: list[str], until: date) -> list[Item]:
    found = [
        item
        for uid in people
        for item in care.items(desk.studio, uid, desk.today, desk.wall)
        if item.snoozed_until is None
    ]
    return [*found, *care.upcoming(desk.studio, desk.today, until, people)]


def _of_nobody(desk: Desk, until: date) -> list[Item]:
    found = care.free_items(desk.studio, desk.today, desk.wall)
    return [
        *(item for item in found if item.snoozed_until is None),
        *care.free_upcoming(desk.studio, desk.today, until),
    ]


def owners(about: Record | None, kind: Kind) -> list[str]:
    """The clients on whose cards an item of that kind about that record may stand."""
    if isinstance(about, Client):
        sender = [about.referred_by] if about.referred_by is not None else []
        return [about.uid] if kind is Kind.CHECK_IN else sender
    if isinstance(about, Sale) and about.through is not None:
        return [*about.clients, about.through]
    if isinstance(about, Entry):
        return list(about.clients)
    if isinstance(about, ImportantDate | Reminder) and about.client is not None:
        return [about.client]
    return []


def _horizon(named: Named, today: date) -> date:
    """How far to look for that key: a series is not followed further than the key says."""
    if named.kind is Kind.REMINDER:
        try:
            return keys.day_of(named.key)
        except ValueError:
            return today
    if named.kind is Kind.DATE:
        year = named.key.rpartition(":")[2]
        return date(int(year), 12, 31) if year.isdecimal() and 0 < int(year) <= date.max.year else today
    return add(today, LOOKED_AHEAD_YEARS, Unit.YEARS)


# --- what a contact answers -----------------------------------------------------------------------------------


def answerable(desk: Desk, clients: Sequence[str], *, but: str = "") -> list[Item]:
    """What is open, or snoozed, that a contact with any of these people may answer; `but`: as if that contact
    were not there.

    That is theirs, and what stands on the card of another because of something done together (PRODUCT §3.11).
    """
    context = order.context(desk.studio)
    named = _without(gather(desk.studio, clients), but)
    shared = {uid: owner for facts in named.values() for uid, owner in _shared(facts) if owner not in named}
    others = _without(gather(desk.studio, shared.values()), but)
    items = [item for facts in named.values() for item in items_of(facts, context, desk.today, desk.wall)]
    for facts in others.values():
        theirs = items_of(facts, context, desk.today, desk.wall)
        items += [item for item in theirs if item.because.uid in shared]
    return items


class Before(Frozen):
    """What stood open for some people before a contact with them was written down."""

    clients: tuple[str, ...]
    open: tuple[str, ...]


def before(desk: Desk, clients: Sequence[str], *, but: str = "") -> Before:
    """To be taken before `log_contact` and given to `answered_since`; `but` is a contact that is about to be
    mended."""
    uids = tuple(dict.fromkeys(clients))
    return Before(uids, tuple(item.key for item in answerable(desk, uids, but=but)))


def answered_since(desk: Desk, earlier: Before) -> tuple[str, ...]:
    """The keys open before that are answered now; one that is only put off (PRODUCT §3.4) is not."""
    context = order.context(desk.studio)
    theirs = gather(desk.studio, earlier.clients)
    people = {owner for facts in theirs.values() for _, owner in _shared(facts)} | theirs.keys()
    left = {
        item.key
        for facts in gather(desk.studio, people).values()
        for item in candidates(facts, context, desk.today, desk.today)
    }
    return tuple(key for key in earlier.open if key not in left)


def _shared(facts: ClientFacts) -> Iterable[tuple[str, str]]:
    """What others have a part in, and on whose card it stands."""
    for sale in facts.sales:
        if facts.uid in sale.people and sale.owner is not None:
            yield sale.uid, sale.owner
    together: tuple[ContactFact | KindWordsFact, ...] = (*facts.contacts, *facts.kind_words)
    for entry in together:
        if facts.uid in entry.clients:
            yield entry.uid, entry.clients[0]


def _without(facts: dict[str, ClientFacts], contact: str) -> dict[str, ClientFacts]:
    if not contact:
        return facts
    return {
        uid: replace(each, contacts=tuple(one for one in each.contacts if one.uid != contact))
        for uid, each in facts.items()
    }
