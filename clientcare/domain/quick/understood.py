"""What was understood of one line: people, entries to be confirmed, and what is missing."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from clientcare.domain.frozen import Frozen
from clientcare.domain.money import Money
from clientcare.domain.values import Channel, Direction, Feel, Purpose, SaleKind, Stage


class Gap(StrEnum):
    """What a line leaves open, by the name of its field (CLI.md, Shapes)."""

    CLIENT = "client"
    TEXT = "text"
    TITLE = "title"
    PRICE = "price"
    CURRENCY = "currency"
    DUE_ON = "due_on"


class Person(Frozen):
    """Somebody who may be meant; `called` is all they are called by, folded (`folding.fold`)."""

    uid: str
    name: str
    called: tuple[str, ...]


class SaidSale(Frozen):
    on: date
    title: str
    stage: Stage = Stage.DELIVERED
    sale_kind: SaleKind = SaleKind.ORIGINAL
    price: Money | None = None
    feel: Feel | None = None
    text: str = ""


class SaidContact(Frozen):
    on: date
    channel: Channel
    direction: Direction
    purpose: Purpose = Purpose.CHECK_IN
    no_answer: bool = False
    feel: Feel | None = None
    text: str = ""


class SaidPromise(Frozen):
    on: date
    due_on: date | None = None
    text: str = ""


class SaidFeeling(Frozen):
    on: date
    feel: Feel


class SaidNote(Frozen):
    on: date
    feel: Feel | None = None
    text: str = ""


Said = SaidSale | SaidContact | SaidPromise | SaidFeeling | SaidNote


class Understood(Frozen):
    """`people`: who was part of it, the first is the client. `candidates`: the several who fit, none of them chosen.

    `called`: how whom it is about is called in the line. A feeling given with another entry is that entry's `feel`.
    """

    people: tuple[Person, ...]
    candidates: tuple[Person, ...]
    called: str
    entries: tuple[Said, ...]
    gaps: tuple[Gap, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it can be saved as it is."""
        return not self.gaps and not self.candidates
