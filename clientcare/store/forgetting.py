"""What is removed, and what is left without the name, when somebody is erased for good (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Any

from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen, field_names, replace
from clientcare.domain.records import (
    Client,
    Contact,
    Draft,
    Entry,
    Mark,
    Posting,
    Record,
    ReferOut,
    Reminder,
    Sale,
)
from clientcare.domain.unnamed import unnamed
from clientcare.store.hanging import Hanging, belonging, hanging
from clientcare.store.loading import load, load_by_uid
from clientcare.store.reads.people import aliases, kept_uid
from clientcare.store.sql import THESE, listed
from clientcare.store.studio import Studio

_TEXTS = ("text", "title", "what", "where", "reason", "old", "new")
"""The fields of an entry in which somebody may be named."""
_CALLED = ("name", "given", "family", "nickname", "greet_as", "sort_name", "phonetic")


class Forgetting(Frozen):
    """Who goes, under all uids they ever had here, and the change that takes them out."""

    clients: tuple[Client, ...]
    uids: frozenset[str]
    change: Change


def forgetting(studio: Studio, clients: Iterable[str]) -> Forgetting:
    """How these clients are taken out: they and what is theirs alone go, the trash and what files said included.

    What is shared with others stays, without them and without their names in its words; a sale through a gallery is
    the gallery's. Nothing is written yet.
    """
    wanted = set(clients)
    uids = frozenset(wanted | {uid for uid in aliases(studio) if kept_uid(studio, uid) in wanted})
    theirs = hanging(studio, uids)
    removed = {record.uid: record for record in theirs.own if not _sold_through_others(record, uids)}
    removed |= {record.uid: record for record in _reminders(studio, removed.values())}
    removed |= {record.uid: record for record in belonging(studio, [*removed, *uids])}
    changed = _without_them(studio, theirs, removed.keys(), uids)
    changed = _without_traces(studio, changed, removed.keys() | uids)
    before = [*removed.values(), *(old for old, _ in changed.values())]
    after = tuple(new for _, new in changed.values() if new is not None)
    people = tuple(record for record in theirs.own if isinstance(record, Client))
    return Forgetting(people, uids, Change(Deed.BATCH, before=tuple(before), after=after))


Changed = dict[str, tuple[Record, Record | None]]
"""Records by uid: as they are, and as they will be, or None."""


def _sold_through_others(record: Record, uids: Set[str]) -> bool:
    return isinstance(record, Sale) and record.through is not None and record.through not in uids


def _of_the_gallery(record: Record) -> Record:
    """Of a sale with no known buyer the gallery is the client."""
    if isinstance(record, Sale) and record.through is not None:
        return replace(record, clients=(record.through,), through=None)
    return record


def _reminders(studio: Studio, removed: Iterable[Record]) -> list[Reminder]:
    """Those that referrals wrote, with the name in their title."""
    written = [each.reminder for each in removed if isinstance(each, ReferOut) and each.reminder is not None]
    return load_by_uid(studio, Reminder, written)


def _without_them(studio: Studio, theirs: Hanging, removed: Set[str], uids: Set[str]) -> Changed:
    """The shared records without those people and their names."""
    kept = [record for record in theirs.own if _sold_through_others(record, uids)]
    plain = dict(zip((each.uid for each in theirs.shared), theirs.without_them(), strict=True))
    plain |= {each.uid: _of_the_gallery(each) for each in kept}
    others = _others(studio, plain.values())
    people = [record for record in theirs.own if isinstance(record, Client)]
    return {
        old.uid: (old, _unnamed(plain[old.uid], people, others))
        for old in (*theirs.shared, *kept)
        if old.uid not in removed
    }


def _others(studio: Studio, records: Iterable[Record]) -> dict[str, Client]:
    uids = {uid for record in records if isinstance(record, Entry) for uid in record.clients}
    return {client.uid: client for client in load_by_uid(studio, Client, sorted(uids))}


def _unnamed(record: Record, people: Iterable[Client], others: dict[str, Client]) -> Record:
    """An entry without the names of those people in its words, but for what others in it are called too."""
    if not isinstance(record, Entry):
        return record
    staying = {word.casefold() for uid in record.clients if uid in others for word in words_for(others[uid])}
    words = {word for client in people for word in words_for(client) if word.casefold() not in staying}
    texts: dict[str, Any] = {
        name: unnamed(getattr(record, name), words) for name in _TEXTS if name in field_names(record)
    }
    return replace(record, **{name: text for name, text in texts.items() if isinstance(getattr(record, name), str)})


def words_for(client: Client) -> set[str]:
    """What somebody is called, in whole and in part, and how to reach them."""
    called = {getattr(client, name) for name in _CALLED}
    if client.type == "person" and not client.given:
        called.add(client.name.split(maxsplit=1)[0] if client.name.strip() else "")
    reached = {reach.value for reach in (*client.emails, *client.phones, *client.links)}
    return {word.strip() for word in called | reached if len(word.strip()) > 1}


# --- what names a record that goes ------------------------------------------------------------------------------


def _without_traces(studio: Studio, changed: Changed, gone: Set[str]) -> Changed:
    """The same with every record that names one of the removed ones, or a care item of theirs, without that."""
    for old in _naming(studio, gone):
        if old.uid in gone:
            continue
        before, now = changed.get(old.uid, (old, old))
        new = None if now is None else _traceless(now, gone)
        if new != before:
            changed[old.uid] = (before, new)
    return changed


def _naming(studio: Studio, gone: Set[str]) -> list[Record]:
    """Marks, contacts and drafts with keys of care items of theirs, and what was felt and said about their entries."""
    these = [listed(gone)]
    held = f"EXISTS (SELECT 1 FROM json_each({{}}) WHERE {_NAMES_ANY})"
    contacts = f"WHERE kind = 'contact' AND ({held.format('answers')} OR {held.format('not_answers')})"
    found: list[Record] = [*load(studio, Contact, contacts, these)]
    found += load(studio, Mark, f"WHERE {_KEY_NAMES_ANY}", these)
    found += load(studio, Draft, f"WHERE {held.format('keys')}", these)
    found += load(studio, Posting, f"WHERE contact {THESE}", these)
    about = load(studio, Entry, f"WHERE sale {THESE} OR with_entry {THESE}", these)
    return [*found, *about]


def _second(key: str) -> str:
    """SQL for the part of a key that is a uid: what stands between its first two colons."""
    rest = f"substr({key}, instr({key}, ':') + 1)"
    return f"substr({rest}, 1, ifnull(nullif(instr({rest}, ':'), 0), length({rest}) + 1) - 1)"


_NAMES_ANY = f"{_second('json_each.value')} {THESE}"
_KEY_NAMES_ANY = f"{_second('key')} {THESE}"


def _traceless(record: Record, gone: Set[str]) -> Record | None:
    """The record without what it says of those that go; None for one that says nothing else."""
    if isinstance(record, Mark):
        return None
    values: dict[str, Any] = {}
    for name in ("answers", "not_answers", "keys"):
        if name in field_names(record):
            keys = getattr(record, name)
            values[name] = tuple(key for key in keys if gone.isdisjoint(key.split(":")[1:2]))
    for name in ("contact", "sale", "with_entry"):
        if name in field_names(record) and getattr(record, name) in gone:
            values[name] = None
    return replace(record, **values)
