"""The records of the timeline: contacts, notes, sales, promises, feelings, kind words (PRODUCT §2)."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import PartialDay, TimeOfDay
from clientcare.domain.money import Money
from clientcare.domain.records.base import Record
from clientcare.domain.values import (
    ChangedWhat,
    Channel,
    Direction,
    EntryKind,
    Feel,
    Permission,
    Purpose,
    SaleKind,
    Stage,
)


class Entry(Record, kw_only=True):
    """One line of the timeline, of one or several clients; the first is the first named."""

    clients: tuple[str, ...]
    text: str = ""


class Contact(Entry, kw_only=True):
    """`answers`, `not_answers`: keys of care items, named with ticks; `next_on`: the check-in it names."""

    on: date
    channel: Channel = Channel.MESSAGE
    purpose: Purpose = Purpose.CHECK_IN
    direction: Direction = Direction.WE
    time: TimeOfDay | None = None
    minutes: int | None = None
    needs_reply: bool = False
    no_answer: bool = False
    answers: tuple[str, ...] = ()
    not_answers: tuple[str, ...] = ()
    next_on: date | None = None

    @property
    def is_care(self) -> bool:
        return self.purpose.is_care and not self.no_answer


class Note(Entry, kw_only=True):
    on: date


class Sale(Entry, kw_only=True):
    """`delivered_entered_on`: the day on which the day of delivery was first entered (PRODUCT §3.7).

    `imported`: it came by import. `thanks_since`: the first event day for which thanks may open, where an import
    was told one; else it follows from the settings.
    """

    title: str
    what: str = ""
    sale_kind: SaleKind = SaleKind.ORIGINAL
    stage: Stage = Stage.DELIVERED
    asked_on: PartialDay | None = None
    sold_on: PartialDay | None = None
    delivered_on: PartialDay | None = None
    delivered_entered_on: date | None = None
    price: Money | None = None
    where: str = ""
    through: str | None = None
    handed_over: bool = False
    quiet_until: date | None = None
    external_id: str = ""
    imported: bool = False
    thanks_since: date | None = None

    @property
    def on(self) -> PartialDay:
        """Its day in the timeline: sold, else asked, else delivered, else entered (CLI.md, entry)."""
        return self.sold_on or self.asked_on or self.delivered_on or PartialDay.of(self.entered_on)


class Promise(Entry, kw_only=True):
    """Made on `on`; closed by `kept_on`, by `given_up`, or by a contact that names it."""

    on: date
    due_on: date | None = None
    kept_on: date | None = None
    given_up: bool = False
    reason: str = ""


class Feeling(Entry, kw_only=True):
    """How a client feels, in their words, about which sale; `with_entry`: what it was given with."""

    on: date
    feel: Feel
    sale: str | None = None
    with_entry: str | None = None


class KindWords(Entry, kw_only=True):
    on: date
    permission: Permission = Permission.NOT_ASKED
    sale: str | None = None


class ChangeEntry(Entry, kw_only=True):
    """Written by the app: circle changed, left in peace, merged, imported."""

    on: date
    what: ChangedWhat
    old: str = ""
    new: str = ""


AnyEntry = Contact | Note | Sale | Promise | Feeling | KindWords | ChangeEntry

ENTRY_KINDS: dict[type[Entry], EntryKind] = {
    Contact: EntryKind.CONTACT,
    Note: EntryKind.NOTE,
    Sale: EntryKind.SALE,
    Promise: EntryKind.PROMISE,
    Feeling: EntryKind.FEELING,
    KindWords: EntryKind.KIND_WORDS,
    ChangeEntry: EntryKind.CHANGE,
}
