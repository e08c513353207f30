"""Takes out what of an import goes, a few people with all that is theirs at a time, inside one transaction."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from clientcare.book.desk import Desk
from clientcare.book.import_going import Going, is_ours, some_of
from clientcare.book.import_notes import CHANGED, CLIENT, SAID, SALE
from clientcare.book.import_revert import reverted_client, reverted_dates, reverted_sale
from clientcare.book.import_touched import holds
from clientcare.book.packing import Piece, packed, unpacked
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.progress import Step, part_of
from clientcare.domain.records import (
    ChangeEntry,
    Client,
    ImportantDate,
    ImportBatch,
    Provenance,
    Record,
    Sale,
)
from clientcare.domain.values import ChangedWhat
from clientcare.exchange.plan import SAME_SALE
from clientcare.store import writes
from clientcare.store.reads import deeds, files, people

AT_ONCE = 250
"""So many people go together: what is read of them is forgotten before the next ones come."""


class Taken(Struct):
    """An import that was taken out, in pieces, of which the `last` is whole: it is about the batch itself. `removed`:
    how much of each kind there was."""

    batch: str
    pieces: list[Piece] = field(default_factory=list)
    removed: Counter[type[Record]] = field(default_factory=Counter)
    last: Change = Change(Deed.UNDO_IMPORT, (), ())

    def put(self, change: Change) -> None:
        """One more piece is done."""
        self.removed.update(map(type, change.removed()))
        self.pieces.append(Piece(packed(change.before), packed(change.after)))
        self.last = change

    def changes(self) -> Iterator[Change]:
        """All that was done, one piece after the other."""
        for piece in self.pieces:
            yield Change(Deed.UNDO_IMPORT, unpacked(piece.before), unpacked(piece.after), self.batch)


def take_out(desk: Desk, batch: ImportBatch, going: Going, step: Step) -> Taken:
    """Everything goes, or nothing."""
    taking = _Taking(desk, batch, going)
    with writes.together(desk.studio, going.touched, part_of(step, 0, 10), part_of(step, 95, 100)):
        taking.families(part_of(step, 10, 70))
        taking.those_who_stay(part_of(step, 70, 85))
        taking.what_is_left(part_of(step, 85, 90))
        taking.notes(part_of(step, 90, 95))
        return taking.end()


class _Taking:
    def __init__(self, desk: Desk, batch: ImportBatch, going: Going) -> None:
        self._desk, self._studio, self._batch = desk, desk.studio, batch
        self._going, self._clients, self._staying = going.uids, going.clients, going.staying
        self._left = set(going.uids)
        self._taken = Taken(batch.uid)

    def families(self, step: Step) -> None:
        """Clients who go, with all that names them: what does not go would have kept them here."""
        for some, saving in _pieces(self._clients, step):
            records: dict[str, Record] = {}
            asked = [uid for uid in some if uid in self._left]
            while asked:
                around = [*people.clients(self._studio, asked), *deeds.naming(self._studio, asked)]
                records |= {each.uid: each for each in around if not isinstance(each, Client)}
                found = {each.uid: each for each in around if isinstance(each, Client)}
                records |= {uid: found[uid] for uid in asked if uid in found}
                asked = [uid for uid in found if uid not in records]
            writing = self._writing()
            self._remove(writing, filter(self._goes, records.values()))
            self._save(writing, saving)

    def those_who_stay(self, step: Step) -> None:
        """What came of others goes, and what was changed of them becomes what it was."""
        for some, saving in _pieces(self._staying, step):
            around = deeds.naming(self._studio, some)
            going = [each for each in around if self._goes(each)]
            writing = self._writing()
            self._remove(writing, going)
            self._take_back_changes(writing, some, around)
            for line in around:
                if isinstance(line, ChangeEntry) and self._is_ours(line) and self._going.isdisjoint(line.clients):
                    self._take_back_line(writing, line, around)
            self._save(writing, saving)

    def what_is_left(self, step: Step) -> None:
        """What belongs to nobody in particular, such as a circle."""
        for some, saving in _pieces(sorted(self._left), step):
            writing = self._writing()
            self._remove(writing, deeds.with_uids(self._studio, some))
            self._save(writing, saving)

    def notes(self, step: Step) -> None:
        """What files said before is what they said last; of those who are here by other ways nothing is remembered."""
        for some, saving in _pieces(files.noted_in_batch(self._studio, self._batch.uid), step):
            said = list(deeds.provenances(self._studio, some).values())
            writing = self._writing()
            self._take_back_said(writing, [each for each in said if each.kind == SAID])
            writing.remove_all(each for each in said if each.kind in (SAID, CHANGED, SAME_SALE))
            brought = [each for each in said if each.kind in (CLIENT, SALE) and not each.created]
            here = {each.uid for each in self._named(brought) if each.deleted_on is None}
            writing.remove_all(each for each in brought if each.target in here)
            self._save(writing, saving)

    def end(self) -> Taken:
        writing = self._writing()
        writing.change(self._batch, undone_on=self._desk.today)
        self._taken.put(writing.save(self._batch.uid))
        return self._taken

    # --- a piece ----------------------------------------------------------------------------------------------

    def _writing(self) -> Writing:
        return Writing(self._desk, Deed.UNDO_IMPORT)

    def _save(self, writing: Writing, step: Step) -> None:
        change = writing.save(step=step)
        if change.before or change.after:
            self._taken.put(change)

    def _remove(self, writing: Writing, records: Iterable[Record]) -> None:
        """Records with what files said of them."""
        those = list(records)
        going = [each.uid for each in those if each.uid in self._going]
        writing.remove_all(those)
        writing.remove_all(files.provenance_of(self._studio, going))
        self._left.difference_update(going)

    def _goes(self, record: Record) -> bool:
        return record.uid in self._left or (self._is_ours(record) and not self._going.isdisjoint(holds(record)))

    def _is_ours(self, record: Record) -> bool:
        return is_ours(record, self._batch)

    def _named(self, notes: Iterable[Provenance]) -> list[Record]:
        return deeds.with_uids(self._studio, [each.target for each in notes])

    # --- what is changed of those who stay --------------------------------------------------------------------

    def _take_back_changes(self, writing: Writing, clients: Sequence[str], around: Sequence[Record]) -> None:
        """Of those who stay, the fields that the import changed and nobody changed since."""
        here: dict[str, Record] = {each.uid: each for each in people.clients(self._studio, clients)}
        here |= {each.uid: each for each in around if isinstance(each, Sale)}
        dates: dict[str, list[ImportantDate]] = defaultdict(list)
        for each in around:
            if isinstance(each, ImportantDate) and each.uid not in self._going:
                dates[each.client].append(each)
        said = files.provenance_of(self._studio, [uid for uid in here if uid not in self._going])
        for note in (each for each in said if each.kind == CHANGED and each.batch == self._batch.uid):
            record = here[note.target]
            if record.deleted_on is not None:
                continue
            if isinstance(record, Sale):
                writing.become(record, reverted_sale(record, note, self._desk.today))
            elif isinstance(record, Client):
                theirs = dates[record.uid]
                writing.become(record, reverted_client(record, note, theirs, self._batch.on))
                for now, before in reverted_dates(record, note, theirs):
                    writing.become(now, before)

    def _take_back_line(self, writing: Writing, line: ChangeEntry, around: Sequence[Record]) -> None:
        """A line of the timeline that is no longer true goes; a circle goes back where no sale is left."""
        here = people.client(self._studio, line.clients[0])
        if here is None:
            return
        client = writing.latest(here)
        if line.what is ChangedWhat.CIRCLE and self._may_move_back(client, around):
            client = writing.change(client, belongings=client.belongings[:-1])
            writing.remove(line)
        was = {ChangedWhat.WISH: client.wish.wish.value, ChangedWhat.STATE: client.state.value}
        if was.get(line.what) == line.old:
            writing.remove(line)

    def _may_move_back(self, client: Client, around: Sequence[Record]) -> bool:
        bought = any(
            isinstance(each, Sale) and each.stage.bought and client.uid in each.clients and each.uid not in self._going
            for each in around
        )
        moved = len(client.belongings) > 1 and client.belonging.since == self._batch.on
        return moved and not bought

    def _take_back_said(self, writing: Writing, notes: Sequence[Provenance]) -> None:
        origins = deeds.provenances(self._studio, [each.target for each in notes])
        later = {each.target: each.seq for each in files.provenance_of(self._studio, origins)}
        for note in notes:
            origin = origins.get(note.target)
            if origin is not None and later[note.target] == note.seq:
                writing.change(origin, fields=note.fields)


def _pieces(uids: Sequence[str], step: Step) -> Iterator[tuple[Sequence[str], Step]]:
    """A few of them after the other, with what is told while those are saved."""
    for done, some in enumerate(some_of(uids, AT_ONCE)):
        begins, ends = (100 * min(each * AT_ONCE, len(uids)) // len(uids) for each in (done, done + 1))
        step(begins, 100)
        yield some, part_of(step, begins, ends)
