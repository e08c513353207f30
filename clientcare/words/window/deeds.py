"""What the window answers to a deed, with the word of the button that did it (DESIGN §9, Buttons)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import chain

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Client, Contact, ImportantDate, Mark, Relation
from clientcare.domain.values import Purpose
from clientcare.words.deeds import told
from clientcare.words.tongue import mark, mark_all, speaker, tr, tr_n
from clientcare.words.window import kind_words, pictures, quick
from clientcare.words.window.client_deeds import client_done
from clientcare.words.window.order_deeds import ABOUT_ORDER, named, order_done
from clientcare.words.window.sample import came_along
from clientcare.words.window.timeline import CHANNELS

_CONTACTS = mark_all(
    {
        Purpose.THANKS: "Thank-you to {name}",
        Purpose.REPLY: "Reply to {name}",
        Purpose.GREETING: "Greeting to {name}",
        Purpose.HELP: "Help for {name}",
    }
)
_DEEDS = mark_all(
    {
        Deed.WRITE_NOTE: "Note about {name} saved.",
        Deed.ADD_SALE: "Sale to {name} saved.",
        Deed.MAKE_PROMISE: "Promise to {name} saved.",
        Deed.KEEP_PROMISE: "Promise to {name} kept.",
        Deed.GIVE_UP_PROMISE: "Promise to {name} given up.",
        Deed.FINISH_REMINDER: "Reminder done.",
        Deed.ADD_REMINDER: "Reminder saved.",
        Deed.MEND_REMINDER: "Reminder changed.",
        Deed.SKIP_ITEM: "{name} skipped, this time only.",
        Deed.TURN_DOWN_OFFER: "With {name} all stays as it is.",
        Deed.ADD_CLIENT: "{name} added.",
        Deed.MEND_RECORD: "Changed.",
        Deed.MARK_DIFFERENT: "They stay two people.",
        Deed.REFLECT: "Kept.",
    }
)
_OF_SEVERAL = frozenset({Deed.ADD_CLIENT, Deed.MEND_CLIENT, Deed.MOVE_CLIENTS, Deed.DELETE_RECORD})


def done(change: Change, name: str, next_on: date | None, today: date) -> str:
    """Thank-you to Adaeze saved. Next check-in 14 August."""
    name, next_on = several(change) or name, None if several(change) else next_on
    if change.deed is Deed.LOG_CONTACT:
        return _logged(change, name, next_on, today)
    if change.deed is Deed.SNOOZE_ITEM:
        return _snoozed(change, name, today)
    said = _OWN_WORDS[change.deed](change, name) if change.deed in _OWN_WORDS else ""
    said = said or client_done(change, name or tr("It"), today) or order_done(change, today)
    return said or tr(_DEEDS.get(change.deed, mark("Saved.")), name=name or tr("It"))


_OWN_WORDS: Mapping[Deed, Callable[[Change, str], str]] = {
    Deed.QUICK_NOTE: quick.saved,
    Deed.SET_PHOTO: pictures.done,
    Deed.SET_PICTURE: pictures.done,
    Deed.KEEP_KIND_WORDS: kind_words.kept,
    Deed.MEND_RECORD: kind_words.changed,
    Deed.LEAVE_SAMPLE: lambda change, _name: came_along(len(change.of(Client))),
}
"""Deeds that are told where they belong; "" for what is told as any other."""


def _snoozed(change: Change, name: str, today: date) -> str:
    until = next((mark.until for mark in change.of(Mark) if mark.until is not None), None)
    when = speaker().when(until, today) if until is not None else tr("later")
    return tr("{name} comes back {when}.", name=name or tr("It"), when=when)


def _logged(change: Change, name: str, next_on: date | None, today: date) -> str:
    """A check-in that is open still is no news; of somebody not reached it is said when to try again."""
    saved = tr("{what} saved.", what=_contact(change, name))
    tried = next((contact for contact in change.of(Contact) if contact.no_answer), None)
    if tried is not None:
        if tried.next_on is None:
            return saved
        return saved + " " + tr("Try again {when}.", when=speaker().when(tried.next_on, today))
    if next_on is None or next_on < today:
        return saved
    return saved + " " + tr("Next check-in {day}.", day=speaker().day(next_on, today))


def undone(change: Change, name: str) -> str:
    """Taken back: Thank-you to Adaeze."""
    name = several(change) or name
    return tr("Taken back: {what}.", what=_short(change, name))


def redone(change: Change, name: str) -> str:
    name = several(change) or name
    return tr("Done again: {what}.", what=_short(change, name))


def several(change: Change) -> str:
    """3 people, where a deed is about several at once; "" for one, or for nobody."""
    count = len(getattr(change.record, "clients", ()))
    if not change.main and change.deed in _OF_SEVERAL:
        count = len(change.of(Client))
    return tr_n(count, "one person", "{n} people") if count > 1 else ""


def whom(change: Change) -> str:
    """The uid of the client whom a deed is about, "" where it is about nobody in particular."""
    for record in chain(change.after, change.before):
        if isinstance(record, Mark) and record.client is not None:
            return record.client
        if isinstance(record, Client):
            return record.uid
        if isinstance(record, ImportantDate | Relation):
            return record.client
        clients = getattr(record, "clients", ())
        if clients:
            return str(clients[0])
    return ""


def _contact(change: Change, name: str) -> str:
    contact = next((record for record in (*change.after, *change.before) if isinstance(record, Contact)), None)
    if contact is not None and contact.no_answer:
        return tr("Call to {name}", name=name)
    if contact is not None and contact.purpose in _CONTACTS and contact.direction.ours:
        return tr(_CONTACTS[contact.purpose], name=name)
    what = tr(CHANNELS[contact.channel]) if contact is not None else tr("Contact")
    return tr("{what} with {name}", what=what, name=name)


def _short(change: Change, name: str) -> str:
    if change.deed is Deed.LOG_CONTACT:
        return _contact(change, name)
    if change.deed in ABOUT_ORDER:
        name = named(change)
    if not name:
        return told(change)
    return tr("{what}, {name}", what=told(change), name=name)
