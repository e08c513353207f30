"""Makes records that name one client name another: what a merge does to everything around the two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clientcare.domain.frozen import replace
from clientcare.domain.records import (
    Contact,
    Entry,
    Mark,
    NotSame,
    Provenance,
    Record,
    ReferOut,
    Relation,
)

NAMES = ("client", "other", "to", "one", "target", "through", "referred_by")
"""The fields by which a record names a client."""
PAIRS: Mapping[type[Record], tuple[str, str]] = {
    Relation: ("client", "other"),
    ReferOut: ("client", "to"),
    NotSame: ("one", "other"),
}
"""The records about two clients, which say nothing about one and the same."""


def repointed(record: Record, old: str, new: str) -> Record | None:
    """The record with `new` wherever it named `old`; None for one about two who are now the same."""
    values: dict[str, Any] = {name: new for name in NAMES if hasattr(record, name) and getattr(record, name) == old}
    if isinstance(record, Entry):
        values["clients"] = tuple(dict.fromkeys(new if uid == old else uid for uid in record.clients))
    if isinstance(record, Contact):
        values["answers"] = _rekeyed(record.answers, old, new)
        values["not_answers"] = _rekeyed(record.not_answers, old, new)
    if isinstance(record, Mark):
        values["key"] = rekeyed(record.key, old, new)
    if isinstance(record, Provenance):
        values["created"] = False  # the one kept did not come by that import
    changed = replace(record, **values)
    pair = PAIRS.get(type(record))
    if pair is not None and getattr(changed, pair[0]) == getattr(changed, pair[1]):
        return None
    return changed


def rekeyed(key: str, old: str, new: str) -> str:
    """The key of a care item with `new` where it held `old`."""
    kind, *parts = key.split(":")
    return ":".join([kind, *(new if part == old else part for part in parts)])


def _rekeyed(keys: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rekeyed(key, old, new) for key in keys))
