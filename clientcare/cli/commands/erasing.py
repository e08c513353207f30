"""`erase`: a person for good."""

from __future__ import annotations

from clientcare.book.erasing import erase as erase_for_good
from clientcare.cli.pages import safety as pages
from clientcare.cli.run import Answer, Call
from clientcare.cli.shapes import plain
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Client
from clientcare.store.reads import people, timeline


def erase(call: Call) -> Answer:
    """Needs a plain yes; CareError `usage` without it, for nothing else here is final."""
    if "yes" not in call.given:
        raise CareError(Code.USAGE, "erase_needs_yes", words=call.given["CLIENT"])
    client = _whom(call, call.given["CLIENT"])
    done = erase_for_good(call.desk, client.uid, backups_too="backups" in call.given)
    names = {client.uid: client.name}
    return Answer(
        lambda: {"erased": plain.client(client.uid, names), "in_backups_until": plain.day(done.until)},
        lambda: pages.erased(done),
    )


def _whom(call: Call, words: str) -> Client:
    """The client that the words mean, by their uid also one who lies in the trash."""
    trashed = timeline.record(call.desk.studio, words) if words.isprintable() else None
    if isinstance(trashed, Client):
        return trashed
    return people.resolve(call.desk.studio, words)
