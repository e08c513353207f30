"""Sweeps out what was erased: nothing of it is left in the file, in its log, or among photos and papers."""

from __future__ import annotations

import re

from clientcare.paths import Paths
from clientcare.store import bookkeeping
from clientcare.store.reads.deeds import papers
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, told

SWEEP = "sweep"
"""What is remembered under this name says that a sweep is to be done."""
_OF_OURS = re.compile(r"[0-9a-f]{64}")


def sweep_later(studio: Studio) -> None:
    """Remembers, in the transaction under way, that there is something to sweep: also after a crash it will be."""
    bookkeeping.remember(studio, SWEEP, "1")


def sweep_if_needed(studio: Studio) -> None:
    """Does a sweep that a crash or a full disk prevented."""
    if bookkeeping.recall(studio, SWEEP) is not None:
        sweep(studio)


def sweep(studio: Studio) -> bool:
    """Writes the file anew without what was removed, empties its log, and removes photos and papers that no record
    names any more; whether that could be done. What cannot be done now is remembered for the next day.

    SQLite overwrites with zeros what is deleted, but a page that is laid out anew may keep a copy in its gaps.
    """
    try:
        with studio.held():
            _remove_papers(studio)
            studio.run("VACUUM")
            bookkeeping.remember(studio, SWEEP, None)
            studio.run("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except StoreUnavailable:
        return False
    return True


def _remove_papers(studio: Studio) -> None:
    if studio.folder is None:
        return
    folder = Paths(studio.folder).attachments
    with studio.lock, told(folder):
        named = papers(studio)
        for file in folder.iterdir() if folder.is_dir() else ():
            if _OF_OURS.fullmatch(file.name) and file.name not in named:
                file.unlink(missing_ok=True)
