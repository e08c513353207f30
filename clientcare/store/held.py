"""Which backups still hold somebody who was erased, and until when (PRODUCT §6)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlcipher3 import dbapi2 as driver

from clientcare.domain.frozen import replace
from clientcare.store import bookkeeping
from clientcare.store.backup import Backup, backups, describe
from clientcare.store.connection import connect_to_look
from clientcare.store.sql import THESE, listed
from clientcare.store.studio import Studio
from clientcare.store.sweeping import SWEEP
from clientcare.store.unavailable import told

UNSETTLED = "backups of somebody erased"
"""What is remembered under this name says that backups are still to be noted or removed."""


def backups_holding(studio: Studio, clients: Iterable[str]) -> list[Backup]:
    """The backups in which any of those clients is, the last made first; one that nobody can read counts as such."""
    if studio.folder is None:
        return []
    wanted = listed(clients)
    return [backup for backup in backups(studio.folder) if _holds(studio, backup, wanted)]


def settle_later(studio: Studio, clients: Iterable[str], *, remove: bool) -> None:
    """Remembers, in the transaction under way, that backups may hold these clients: also after a crash it is noted
    beside them, or they are removed."""
    left = [*_unsettled(studio), {"clients": sorted(clients), "remove": remove}]
    bookkeeping.remember(studio, UNSETTLED, json.dumps(left))


def unsettled(studio: Studio) -> tuple[set[str], bool]:
    """The clients of whom it is still to be settled, and whether backups that hold them are to go."""
    left = _unsettled(studio)
    return {uid for each in left for uid in each["clients"]}, any(each["remove"] for each in left)


def was_broken_off(studio: Studio) -> bool:
    """Whether something is left to be settled, or to be swept out."""
    return any(bookkeeping.recall(studio, name) is not None for name in (UNSETTLED, SWEEP))


def settled(studio: Studio) -> None:
    """It is settled for all of them."""
    bookkeeping.remember(studio, UNSETTLED, None)


def _unsettled(studio: Studio) -> list[Any]:
    return list(json.loads(bookkeeping.recall(studio, UNSETTLED) or "[]"))


def end_of(holding: Sequence[Backup]) -> date | None:
    """The day on which the last of them is gone, None for none: when of twelve months with a backup each theirs is the
    oldest no more."""
    if not holding:
        return None
    newest = max(backup.on for backup in holding)
    return date(newest.year + 1, newest.month, 1)


def note_end(holding: Sequence[Backup]) -> None:
    """Notes that day beside each, so that it is kept; what is noted already stays, where it is sooner."""
    until = end_of(holding)
    for backup in holding:
        assert until is not None
        sooner = until if backup.until is None else min(until, backup.until)
        with told(backup.note):
            describe(replace(backup, until=sooner))


def remove(holding: Iterable[Backup]) -> None:
    """Removes these backups for good."""
    for backup in holding:
        with told(backup.file):
            backup.file.unlink(missing_ok=True)
            backup.note.unlink(missing_ok=True)


def _holds(studio: Studio, backup: Backup, wanted: str) -> bool:
    try:
        looked = connect_to_look(backup.file, key=studio.key)
        try:
            question = f"SELECT EXISTS (SELECT 1 FROM client WHERE uid {THESE})"
            return bool(looked.execute(question, [wanted]).fetchone()[0])
        finally:
            looked.close()
    except driver.Error:
        return True
