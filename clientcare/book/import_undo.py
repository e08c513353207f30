"""The deed that takes an import back: what it added and nobody touched since (PRODUCT §6, In)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from clientcare.book import finding
from clientcare.book.copies import copy_first, left_of
from clientcare.book.desk import Desk
from clientcare.book.import_going import what_goes
from clientcare.book.import_notes import CLIENT, SALE
from clientcare.book.import_taking import Taken, take_out
from clientcare.domain.change import Change, Deed, merge_changes
from clientcare.domain.errors import CareError, Code
from clientcare.domain.progress import Step, part_of, silent
from clientcare.domain.records import ChangeEntry, Client, Entry, ImportantDate, ImportBatch, Record, Sale
from clientcare.store.backup import Why
from clientcare.store.reads import deeds, files, people

_COUNTED: Mapping[str, type[Record]] = {"clients": Client, "sales": Sale, "dates": ImportantDate, "entries": Entry}


def undo_import(desk: Desk, batch: str, step: Step = silent) -> Change:
    """Takes back what the batch added and nobody touched since; people and sales with anything of the artist's stay.

    Fields that it changed become again what they were, where they are still what the file said. The same file brings
    back later what was taken back. What `step` raises on the way leaves everything as it was. CareError: not_found,
    invalid where it was taken back already.
    """
    return merge_changes(Deed.UNDO_IMPORT, take_import_out(desk, batch, step).changes())


def take_import_out(desk: Desk, batch: str, step: Step = silent) -> Taken:
    """The same, for who keeps little of what was much."""
    found = finding.living(desk, batch, ImportBatch)
    if found.undone_on is not None:
        raise CareError(Code.INVALID, "import_undone", on=found.undone_on)
    going = what_goes(desk.studio, found, part_of(step, 0, 35))
    copy_first(desk, Why.IMPORT, left_of(part_of(step, 35, 40)))
    return take_out(desk, found, going, part_of(step, 40, 100))


def kept_after_undo(desk: Desk, change: Change) -> list[str]:
    """The uids of who stays of all that the import had added, and whose sales stay; `change` took it back."""
    left = [each for each in files.provenance_of_batch(desk.studio, change.main) if each.created]
    records = deeds.with_uids(desk.studio, [each.target for each in left if each.kind in (CLIENT, SALE)])
    uids = [uid for each in records for uid in (each.clients if isinstance(each, Sale) else (each.uid,))]
    here = people.clients(desk.studio, dict.fromkeys(uids))
    return [client.uid for client in here if client.deleted_on is None]


def removed_by_undo(change: Change) -> dict[str, int]:
    """How many clients, sales, dates and entries (sales included) were taken back."""
    return counted(Counter(map(type, change.removed())))


def counted(removed: Mapping[type[Record], int]) -> dict[str, int]:
    """The same, of how many there were of each kind."""
    counts = dict.fromkeys(_COUNTED, 0)
    for kind, count in removed.items():
        for name, wanted in _COUNTED.items():
            if kind is not ChangeEntry and issubclass(kind, wanted):
                counts[name] += count
    return counts
