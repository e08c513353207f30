"""Deeds about a card of Today: noting at once that somebody was cared for, and snoozing all it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.book import contacts, items, marks
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.book.writing import Writing
from clientcare.domain.care.items import Item
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Client, Mark
from clientcare.domain.values import Channel, Kind, MarkKind, Purpose

_PURPOSES = {
    Kind.MAKE_RIGHT: Purpose.HELP,
    Kind.REPLY: Purpose.REPLY,
    Kind.THANKS: Purpose.THANKS,
    Kind.PROMISE: Purpose.HELP,
    Kind.DATE: Purpose.GREETING,
    Kind.AFTER_SALE: Purpose.ASK_FEELING,
}
_NAMED = frozenset({Kind.PROMISE, Kind.DATE})
_DONE = frozenset({Kind.PROMISE, Kind.REMINDER})
_CHANNELS = (Channel.MESSAGE, Channel.EMAIL, Channel.LETTER, Channel.CALL, Channel.VISIT)


def purpose_for(kind: Kind) -> Purpose:
    """What a contact is for that answers an item of that kind."""
    return _PURPOSES.get(kind, Purpose.CHECK_IN)


def answers_of(item: Item) -> tuple[str, ...]:
    """The keys a contact has to name to answer this item: a promise is told, a date is meant and no other near it."""
    return (item.key,) if item.kind in _NAMED else ()


def channel_for(client: Client) -> Channel:
    """How to reach somebody: as they prefer, else the first way they do not mind."""
    ways = _CHANNELS if client.channel is None else (client.channel, *_CHANNELS)
    return next((way for way in ways if way not in client.not_by), Channel.MESSAGE)


def log_at_once(desk: Desk, item: Item, client: Client | None) -> Change:
    """Notes without a word that the item is seen to (DESIGN §6, Log): a promise is kept, a reminder done, anything else
    answered by a contact of today by the way they prefer. What lies ahead so far that a contact of today could not
    answer it is closed with it. CareError as `marks.done`, `marks.skip` and `contacts.log_contact`."""
    if item.kind in _DONE or client is None:
        return marks.done(desk, item.key)
    ahead = _lies_ahead(item, desk.today)

    def log() -> Change:
        return contacts.log_contact(
            desk,
            [client.uid],
            channel=channel_for(client),
            purpose=purpose_for(item.kind),
            answers=() if ahead else answers_of(item),
        )

    return together(desk, Deed.LOG_CONTACT, (lambda: marks.skip(desk, item.key), log)) if ahead else log()


def _lies_ahead(item: Item, today: date) -> bool:
    """A greeting counts from the day the date opens, a step is answered from its own day on (PRODUCT §3)."""
    if item.kind is Kind.DATE:
        return today < item.opens_on
    return item.kind is Kind.AFTER_SALE and today < item.own_day


def snooze_all(desk: Desk, keys: Sequence[str], until: date) -> Change:
    """Hides all items of a card until that day, in one step (PRODUCT §3.2). CareError as `marks.snooze`."""
    if until <= desk.today:
        raise CareError(Code.INVALID, "until_not_later", until=until)
    writing = Writing(desk, Deed.SNOOZE_ITEM)
    last = ""
    for key in keys:
        item = items.named_now(desk, key)
        mark = Mark(**desk.stamp(), key=key, kind=MarkKind.SNOOZED, on=desk.today, client=item.client, until=until)
        last = writing.add(mark).uid
    return writing.save(last)
