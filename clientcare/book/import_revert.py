"""What a record was before an import changed it, as far as it still is what the file said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from clientcare.domain.frozen import replace
from clientcare.domain.records import Client, ImportantDate, Provenance, Sale, StateSpan, WishSpan
from clientcare.exchange.fields import client_fields, date_changes, date_of, with_changes
from clientcare.exchange.known import KnownPerson
from clientcare.exchange.plan import FieldChange
from clientcare.exchange.sale_fields import sale_fields, sale_with_changes

OLD, NEW = "old:", "new:"
S = TypeVar("S", WishSpan, StateSpan)


def noted(changes: Sequence[FieldChange]) -> tuple[tuple[str, str], ...]:
    """The changes of an import as the fields of a `Provenance`, from which they can be taken back."""
    return tuple(
        pair for each in changes for pair in ((f"{OLD}{each.name}", each.old), (f"{NEW}{each.name}", each.new))
    )


def reverted_sale(sale: Sale, note: Provenance, today: date) -> Sale:
    before = sale_with_changes(sale, _back(note, sale_fields(sale)), today)
    return before if before.delivered_on is not None else replace(before, delivered_entered_on=None)


def reverted_client(client: Client, note: Provenance, dates: Sequence[ImportantDate], on: date) -> Client:
    """The client before the import of the day `on`; a wish only where it is plain what it was, so that none is lost."""
    back = _back(note, client_fields(KnownPerson(client, tuple(dates))))
    names = {each.name for each in back}
    before = with_changes(client, [each for each in back if each.name not in ("wish", "state")], on, "")
    if "wish" in names:
        before = replace(before, wishes=_without_last(client.wishes, on))
    if "state" in names:
        before = replace(before, states=_without_last(client.states, on))
    return before


def reverted_dates(
    client: Client, note: Provenance, dates: Sequence[ImportantDate]
) -> list[tuple[ImportantDate, ImportantDate]]:
    """The dates that the import moved, now and before."""
    known = KnownPerson(client, tuple(dates))
    found = []
    for change in date_changes(_back(note, client_fields(known))):
        moved = date_of(known, change)
        if moved is not None and change.new is not None:
            found.append((moved, replace(moved, day=change.new)))
    return found


def _back(note: Provenance, here: Mapping[str, str]) -> list[FieldChange]:
    """The changes that lead back, of the fields that are still what the import made them."""
    said = dict(note.fields)
    names = [name.removeprefix(OLD) for name in said if name.startswith(OLD)]
    return [
        FieldChange(name, said[NEW + name], said[OLD + name])
        for name in names
        if here.get(name, "") == said[NEW + name]
    ]


def _without_last(history: tuple[S, ...], since: date) -> tuple[S, ...]:
    return history[:-1] if len(history) > 1 and history[-1].since == since else history
