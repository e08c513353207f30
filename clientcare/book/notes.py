"""Deeds about notes: text about one or several people that is not a contact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict, Unpack

from clientcare.book import feelings, finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Note
from clientcare.domain.values import Feel


class NoteFields(TypedDict, total=False):
    """`feeling` becomes a record of its own, about `sale` where that is said."""

    on: date
    feeling: Feel | None
    sale: str | None


class NoteEdit(NoteFields, total=False):
    text: str
    clients: tuple[str, ...]


def write_note(desk: Desk, clients: Sequence[str], text: str, **fields: Unpack[NoteFields]) -> Change:
    """A note of today or of the day said; CareError usage where it says nothing."""
    people = tuple(person.uid for person in finding.clients(desk, clients))
    writing = Writing(desk, Deed.WRITE_NOTE)
    on = fields.get("on", desk.today)
    note = writing.add(Note(**desk.stamp(), clients=people, text=finding.needed(text), on=on))
    feelings.give_with(desk, writing, note, fields.get("feeling"), fields.get("sale"), on)
    return writing.save(note.uid)


def edit_note(desk: Desk, uid: str, **fields: Unpack[NoteEdit]) -> Change:
    old = finding.living(desk, uid, Note)
    values = finding.entry_values(desk, old, feelings.without_feeling(fields), says_something=True)
    writing = Writing(desk, Deed.MEND_RECORD)
    new = writing.change(old, **values)
    feelings.mend_with(desk, writing, old, new, fields)
    return writing.save(uid)
