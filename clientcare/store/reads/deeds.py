"""What deeds ask before they write: who is in a circle, what a client bought, and all that names a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from clientcare.domain.records import (
    ENTRY_KINDS,
    Alias,
    Attachment,
    Client,
    Contact,
    Draft,
    Entry,
    ImportantDate,
    Mark,
    NotSame,
    Posting,
    Provenance,
    Record,
    ReferOut,
    Reflection,
    Relation,
    Reminder,
    Sale,
)
from clientcare.store.loading import HERE, load, load_by_uid
from clientcare.store.mapping import KEEPERS, TABLES
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

_THESE = "IN (SELECT value FROM json_each(?1))"
_ENTRIES = f"SELECT entry FROM entry_client WHERE client {_THESE}"
_NAMING: Mapping[type[Record], str] = {
    Client: f"referred_by {_THESE}",
    Entry: f"uid IN ({_ENTRIES}) OR through {_THESE}",
    Reminder: f"client {_THESE}",
    ImportantDate: f"client {_THESE}",
    Mark: f"client {_THESE}",
    Relation: f"client {_THESE} OR other {_THESE}",
    ReferOut: f'client {_THESE} OR "to" {_THESE}',
    Draft: f"client {_THESE}",
    Posting: f"client {_THESE}",
    Attachment: f"client {_THESE} OR entry IN ({_ENTRIES})",
    NotSame: f"one {_THESE} OR other {_THESE}",
}
"""How each kind of record may name a client."""


# --- around clients -------------------------------------------------------------------------------------------


def naming(studio: Studio, clients: Iterable[str]) -> list[Record]:
    """Every record that names any of these clients, in the trash or not; not themselves, no provenance, no alias."""
    among = [listed(clients)]
    return [
        record
        for kind, condition in _NAMING.items()
        for record in load(studio, kind, f"WHERE {condition} ORDER BY seq, uid", among)
    ]


def keyed(studio: Studio, client: str) -> list[Record]:
    """The contacts and marks, of anybody, that name an item whose key holds the uid of the client."""
    held = "LIKE '%:' || ?1 || '%'"
    contacts = f"WHERE kind = 'contact' AND (answers {held} OR not_answers {held})"
    return [*load(studio, Contact, contacts, [client]), *load(studio, Mark, f"WHERE key {held}", [client])]


def members(studio: Studio, circle: str) -> list[Client]:
    """Who is in the circle, those in the trash too."""
    return load(studio, Client, "WHERE circle = ? ORDER BY sort_key, uid", [circle])


def ever_in(studio: Studio, circle: str) -> set[str]:
    """The uids of all who are or were in the circle, those in the trash too."""
    return {uid for (uid,) in studio.rows("SELECT uid FROM client WHERE instr(belongings, ?)", [circle])}


def has_bought(studio: Studio, client: str, but: str = "") -> bool:
    """Whether any sale of the client, other than `but`, is bought now."""
    tail = f"WHERE uid IN ({_ENTRIES}) AND kind = 'sale' AND {HERE} AND uid <> ?2"
    return any(sale.stage.bought for sale in load(studio, Sale, tail, [listed([client]), but]))


def dates_of_all(studio: Studio, clients: Iterable[str]) -> list[ImportantDate]:
    """The important dates of these clients, in the trash or not."""
    return load(studio, ImportantDate, f"WHERE client {AMONG} ORDER BY seq, uid", [listed(clients)])


# --- looking for people and sales of files --------------------------------------------------------------------


def reach_owners(studio: Studio, kind: str, norms: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Whose those e-mails or phones (`kind`) are, those in the trash too: norm -> uids in the order of entering."""
    question = (
        "SELECT DISTINCT r.norm, r.client, c.seq FROM reach r JOIN client c ON c.uid = r.client"
        f" WHERE r.norm {AMONG} AND r.kind = ? ORDER BY c.seq, r.client"
    )
    return _grouped((norm, uid) for norm, uid, _seq in studio.rows(question, [listed(norms), kind]))


def called(studio: Studio, folded: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Who is called so, names as `fold` makes them, those in the trash too: name -> uids in the order of entering."""
    question = f"SELECT name_key, uid FROM client WHERE name_key {AMONG} ORDER BY seq, uid"
    return _grouped(studio.rows(question, [listed(folded)]))


def everybody_called(studio: Studio) -> dict[str, tuple[str, ...]]:
    """All that everybody who is here is called: uid -> name, nickname and how to greet them, where there are any."""
    rows = studio.rows(f"SELECT uid, name, nickname, greet_as FROM client WHERE {HERE} ORDER BY sort_key, uid")
    return {uid: tuple(name for name in names if name) for uid, *names in rows}


def aliases(studio: Studio) -> list[Alias]:
    """Everybody who was merged into somebody."""
    return load(studio, Alias, f"WHERE {HERE} ORDER BY seq, uid")


def sales_by_id(studio: Studio, external_ids: Iterable[str]) -> list[Sale]:
    """The sales with those ids of a shop, in the trash or not."""
    tail = f"WHERE kind = 'sale' AND external_id {AMONG} AND external_id > '' ORDER BY seq, uid"
    return load(studio, Sale, tail, [listed(external_ids)])


def sales_sold_on(studio: Studio, days: Iterable[str]) -> list[Sale]:
    """The sales with a number of a shop that were sold on those days."""
    tail = f"WHERE kind = 'sale' AND sold_on {AMONG} AND external_id > '' AND {HERE} ORDER BY seq, uid"
    return load(studio, Sale, tail, [listed(days)])


def provenances(studio: Studio, uids: Iterable[str]) -> dict[str, Provenance]:
    """These rows of provenance themselves, by their own uid."""
    return {each.uid: each for each in load_by_uid(studio, Provenance, uids)}


# --- any record -----------------------------------------------------------------------------------------------


def reflection(studio: Studio, day: date) -> Reflection | None:
    """The line of that day."""
    return next(iter(load(studio, Reflection, f'WHERE "on" = ? AND {HERE}', [day.isoformat()])), None)


def with_uids(studio: Studio, uids: Iterable[str]) -> list[Record]:
    """The records with those uids, of whatever kind, in the trash or not."""
    wanted = [listed(uids)]
    return [record for kind in KEEPERS.values() for record in load(studio, kind, f"WHERE uid {AMONG}", wanted)]


def every_record(studio: Studio) -> list[Record]:
    """All records there are, in the trash or not, in the order of entering within each kind."""
    return [record for kind in KEEPERS.values() for record in load(studio, kind, "ORDER BY seq, uid")]


def all_of(studio: Studio, kind: type[Record]) -> list[Record]:
    """All records of one kind, in the trash or not, in the order of entering."""
    return [*load(studio, kind, f"{_of_kind(kind)} ORDER BY seq, uid")]


def how_many(studio: Studio, kind: type[Record]) -> int:
    """How many records of one kind there are, in the trash or not."""
    ((number,),) = studio.rows(f'SELECT count(*) FROM "{TABLES[kind]}" {_of_kind(kind)}')
    return int(number)


def papers(studio: Studio) -> set[str]:
    """The SHA-256 of every photo and paper that a record names, in the trash or not."""
    question = "SELECT sha256 FROM attachment UNION SELECT photo FROM client WHERE photo IS NOT NULL"
    return {sha256 for (sha256,) in studio.rows(question)}


def _of_kind(kind: type[Record]) -> str:
    return f"WHERE kind = '{ENTRY_KINDS[kind].value}'" if issubclass(kind, Entry) else ""


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, uid in pairs:
        found.setdefault(key, []).append(uid)
    return {key: tuple(uids) for key, uids in found.items()}
