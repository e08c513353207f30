"""What the app notes for itself outside undo: what it has told of, and small things that it remembers by name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from clientcare.domain.ledger import Told
from clientcare.domain.values import Kind
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio
from clientcare.store.uow import unit_of_work

_TOLD = """
INSERT INTO told (key, occurrence, told_at, again_at) VALUES (?, ?, ?, ?)
ON CONFLICT (key, occurrence) DO UPDATE SET told_at = excluded.told_at, again_at = excluded.again_at
"""


def tell(studio: Studio, told: Iterable[Told]) -> None:
    """Writes these into the ledger, over what it said of the same occurrences."""
    rows = [(one.key, one.occurrence, _text(one.told_at), _text(one.again_at)) for one in told]
    with unit_of_work(studio):
        studio.run_many(_TOLD, rows)


def told_of(studio: Studio, keys: Iterable[str]) -> list[Told]:
    """What the ledger says of items with these keys."""
    rows = studio.rows(
        f"SELECT key, occurrence, told_at, again_at FROM told WHERE key {AMONG} ORDER BY key, occurrence",
        [listed(keys)],
    )
    return [_told(*row) for row in rows]


def told_of_nothing(studio: Studio) -> list[str]:
    """The keys of care items in the ledger whose record is gone for good."""
    keys = {key: key.split(":")[1] for (key,) in studio.rows("SELECT DISTINCT key FROM told") if _is_of_item(key)}
    there = _there(studio, set(keys.values()))
    return sorted(key for key, uid in keys.items() if uid not in there)


def forget_told(studio: Studio, keys: Iterable[str]) -> None:
    """Takes these keys out of the ledger."""
    with unit_of_work(studio):
        studio.run(f"DELETE FROM told WHERE key {AMONG}", [listed(keys)])


def _is_of_item(key: str) -> bool:
    return key.partition(":")[0] in list(Kind) and ":" in key


def _there(studio: Studio, uids: set[str]) -> set[str]:
    tables = ("entry", "client", "reminder", "important_date")
    cells = listed(uids)
    return {uid for table in tables for (uid,) in studio.rows(f"SELECT uid FROM {table} WHERE uid {AMONG}", [cells])}


def remember(studio: Studio, name: str, value: str | None) -> None:
    """Remembers a text under that name; None forgets it."""
    with unit_of_work(studio):
        if value is None:
            studio.run("DELETE FROM memory WHERE name = ?", [name])
        else:
            studio.run(
                "INSERT INTO memory (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = ?2",
                [name, value],
            )


def recall(studio: Studio, name: str) -> str | None:
    """What is remembered under that name."""
    rows = studio.rows("SELECT value FROM memory WHERE name = ?", [name])
    return rows[0][0] if rows else None


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _told(key: str, occurrence: str, told_at: str | None, again_at: str | None) -> Told:
    return Told(key, occurrence, _moment(told_at), _moment(again_at))
