"""`erase`: a person for good."""

from __future__ import annotations

from clientcare.book.erasing import erase as erase_for_good
from clientcare.book.erasing import remove_backups_of
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
    words, backups_too = call.given["CLIENT"], "backups" in call.given
    try:
        client = _whom(call, words)
    except CareError as error:
        if error.code is Code.NOT_FOUND and backups_too:
            return _afterwards(call, words)
        raise
    done = erase_for_good(call.desk, client.uid, backups_too=backups_too)
    names = {client.uid: client.name}
    return Answer(
        lambda: {"erased": plain.client(client.uid, names), "in_backups_until": plain.day(done.until)},
        lambda: pages.erased(done),
    )


def _whom(call: Call, words: str) -> Client:
    """The client that the words mean, by their uid also one who lies in the trash; CareError not_found, ambiguous."""
    found = timeline.record(call.desk.studio, words) if words.isprintable() else None
    return found if isinstance(found, Client) else people.resolve(call.desk.studio, words)


def _afterwards(call: Call, uid: str) -> Answer:
    """The backups of somebody who was erased before go too."""
    removed = remove_backups_of(call.desk, uid)
    return Answer(
        lambda: {"erased": {"uid": uid, "name": None}, "in_backups_until": None},
        lambda: pages.without_backups(removed),
    )
