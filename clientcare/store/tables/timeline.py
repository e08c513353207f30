"""The tables of the timeline: all kinds of entries in one, with whom, what people search in them, and attachments."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from clientcare.store.tables.base import Kept, Table, points_to
from clientcare.store.tables.people import Client


class Entry(Kept):
    """Each kind uses its own columns and leaves the others empty.

    `on_sort` is the first day of the day, month or year that the entry stands on; `search` is its folded text.
    """

    kind = TextField()
    on_sort = TextField()
    text = TextField()
    # contact, note, promise, feeling, kind words, change
    on = TextField(null=True)
    # contact
    channel = TextField(null=True)
    purpose = TextField(null=True)
    direction = TextField(null=True)
    time = TextField(null=True)
    minutes = IntegerField(null=True)
    needs_reply = IntegerField(null=True)
    no_answer = IntegerField(null=True)
    answers = TextField(null=True)
    not_answers = TextField(null=True)
    next_on = TextField(null=True)
    # sale (`what` also of a change)
    title = TextField(null=True)
    what = TextField(null=True)
    sale_kind = TextField(null=True)
    stage = TextField(null=True)
    asked_on = TextField(null=True)
    sold_on = TextField(null=True)
    delivered_on = TextField(null=True)
    delivered_entered_on = TextField(null=True)
    price_minor = IntegerField(null=True)
    price_currency = TextField(null=True)
    where = TextField(null=True)
    through = points_to(Client, "through", null=True, index=False)
    handed_over = IntegerField(null=True)
    quiet_until = TextField(null=True)
    external_id = TextField(null=True)
    imported = IntegerField(null=True)
    thanks_since = TextField(null=True)
    # promise
    due_on = TextField(null=True)
    kept_on = TextField(null=True)
    given_up = IntegerField(null=True)
    reason = TextField(null=True)
    # feeling, kind words
    feel = TextField(null=True)
    sale = TextField(null=True)
    with_entry = TextField(null=True)
    permission = TextField(null=True)
    # change
    old = TextField(null=True)
    new = TextField(null=True)
    search = TextField()

    class Meta:
        indexes = ((("kind", "on_sort"), False),)


for _column in (Entry.through, Entry.sale, Entry.with_entry, Entry.delivered_on, Entry.deleted_on):
    Entry.add_index(Entry.index(_column, where=_column.is_null(False), name=f"entry_{_column.name}"))
Entry.add_index(Entry.index(Entry.external_id, where=Entry.external_id > "", name="entry_external_id"))


class EntryClient(Table):
    """Whom an entry is about, in the order of naming.

    `shared`: what answers an item of one of them answers it for the others too, so that they are looked at together.
    """

    entry = points_to(Entry, "entry", owned=True, index=False)
    client = points_to(Client, "client", index=False)
    position = IntegerField()
    shared = IntegerField()

    class Meta:
        primary_key = CompositeKey("entry", "position")
        without_rowid = True
        indexes = ((("client", "entry"), False),)


EntryClient.add_index(
    EntryClient.index(EntryClient.client, EntryClient.entry, where=EntryClient.shared == 1, name="entry_client_shared")
)


class Attachment(Kept):
    sha256 = TextField(index=True)
    media_type = TextField()
    size = IntegerField()
    name = TextField()
    client = points_to(Client, "client", null=True)
    entry = points_to(Entry, "entry", null=True)
