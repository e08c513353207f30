"""What the store does with files beside SQLite: makes them for their owner alone, and makes them last."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

OWNER_ONLY = 0o600
FOLDER_ONLY = 0o700


def make_empty(path: Path) -> None:
    """An empty file that only its owner may read; FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


def make_folder(path: Path) -> None:
    """The folder, and those above it, for their owner alone; one that is there is closed to others too."""
    path.mkdir(mode=FOLDER_ONLY, parents=True, exist_ok=True)
    close_to_others(path)


def close_to_others(path: Path) -> None:
    """Takes all rights from everybody but the owner."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077 and sys.platform != "win32":
        path.chmod(mode & 0o700)


def sync(path: Path) -> None:
    """Waits until a file is on the disk, or the names in a folder (which Windows needs not be told)."""
    if sys.platform == "win32" and path.is_dir():
        return
    place = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def name_once(unready: Path, name: Path, *, lasts: bool = True) -> bool:
    """Gives a finished file its name, unless there is one of that name already; `unready` is gone afterwards.

    True when it is now the file of that name, which `lasts`, or does so once somebody syncs the folder.
    """
    try:
        if sys.platform == "win32":
            unready.rename(name)
        else:
            name.hardlink_to(unready)
            if lasts:
                sync(name.parent)
        return True
    except FileExistsError:
        return False
    finally:
        unready.unlink(missing_ok=True)
