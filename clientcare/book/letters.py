"""Deeds about letters on their way: drafts begun, and the ticks *written* and *posted* of cards on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from clientcare.book import cards, contacts, finding, marks
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.book.writing import Writing
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.letters import PROMOTION
from clientcare.domain.records import Contact, Draft, Posting
from clientcare.domain.values import Channel, Kind, Purpose
from clientcare.store.reads import timeline

_FOR_LETTER = {
    "thanks": Purpose.THANKS,
    "sent": Purpose.THANKS,
    "kind_words": Purpose.THANKS,
    "gift": Purpose.THANKS,
    "make_right": Purpose.HELP,
    "promise": Purpose.HELP,
    "reply": Purpose.REPLY,
    "come_back": Purpose.REPLY,
    "decline": Purpose.REPLY,
    "referral": Purpose.REPLY,
    "greeting": Purpose.GREETING,
    "wishes": Purpose.GREETING,
}
"""What a letter is for that was written for no reason in Today; any other is a check-in."""


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


def drop_drafts(desk: Desk, client: str, keys: Sequence[str] = ()) -> Change:
    """The letter to a client about these items is as it began again: nothing is kept of it."""
    writing = Writing(desk, Deed.DROP_DRAFT)
    writing.remove_all(each for each in timeline.drafts_of(desk.studio, client) if each.keys == tuple(keys))
    return writing.save()


def purpose_of(letter: str, item: Item | None) -> Purpose:
    """What a contact by such a letter is for: that of the reason, else of the letter; a promotion stays one."""
    if letter == PROMOTION:
        return Purpose.PROMOTION
    if item is None or item.kind is Kind.REMINDER:
        return _FOR_LETTER.get(letter, Purpose.CHECK_IN)
    return cards.purpose_for(item.kind)


def finish_letter(
    desk: Desk, client: str, item: Item | None = None, *, text: str, channel: Channel, purpose: Purpose
) -> Change:
    """The letter went today: a contact with its text, which answers the item it is about or does the reminder; its
    drafts are gone. All of it is one deed. CareError as `contacts.log_contact` and `marks.done`."""
    answers = cards.answers_of(item) if item is not None and purpose.is_care else ()
    keys = (item.key,) if item is not None else ()

    def log() -> Change:
        return contacts.log_contact(desk, [client], text=text, channel=channel, purpose=purpose, answers=answers)

    deeds = [lambda: drop_drafts(desk, client, keys), log]
    if item is not None and item.kind is Kind.REMINDER:
        deeds.insert(0, lambda: marks.done(desk, item.key))
    return together(desk, Deed.LOG_CONTACT, deeds)


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
