"""Mends any record by its uid alone: which deed changes it follows from what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clientcare.book import (
    clients,
    contacts,
    dates,
    feelings,
    finding,
    kind_words,
    notes,
    promises,
    relations,
    reminders,
    sales,
)
from clientcare.book.client_fields import ClientEdit
from clientcare.book.desk import Desk
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import (
    Client,
    Contact,
    Feeling,
    ImportantDate,
    KindWords,
    Note,
    Promise,
    Record,
    ReferOut,
    Reminder,
    Sale,
)

Edit = Callable[..., Change]

EDITS: Mapping[type[Record], tuple[Edit, type]] = {
    Client: (clients.edit_client, ClientEdit),
    Contact: (contacts.edit_contact, contacts.ContactEdit),
    Note: (notes.edit_note, notes.NoteEdit),
    Sale: (sales.edit_sale, sales.SaleEdit),
    Promise: (promises.edit_promise, promises.PromiseEdit),
    Feeling: (feelings.edit_feeling, feelings.FeelingEdit),
    KindWords: (kind_words.edit_kind_words, kind_words.KindWordsEdit),
    Reminder: (reminders.edit_reminder, reminders.ReminderEdit),
    ImportantDate: (dates.edit_date, dates.DateEdit),
    ReferOut: (relations.edit_refer_out, relations.ReferOutEdit),
}
"""The deed that changes each kind of record, and what may be said to it."""


def mend(desk: Desk, uid: str, **fields: object) -> Change:
    """Changes any record with the fields of the deed that made it; CareError: not_found, invalid for what the
    app wrote itself, usage for a field that such a record does not have."""
    record = finding.living(desk, uid, finding.any_record(desk, uid).__class__)
    if type(record) not in EDITS:
        raise CareError(Code.INVALID, "not_mended_here", uid=uid)
    edit, known = EDITS[type(record)]
    unknown = sorted(fields.keys() - fields_of(known))
    if unknown:
        raise CareError(Code.USAGE, "not_a_field_of_this", field=unknown[0])
    return edit(desk, uid, **fields)


def fields_of(typed: type) -> frozenset[str]:
    """The names in a TypedDict, those of the ones it is built on too."""
    return frozenset(typed.__annotations__)
