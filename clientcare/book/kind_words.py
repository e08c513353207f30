"""Deeds about kind words: quotes worth keeping, and whether they may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import KindWords
from clientcare.domain.values import Permission


class KindWordsFields(TypedDict, total=False):
    on: date
    permission: Permission
    sale: str | None


class KindWordsEdit(KindWordsFields, total=False):
    text: str
    clients: tuple[str, ...]


def keep_kind_words(desk: Desk, clients: Sequence[str], text: str, **fields: Unpack[KindWordsFields]) -> Change:
    """A quote of today or of the day said, perhaps about one of their sales."""
    people = tuple(person.uid for person in finding.clients(desk, clients))
    sale = fields.get("sale")
    if sale is not None:
        finding.sale_of(desk, sale, people)
    values: dict[str, Any] = {"on": desk.today, **fields}
    writing = Writing(desk, Deed.KEEP_KIND_WORDS)
    words = writing.add(KindWords(**desk.stamp(), clients=people, text=finding.needed(text), **values))
    return writing.save(words.uid)


def edit_kind_words(desk: Desk, uid: str, **fields: Unpack[KindWordsEdit]) -> Change:
    old = finding.living(desk, uid, KindWords)
    values = finding.entry_values(desk, old, fields, says_something=True)
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    if new.sale is not None and (new.sale != old.sale or new.clients != old.clients):
        finding.sale_of(desk, new.sale, new.clients)
    return writing.save(uid)
