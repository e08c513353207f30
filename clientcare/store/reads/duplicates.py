"""Which two clients may be one person (PRODUCT §3.14)."""

from __future__ import annotations

from collections import defaultdict

from clientcare.domain.folding import fold
from clientcare.domain.likeness import Known, Pair, Progress, pairs
from clientcare.rubbish import let_go
from clientcare.store.loading import HERE
from clientcare.store.reads.people import not_same
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

A_PIECE = 60
"""People asked for at once: the window waits no longer for an answer of its own."""
_PEOPLE = f"""
SELECT sort_key, uid, name FROM client WHERE {HERE} AND (sort_key, uid) > (?, ?) ORDER BY sort_key, uid LIMIT {A_PIECE}
"""
_WAYS = f"SELECT client, kind, norm FROM reach WHERE client {AMONG} AND kind IN ('email', 'phone') AND norm > ''"


def likely(studio: Studio, progress: Progress | None = None) -> list[Pair]:
    """The likeliest first; not those who are said to be different, nor who are related: they are known to be two."""
    people = _everybody(studio, progress)
    related = studio.rows(f"SELECT client, other FROM relation WHERE {HERE}")
    different = {*(frozenset((pair.one, pair.other)) for pair in not_same(studio)), *map(frozenset, related)}
    found = pairs(people, different, progress)
    let_go(people)
    return found


def _everybody(studio: Studio, progress: Progress | None) -> list[Known]:
    """By their names, read in pieces."""
    known: list[Known] = []
    last = ("", "")
    while rows := studio.rows(_PEOPLE, last):
        ways: dict[tuple[str, str], set[str]] = defaultdict(set)
        for client, kind, norm in studio.rows(_WAYS, [listed([uid for _, uid, _ in rows])]):
            ways[client, kind].add(norm)
        known += [Known(uid, fold(name), ways[uid, "email"], ways[uid, "phone"]) for _, uid, name in rows]
        last = rows[-1][:2]
        if progress is not None:
            progress(1, 1)
    return known
