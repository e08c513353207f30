"""What happened with people and what will come: records by their uid, timelines, dates, reminders, marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import cast

from clientcare.domain.records import (
    AnyEntry,
    Attachment,
    Draft,
    Entry,
    Feeling,
    ImportantDate,
    Mark,
    Posting,
    Record,
    ReferOut,
    Relation,
    Reminder,
    Sale,
)
from clientcare.domain.values import EntryKind, Kind
from clientcare.store.loading import HERE, load, load_by_uid
from clientcare.store.mapping import KEEPERS
from clientcare.store.studio import Studio

_OF_CLIENT = (
    'JOIN entry_client ON entry_client.entry = entry.uid WHERE entry_client.client = ? AND entry."deleted_on" IS NULL'
)
_NEWEST_FIRST = "ORDER BY entry.on_sort DESC, entry.seq DESC"


def record(studio: Studio, uid: str) -> Record | None:
    """The record with that uid, of whatever kind, also from the trash; None where there is none."""
    if not uid.isprintable():
        return None
    for kind in KEEPERS.values():
        if found := load(studio, kind, "WHERE uid = ?", [uid]):
            return found[0]
    return None


def timeline(studio: Studio, client: str) -> list[AnyEntry]:
    """All entries of the client, newest first; of one day the last entered first."""
    return _entries(studio, f"{_OF_CLIENT} {_NEWEST_FIRST}", [client])


def entry_ids(studio: Studio, client: str, kinds: Iterable[EntryKind] = ()) -> list[str]:
    """The uids of the client's entries, of those kinds only where some are named, newest first."""
    wanted = [kind.value for kind in kinds]
    only = f" AND entry.kind IN ({', '.join('?' * len(wanted))})" if wanted else ""
    rows = studio.rows(f"SELECT entry.uid FROM entry {_OF_CLIENT}{only} {_NEWEST_FIRST}", [client, *wanted])
    return [uid for (uid,) in rows]


def entries(studio: Studio, uids: Sequence[str]) -> list[AnyEntry]:
    """The entries with those uids, in that order, those in the trash too."""
    return cast("list[AnyEntry]", load_by_uid(studio, Entry, uids))


def entries_of_kind(studio: Studio, kind: EntryKind, since: date = date.min, until: date = date.max) -> list[AnyEntry]:
    """All entries of one kind between two days, both included, newest first."""
    tail = f"WHERE entry.kind = ? AND entry.on_sort BETWEEN ? AND ? AND {HERE} {_NEWEST_FIRST}"
    return _entries(studio, tail, [kind.value, since.isoformat(), until.isoformat()])


def given_with(studio: Studio, entry: str) -> list[Feeling]:
    """The feelings that were given with a contact, note or sale, those in the trash too, as they were entered."""
    return load(studio, Feeling, "WHERE with_entry = ? AND kind = 'feeling' ORDER BY seq", [entry])


def about_sale(studio: Studio, sale: str) -> list[AnyEntry]:
    """The feelings and kind words about a sale, newest first."""
    return _entries(studio, f"WHERE entry.sale = ? AND {HERE} {_NEWEST_FIRST}", [sale])


def sold_through(studio: Studio, client: str) -> list[Sale]:
    """The sales that went through the client, newest first."""
    return load(studio, Sale, f"WHERE entry.through = ? AND {HERE} {_NEWEST_FIRST}", [client])


def dates_of(studio: Studio, client: str) -> list[ImportantDate]:
    """The client's important dates as they were entered, switched off or not."""
    return load(studio, ImportantDate, f"WHERE client = ? AND {HERE} ORDER BY seq, uid", [client])


def reminders(studio: Studio, client: str | None = None) -> list[Reminder]:
    """The own reminders, of one client where one is named, by their first day."""
    only = "" if client is None else " AND client = ?"
    return load(studio, Reminder, f"WHERE {HERE}{only} ORDER BY first_on, seq, uid", [] if client is None else [client])


def relations_of(studio: Studio, client: str) -> list[Relation]:
    """The client's relations, whichever of the two they were written from."""
    return load(studio, Relation, f"WHERE (client = ?1 OR other = ?1) AND {HERE} ORDER BY seq, uid", [client])


def refer_outs(studio: Studio, client: str) -> list[ReferOut]:
    """Whom the client was sent to, and who was sent to them, newest first."""
    tail = f'WHERE (client = ?1 OR "to" = ?1) AND {HERE} ORDER BY "on" DESC, seq DESC'
    return load(studio, ReferOut, tail, [client])


def marks(studio: Studio, key: str) -> list[Mark]:
    """What was done to the care item of that key, as it was entered."""
    return load(studio, Mark, f"WHERE key = ? AND {HERE} ORDER BY seq, uid", [key])


def marks_of_kind(studio: Studio, kind: Kind) -> list[Mark]:
    """What was done to the care items of that kind, as it was entered."""
    return load(studio, Mark, f"WHERE key >= ?1 || ':' AND key < ?1 || ';' AND {HERE} ORDER BY seq, uid", [kind.value])


def drafts_of(studio: Studio, client: str) -> list[Draft]:
    """The letters begun to the client, the last one first."""
    return load(studio, Draft, f"WHERE client = ? AND {HERE} ORDER BY seq DESC", [client])


def postings_of(studio: Studio, client: str) -> list[Posting]:
    """The cards and letters to the client with their ticks, the last one first."""
    return load(studio, Posting, f"WHERE client = ? AND {HERE} ORDER BY seq DESC", [client])


def attachments_of(studio: Studio, uid: str) -> list[Attachment]:
    """The photos and papers of a client or an entry, as they were entered."""
    return load(studio, Attachment, f"WHERE (client = ?1 OR entry = ?1) AND {HERE} ORDER BY seq, uid", [uid])


def _entries(studio: Studio, tail: str, cells: Sequence[str]) -> list[AnyEntry]:
    return cast("list[AnyEntry]", load(studio, Entry, tail, cells))
