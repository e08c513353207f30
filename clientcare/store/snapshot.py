"""A copy of the studio to be read at leisure in a thread, while the studio itself goes on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from clientcare.domain.errors import CareError, Code
from clientcare.store.backup import Progress, copy_pages
from clientcare.store.connection import connect
from clientcare.store.disk import make_empty, make_folder
from clientcare.store.studio import Studio
from clientcare.store.unavailable import told

if TYPE_CHECKING:
    from sqlite3 import Connection

COPIED = "copied"
"""The folder in the data folder where such a copy lies while it is read; what a crash left there is of no use."""


class Snapshot(Studio):
    """Its photos and papers are those of the studio it was copied from."""

    def __init__(self, connection: Connection, path: Path, studio: Studio) -> None:
        super().__init__(connection, path, studio.key)
        self._home = studio.folder

    @property
    def folder(self) -> Path | None:
        return self._home


@contextmanager
def snapshot(studio: Studio, progress: Progress | None = None) -> Iterator[Studio]:
    """The studio as it is once it is copied, which is done in steps; nothing is left of it afterwards.

    What `progress` raises ends it. StoreUnavailable where there is no room for it.
    """
    if studio.folder is None:
        raise CareError(Code.INVALID, "nothing_to_back_up")
    folder = studio.folder / COPIED
    place = folder / f"{os.getpid()}-{id(progress):x}.db"
    try:
        with told(folder):
            make_folder(folder)
            place.unlink(missing_ok=True)
            make_empty(place)
            copy = Snapshot(connect(place, key=studio.key), place, studio)
        with copy:
            with told(place):
                copy_pages(studio, copy.connection, progress)
            copy.run("PRAGMA query_only = ON")
            yield copy
    finally:
        for left in folder.glob(f"{place.name}*"):
            left.unlink(missing_ok=True)


def clear_copied(folder: Path) -> None:
    """Takes away what was left in a data folder by an app that was ended while it read a copy."""
    shutil.rmtree(folder / COPIED, ignore_errors=True)
