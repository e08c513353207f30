"""Turns a deed back, and again: for who keeps an undo stack of their own, and keeps little of what was much."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeAlias

import msgspec

from clientcare.book.desk import Desk
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, part_of, silent
from clientcare.domain.records import Record
from clientcare.store import writes

MANY = 100
"""So many people and records are written at once while nobody notices; more of them take longer than that."""
_AT_ONCE = 250
_FAST = 1


class TakenOut(Frozen):
    """Takes an import out: what it added and nobody touched since (PRODUCT §6). Of all that it is keeps the name."""

    batch: str


class Packed(Frozen):
    """Records in a tenth of the room that they take, some of one kind in each piece."""

    pieces: tuple[tuple[type[Record], bytes], ...]


class PutBack(Frozen):
    """Puts back what taking an import out took."""

    batch: str
    deed: Deed
    before: Packed
    after: Packed


Turn: TypeAlias = Change | TakenOut | PutBack
"""What is still to be done to turn a deed: a Change is applied as it is."""


class Turned(Frozen):
    """A deed that was done, with what turns it back. Of an import `change` may be only what is said of it."""

    change: Change
    back: Turn


def replay(desk: Desk, turn: Turn, step: Step = silent) -> Turned:
    """Does it in one transaction; an import goes and comes after a backup.

    CareError where it cannot be saved. What `step` raises on the way leaves everything as it was.
    """
    if isinstance(turn, TakenOut):
        from clientcare.book.import_undo import undo_import  # heavy, and few take one out

        return packed(undo_import(desk, turn.batch, step))
    if isinstance(turn, PutBack):
        from clientcare.book.copies import Why, copy_first

        before, after = (_unpacked(each, part_of(step, 0, 20)) for each in (turn.after, turn.before))
        copy_first(desk, Why.IMPORT)
        back = Change(turn.deed, before, after, turn.batch)
        writes.apply(desk.studio, back, desk.today, part_of(step, 20, 100))
        return Turned(back, TakenOut(turn.batch))
    writes.apply(desk.studio, turn, desk.today, step)
    return Turned(turn, turn.inverse())


def packed(change: Change) -> Turned:
    """An import that was taken out, with the little that puts it back."""
    return Turned(change, PutBack(change.main, change.deed, _packed(change.before), _packed(change.after)))


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


def _packed(records: Iterable[Record]) -> Packed:
    return Packed(tuple((kind, zlib.compress(msgspec.msgpack.encode(some), _FAST)) for kind, some in _alike(records)))


def _alike(records: Iterable[Record]) -> Iterator[tuple[type[Record], list[Record]]]:
    """Some after the other, those of a kind together."""
    kinds: dict[type[Record], list[Record]] = {}
    for each in records:
        kinds.setdefault(type(each), []).append(each)
    for kind, those in kinds.items():
        left = iter(those)
        while some := list(islice(left, _AT_ONCE)):
            yield kind, some


def _unpacked(those: Packed, step: Step) -> tuple[Record, ...]:
    records: list[Record] = []
    for done, (kind, piece) in enumerate(those.pieces):
        step(done, len(those.pieces))
        records += msgspec.msgpack.decode(zlib.decompress(piece), type=list[kind])  # type: ignore[valid-type]
    return tuple(records)
