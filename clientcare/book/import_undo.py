"""The deed that takes an import back: what it added and nobody touched since (PRODUCT §6, In)."""

from __future__ import annotations

from collections import defaultdict

from clientcare.book import finding
from clientcare.book.copies import copy_first
from clientcare.book.desk import Desk
from clientcare.book.import_apply import CHANGED, CLIENT, RECORD, SAID, SALE
from clientcare.book.import_revert import reverted_client, reverted_dates, reverted_sale
from clientcare.book.import_touched import came_whole, holds, is_untouched
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.progress import Step, part_of, silent
from clientcare.domain.records import (
    Attachment,
    ChangeEntry,
    Circle,
    Client,
    Entry,
    ImportantDate,
    ImportBatch,
    Provenance,
    Record,
    Sale,
)
from clientcare.domain.values import ChangedWhat
from clientcare.exchange.plan import SAME_SALE
from clientcare.rubbish import let_go, let_go_of
from clientcare.store.backup import Why
from clientcare.store.reads import deeds, files, people


def undo_import(desk: Desk, batch: str, step: Step = silent) -> Change:
    """Takes back what the batch added and nobody touched since; people and sales with anything of the artist's stay.

    Fields that it changed become again what they were, where they are still what the file said. The same file brings
    back later what was taken back. What `step` raises on the way leaves everything as it was. CareError: not_found,
    invalid where it was taken back already.
    """
    found = finding.living(desk, batch, ImportBatch)
    if found.undone_on is not None:
        raise CareError(Code.INVALID, "import_undone", on=found.undone_on)
    undoing = _Undoing(desk, found, part_of(step, 0, 45))
    copy_first(desk, Why.IMPORT)
    change = undoing.save(part_of(step, 50, 100))
    undoing.let_go()
    return change


def kept_after_undo(desk: Desk, change: Change) -> list[str]:
    """The uids of who stays of all that the import had added, and whose sales stay; `change` took it back."""
    left = [each for each in files.provenance_of_batch(desk.studio, change.main) if each.created]
    records = deeds.with_uids(desk.studio, [each.target for each in left if each.kind in (CLIENT, SALE)])
    uids = [uid for each in records for uid in (each.clients if isinstance(each, Sale) else (each.uid,))]
    here = people.clients(desk.studio, dict.fromkeys(uids))
    return [client.uid for client in here if client.deleted_on is None]


def removed_by_undo(change: Change) -> dict[str, int]:
    """How many clients, sales, dates and entries (sales included) were taken back."""
    gone = [record for record in change.removed() if not isinstance(record, ChangeEntry)]
    counts = {"clients": Client, "sales": Sale, "dates": ImportantDate, "entries": Entry}
    return {name: sum(isinstance(record, kind) for record in gone) for name, kind in counts.items()}


class _Undoing:
    """All there is of a batch, and what of it goes."""

    def __init__(self, desk: Desk, batch: ImportBatch, step: Step) -> None:
        step(0, 4)
        self._desk = desk
        self._batch = batch
        self._writing = Writing(desk, Deed.UNDO_IMPORT)
        self._said = files.provenance_of_batch(desk.studio, batch.uid)
        step(1, 4)
        targets = [each.target for each in self._said if each.kind != SAID]
        self._records = {record.uid: record for record in deeds.with_uids(desk.studio, targets)}
        step(2, 4)
        clients = {record.uid for record in self._records.values() if isinstance(record, Client)}
        clients |= {uid for each in self._records.values() if isinstance(each, Entry) for uid in each.clients}
        self._around = deeds.naming(desk.studio, clients)
        step(3, 4)
        self._about: dict[str, list[Provenance]] = defaultdict(list)
        for each in files.provenance_of(desk.studio, targets):
            self._about[each.target].append(each)

    def save(self, step: Step) -> Change:
        going = self._going()
        for uid in going:
            self._writing.remove(self._records[uid])
            self._writing.remove_all(self._about[uid])
        self._writing.remove_all(each for each in self._around if self._is_ours(each) and going & set(holds(each)))
        self._take_back_changes(going)
        self._take_back_said(going)
        self._writing.change(self._batch, undone_on=self._desk.today)
        return self._writing.save(self._batch.uid, step)

    def let_go(self) -> None:
        """It is done: what was read for it is named no more, a little at a time."""
        self._writing.let_go()
        let_go_of(self._records, self._about)
        let_go(self._around)
        let_go(self._said)

    def _going(self) -> set[str]:
        """What the batch added, nobody touched, and nothing that stays names."""
        created = {each.target for each in self._said if each.created}
        going = {uid for uid in created if uid in self._records and self._is_as_it_came(self._records[uid])}
        records = {record.uid: record for record in (*self._around, *self._records.values())}
        staying = [record for record in records.values() if not self._is_ours(record)]
        circles = {uid: deeds.ever_in(self._desk.studio, uid) for uid in going if self._is_circle(uid)}
        while True:
            held = {uid for record in staying if record.uid not in going for uid in holds(record)}
            held |= {uid for uid, belonged in circles.items() if belonged - going}
            if going.isdisjoint(held):
                return going
            going -= held

    def _is_circle(self, uid: str) -> bool:
        return isinstance(self._records[uid], Circle)

    def _is_as_it_came(self, record: Record) -> bool:
        said = self._about[record.uid]
        if any(each.kind == RECORD for each in said):
            return came_whole(record, said)
        return is_untouched(record, [each for each in said if each.kind in (CLIENT, SALE)])

    def _is_ours(self, record: Record) -> bool:
        """What the import itself wrote beside: lines in the timeline, and photos."""
        return isinstance(record, ChangeEntry | Attachment) and record.created_at == self._batch.created_at

    def _take_back_changes(self, going: set[str]) -> None:
        """Of those who stay, the fields that the import changed and nobody changed since."""
        dates: dict[str, list[ImportantDate]] = defaultdict(list)
        for each in self._around:
            if isinstance(each, ImportantDate) and each.uid not in going:
                dates[each.client].append(each)
        for note in (each for each in self._said if each.kind == CHANGED):
            record = self._records.get(note.target)
            if record is None or record.uid in going or record.deleted_on is not None:
                continue
            if isinstance(record, Sale):
                self._writing.become(record, reverted_sale(record, note, self._desk.today))
            elif isinstance(record, Client):
                theirs = dates[record.uid]
                self._writing.become(record, reverted_client(record, note, theirs, self._batch.on))
                for now, before in reverted_dates(record, note, theirs):
                    self._writing.become(now, before)
        for line in self._around:
            if isinstance(line, ChangeEntry) and self._is_ours(line) and going.isdisjoint(line.clients):
                self._take_back_line(line, going)

    def _take_back_line(self, line: ChangeEntry, going: set[str]) -> None:
        """A line of the timeline that is no longer true goes; a circle goes back where no sale is left."""
        here = people.client(self._desk.studio, line.clients[0])
        if here is None:
            return
        client = self._writing.latest(here)
        if line.what is ChangedWhat.CIRCLE and self._may_move_back(client, going):
            client = self._writing.change(client, belongings=client.belongings[:-1])
            self._writing.remove(line)
        was = {ChangedWhat.WISH: client.wish.wish.value, ChangedWhat.STATE: client.state.value}
        if was.get(line.what) == line.old:
            self._writing.remove(line)

    def _may_move_back(self, client: Client, going: set[str]) -> bool:
        bought = any(
            isinstance(each, Sale) and each.stage.bought and client.uid in each.clients and each.uid not in going
            for each in self._around
        )
        moved = len(client.belongings) > 1 and client.belonging.since == self._batch.on
        return moved and not bought

    def _take_back_said(self, going: set[str]) -> None:
        """What files said before is what they said last; of those who are here by other ways nothing is remembered."""
        notes = [each for each in self._said if each.kind == SAID]
        origins = deeds.provenances(self._desk.studio, [each.target for each in notes])
        later = {each.target: each.seq for each in files.provenance_of(self._desk.studio, origins)}
        for note in notes:
            origin = origins.get(note.target)
            if origin is not None and origin.target not in going and later[note.target] == note.seq:
                self._writing.change(origin, fields=note.fields)
        self._writing.remove_all(each for each in self._said if each.kind in (SAID, CHANGED, SAME_SALE))
        for each in self._said:
            record = self._records.get(each.target)
            if each.kind in (CLIENT, SALE) and not each.created and record is not None and record.deleted_on is None:
                self._writing.remove(each)
