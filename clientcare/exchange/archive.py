"""Many files as one zip that is the same bytes for the same content, on any day and any machine (PRODUCT §6)."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from typing import IO

from clientcare.domain.frozen import Frozen

VERSION = 1
README = "README.txt"
RECORDS = "records.json"
SEALS = "verify.json"
"""Of the zip of a studio: says of every other member but the README what its SHA-256 is. It is the last by name."""
ATTACHMENTS = "attachments/"

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100600


class Member(Frozen):
    """One file in a zip: its name, its content block by block from the beginning, and how large it is at most."""

    name: str
    blocks: Callable[[], Iterable[bytes]]
    size: int


def of_bytes(name: str, content: bytes) -> Member:
    return Member(name, lambda: (content,), len(content))


def write_zip(out: IO[bytes], members: Iterable[Member]) -> None:
    """Writes the members in the order of their names, each without a time and for its owner alone.

    Nothing is packed tighter: what that makes of a file differs from one machine to the next.
    """
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as whole:
        _write_all(whole, members)


def write_studio(out: IO[bytes], members: Iterable[Member], counts: Mapping[str, int], lost: Iterable[str]) -> None:
    """The same, and as the last member the seals of the others: their SHA-256, how many records of each kind there
    are, and the SHA-256 of attachments that were not to be had (`lost`)."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as whole:
        files = _write_all(whole, members)
        files.pop(README, None)
        said = {"clientcare": VERSION, "counts": dict(counts), "files": files, "lost": sorted(lost)}
        content = json.dumps(said, indent=1, sort_keys=True).encode() + b"\n"
        _write(whole, of_bytes(SEALS, content))


def _write_all(whole: zipfile.ZipFile, members: Iterable[Member]) -> dict[str, str]:
    return {member.name: _write(whole, member) for member in sorted(members, key=lambda each: each.name)}


def _write(whole: zipfile.ZipFile, member: Member) -> str:
    info = zipfile.ZipInfo(member.name, _NO_TIME)
    info.create_system = _UNIX
    info.external_attr = _PLAIN_FILE << 16
    info.file_size = member.size  # so that it is known whether the sizes need more room
    digest = hashlib.sha256()
    with whole.open(info, "w") as place:
        for block in member.blocks():
            digest.update(block)
            place.write(block)
    return digest.hexdigest()
