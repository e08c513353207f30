"""The other tables that go out: sales, contacts, promises, important dates and kind words, a row for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Contact, ImportantDate, KindWords, Promise, Record, Sale
from clientcare.exchange.clients_csv import day_out
from clientcare.exchange.csv_out import to_csv

Cells = dict[str, str]


class RecordOut(Frozen):
    """A record of a list, and the names of the people it is about."""

    record: Record
    names: tuple[str, ...]


def entries_csv(kind: type[Record], rows: Iterable[RecordOut]) -> bytes:
    """The records of one kind as a table, in that order; several people in one cell are joined with semicolons."""
    headings, cells = _KINDS[kind]
    lines = ({"Client": "; ".join(row.names), "Uid": row.record.uid} | cells(row.record) for row in rows)
    whole = ("Client", *headings, "Uid")
    return to_csv(whole, ([line[name] for name in whole] for line in lines))


def _sale(sale: Sale) -> Cells:
    return {
        "On": str(sale.on),
        "Title": sale.title,
        "What": sale.what,
        "Kind": sale.sale_kind.value,
        "Stage": sale.stage.value,
        "Asked on": _said(sale.asked_on),
        "Sold on": _said(sale.sold_on),
        "Delivered on": _said(sale.delivered_on),
        "Price": sale.price.amount if sale.price else "",
        "Currency": sale.price.currency if sale.price else "",
        "Where": sale.where,
        "Handed over": _yes(sale.handed_over),
        "External id": sale.external_id,
        "Text": sale.text,
    }


def _contact(contact: Contact) -> Cells:
    return {
        "On": str(contact.on),
        "Time": contact.time.isoformat("minutes") if contact.time else "",
        "Channel": contact.channel.value,
        "Purpose": contact.purpose.value,
        "Direction": contact.direction.value,
        "Minutes": _said(contact.minutes),
        "Needs a reply": _yes(contact.needs_reply),
        "No answer": _yes(contact.no_answer),
        "Text": contact.text,
    }


def _promise(promise: Promise) -> Cells:
    return {
        "On": str(promise.on),
        "Text": promise.text,
        "Due on": _said(promise.due_on),
        "Kept on": _said(promise.kept_on),
        "Given up": _yes(promise.given_up),
        "Reason": promise.reason,
    }


def _date(date: ImportantDate) -> Cells:
    return {
        "Title": date.title,
        "Day": day_out(date.day),
        "Heads-up": str(date.heads_up),
        "Switched on": _yes(date.switched_on),
    }


def _kind_words(words: KindWords) -> Cells:
    return {"On": str(words.on), "Text": words.text, "Permission": words.permission.value}


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


_KINDS: Mapping[type[Record], tuple[tuple[str, ...], Callable[[Any], Cells]]] = {
    Sale: (
        (
            *("On", "Title", "What", "Kind", "Stage", "Asked on", "Sold on", "Delivered on", "Price", "Currency"),
            *("Where", "Handed over", "External id", "Text"),
        ),
        _sale,
    ),
    Contact: (
        ("On", "Time", "Channel", "Purpose", "Direction", "Minutes", "Needs a reply", "No answer", "Text"),
        _contact,
    ),
    Promise: (("On", "Text", "Due on", "Kept on", "Given up", "Reason"), _promise),
    ImportantDate: (("Title", "Day", "Heads-up", "Switched on"), _date),
    KindWords: (("On", "Text", "Permission"), _kind_words),
}
"""The headings of each kind in their order, and what stands under them."""
