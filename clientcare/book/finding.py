"""Finds the records a deed is about, or says why it cannot: nobody there, the wrong kind, or in the trash."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar

from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError, Code
from clientcare.domain.folding import fold
from clientcare.domain.records import Circle, Client, Entry, Record, Sale
from clientcare.domain.values import CircleRole
from clientcare.store.reads import order, people, timeline

R = TypeVar("R", bound=Record)


def any_record(desk: Desk, uid: str) -> Record:
    """The record of that uid, in the trash or not; CareError not_found."""
    found = timeline.record(desk.studio, uid)
    if found is None:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=uid)
    return found


def living(desk: Desk, uid: str, kind: type[R], *, trashed: bool = False) -> R:
    """The record of that uid and kind, in the trash only where `trashed`; CareError not_found."""
    found = any_record(desk, uid)
    if not isinstance(found, kind):
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=uid)
    if found.deleted_on is not None and not trashed:
        raise CareError(Code.NOT_FOUND, "in_trash", uid=uid)
    return found


def client(desk: Desk, uid: str, *, trashed: bool = False) -> Client:
    return living(desk, uid, Client, trashed=trashed)


def clients(desk: Desk, uids: Iterable[str], known: Collection[str] = ()) -> tuple[Client, ...]:
    """The clients in the order named, each once; those `known` may be in the trash. CareError invalid for nobody."""
    wanted = list(dict.fromkeys(uids))
    if not wanted:
        raise CareError(Code.INVALID, "nobody_named")
    found = {each.uid: each for each in people.clients(desk.studio, wanted)}
    if any(uid not in found or (found[uid].deleted_on is not None and uid not in known) for uid in wanted):
        return tuple(client(desk, uid, trashed=uid in known) for uid in wanted)
    return tuple(found[uid] for uid in wanted)


def sale_of(desk: Desk, uid: str, people: Iterable[str]) -> Sale:
    """The sale, which has to be of one of those people or sold through one; CareError invalid."""
    found = living(desk, uid, Sale)
    if {*found.clients, found.through}.isdisjoint(people):
        raise CareError(Code.INVALID, "sale_not_theirs", title=found.title)
    return found


def entry_values(desk: Desk, old: Entry, fields: Mapping[str, Any], *, says_something: bool) -> dict[str, Any]:
    """The fields an entry is to have, its people found; with `says_something` its text may not become empty."""
    values = dict(fields)
    if "clients" in values:
        values["clients"] = tuple(person.uid for person in clients(desk, values["clients"], old.clients))
    if says_something and "text" in values:
        values["text"] = needed(values["text"])
    return values


def circle_for(desk: Desk, role: CircleRole) -> Circle:
    """The circle with that role; there is always one (PRODUCT §2, Circle)."""
    return next(circle for circle in order.circles(desk.studio) if circle.role is role)


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name without spaces around it; CareError: usage where nothing is left, exists where it is taken."""
    plain = needed(name)
    if fold(plain) in {fold(each) for each in taken}:
        raise CareError(Code.EXISTS, "name_taken", name=plain)
    return plain


def needed(text: str) -> str:
    """The text without spaces around it; CareError usage where nothing is left."""
    plain = text.strip()
    if not plain:
        raise CareError(Code.USAGE, "nothing_said")
    return plain
