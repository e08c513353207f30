"""`log`: a contact, and what it answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from clientcare.book import contacts, items
from clientcare.book.contacts import ContactFields
from clientcare.cli import gather
from clientcare.cli.commands.common import everybody, renamed, with_flags
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call

NAMES = {
    "purpose": "purpose",
    "channel": "channel",
    "direction": "direction",
    "date": "on",
    "time": "time",
    "minutes": "minutes",
    "feeling": "feeling",
    "sale": "sale",
    "next": "next_on",
    "answers": "answers",
    "not-answers": "not_answers",
    "text": "text",
}
FLAGS = ("needs-reply", "no-answer")


def log(call: Call) -> Answer:
    clients = everybody(call, call.given)
    said = fields(call.given)
    if "TEXT" in call.given:
        said["text"] = call.given["TEXT"]
    earlier = items.before(call.desk, clients)
    change = call.did(contacts.log_contact(call.desk, clients, **said))
    answered = items.answered_since(call.desk, earlier)
    entry = gather.entry(call.desk, change.main)
    next_on = gather.rows(call.desk, clients[:1])[0].next_check_in_on
    return Answer(
        lambda: entry.shape() | {"answered": list(answered), "next_check_in_on": next_on and str(next_on)},
        lambda: pages.logged(entry, answered, next_on),
        change.main,
    )


def fields(given: Mapping[str, Any]) -> ContactFields:
    """What the options of `log` say, in the words of the book."""
    return cast("ContactFields", renamed(given, NAMES) | with_flags(given, FLAGS))
