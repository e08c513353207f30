"""Turns a deed back, and again: for who keeps an undo stack of their own, and keeps little of what was much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from clientcare.book.desk import Desk
from clientcare.book.packing import Piece, unpacked
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen, field, replace
from clientcare.domain.progress import Step, part_of, silent
from clientcare.domain.records import Client, Entry, Record
from clientcare.store import writes

MANY = 100
"""So many people and records are written at once while nobody notices; more of them take longer than that."""


class TakenOut(Frozen):
    """Takes an import out: what it added and nobody touched since (PRODUCT §6). Of all that it is keeps the name."""

    batch: str


class PutBack(Frozen):
    """Puts back what taking an import out took, piece by piece."""

    batch: str
    pieces: tuple[Piece, ...]


Turn: TypeAlias = Change | TakenOut | PutBack
"""What is still to be done to turn a deed: a Change is applied as it is."""


class Turned(Frozen):
    """A deed that was done, with what turns it back. Of an import `change` may be only what is said of it; `removed`
    is how much of each kind went, where it was taken out."""

    change: Change
    back: Turn
    removed: Mapping[type[Record], int] = field(default_factory=dict)


def replay(desk: Desk, turn: Turn, step: Step = silent) -> Turned:
    """Does it in one transaction; an import goes and comes after a backup.

    CareError where it cannot be saved. What `step` raises on the way leaves everything as it was.
    """
    if isinstance(turn, TakenOut):
        return _taken_out(desk, turn.batch, step)
    if isinstance(turn, PutBack):
        return _put_back(desk, turn, step)
    writes.apply(desk.studio, turn, desk.today, step)
    return Turned(turn, turn.inverse())


def _taken_out(desk: Desk, batch: str, step: Step) -> Turned:
    from clientcare.book.import_undo import take_import_out  # heavy, and few take one out

    taken = take_import_out(desk, batch, step)
    change = replace(taken.last, besides=frozenset(taken.removed))
    return Turned(change, PutBack(batch, tuple(taken.pieces)), taken.removed)


def _put_back(desk: Desk, turn: PutBack, step: Step) -> Turned:
    """The last that was taken comes first."""
    from clientcare.book.copies import Why, copy_first, left_of

    copy_first(desk, Why.IMPORT, left_of(part_of(step, 0, 5)))
    changed = {each.uid for piece in turn.pieces for each in unpacked(piece.after, Client, Entry)}
    here: list[Record] = []
    with writes.together(desk.studio, changed, ends=part_of(step, 80, 100)):
        for done, piece in enumerate(reversed(turn.pieces)):
            begins, ends = (5 + 75 * each // len(turn.pieces) for each in (done, done + 1))
            step(begins, 100)
            some = Change(Deed.UNDO_IMPORT, unpacked(piece.after), unpacked(piece.before), turn.batch)
            writes.apply(desk.studio, some, desk.today, part_of(step, begins, ends))
            here += [each for each in some.after if isinstance(each, Client) or each.uid == turn.batch]
    kinds = frozenset(kind for piece in turn.pieces for kind in piece.before.kinds)
    return Turned(Change(Deed.UNDO_IMPORT, (), tuple(here), turn.batch, kinds), TakenOut(turn.batch))


def turned(change: Change) -> Turned:
    """A deed that was just done, with what turns it back: of an import only what is said of it is kept."""
    if change.deed is Deed.IMPORT_FILES and change.main:
        return Turned(said_of(change), TakenOut(change.main))
    return Turned(change, change.inverse())


def said_of(change: Change) -> Change:
    """The same deed with nothing but the record that it is about."""
    before, after = ([each for each in those if each.uid == change.main] for those in (change.before, change.after))
    return Change(change.deed, tuple(before), tuple(after), change.main)


def takes_long(turn: Turn) -> bool:
    """Whether it takes so long that somebody would notice."""
    if not isinstance(turn, Change):
        return True
    if len(turn.before) + len(turn.after) > 2 * MANY:
        return True
    return any(sum(1 + len(getattr(each, "clients", ())) for each in side) > MANY for side in (turn.before, turn.after))
