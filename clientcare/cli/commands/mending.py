"""`change`, `delete`, `undelete`: what can be done to any record by its uid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from clientcare.book import mend, trash
from clientcare.book.contacts import with_clients
from clientcare.book.desk import Desk
from clientcare.cli import gather
from clientcare.cli.commands import contacts, sales, writing
from clientcare.cli.commands import reminders as coming
from clientcare.cli.commands.common import person, record, renamed
from clientcare.cli.commands.fields import fields as client_fields
from clientcare.cli.commands.people import person_written, referral_written
from clientcare.cli.lexicon.timeline import CHANGE_OF
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.change import Change
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import (
    ENTRY_KINDS,
    Client,
    Contact,
    Entry,
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
from clientcare.store.reads import people

REFER_OUT = {"date": "on", "text": "why", "came-of": "came_of"}


def change(call: Call) -> Answer:
    found = _record(call)
    kind = kind_of(found)
    if kind not in CHANGE_OF:
        raise CareError(Code.INVALID, "not_mended_here", uid=found.uid)
    given = call.again(CHANGE_OF[kind])
    said = fields_of(call, found, given)
    call.did(mend.mend(call.desk, found.uid, **said))
    return written(call, found.uid)


def delete(call: Call) -> Answer:
    return _moved(call, trash.delete)


def undelete(call: Call) -> Answer:
    return _moved(call, trash.undelete)


def _moved(call: Call, deed: Callable[[Desk, str], Change]) -> Answer:
    found = _record(call)
    if kind_of(found) not in (*CHANGE_OF, "change"):
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=found.uid)
    call.did(deed(call.desk, found.uid))
    return written(call, found.uid)


def _record(call: Call) -> Record:
    """The record of that uid; of somebody merged, the one who was kept."""
    return record(call, people.kept_uid(call.desk.studio, call.given["UID"]))


def kind_of(found: Record) -> str:
    """What the record is called among those that can be changed; "" for what has no uid in any answer."""
    if isinstance(found, Entry):
        return str(ENTRY_KINDS[type(found)])
    return {Client: "client", Reminder: "reminder", ImportantDate: "date", ReferOut: "refer_out"}.get(type(found), "")


def fields_of(call: Call, found: Record, given: Mapping[str, Any]) -> dict[str, Any]:
    """What was said of the record, in the words of the book."""
    match found:
        case Client():
            return dict(client_fields(call, given, found))
        case Reminder():
            return dict(coming.reminder_fields(call, given))
        case ImportantDate():
            return dict(coming.date_fields(given))
        case ReferOut():
            to = {"to": person(call, given["to"])} if "to" in given else {}
            return renamed(given, REFER_OUT) | to
        case Entry():
            return _entry_fields(call, found, given) | _people(call, found, given)
    raise CareError(Code.INVALID, "not_mended_here", uid=found.uid)


def _entry_fields(call: Call, found: Entry, given: Mapping[str, Any]) -> dict[str, Any]:
    match found:
        case Contact():
            return dict(contacts.fields(given))
        case Sale():
            return dict(sales.fields(call, given, found.price)) | renamed(given, {"title": "title"})
        case Promise():
            return renamed(given, writing.PROMISE) | _given_up(given)
    return renamed(given, _NAMES[type(found)])


_NAMES = {Note: writing.NOTE, Feeling: writing.FEELING, KindWords: writing.KIND_WORDS}


def _given_up(given: Mapping[str, Any]) -> dict[str, Any]:
    """Given up with a reason; an empty one takes that back."""
    if "give-up" not in given:
        return {}
    return {"given_up": bool(given["give-up"]), "reason": given["give-up"]}


def _people(call: Call, found: Entry, given: Mapping[str, Any]) -> dict[str, Any]:
    """Whom the entry is of, where somebody comes or goes."""
    if "with" not in given and "without" not in given:
        return {}
    add = [person(call, word) for word in given.get("with", ())]
    drop = [person(call, word) for word in given.get("without", ())]
    return {"clients": with_clients(found.clients, add, drop)}


def written(call: Call, uid: str) -> Answer:
    """The record as it now is, in the trash or not."""
    found = record(call, uid)
    match found:
        case Client():
            return person_written(call, uid)
        case Reminder():
            return coming.reminder_written(call, uid)
        case ImportantDate():
            return coming.date_written(call, uid)
        case ReferOut():
            return referral_written(call, uid)
    entry = gather.entry(call.desk, uid)
    return Answer(entry.shape, lambda: pages.entry(entry), uid)
