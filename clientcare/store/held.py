"""Which backups still hold somebody who was erased, and until when (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlcipher3 import dbapi2 as driver

from clientcare.domain.frozen import replace
from clientcare.store.backup import Backup, backups, describe
from clientcare.store.connection import connect_to_look
from clientcare.store.sql import THESE, listed
from clientcare.store.studio import Studio
from clientcare.store.unavailable import told


def backups_holding(studio: Studio, clients: Iterable[str]) -> list[Backup]:
    """The backups in which any of those clients is, the last made first; one that nobody can read counts as such."""
    if studio.folder is None:
        return []
    wanted = listed(clients)
    return [backup for backup in backups(studio.folder) if _holds(studio, backup, wanted)]


def promise_end(holding: Sequence[Backup]) -> date | None:
    """The day on which the last of them is gone: notes it beside each, so that it is kept; None for none.

    That is when of twelve months with a backup each theirs is the oldest no more.
    """
    if not holding:
        return None
    newest = max(backup.on for backup in holding)
    until = date(newest.year + 1, newest.month, 1)
    for backup in holding:
        sooner = until if backup.until is None else min(until, backup.until)
        with told(backup.note):
            describe(replace(backup, until=sooner))
    return until


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
