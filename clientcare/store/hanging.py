"""What hangs from clients: what is theirs alone and goes with them for good, and what only names them."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import cast

from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import (
    Alias,
    AnyEntry,
    Attachment,
    Client,
    Draft,
    Entry,
    ImportantDate,
    Mark,
    NotSame,
    Posting,
    Provenance,
    Record,
    ReferOut,
    Relation,
    Reminder,
    Sale,
)
from clientcare.store.loading import load
from clientcare.store.sql import AMONG, THESE, listed
from clientcare.store.studio import Studio

_THEIRS: tuple[tuple[type[Record], str], ...] = (
    (Reminder, f"client {THESE}"),
    (ImportantDate, f"client {THESE}"),
    (ReferOut, f'client {THESE} OR "to" {THESE}'),
    (Relation, f"client {THESE} OR other {THESE}"),
    (Mark, f"client {THESE}"),
    (Draft, f"client {THESE}"),
    (Posting, f"client {THESE}"),
    (Alias, f"kept {THESE}"),
    (NotSame, f"one {THESE} OR other {THESE}"),
)


class Hanging(Frozen):
    """`own`: the clients, and the records of nobody but them; `shared`: records of others, that name them."""

    clients: frozenset[str]
    own: tuple[Record, ...]
    shared: tuple[Client | AnyEntry, ...]

    def without_them(self) -> tuple[Record, ...]:
        """The shared records as they are when they no longer name those clients."""
        return tuple(_without(record, self.clients) for record in self.shared)


def hanging(studio: Studio, uids: Iterable[str]) -> Hanging:
    """Everything that is about these clients or names them, in the trash or not, what files said of them included."""
    clients = frozenset(uids)
    these = [listed(clients)]
    own: list[Record] = [*load(studio, Client, f"WHERE uid {THESE} ORDER BY seq", these)]
    others = load(studio, Client, f"WHERE referred_by {THESE} ORDER BY seq", these)
    shared: list[Client | AnyEntry] = [other for other in others if other.uid not in clients]
    for entry in _entries(studio, these):
        (own if clients.issuperset(entry.clients) else shared).append(entry)
    for kind, condition in _THEIRS:
        own += load(studio, kind, f"WHERE {condition} ORDER BY seq", these)
    own += belonging(studio, [record.uid for record in own])
    return Hanging(clients, tuple(own), tuple(shared))


def belonging(studio: Studio, uids: Iterable[str]) -> list[Record]:
    """The photos and papers of these clients and entries, and what files said of these records."""
    these = [listed(uids)]
    papers = load(studio, Attachment, f"WHERE client {THESE} OR entry {THESE} ORDER BY seq", these)
    return [*papers, *load(studio, Provenance, f"WHERE target {AMONG} ORDER BY seq", these)]


def _entries(studio: Studio, these: list[str]) -> list[AnyEntry]:
    condition = f"uid IN (SELECT entry FROM entry_client WHERE client {THESE}) OR through {THESE}"
    return cast("list[AnyEntry]", load(studio, Entry, f"WHERE {condition} ORDER BY seq", these))


def _without(record: Client | AnyEntry, clients: Set[str]) -> Record:
    if isinstance(record, Client):
        return replace(record, referred_by=None, referred_on=None, referred_entered_on=None)
    left = replace(record, clients=tuple(uid for uid in record.clients if uid not in clients))
    return replace(left, through=None) if isinstance(left, Sale) and left.through in clients else left
