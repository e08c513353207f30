"""What of an import goes when it is taken back: found out a few records at a time, of which only uids are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from msgspec import Struct, field

from clientcare.book.import_notes import CLIENT, RECORD, SAID, SALE
from clientcare.book.import_touched import came_whole, holds, is_untouched
from clientcare.domain.progress import Step, part_of
from clientcare.domain.records import (
    Attachment,
    ChangeEntry,
    Circle,
    Client,
    Entry,
    ImportBatch,
    Provenance,
    Record,
)
from clientcare.store.reads import deeds, files
from clientcare.store.studio import Studio

T = TypeVar("T")
AT_ONCE = 500
"""So many records that an import brought are looked at together, with all that is around them."""


class Going(Struct):
    """`uids` of what goes, whatever it is, `clients` of those among them; `staying` are clients who stay and of whom
    something came. `touched`: all that may be changed or go along."""

    uids: set[str]
    touched: set[str]
    clients: list[str]
    staying: list[str]


def some_of(things: Sequence[T], at_once: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """A few after the other."""
    return (things[begins : begins + at_once] for begins in range(0, len(things), at_once))


def by_target(said: Iterable[Provenance]) -> dict[str, list[Provenance]]:
    """What files said, by the record that they said it of."""
    about: dict[str, list[Provenance]] = defaultdict(list)
    for each in said:
        about[each.target].append(each)
    return about


def is_ours(record: Record, batch: ImportBatch) -> bool:
    """What the import itself wrote beside: lines in the timeline, and photos."""
    return isinstance(record, ChangeEntry | Attachment) and record.created_at == batch.created_at


def what_goes(studio: Studio, batch: ImportBatch, step: Step) -> Going:
    """What the batch added, nobody touched, and nothing that stays names."""
    looking = _Looking(batch, dict(files.targets_of_batch(studio, batch.uid, SAID)))
    looking.look_at_targets(studio, part_of(step, 0, 60))
    looking.look_around(studio, part_of(step, 60, 100))
    going = looking.going(studio)
    clients = [uid for uid in looking.clients if uid in going]
    return Going(going, looking.touched(), clients, [uid for uid in looking.clients if uid not in going])


class _Looking(Struct):
    """`created`: of all that the batch speaks of whether it added it. `unchanged`: what is as it came, and whether it
    is a circle. `named`: of each record what it names of that which was added."""

    batch: ImportBatch
    created: dict[str, bool]
    unchanged: dict[str, bool] = field(default_factory=dict)
    named: dict[str, tuple[str, ...]] = field(default_factory=dict)
    clients: dict[str, None] = field(default_factory=dict)
    ours: set[str] = field(default_factory=set)

    def touched(self) -> set[str]:
        return {*self.created, *self.clients, *self.ours}

    def look_at_targets(self, studio: Studio, step: Step) -> None:
        targets = list(self.created)
        for done, some in enumerate(some_of(targets)):
            step(done * AT_ONCE, len(targets))
            about = by_target(files.provenance_of(studio, some))
            for record in deeds.with_uids(studio, some):
                self._keep(record)
                if self.created[record.uid] and _is_as_it_came(record, about[record.uid]):
                    self.unchanged[record.uid] = isinstance(record, Circle)
                if isinstance(record, Client):
                    self.clients[record.uid] = None
                elif isinstance(record, Entry):
                    self.clients.update(dict.fromkeys(record.clients))

    def look_around(self, studio: Studio, step: Step) -> None:
        clients = list(self.clients)
        for done, some in enumerate(some_of(clients)):
            step(done * AT_ONCE, len(clients))
            for record in deeds.naming(studio, some):
                self._keep(record)

    def _keep(self, record: Record) -> None:
        if is_ours(record, self.batch):
            self.ours.add(record.uid)
        elif record.uid not in self.named:
            self.named[record.uid] = tuple([uid for uid in holds(record) if self.created.get(uid)])

    def going(self, studio: Studio) -> set[str]:
        going = set(self.unchanged)
        circles = {uid: deeds.ever_in(studio, uid) for uid, is_circle in self.unchanged.items() if is_circle}
        while True:
            held = {uid for record, named in self.named.items() if named and record not in going for uid in named}
            held |= {uid for uid, belonged in circles.items() if belonged - going}
            if going.isdisjoint(held):
                return going
            going -= held


def _is_as_it_came(record: Record, said: Sequence[Provenance]) -> bool:
    if any(each.kind == RECORD for each in said):
        return came_whole(record, said)
    return is_untouched(record, [each for each in said if each.kind in (CLIENT, SALE)])
