"""Erasing a person for good: the one deed that cannot be undone (PRODUCT §6)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence, Set
from datetime import date

from clientcare.book import finding, kept
from clientcare.book.desk import Desk
from clientcare.book.erased_marks import CLIENT, Trace, knower, marks_of, traces_in, traces_of
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen, replace
from clientcare.domain.records import Client, Provenance
from clientcare.store import held, writes
from clientcare.store.backup import Backup, Why, backup_now
from clientcare.store.bookkeeping import forget_told, told_of_nothing
from clientcare.store.forgetting import Forgetting, forgetting
from clientcare.store.reads import deeds, people
from clientcare.store.reads.mentions import mentions
from clientcare.store.studio import Studio
from clientcare.store.sweeping import sweep, sweep_if_needed, sweep_later
from clientcare.store.unavailable import StoreUnavailable
from clientcare.store.uow import unit_of_work


class Erased(Frozen):
    """Who was erased. `until` is the day by which the last of the `backups` that still hold them is gone, None where
    none does; `mentioned`: in so many notes about others their whole name still stands, in the artist's own words.

    `swept` is False where the file could not be written anew just now; it will be with the next day.
    """

    client: Client
    backups: tuple[Backup, ...]
    until: date | None
    mentioned: int
    swept: bool


def erase(desk: Desk, client: str, *, backups_too: bool = False) -> Erased:
    """Erases a client for good, in the trash or not, with all that is theirs alone; there is no undo.

    What is shared with others stays without the name. A keyed one-way mark of e-mails, phones and uid stays too, so
    that no import and no restore brings them back; and of how files know them that tell neither. With `backups_too`
    the backups that hold them go, after a new one was made without them; else the day is noted on which the last of
    those goes. Who has an undo history empties it.

    CareError not_found.
    """
    found = finding.client(desk, client, trashed=True)
    gone = forgetting(desk.studio, [found.uid])
    finish_erasing(desk)  # of somebody before, of whose backups something else may have been wanted
    with desk.studio.held(), unit_of_work(desk.studio):
        _forget(desk, gone)
        kept.forget_begun(desk)
        sweep_later(desk.studio)
        held.settle_later(desk.studio, gone.uids, remove=backups_too)
    holding, until = _settle(desk)
    swept = sweep(desk.studio)  # last of all: it takes the uid away too
    return Erased(found, tuple(holding), until, mentions(desk.studio, found.name), swept)


def in_backups(desk: Desk, client: str) -> tuple[int, date | None]:
    """How many backups hold a client, under any uid they ever had here, and on which day the last of those would be
    gone; 0 and None for none. It opens each backup: beside the window."""
    uids = {client, *(uid for uid in people.aliases(desk.studio) if people.kept_uid(desk.studio, uid) == client)}
    holding = held.backups_holding(desk.studio, uids)
    return len(holding), held.end_of(holding)


def finish_erasing(desk: Desk) -> None:
    """Completes what an erase that was broken off left undone; to be called at every start, where it most often finds
    nothing to do."""
    if held.unsettled(desk.studio)[0]:
        _settle(desk)
    sweep_if_needed(desk.studio)


def _settle(desk: Desk) -> tuple[list[Backup], date | None]:
    """The backups that still hold somebody who was erased are removed where that was wanted, else their end is noted
    beside each; those that are left, and the day on which the last of them is gone."""
    clients, removing = held.unsettled(desk.studio)
    holding = held.backups_holding(desk.studio, clients)
    if removing:
        with contextlib.suppress(StoreUnavailable):  # the person is gone: what is left is told
            _remove(desk, holding)
        holding = [backup for backup in holding if backup.file.exists()]
    with contextlib.suppress(StoreUnavailable):  # then the next start does it
        held.note_end(holding)
        held.settled(desk.studio)
    return holding, held.end_of(holding)


def remove_backups_of(desk: Desk, uid: str) -> int:
    """Removes the backups that still hold somebody who was erased, after a new one; how many they were.

    CareError not_found where nobody of that uid was erased here.
    """
    if not knower(desk.studio)(CLIENT, uid):
        raise CareError(Code.NOT_FOUND, "nobody_called", words=uid)
    return _remove(desk, held.backups_holding(desk.studio, [uid]))


def _remove(desk: Desk, holding: Sequence[Backup]) -> int:
    if holding:
        backup_now(desk.studio, Why.ERASE, desk.now)
        held.remove(holding)
    return len(holding)


def keep_erased(desk: Desk, ready: Studio) -> list[Client]:
    """Takes those out of a studio made ready to be restored who were erased in the one of the desk since it was kept;
    who they are.

    Somebody with such an e-mail or phone whom the artist has written down anew, there or here, is somebody else. All
    marks of the desk's studio are in the other one afterwards.
    """
    there = replace(desk, studio=ready)
    known = {mark.uid for mark in people.erased_marks(ready)}
    new = tuple(mark for mark in people.erased_marks(desk.studio) if mark.uid not in known)
    gone = forgetting(ready, _erased_in(desk.studio, ready, known)) if new else None
    with unit_of_work(ready):
        if gone is not None and gone.clients:
            _write(there, gone.change)
        if new:
            writes.apply(ready, Change(Deed.BATCH, before=(), after=new), desk.today)
    if gone is None or not gone.clients:
        return []
    sweep(ready)
    return list(gone.clients)


def _erased_in(studio: Studio, ready: Studio, known: Set[str]) -> list[str]:
    is_erased = knower(studio, without=known)
    here = {client.uid for client in deeds.all_of(studio, Client)}
    return [
        client.uid
        for client in deeds.all_of(ready, Client)
        if isinstance(client, Client)
        and client.uid not in here
        and any(is_erased(kind, text) for kind, text in traces_of(client))
    ]


def _forget(desk: Desk, gone: Forgetting) -> None:
    """Writes it, with the marks of those who go."""
    traces = {trace for trace in _traces(gone) if trace[0] == CLIENT or not _is_of_others(desk.studio, trace, gone)}
    marks = marks_of(desk, traces)
    _write(desk, replace(gone.change, after=(*gone.change.after, *marks)))


def _write(desk: Desk, change: Change) -> None:
    writes.apply(desk.studio, change, desk.today)
    forget_told(desk.studio, told_of_nothing(desk.studio))


def _traces(gone: Forgetting) -> Iterator[Trace]:
    yield from ((CLIENT, uid) for uid in gone.uids)
    for client in gone.clients:
        yield from traces_of(client)
    yield from traces_in(record for record in gone.change.before if isinstance(record, Provenance))


def _is_of_others(studio: Studio, trace: Trace, gone: Forgetting) -> bool:
    """Whether an e-mail or phone is also that of somebody who stays: it must not keep them out."""
    kind, norm = trace
    owners = people.by_reach(studio, kind, [norm], trashed=True).get(norm, ())
    return not gone.uids.issuperset(owners)
