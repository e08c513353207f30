"""Photos and papers in the data folder: each content once, under the name of its hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO, NamedTuple

from clientcare.domain.errors import Code
from clientcare.paths import Paths
from clientcare.store.disk import make_empty, make_folder, name_once, sync
from clientcare.store.studio import Studio
from clientcare.store.unavailable import StoreUnavailable, told

BLOCK = 1 << 20
_SYNCED = 8
_numbers = count()


class Blob(NamedTuple):
    """A content that is kept: its SHA-256 in hexadecimal, and its size in bytes."""

    sha256: str
    size: int


def keep(studio: Studio, content: IO[bytes]) -> Blob:
    """Copies what `content` holds, from where it stands to its end, into the data folder; it survives a power cut.

    A content that is there already is not written again. StoreUnavailable when there is no room or no right to write,
    or for a studio in memory, which has no folder.
    """
    folder = _folder(studio)
    with told(folder):
        make_folder(folder)
        unready = folder / f".{os.getpid()}-{next(_numbers):x}.part"
        unready.unlink(missing_ok=True)
        make_empty(unready)
        place = None
        try:
            blob = _copy(content, unready)
            place = folder / blob.sha256
            if studio.gathered is None:
                _name_all(folder, {place: unready})
            elif place not in studio.gathered and not place.exists():
                studio.gathered[place] = unready
        finally:
            if studio.gathered is None or place is None or studio.gathered.get(place) != unready:
                unready.unlink(missing_ok=True)
    return blob


@contextmanager
def together(studio: Studio) -> Iterator[None]:
    """What is kept within it has its name, and survives a power cut, when it ends: many are brought to the disk in a
    tenth of the time. No record may be written that names one of them before."""
    found = studio.gathered = {}
    try:
        yield
        if found:
            folder = _folder(studio)
            with told(folder):
                _name_all(folder, found)
    finally:
        studio.gathered = None
        for unready in found.values():
            unready.unlink(missing_ok=True)


def _name_all(folder: Path, found: Mapping[Path, Path]) -> None:
    """Each is whole on the disk before it has its name: one of that name is not written again."""
    if len(found) > 1:
        from concurrent.futures import ThreadPoolExecutor  # few bring many

        with ThreadPoolExecutor(_SYNCED) as pool:  # a disk that is asked by several writes for all of them at once
            list(pool.map(sync, found.values()))
    else:
        for unready in found.values():
            sync(unready)
    named = [name_once(unready, place, lasts=False) for place, unready in found.items()]
    if any(named):
        sync(folder)


def blocks(studio: Studio, sha256: str) -> Iterator[bytes]:
    """The content of that hash, block by block."""
    with file_of(studio, sha256).open("rb") as content:
        while block := content.read(BLOCK):
            yield block


def size_if_whole(studio: Studio, sha256: str) -> int | None:
    """How many bytes the content of that hash has; None where it is not there or no longer what it was."""
    digest, size = hashlib.sha256(), 0
    try:
        for block in blocks(studio, sha256):
            digest.update(block)
            size += len(block)
    except OSError:
        return None
    return size if digest.hexdigest() == sha256 else None


def file_of(studio: Studio, sha256: str) -> Path:
    """Where the content of that hash lies; there may be none."""
    return _folder(studio) / sha256


def _folder(studio: Studio) -> Path:
    if studio.folder is None:
        raise StoreUnavailable(Code.NOT_WRITABLE, "no_folder")
    return Paths(studio.folder).attachments


def _copy(content: IO[bytes], place: Path) -> Blob:
    digest, size = hashlib.sha256(), 0
    with place.open("wb") as copy:
        while block := content.read(BLOCK):
            digest.update(block)
            size += copy.write(block)
    return Blob(digest.hexdigest(), size)
