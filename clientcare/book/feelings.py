"""Deeds about how clients feel, in their words: by itself, or given with a contact, a note or a sale."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.sale_days import SaleDays
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Contact, Entry, Feeling, Note, Sale
from clientcare.domain.values import Feel
from clientcare.store.reads import timeline


class FeelingFields(TypedDict, total=False):
    text: str
    on: date
    sale: str | None


class FeelingEdit(FeelingFields, total=False):
    feel: Feel
    clients: tuple[str, ...]


def note_feeling(desk: Desk, client: str, feel: Feel, **fields: Unpack[FeelingFields]) -> Change:
    """How one client feels, today or on the day said; CareError invalid where the sale is not theirs."""
    person = finding.client(desk, client)
    sale = fields.get("sale")
    if sale is not None:
        finding.sale_of(desk, sale, (client,))
    writing = Writing(desk, Deed.NOTE_FEELING)
    values: dict[str, Any] = {"on": desk.today, **fields}
    feeling = writing.add(Feeling(**desk.stamp(), clients=(person.uid,), feel=feel, **values))
    return writing.save(feeling.uid)


def edit_feeling(desk: Desk, uid: str, **fields: Unpack[FeelingEdit]) -> Change:
    old = finding.living(desk, uid, Feeling)
    values = finding.entry_values(desk, old, fields, says_something=False)
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    if new.sale is not None and (new.sale != old.sale or new.clients != old.clients):
        finding.sale_of(desk, new.sale, new.clients)
    return writing.save(uid)


# --- given with another entry ---------------------------------------------------------------------------------


def without_feeling(fields: Mapping[str, object]) -> dict[str, Any]:
    """The fields of the entry itself, without those that become a feeling of its own."""
    return {name: value for name, value in fields.items() if name not in ("feeling", "sale")}


def give_with(desk: Desk, writing: Writing, entry: Entry, feel: Feel | None, sale: str | None, on: date) -> None:
    """A feeling of the first named, linked to the entry; a sale is only what a feeling is about."""
    if feel is None:
        if sale is not None:
            raise CareError(Code.INVALID, "sale_without_feeling")
        return
    if sale is not None and sale != entry.uid:
        finding.sale_of(desk, sale, entry.clients)
    writing.add(Feeling(**desk.stamp(), clients=entry.clients[:1], on=on, feel=feel, sale=sale, with_entry=entry.uid))


def mend_with(
    desk: Desk,
    writing: Writing,
    old: Contact | Note | Sale,
    new: Contact | Note | Sale,
    fields: Mapping[str, Any],
) -> None:
    """The feeling given with an entry follows it: another feeling or none, its sale, its day and its first named."""
    given = given_with(desk, old)
    if given is None:
        if fields.get("feeling") is not None:
            sale = new.uid if isinstance(new, Sale) else fields.get("sale")
            give_with(desk, writing, new, fields["feeling"], sale, day_of(new, desk.today))
        elif fields.get("sale") is not None:
            raise CareError(Code.INVALID, "sale_without_feeling")
        return
    if "feeling" in fields and fields["feeling"] is None:
        writing.change(given, deleted_on=desk.today)
        return
    values: dict[str, Any] = {"clients": new.clients[:1]}
    if "feeling" in fields:
        values["feel"] = fields["feeling"]
    if given.on == day_of(old, desk.today):
        values["on"] = day_of(new, desk.today)
    if fields.get("sale") is not None:
        finding.sale_of(desk, fields["sale"], new.clients)
    values["sale"] = fields.get("sale", _still_theirs(desk, given.sale, new))
    writing.change(given, **values)


def _still_theirs(desk: Desk, sale: str | None, entry: Entry) -> str | None:
    """The sale a feeling is about, unless other people are named now, who had no part in it."""
    if sale is None or sale == entry.uid:
        return sale
    found = timeline.record(desk.studio, sale)
    return sale if isinstance(found, Sale) and not {*found.clients, found.through}.isdisjoint(entry.clients) else None


def given_with(desk: Desk, entry: Entry) -> Feeling | None:
    """The feeling that was given with an entry and is not in the trash."""
    return next((each for each in timeline.given_with(desk.studio, entry.uid) if each.deleted_on is None), None)


def day_of(entry: Contact | Note | Sale, today: date) -> date:
    """The day of a feeling given with it: of a sale the day of its stage, unless that is not a day or not yet
    come."""
    if not isinstance(entry, Sale):
        return entry.on
    own = SaleDays.of(entry).own_day
    whole = own.whole if own is not None else None
    return whole if whole is not None and whole <= today else today
