"""Entries of the timeline as the contract writes them (CLI.md, entry)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from clientcare.cli.shapes import plain
from clientcare.cli.shapes.plain import Names, Shape
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import (
    ENTRY_KINDS,
    AnyEntry,
    ChangeEntry,
    Contact,
    Feeling,
    KindWords,
    Note,
    Promise,
    Sale,
)
from clientcare.domain.values import Feel


class Told(Frozen):
    """An entry with the names of its people and the feeling that was given with it."""

    entry: AnyEntry
    names: Names
    felt: Feel | None = None

    def shape(self) -> Shape:
        return entry(self.entry, self.names, self.felt)


def entry(record: AnyEntry, names: Names, felt: Feel | None = None) -> Shape:
    """One entry; `felt` is the feeling that was given with a contact, note or sale."""
    shape: Shape = {
        "uid": record.uid,
        "kind": str(ENTRY_KINDS[type(record)]),
        "on": plain.day(record.on),
        "entered_on": plain.day(record.entered_on),
        "clients": plain.clients(record.clients, names),
        "text": plain.text(record.text),
        "deleted_on": plain.day(record.deleted_on),
    }
    return shape | _BY_KIND[type(record)](record, names, felt)


def _contact(record: Contact, _names: Names, felt: Feel | None) -> Shape:
    return {
        "channel": str(record.channel),
        "purpose": str(record.purpose),
        "direction": str(record.direction),
        "time": plain.clock(record.time),
        "minutes": record.minutes,
        "needs_reply": record.needs_reply,
        "no_answer": record.no_answer,
        "feeling": felt and str(felt),
        "answers": list(record.answers),
        "not_answers": list(record.not_answers),
        "next_on": plain.day(record.next_on),
    }


def _note(_record: Note, _names: Names, felt: Feel | None) -> Shape:
    return {"feeling": felt and str(felt)}


def _sale(record: Sale, names: Names, felt: Feel | None) -> Shape:
    return {
        "title": record.title,
        "what": plain.text(record.what),
        "sale_kind": str(record.sale_kind),
        "stage": str(record.stage),
        "asked_on": plain.day(record.asked_on),
        "sold_on": plain.day(record.sold_on),
        "delivered_on": plain.day(record.delivered_on),
        "price": plain.money(record.price),
        "where": plain.text(record.where),
        "through": plain.client(record.through, names),
        "handed_over": record.handed_over,
        "quiet_until": plain.day(record.quiet_until),
        "external_id": plain.text(record.external_id),
        "feeling": felt and str(felt),
    }


def _promise(record: Promise, _names: Names, _felt: Feel | None) -> Shape:
    return {
        "due_on": plain.day(record.due_on),
        "kept_on": plain.day(record.kept_on),
        "given_up": record.given_up,
        "reason": plain.text(record.reason),
    }


def _feeling(record: Feeling, _names: Names, _felt: Feel | None) -> Shape:
    return {"feeling": str(record.feel), "sale": record.sale, "with": record.with_entry}


def _kind_words(record: KindWords, _names: Names, _felt: Feel | None) -> Shape:
    return {"permission": str(record.permission), "sale": record.sale}


def _change(record: ChangeEntry, _names: Names, _felt: Feel | None) -> Shape:
    return {"what": str(record.what), "from": plain.text(record.old), "to": plain.text(record.new)}


_BY_KIND = cast(
    "dict[type[Any], Callable[[Any, Names, Feel | None], Shape]]",
    {
        Contact: _contact,
        Note: _note,
        Sale: _sale,
        Promise: _promise,
        Feeling: _feeling,
        KindWords: _kind_words,
        ChangeEntry: _change,
    },
)
