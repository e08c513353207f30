"""Which two clients may be one person (PRODUCT §3.14)."""

from __future__ import annotations

from collections import defaultdict

from clientcare.domain.folding import fold
from clientcare.domain.likeness import Known, Pair, Progress, pairs
from clientcare.store.loading import HERE
from clientcare.store.reads.people import not_same
from clientcare.store.studio import Studio

_WAYS = f"""
SELECT r.client, r.kind, r.norm FROM reach r JOIN client ON client.uid = r.client
WHERE {HERE} AND r.kind IN ('email', 'phone') AND r.norm > ''
"""


def likely(studio: Studio, progress: Progress | None = None) -> list[Pair]:
    """The likeliest first; not those who are said to be different, nor who are related: they are known to be two."""
    ways: dict[tuple[str, str], set[str]] = defaultdict(set)
    for client, kind, norm in studio.rows(_WAYS):
        ways[client, kind].add(norm)
    people = [
        Known(uid, fold(name), ways[uid, "email"], ways[uid, "phone"])
        for uid, name in studio.rows(f"SELECT uid, name FROM client WHERE {HERE} ORDER BY sort_key, uid")
    ]
    related = studio.rows(f"SELECT client, other FROM relation WHERE {HERE}")
    different = {*(frozenset((pair.one, pair.other)) for pair in not_same(studio)), *map(frozenset, related)}
    return pairs(people, different, progress)
