"""Deeds about contacts: logging one, of one or several people, and mending it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any, TypedDict, Unpack

from clientcare.book import feelings, finding, items
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Contact
from clientcare.domain.values import Channel, Direction, Feel, Kind, Purpose

MOST_MINUTES = 24 * 60
BOTH_WAYS = frozenset({Channel.CALL, Channel.VISIT, Channel.EVENT})


class ContactFields(TypedDict, total=False):
    """What may be said of a contact. `feeling` becomes a record of its own, about `sale` where that is said."""

    text: str
    on: date
    channel: Channel
    purpose: Purpose
    direction: Direction
    time: time | None
    minutes: int | None
    needs_reply: bool
    no_answer: bool
    answers: tuple[str, ...]
    not_answers: tuple[str, ...]
    next_on: date | None
    feeling: Feel | None
    sale: str | None


class ContactEdit(ContactFields, total=False):
    clients: tuple[str, ...]


def direction_for(channel: Channel, *, needs_reply: bool) -> Direction:
    """Who reached out where it is not said (CLI.md, Values)."""
    if needs_reply:
        return Direction.THEY
    return Direction.BOTH if channel in BOTH_WAYS else Direction.WE


def log_contact(desk: Desk, clients: Sequence[str], **fields: Unpack[ContactFields]) -> Change:
    """A contact of today or of the day said. Keys in `answers` have to be open now for one of the people; to name a
    promise keeps it and tells them, and makes the purpose help where none is said. With one person alone, *next time*
    is used and cleared.

    CareError: invalid against a rule of PRODUCT §3, not_open for a key that is not open or not theirs.
    """
    people = finding.clients(desk, clients)
    values = feelings.without_feeling(fields)
    channel, needs_reply = fields.get("channel", Channel.MESSAGE), fields.get("needs_reply", False)
    values.setdefault("on", desk.today)
    values.setdefault("direction", direction_for(channel, needs_reply=needs_reply))
    values.setdefault("purpose", _purpose_for(fields.get("answers", ())))
    writing = Writing(desk, Deed.LOG_CONTACT)
    uids = tuple(person.uid for person in people)
    contact = Contact(**desk.stamp(), clients=uids, **_tidy(values))
    _check(desk, contact)
    _check_keys(desk, contact, contact.answers)
    writing.add(contact)
    feelings.give_with(desk, writing, contact, fields.get("feeling"), fields.get("sale"), contact.on)
    if len(people) == 1 and uses_next_time(contact, desk.today):
        writing.change(people[0], next_time="")
    return writing.save(contact.uid)


def edit_contact(desk: Desk, uid: str, **fields: Unpack[ContactEdit]) -> Change:
    """Changes a contact; only keys it did not name before have to be open. CareError as `log_contact`."""
    old = finding.living(desk, uid, Contact)
    values = _tidy(finding.entry_values(desk, old, feelings.without_feeling(fields), says_something=False))
    if values.get("needs_reply") and "direction" not in values and not old.direction.theirs:
        values["direction"] = Direction.THEY
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    _check(desk, new)
    _check_keys(desk, new, [key for key in new.answers if key not in old.answers])
    feelings.mend_with(desk, writing, old, new, fields)
    return writing.save(uid)


def uses_next_time(contact: Contact, today: date) -> bool:
    """Whether the line to mention next time was used: they were reached by us, not long ago (PRODUCT §2, Client)."""
    return contact.is_care and contact.direction.ours and contact.on >= today


def _check_day(on: date, today: date) -> None:
    """A contact may be dated up to one day after today (travel), no further."""
    if (on - today).days > 1:
        raise CareError(Code.INVALID, "contact_too_far_ahead", on=on)


def _purpose_for(answers: Iterable[str]) -> Purpose:
    told = any(items.read_key(key).kind is Kind.PROMISE for key in answers)
    return Purpose.HELP if told else Purpose.CHECK_IN


def _tidy(values: dict[str, Any]) -> dict[str, Any]:
    for name in ("answers", "not_answers"):
        if name in values:
            values[name] = tuple(dict.fromkeys(values[name]))
    return values


def _check(desk: Desk, contact: Contact) -> None:
    """What a contact has to keep to whatever is open."""
    _check_day(contact.on, desk.today)
    if contact.needs_reply and not contact.direction.theirs:
        raise CareError(Code.INVALID, "needs_reply_is_theirs")
    if contact.minutes is not None and not 0 <= contact.minutes <= MOST_MINUTES:
        raise CareError(Code.USAGE, "minutes_range", most=MOST_MINUTES)
    if contact.answers and contact.no_answer:
        raise CareError(Code.INVALID, "no_answer_answers_nothing")
    if contact.answers and not contact.is_care:
        raise CareError(Code.INVALID, "only_care_answers", purpose=contact.purpose)
    if set(contact.answers) & set(contact.not_answers):
        raise CareError(Code.INVALID, "answers_and_not", key=min(set(contact.answers) & set(contact.not_answers)))
    if contact.next_on is not None:
        if contact.next_on <= contact.on:
            raise CareError(Code.INVALID, "next_not_later", next_on=contact.next_on, on=contact.on)
        if not contact.purpose.is_care:
            raise CareError(Code.INVALID, "only_care_names_next", purpose=contact.purpose)


def _check_keys(desk: Desk, contact: Contact, new: Sequence[str]) -> None:
    """Named now, they have to be open now; a reminder is done, not answered."""
    for key in new:
        if items.read_key(key).kind is Kind.REMINDER:
            raise CareError(Code.INVALID, "reminder_is_done", key=key)
    for key in contact.not_answers:
        items.read_key(key)
    if not new:
        return
    open_now = {item.key for item in items.answerable(desk, contact.clients, but=contact.uid)}
    for key in new:
        if key not in open_now:
            raise CareError(Code.NOT_OPEN, "not_open_for_them", key=key)


def with_clients(clients: tuple[str, ...], add: Iterable[str] = (), drop: Iterable[str] = ()) -> tuple[str, ...]:
    """The people of an entry with some more and some fewer; CareError invalid where nobody is left or one was
    not there."""
    for uid in drop:
        if uid not in clients:
            raise CareError(Code.INVALID, "not_of_this_entry", uid=uid)
    left = tuple(uid for uid in dict.fromkeys((*clients, *add)) if uid not in set(drop))
    if not left:
        raise CareError(Code.INVALID, "nobody_named")
    return left
