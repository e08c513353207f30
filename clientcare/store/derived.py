"""The columns that no record has: what lists sort by and searches look in, worked out of the record that is written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.records import ENTRY_KINDS, AnyEntry, Client, Contact, KindWords, Promise, Reach, Sale
from clientcare.domain.values import Channel
from clientcare.store.codec import Cell

NAME, PLACE = "\n", "\t"
"""Stand before each part of a client's search column: what they are called, and where they belong."""


def sort_key(client: Client) -> str:
    """By what the client stands in lists."""
    return fold(client.sorts_as)


CLIENT_COLUMNS = ("circle", "own_rhythm", "wish", "state", "name_key", "sort_key", "search")


def of_client(client: Client) -> tuple[Cell, ...]:
    """The cells of `CLIENT_COLUMNS`."""
    belonging = client.belonging
    own_rhythm = None if belonging.own_rhythm is None else str(belonging.own_rhythm)
    wish, state = client.wish.wish.value, client.state.value
    return belonging.circle, own_rhythm, wish, state, fold(client.name), sort_key(client), client_search(client)


def client_search(client: Client) -> str:
    """What people type to find a client, folded, each part once, with a space before it so that words begin alike."""
    whole = f"{client.given} {client.family}"
    called = (client.name, whole, client.nickname, client.greet_as, client.sort_name, client.phonetic)
    return _parts(called, NAME) + _parts((client.organisation, client.town), PLACE)


def names_in(search: str) -> str:
    """The part of a search column that says what somebody is called."""
    return search.partition(PLACE)[0]


def _parts(texts: Iterable[str], mark: str) -> str:
    parts: list[str] = []
    for text in texts:
        folded = fold(text)
        if folded and not any(f" {folded} " in f" {part} " for part in parts):
            parts.append(folded)
    return "".join(f"{mark} {part}" for part in parts)


ENTRY_COLUMNS = ("kind", "on_sort", "search")
_WORDS = {kind: word.value for kind, word in ENTRY_KINDS.items()}


def of_entry(entry: AnyEntry) -> tuple[Cell, ...]:
    """The cells of `ENTRY_COLUMNS`."""
    return _WORDS[type(entry)], first_day(entry), fold(" ".join(entry_texts(entry)))


def first_day(entry: AnyEntry) -> str:
    """The first day of the day, month or year that an entry stands on, as ISO text."""
    on = entry.on
    return on.isoformat() if isinstance(on, date) else f"{on.year:04}-{on.month or 1:02}-{on.day or 1:02}"


def is_shared(entry: AnyEntry) -> bool:
    """Whether a contact with one of its people answers for others what the entry opens (PRODUCT §3.11)."""
    if isinstance(entry, Sale):
        return entry.through is not None or len(entry.clients) > 1
    if len(entry.clients) < 2:
        return False
    if isinstance(entry, Contact):
        return entry.needs_reply or entry.channel is Channel.GIFT
    return isinstance(entry, KindWords)


def entry_texts(entry: AnyEntry) -> tuple[str, ...]:
    """What people find an entry by, the most telling first."""
    if isinstance(entry, Sale):
        return (entry.title, entry.what, entry.where, entry.text, entry.external_id)
    if isinstance(entry, Promise):
        return (entry.text, entry.reason)
    return (entry.text,)


def reach_norm(kind: str, reach: Reach) -> str:
    """How an e-mail, phone or link is compared with others."""
    if kind == "email":
        return norm_email(reach.value)
    return norm_phone(reach.value) if kind == "phone" else reach.value.strip().casefold()
