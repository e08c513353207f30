"""The records of the timeline: contacts, notes, sales, promises, feelings, kind words (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    """One line of the timeline, of one or several clients; the first is the first named."""

    clients: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entry):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Entry):
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale(Entry):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Entry):
    """Made on `on`; closed by `kept_on`, by `given_up`, or by a contact that names it."""

    on: date
    due_on: date | None = None
    kept_on: date | None = None
    given_up: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling(Entry):
    """How a client feels, in their words, about which sale; `with_entry`: what it was given with."""

    on: date
    feel: Feel
    sale: str | None = None
    with_entry: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords(Entry):
    on: date
    permission: Permission = Permission.NOT_ASKED
    sale: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEntry(Entry):
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
