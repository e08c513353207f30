"""Deeds about the trash: any record goes there and, for thirty days, comes back (PRODUCT §7)."""

from __future__ import annotations

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Attachment, Entry, Record, ReferOut
from clientcare.store.reads import files, people, timeline


def delete(desk: Desk, uid: str) -> Change:
    """Into the trash: a record, and what was written down with it (the feeling of a contact, the reminder of a
    referral).

    Of a client only the client: the entries stay and are not shown. CareError: not_found, invalid for what has
    a deed of its own to be removed.
    """
    record = finding.any_record(desk, uid)
    if record.deleted_on is not None:
        raise CareError(Code.NOT_FOUND, "in_trash", uid=uid)
    if not isinstance(record, files.IN_TRASH):
        raise CareError(Code.INVALID, "not_deleted_here", uid=uid)
    writing = Writing(desk, Deed.DELETE_RECORD)
    for each in (record, *_with(desk, record)):
        if each.deleted_on is None:
            writing.change(each, deleted_on=desk.today)
    if isinstance(record, Attachment) and record.client is not None:
        pictured = people.client(desk.studio, record.client)
        if pictured is not None and pictured.photo == record.sha256:
            writing.change(pictured, photo=None)
    return writing.save(uid)


def undelete(desk: Desk, uid: str) -> Change:
    """Back from the trash, with what went there together with it; CareError: not_found, invalid where it is
    not there."""
    record = finding.any_record(desk, uid)
    if record.deleted_on is None:
        raise CareError(Code.INVALID, "not_in_trash", uid=uid)
    writing = Writing(desk, Deed.UNDELETE_RECORD)
    writing.change(record, deleted_on=None)
    for each in _with(desk, record):
        if (each.deleted_on, each.updated_at) == (record.deleted_on, record.updated_at):
            writing.change(each, deleted_on=None)
    return writing.save(uid)


def _with(desk: Desk, record: Record) -> list[Record]:
    """What was written down in one deed with a record and means nothing without it."""
    if isinstance(record, Entry):
        return [*timeline.given_with(desk.studio, record.uid)]
    if isinstance(record, ReferOut) and record.reminder is not None:
        reminder = timeline.record(desk.studio, record.reminder)
        return [reminder] if reminder is not None else []
    return []
