"""Turns what the disk and SQLite say into what a person can be told: the studio cannot be had, and why."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from clientcare.domain.errors import CareError, Code


class StoreUnavailable(CareError):
    """The studio cannot be opened, read or written just now; nothing of it was changed or lost."""


_SQLITE = {
    "SQLITE_FULL": (Code.NOT_WRITABLE, "disk_full"),
    "SQLITE_IOERR": (Code.NOT_WRITABLE, "disk_error"),
    "SQLITE_READONLY": (Code.NOT_WRITABLE, "read_only"),
    "SQLITE_PERM": (Code.NOT_WRITABLE, "read_only"),
    "SQLITE_CANTOPEN": (Code.NOT_WRITABLE, "read_only"),
    "SQLITE_BUSY": (Code.BUSY, "in_use"),
    "SQLITE_LOCKED": (Code.BUSY, "in_use"),
    "SQLITE_CORRUPT": (Code.BROKEN_FILE, "damaged_studio"),
    "SQLITE_NOTADB": (Code.BROKEN_FILE, "damaged_studio"),
}

_SAID = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database is locked": "SQLITE_BUSY",
}
"""A copy that fails under way says only this much."""

_DISK = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
}


def unavailable(error: Exception, path: Path | None) -> StoreUnavailable | None:
    """What the error means for the studio at `path`; None when it is a mistake of ours."""
    if isinstance(error, OSError):
        return StoreUnavailable(Code.NOT_WRITABLE, _DISK.get(error.errno or 0, "disk_error"), **facts(path))
    name = getattr(error, "sqlite_errorname", "") or _SAID.get(str(error), "")
    for beginning, (code, reason) in _SQLITE.items():
        if name.startswith(beginning):
            return StoreUnavailable(code, reason, **facts(path))
    return None


def facts(path: Path | None) -> dict[str, object]:
    """Where it happened and how many bytes are free there (None where that cannot be said)."""
    try:
        free = None if path is None else shutil.disk_usage(path.parent).free
    except OSError:
        free = None
    return {"path": None if path is None else str(path), "free": free}


@contextmanager
def told(path: Path | None) -> Iterator[None]:
    """Errors of disk and SQLite inside become StoreUnavailable; all others pass as they are."""
    try:
        yield
    except (OSError, driver.Error) as error:
        if (meant := unavailable(error, path)) is None:
            raise
        raise meant from error
