"""`note`, `promise`, `feeling`, `kind-words`: what is written into the timeline besides contacts and sales."""

from __future__ import annotations

from typing import Any, cast

from clientcare.book import feelings, notes, promises
from clientcare.book import kind_words as quotes
from clientcare.cli import gather
from clientcare.cli.commands.common import everybody, person, renamed
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.change import Change

NOTE = {"date": "on", "feeling": "feeling", "sale": "sale", "text": "text"}
PROMISE = {"date": "on", "due": "due_on", "text": "text"}
FEELING = {"date": "on", "sale": "sale", "text": "text", "feeling": "feel"}
KIND_WORDS = {"date": "on", "permission": "permission", "sale": "sale", "text": "text"}


def note(call: Call) -> Answer:
    said = renamed(call.given, NOTE)
    return written(call, notes.write_note(call.desk, everybody(call, call.given), call.given["TEXT"], **said))


def promise(call: Call) -> Answer:
    said = renamed(call.given, PROMISE)
    return written(call, promises.make_promise(call.desk, everybody(call, call.given), call.given["TEXT"], **said))


def feeling(call: Call) -> Answer:
    said: dict[str, Any] = renamed(call.given, FEELING)
    if "TEXT" in call.given:
        said["text"] = call.given["TEXT"]
    client = person(call, call.given["CLIENT"])
    return written(
        call,
        feelings.note_feeling(call.desk, client, call.given["FEELING"], **cast("feelings.FeelingFields", said)),
    )


def kind_words(call: Call) -> Answer:
    said = renamed(call.given, KIND_WORDS)
    return written(call, quotes.keep_kind_words(call.desk, everybody(call, call.given), call.given["TEXT"], **said))


def written(call: Call, change: Change) -> Answer:
    """The entry that a deed wrote, as it now is."""
    call.did(change)
    entry = gather.entry(call.desk, change.main)
    return Answer(entry.shape, lambda: pages.entry(entry), change.main)
