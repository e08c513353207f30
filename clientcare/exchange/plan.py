"""The plan of an import: what each line of the files will do, before anything is done (PRODUCT §6, In)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from clientcare.domain.frozen import Frozen, field
from clientcare.domain.records import Record
from clientcare.exchange.incoming import Photo
from clientcare.exchange.standing import Standing
from clientcare.words import importing

SAME_SALE, ONE_SALE = "same_sale", "one_sale"
"""Why a line is proposed that another shop may have told of; and why it stays out once that was said. The first is also
the kind of `Provenance` that remembers it."""


class Does(StrEnum):
    """What a line does (CLI.md, import); `propose`: somebody new is added, and the name fits somebody here; of a
    calendar, nothing is done yet."""

    ADD = "add"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left_out"
    PROPOSE = "propose"


class PlanLine(Frozen):
    """One line of the preview. `uid` is the client it is or may be, None for somebody new; `name` is theirs."""

    file: str
    line: int
    does: Does
    uid: str | None
    name: str
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def why(self) -> str:
        """The sentence for people."""
        return importing.why(self.reason, self.facts)


class FieldChange(Frozen):
    """A field, what it is here and what it becomes, as texts of `exchange.fields`; "" is empty."""

    name: str
    old: str
    new: str


class Origin(Frozen):
    """What to remember as `Provenance`: `uid` is that of the one to renew, None for a new one.

    `said` is what goes into `Provenance.fields`: the last that the file said of each field.
    """

    uid: str | None
    source: str
    external_id: str
    fingerprint: str
    said: tuple[tuple[str, str], ...]


class PersonStep(Frozen):
    """A client to add (`uid` None), to change, or only to remember where they came from.

    `key` is what `SaleStep.buyer` refers to. Apply `changes` with `fields.with_changes` (on a blank client, where
    new) and `fields.date_changes`. `new_uid`: the uid that somebody new had in a file of ours, and keeps.
    `circle`: what the one they go into is called, "" for the one that an import has for such people; `standing`: what
    else a table of ours says of somebody new.
    """

    key: int
    uid: str | None
    name: str
    changes: tuple[FieldChange, ...]
    origins: tuple[Origin, ...]
    new_uid: str | None = None
    photo: Photo | None = None
    circle: str = ""
    standing: Standing | None = None

    @property
    def does(self) -> Does:
        return Does.ADD if self.uid is None else Does.UPDATE if self.changes else Does.UNCHANGED


class SaleStep(Frozen):
    """A sale to add (`uid` None) or to change with `sale_fields.sale_with_changes`.

    `buyer` is the `key` of a `PersonStep`. `changed` is empty for a sale to add: all that the file says of it is new.
    """

    buyer: int
    uid: str | None
    external_id: str
    origin: Origin
    changed: tuple[FieldChange, ...] = ()

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        if self.uid is not None:
            return self.changed
        return tuple([FieldChange(name, "", text) for name, text in self.origin.said])

    @property
    def does(self) -> Does:
        return Does.ADD if self.uid is None else Does.UPDATE if self.changes else Does.UNCHANGED


class SameSale(Frozen):
    """An order, or its payment, that is a sale told by another: the one here of that `uid`, or else the one that comes
    in from a source under a number, `of`."""

    source: str
    external_id: str
    uid: str | None
    of: tuple[str, str]


class DateProposal(Frozen):
    """A date that a calendar tells of somebody whom only the name fits: done once `calendar_plan.accepted` says so.

    `uid` is None, and `who` not a uid, for somebody who is new in the same files; `file`, `line` and `name` are those
    of its `PlanLine`.
    """

    file: str
    line: int
    who: str
    uid: str | None
    name: str
    change: FieldChange
    origin: Origin


class Plan(Frozen):
    """Everything an import will do; of `proposals` nothing.

    `records` are whole records of a file of our own, in the order they were entered there: write them as they are,
    with places in the order of entering of their own here, and stamps where they have none.
    """

    lines: tuple[PlanLine, ...] = ()
    people: tuple[PersonStep, ...] = ()
    sales: tuple[SaleStep, ...] = ()
    records: tuple[Record, ...] = ()
    proposals: tuple[DateProposal, ...] = ()
    same_sales: tuple[SameSale, ...] = ()
    """What was proposed as one sale, and left so by somebody who was asked: it is to be remembered."""
    counts: Mapping[Does, Counter[str]] = field(default_factory=dict)
    """By what is done (add, update, unchanged, left_out): how many "clients", "sales", "dates" and "entries"."""

    @property
    def proposes(self) -> bool:
        """Whether something of it waits for a yes: a day of a calendar, or a sale that looks like one told before."""
        return bool(self.proposals) or any(line.reason == SAME_SALE for line in self.lines)
