"""The keyed one-way marks by which somebody erased is known again, and by which nobody can tell who it was."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Iterable, Iterator, Set

from clientcare.book.desk import Desk
from clientcare.domain.folding import norm_email, norm_phone
from clientcare.domain.records import Client, ErasedMark, Provenance
from clientcare.exchange.known import nobody
from clientcare.store.reads import people
from clientcare.store.studio import Studio

KEY = "key"
"""The kind of the mark that is none: its digest is the key of the others, made with the first of them."""
CLIENT, EMAIL, PHONE = "client", "email", "phone"
ID, ORDER, ROW = "id", "order", "row"
Trace = tuple[str, str]
"""The kind of a mark, and what it is of: a uid, an e-mail or phone as `domain.folding` compares them, a number in a
source, or what knows a row of a source again (`exchange.known.Known.is_erased`)."""


def traces_of(client: Client) -> Iterator[Trace]:
    """By what a client is known again: their uid, e-mails and phones; a name alone is nobody's own."""
    yield CLIENT, client.uid
    for kind, norm, found in ((EMAIL, norm_email, client.emails), (PHONE, norm_phone, client.phones)):
        yield from ((kind, norm(reach.value)) for reach in found if norm(reach.value))


def traces_in(provenance: Iterable[Provenance]) -> Iterator[Trace]:
    """The e-mails and phones that files said of somebody, also those that were changed here since; and by what those
    files know them and their orders again where they say neither. A name alone is never among it."""
    for each in provenance:
        yield from _in_source(each)
        for name, _value in each.fields:
            kind, _, norm = name.partition(":")
            if kind in (EMAIL, PHONE) and norm:
                yield kind, norm


def _in_source(each: Provenance) -> Iterator[Trace]:
    if each.external_id and each.kind in ("client", "sale"):
        yield (ID if each.kind == "client" else ORDER), f"{each.source}\n{each.external_id}"
    elif each.fingerprint and each.kind == "client":
        yield ROW, each.fingerprint


def marks_of(desk: Desk, traces: Iterable[Trace]) -> list[ErasedMark]:
    """The marks of these traces that are not there yet, and a key where there is none."""
    known = people.erased_marks(desk.studio)
    keys = [mark.digest for mark in known if mark.kind == KEY]
    made = []
    if not keys:
        keys = [secrets.token_hex(32)]
        made = [ErasedMark(**desk.stamp(), kind=KEY, digest=keys[0])]
    there = {mark.digest for mark in known}
    digests = {_digest(keys[0], kind, text): kind for kind, text in traces}
    new = sorted((kind, digest) for digest, kind in digests.items() if digest not in there)
    return [*made, *(ErasedMark(**desk.stamp(), kind=kind, digest=digest) for kind, digest in new)]


def knower(studio: Studio, without: Set[str] = frozenset()) -> Callable[[str, str], bool]:
    """Answers whether a trace is one of somebody erased here; marks with the uids `without` are passed over."""
    marks = people.erased_marks(studio)
    keys = [mark.digest for mark in marks if mark.kind == KEY]
    there = {mark.digest for mark in marks if mark.kind != KEY and mark.uid not in without}
    if not there:
        return nobody
    return lambda kind, text: any(_digest(key, kind, text) in there for key in keys)


def _digest(key: str, kind: str, text: str) -> str:
    return hmac.new(bytes.fromhex(key), f"{kind}:{text}".encode("utf-8", "surrogatepass"), "sha256").hexdigest()
