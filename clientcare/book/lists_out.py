"""Lists going out as other programs read them: cards and tables of people, tables of what happened with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from clientcare.book.desk import Desk
from clientcare.book.exports import write_whole
from clientcare.domain.records import Client, Contact, Entry, ImportantDate, KindWords, Promise, Record, Sale
from clientcare.domain.values import EntryKind, Wish
from clientcare.exchange.clients_csv import ClientOut, clients_csv
from clientcare.exchange.entries_csv import RecordOut, entries_csv
from clientcare.exchange.incoming import Photo
from clientcare.exchange.vcard.writer import Outgoing, Version, to_vcards
from clientcare.store import blobs
from clientcare.store.reads import deeds, order, people, timeline
from clientcare.store.reads.people import EVERYBODY, Filters, Sort

LISTS: dict[str, type[Record]] = {
    "clients": Client,
    "sales": Sale,
    "contacts": Contact,
    "promises": Promise,
    "dates": ImportantDate,
    "kind-words": KindWords,
}
"""The lists that go out as tables, by the words of the command line."""
_ENTRIES: Mapping[type[Record], EntryKind] = {
    Sale: EntryKind.SALE,
    Contact: EntryKind.CONTACT,
    Promise: EntryKind.PROMISE,
    KindWords: EntryKind.KIND_WORDS,
}


class Out(NamedTuple):
    """How many records went out, and how many people were left in peace: those who asked for quiet."""

    records: int
    left_in_peace: int = 0


def export_vcards(
    desk: Desk, out: Path, *, client: str | None = None, version: Version = Version.FOUR, photos: bool = True
) -> Out:
    """The cards of everybody by name, or of one client. The quiet are among them, with their wish.

    A file of that name is replaced; CareError not_writable where it cannot be, and then the old one is as it was.
    """
    whom = everybody(desk) if client is None else people.clients(desk.studio, [client])
    write_whole(out, to_vcards(_outgoing(desk, whom, photos), version))
    return Out(len(whom))


def export_csv(
    desk: Desk, out: Path, kind: type[Record] = Client, *, filters: Filters = EVERYBODY, client: str | None = None
) -> Out:
    """A table of that kind of records, of LISTS: of all people who pass the filters, or of one client.

    The quiet are left out and counted, but for a client who is named. Of what several people share it tells those who
    are in the list. CareError as above.
    """
    if client is None:
        found = people.clients(desk.studio, people.ids(desk.studio, filters, Sort.NAME, desk.today))
        whom = [each for each in found if each.wish.wish is not Wish.QUIET]
    else:
        found = whom = people.clients(desk.studio, [client])
    if kind is Client:
        write_whole(out, clients_csv(_clients_out(desk, whom)))
        return Out(len(whom), len(found) - len(whom))
    rows = _rows_out(desk, kind, {each.uid: each.name for each in whom})
    write_whole(out, entries_csv(kind, rows))
    return Out(len(rows), len(found) - len(whom))


def everybody(desk: Desk) -> list[Client]:
    """All who are not in the trash, by name."""
    return people.clients(desk.studio, people.ids(desk.studio, EVERYBODY, Sort.NAME, desk.today))


def dates_by_client(desk: Desk, whom: Sequence[Client]) -> dict[str, list[ImportantDate]]:
    """The important dates of those people, by the uid of the client, as they were entered."""
    found: dict[str, list[ImportantDate]] = defaultdict(list)
    for each in deeds.dates_of_all(desk.studio, (client.uid for client in whom)):
        if each.deleted_on is None:
            found[each.client].append(each)
    return found


def _outgoing(desk: Desk, whom: Sequence[Client], photos: bool) -> list[Outgoing]:
    dates = dates_by_client(desk, whom)
    return [
        Outgoing(
            client=client,
            dates=tuple(dates.get(client.uid, ())),
            relations=_relations(desk, client),
            photo=_photo(desk, client) if photos else None,
        )
        for client in whom
    ]


def _relations(desk: Desk, client: Client) -> tuple[tuple[str, str], ...]:
    """What others are to the client, with their names; a relation is shown on both sides, as everywhere."""
    found = timeline.relations_of(desk.studio, client.uid)
    others = [each.other if each.client == client.uid else each.client for each in found]
    names = {each.uid: each.name for each in people.clients(desk.studio, others) if each.deleted_on is None}
    return tuple((each.kind, names[uid]) for each, uid in zip(found, others, strict=True) if uid in names)


def _photo(desk: Desk, client: Client) -> Photo | None:
    """The photo, where its file is there to be read."""
    if client.photo is None:
        return None
    kept = timeline.attachments_of(desk.studio, client.uid)
    media_type = next((each.media_type for each in kept if each.sha256 == client.photo), "image/jpeg")
    try:
        return Photo(blobs.file_of(desk.studio, client.photo).read_bytes(), media_type)
    except OSError:
        return None


def _clients_out(desk: Desk, whom: Sequence[Client]) -> list[ClientOut]:
    dates = dates_by_client(desk, whom)
    circles = {circle.uid: circle.name for circle in order.circles(desk.studio)}
    senders = people.clients(desk.studio, {client.referred_by for client in whom if client.referred_by})
    names = {each.uid: each.name for each in senders if each.wish.wish is not Wish.QUIET}
    rows = {row.uid: row for row in people.rows(desk.studio, [client.uid for client in whom], desk.today)}
    return [
        ClientOut(
            client=client,
            dates=tuple(dates.get(client.uid, ())),
            sent_by=names.get(client.referred_by or "", ""),
            seen={
                "Circle": circles.get(client.belonging.circle, ""),
                "Rhythm": str(rows[client.uid].rhythm),
                "Added on": str(client.entered_on),
                "Last care on": str(rows[client.uid].last_care_on or ""),
                "Next check-in on": str(rows[client.uid].next_check_in_on or ""),
            },
        )
        for client in whom
    ]


def _rows_out(desk: Desk, kind: type[Record], names: Mapping[str, str]) -> list[RecordOut]:
    """The records of those people, newest first; important dates as they were entered."""
    found: Sequence[Record]
    if kind is ImportantDate:
        found = [each for each in deeds.dates_of_all(desk.studio, names) if each.deleted_on is None]
    else:
        found = timeline.entries_of_kind(desk.studio, _ENTRIES[kind])
    rows = (RecordOut(each, tuple(names[uid] for uid in _about(each) if uid in names)) for each in found)
    return [row for row in rows if row.names]


def _about(record: Record) -> tuple[str, ...]:
    """The uids of those a record is about."""
    if isinstance(record, Entry):
        return record.clients
    return (record.client,) if isinstance(record, ImportantDate) else ()
