"""Whether anything of the artist's is on a record that an import brought, and what a record holds on to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from clientcare.domain.care import keys
from clientcare.domain.frozen import field_names, replace
from clientcare.domain.records import (
    Client,
    Contact,
    Entry,
    Mark,
    Provenance,
    Record,
    Sale,
    StateSpan,
    WishSpan,
)
from clientcare.domain.values import State, Wish
from clientcare.exchange.fields import with_changes
from clientcare.exchange.plan import FieldChange
from clientcare.exchange.sale_fields import sale_with_changes

HISTORIES = ("wishes", "states", "belongings")
NAMING = (
    "client",
    "other",
    "to",
    "one",
    "through",
    "referred_by",
    "sale",
    "with_entry",
    "entry",
    "reminder",
    "contact",
)
"""The fields by which a record names another."""


def is_untouched(record: Record, said: Sequence[Provenance]) -> bool:
    """Whether the record is as files made it; `said` is what they said of it, in the order of the imports."""
    if record.deleted_on is not None:
        return False
    if record.updated_at == record.created_at:
        return True
    if isinstance(record, Sale):
        return _sale_is_as_said(record, said)
    return isinstance(record, Client) and _client_is_as_said(record, said)


def came_whole(record: Record, said: Iterable[Provenance]) -> bool:
    """Whether a record of a file of our own is still the one that came."""
    stamp = ("updated_at", str(record.updated_at))
    return record.deleted_on is None and any(stamp in each.fields for each in said)


def holds(record: Record) -> Iterator[str]:
    """The uids of all that the record names."""
    for name in NAMING:
        uid = getattr(record, name, None)
        if isinstance(uid, str):
            yield uid
    if isinstance(record, Entry):
        yield from record.clients
    if isinstance(record, Contact):
        yield from (keys.uid_of(key) for key in (*record.answers, *record.not_answers))
    if isinstance(record, Mark):
        yield keys.uid_of(record.key)


def _sale_is_as_said(sale: Sale, said: Sequence[Provenance]) -> bool:
    blank = Sale(
        uid=sale.uid,
        entered_on=sale.entered_on,
        seq=sale.seq,
        created_at=sale.created_at,
        updated_at=sale.updated_at,
        clients=sale.clients,
        title="",
        external_id=sale.external_id,
        imported=True,
        thanks_since=sale.thanks_since,
        delivered_entered_on=sale.delivered_entered_on,
    )
    return len(sale.clients) == 1 and sale_with_changes(blank, _said(said), sale.entered_on) == sale


def _client_is_as_said(client: Client, said: Sequence[Provenance]) -> bool:
    since = client.entered_on
    blank = Client(
        uid=client.uid,
        entered_on=since,
        seq=client.seq,
        created_at=client.created_at,
        updated_at=client.updated_at,
        name="",
        wishes=(WishSpan(Wish.WELCOME, date.min),),
        states=(StateSpan(State.ACTIVE, date.min),),
        belongings=client.belongings,
        imported_on=client.imported_on,
        photo=client.photo,
    )
    expected = with_changes(blank, _said(said), since, "")
    alike = all(
        getattr(expected, name) == getattr(client, name) for name in field_names(client) if name not in HISTORIES
    )
    wish = replace(client.wish, since=expected.wish.since, by=expected.wish.by)
    return alike and wish == expected.wish and client.state is expected.state and len(client.belongings) == 1


def _said(said: Sequence[Provenance]) -> list[FieldChange]:
    """The fields that files gave, the later over the earlier."""
    texts = {name: text for each in said for name, text in each.fields}
    return [FieldChange(name, "", text) for name, text in texts.items()]
