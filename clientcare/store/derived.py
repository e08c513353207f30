"""The columns that no record has: what lists sort by and searches look in, worked out of the record that is written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from clientcare.domain.folding import fold, norm_email, norm_phone
from clientcare.domain.records import ENTRY_KINDS, AnyEntry, Client, Promise, Reach, Sale
from clientcare.store.codec import Cell

BREAK = "\n"
"""Stands between the parts of a search column; folded text never holds it."""


def sort_key(client: Client) -> str:
    """By what the client stands in lists."""
    return fold(client.sorts_as)


def client_columns(client: Client) -> dict[str, Cell]:
    belonging = client.belonging
    return {
        "circle": belonging.circle,
        "own_rhythm": None if belonging.own_rhythm is None else str(belonging.own_rhythm),
        "wish": client.wish.wish.value,
        "state": client.state.value,
        "name_key": fold(client.name),
        "sort_key": sort_key(client),
        "search": client_search(client),
    }


def names(client: Client) -> tuple[str, ...]:
    """All that a client is called."""
    whole = f"{client.given} {client.family}"
    return (client.name, whole, client.nickname, client.greet_as, client.sort_name, client.phonetic)


def client_search(client: Client) -> str:
    """What people type to find a client: each part once, folded, with a space before it so that words begin alike."""
    return joined((*names(client), client.organisation, client.town))


def joined(texts: Iterable[str]) -> str:
    """The texts folded, each once, each after a line break and a space."""
    parts: list[str] = []
    for text in texts:
        folded = fold(text)
        if folded and not any(f" {folded} " in f" {part} " for part in parts):
            parts.append(folded)
    return "".join(f"{BREAK} {part}" for part in parts)


def entry_columns(entry: AnyEntry) -> dict[str, Cell]:
    return {
        "kind": ENTRY_KINDS[type(entry)].value,
        "on_sort": first_day(entry).isoformat(),
        "search": fold(" ".join(text for text in entry_texts(entry) if text)),
    }


def first_day(entry: AnyEntry) -> date:
    """The first day of the day, month or year that an entry stands on."""
    on = entry.on
    return on if isinstance(on, date) else date(on.year, on.month or 1, on.day or 1)


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
