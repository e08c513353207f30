"""Records in little room: what a deed about very many keeps until it is turned back."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec

from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Record

_AT_ONCE = 250
_FAST = 1


class Packed(Frozen):
    """Records in a tenth of the room that they take, some of one kind in each piece."""

    pieces: tuple[tuple[type[Record], bytes], ...]

    @property
    def kinds(self) -> frozenset[type[Record]]:
        return frozenset(kind for kind, _ in self.pieces)


class Piece(Frozen):
    """A part of a deed: what was there before, and what is there afterwards."""

    before: Packed
    after: Packed


def packed(records: Iterable[Record]) -> Packed:
    return Packed(tuple((kind, zlib.compress(msgspec.msgpack.encode(some), _FAST)) for kind, some in _alike(records)))


def unpacked(those: Packed, *kinds: type[Record]) -> tuple[Record, ...]:
    """The records, those of a kind together; only those of `kinds`, where any are said."""
    records: list[Record] = []
    for kind, piece in those.pieces:
        if kinds and not issubclass(kind, kinds):
            continue
        records += msgspec.msgpack.decode(zlib.decompress(piece), type=list[kind])  # type: ignore[valid-type]
    return tuple(records)


def _alike(records: Iterable[Record]) -> Iterator[tuple[type[Record], list[Record]]]:
    """Some after the other, those of a kind together."""
    kinds: dict[type[Record], list[Record]] = {}
    for each in records:
        kinds.setdefault(type(each), []).append(each)
    for kind, those in kinds.items():
        left = iter(those)
        while some := list(islice(left, _AT_ONCE)):
            yield kind, some
