"""Deeds about letters on their way: drafts begun, and the ticks *written* and *posted* of cards on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Contact, Draft, Posting
from clientcare.store.reads import timeline


class DraftFields(TypedDict, total=False):
    subject: str
    text: str
    template: str


def keep_draft(desk: Desk, client: str, keys: Sequence[str] = (), **fields: Unpack[DraftFields]) -> Change:
    """The letter begun to a client about these items, as it is now; there is one for the same items."""
    finding.client(desk, client)
    writing = Writing(desk, Deed.KEEP_DRAFT)
    same = (each for each in timeline.drafts_of(desk.studio, client) if each.keys == tuple(keys))
    old = next(same, None)
    if old is not None:
        draft = writing.change(old, **fields)
    else:
        draft = writing.add(Draft(**desk.stamp(), client=client, keys=tuple(keys), **fields))
    return writing.save(draft.uid)


def drop_draft(desk: Desk, uid: str) -> Change:
    """The letter was sent, or is not wanted any more."""
    writing = Writing(desk, Deed.DROP_DRAFT)
    writing.remove(finding.living(desk, uid, Draft))
    return writing.save(uid)


def tick_posting(
    desk: Desk, client: str, *, contact: str | None = None, written: bool | None = None, posted: bool | None = None
) -> Change:
    """Ticks that a card or letter is written or posted today, or takes a tick back; None leaves it as it is.

    `contact` is what it was logged as. CareError invalid for a contact with somebody else.
    """
    finding.client(desk, client)
    if contact is not None and client not in finding.living(desk, contact, Contact).clients:
        raise CareError(Code.INVALID, "not_of_this_entry", uid=client)
    writing = Writing(desk, Deed.TICK_POSTING)
    same = (each for each in timeline.postings_of(desk.studio, client) if each.contact == contact)
    old = next(same, None) or writing.add(Posting(**desk.stamp(), client=client, contact=contact))
    days = {
        name: (getattr(old, name) or desk.today) if tick else None
        for name, tick in (("written_on", written), ("posted_on", posted))
        if tick is not None
    }
    return writing.save(writing.change(old, **days).uid)
