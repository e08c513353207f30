"""Deeds about kind words: quotes worth keeping, and whether they may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, TypedDict, Unpack

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.together import together
from clientcare.book.writing import Writing
from clientcare.domain.calendar import PartialDay
from clientcare.domain.care.heard import quotes_in
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Entry, Feeling, KindWords, Sale
from clientcare.domain.values import Permission
from clientcare.store.reads import timeline


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


def keep_what_was_said(desk: Desk, uid: str, client: str, words: str = "") -> Change:
    """Keeps words from an entry as words of that client, of the entry's day and about the sale it is about: those
    `words`, else what stands between quotation marks in it (each quotation by itself, in one deed), else its text."""
    entry = finding.living(desk, uid, Entry)
    sale = entry.uid if isinstance(entry, Sale) else _sale_of(desk, entry) if isinstance(entry, Feeling) else None
    on: date | PartialDay = entry.on  # type: ignore[attr-defined]  # every kind of entry has its day
    day = min(on if isinstance(on, date) else on.last, desk.today)
    said = [words] if words else quotes_in(entry.text) or [finding.needed(entry.text)]
    keeping = [partial(keep_kind_words, desk, [client], text, on=day, sale=sale) for text in said]
    return together(desk, Deed.KEEP_KIND_WORDS, keeping)


def _sale_of(desk: Desk, feeling: Feeling) -> str | None:
    """The sale a feeling is about, unless it is in the trash."""
    found = timeline.record(desk.studio, feeling.sale) if feeling.sale is not None else None
    return found.uid if found is not None and found.deleted_on is None else None


def edit_kind_words(desk: Desk, uid: str, **fields: Unpack[KindWordsEdit]) -> Change:
    old = finding.living(desk, uid, KindWords)
    values = finding.entry_values(desk, old, fields, says_something=True)
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    if new.sale is not None and (new.sale != old.sale or new.clients != old.clients):
        finding.sale_of(desk, new.sale, new.clients)
    return writing.save(uid)
