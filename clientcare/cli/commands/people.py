"""`add`, `edit`, `relate`, `refer-out`, `pause`, `resume`, `merge`: what is written of people themselves."""

from __future__ import annotations

from clientcare.book import clients, relations
from clientcare.cli import gather
from clientcare.cli.commands.common import person, record
from clientcare.cli.commands.fields import fields
from clientcare.cli.pages import people as pages
from clientcare.cli.run import Answer, Call
from clientcare.domain.records import Client, ReferOut


def add(call: Call) -> Answer:
    said = fields(call, call.given, None)
    return person_written(call, call.did(clients.add_client(call.desk, call.given["NAME"], **said)).main)


def edit(call: Call) -> Answer:
    uid = person(call, call.given["CLIENT"])
    old = record(call, uid)
    assert isinstance(old, Client)
    call.did(clients.edit_client(call.desk, uid, **fields(call, call.given, old)))
    return person_written(call, uid)


def relate(call: Call) -> Answer:
    one, other = person(call, call.given["CLIENT"]), person(call, call.given["OTHER"])
    deed = relations.unrelate if "remove" in call.given else relations.relate
    call.did(deed(call.desk, one, call.given["KIND"], other))
    return person_written(call, one)


def refer_out(call: Call) -> Answer:
    client, to = person(call, call.given["CLIENT"]), person(call, call.given["to"])
    change = relations.refer_out(call.desk, client, to, why=call.given.get("TEXT", ""), on=call.given.get("date"))
    return referral_written(call, call.did(change).main)


def pause(call: Call) -> Answer:
    uid = person(call, call.given["CLIENT"])
    until = None if call.given["until"] == "open" else call.given["until"]
    call.did(clients.pause_client(call.desk, uid, until))
    return person_written(call, uid)


def resume(call: Call) -> Answer:
    uid = person(call, call.given["CLIENT"])
    call.did(clients.resume_client(call.desk, uid))
    return person_written(call, uid)


def merge(call: Call) -> Answer:
    from clientcare.book.merge import merge as join

    keep, other = person(call, call.given["KEEP"]), person(call, call.given["OTHER"])
    call.did(join(call.desk, keep, other, map(_field, call.given.get("take", ()))))
    return person_written(call, keep)


def _field(word: str) -> str:
    """The field of the record that an option is about: --email is one of the emails."""
    plain = word.replace("-", "_")
    return _LISTS.get(plain, plain)


_LISTS = {
    "email": "emails",
    "phone": "phones",
    "link": "links",
    "address": "addresses",
    "source": "sources",
    "tag": "tags",
}


def person_written(call: Call, uid: str) -> Answer:
    """The client as they now are."""
    found = gather.person(call.desk, uid)
    return Answer(found.shape, lambda: pages.person(found), uid)


def referral_written(call: Call, uid: str) -> Answer:
    """The referral as it now is."""
    found = record(call, uid)
    assert isinstance(found, ReferOut)
    return Answer(
        lambda: gather.refer_out(call.desk, found),
        lambda: pages.refer_out(found, gather.names(call.desk, (found.client, found.to))),
        uid,
    )
