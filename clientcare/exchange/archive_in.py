"""Reads the zip of a whole studio back, and believes nothing of it before all of it was looked at (PRODUCT §6, §7)."""

from __future__ import annotations

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Attachment, Circle, Client, PlanStep, Record
from clientcare.domain.values import CircleRole
from clientcare.exchange.archive import ATTACHMENTS, README, RECORDS, SEALS, VERSION
from clientcare.exchange.json_codec import KINDS, STAMPS, record_of

_OURS = re.compile(rf"{re.escape(README)}|{re.escape(RECORDS)}|{re.escape(SEALS)}|{ATTACHMENTS}[0-9a-f]{{64}}")
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Ours are only stored; one who packs them again may have packed them tighter."""
_TIGHTEST = 100
"""So many times larger than it is packed a file of ours may be: text is not, what fills a disk out of nothing is."""
_MOST_SEALS = 32 << 20
_LONGEST_LINE = 64 << 20
_BLOCK = 1 << 20
_LATER = datetime(9999, 1, 1, tzinfo=UTC)
"""For a stamp that is missing, and then refused."""
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


class StudioZip(Frozen):
    """A zip of ours whose every file is what its seals say; `papers` are its photos and papers: SHA-256 and bytes.

    `lost` are those that were not to be had when it was made.
    """

    file: str
    counts: Mapping[str, int]
    papers: Mapping[str, int]
    lost: frozenset[str]
    whole: zipfile.ZipFile

    def paper(self, sha256: str) -> IO[bytes]:
        return self.whole.open(ATTACHMENTS + sha256)

    def records(self) -> list[Record]:
        """All records, each as it was; CareError `broken_file` where one is none, or they do not make a studio."""
        found = list(_records(self.file, self.whole))
        if not _is_a_studio(found) or not self._has_papers_of(found):
            raise CareError(Code.BROKEN_FILE, "archive_damaged", file=self.file, member=RECORDS)
        return found

    def _has_papers_of(self, records: list[Record]) -> bool:
        named = {each.sha256 for each in records if isinstance(each, Attachment)}
        named |= {each.photo for each in records if isinstance(each, Client) and each.photo}
        return named <= self.papers.keys() | self.lost


@contextmanager
def open_studio_zip(file: Path) -> Iterator[StudioZip]:
    """The zip, once all of it is verified; nothing of it is written anywhere.

    CareError: `not_found` for a file that is not there; `broken_file` for one that is no zip of a studio, that holds
    what none of ours has, lacks something, or was changed; `newer_data` for one of a newer version.
    """
    with ExitStack() as opened:
        try:
            content = opened.enter_context(file.open("rb"))
            studio_zip = _verified(file.name, opened.enter_context(zipfile.ZipFile(content)))
        except FileNotFoundError as problem:
            raise CareError(Code.NOT_FOUND, "no_such_file", file=str(file)) from problem
        except OSError as problem:
            raise CareError(Code.BROKEN_FILE, "cannot_read_file", path=str(file)) from problem
        except _UNREADABLE as problem:
            raise CareError(Code.BROKEN_FILE, "no_archive", file=file.name) from problem
        yield studio_zip


@contextmanager
def _sound(file: str, member: str) -> Iterator[None]:
    """What cannot be unpacked inside is a member that is damaged."""
    try:
        yield
    except (*_UNREADABLE, RecursionError) as problem:
        raise CareError(Code.BROKEN_FILE, "archive_damaged", file=file, member=member) from problem


def _verified(file: str, whole: zipfile.ZipFile) -> StudioZip:
    members = _members(file, whole)
    if SEALS not in members:
        raise CareError(Code.BROKEN_FILE, "no_archive", file=file)
    said = _seals(file, whole, members[SEALS])
    files, lost = said["files"], frozenset(said["lost"])
    sealed = members.keys() - {README, SEALS}
    for name in sorted(files.keys() - sealed) + ([RECORDS] if RECORDS not in sealed else []):
        raise CareError(Code.BROKEN_FILE, "archive_lacks", file=file, member=name)
    for name in sorted(sealed - files.keys()):
        raise CareError(Code.BROKEN_FILE, "archive_strange", file=file, member=name)
    for name in sorted(sealed):
        _verify(file, whole, members[name], files[name])
    papers = {name.removeprefix(ATTACHMENTS): members[name].file_size for name in sealed - {RECORDS}}
    return StudioZip(file, said["counts"], papers, lost, whole)


def _members(file: str, whole: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Its files by name, all of them such as ours: no path that leads elsewhere, no link, nothing twice, no bomb."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in whole.infolist():
        if info.filename == ATTACHMENTS:  # an empty folder, as other programs add
            continue
        kind = stat.S_IFMT(info.external_attr >> 16)
        plain = kind in (0, stat.S_IFREG) and info.compress_type in _WAYS and not info.flag_bits & 0x1
        tight = info.file_size > _BLOCK and info.file_size > _TIGHTEST * info.compress_size
        if not _OURS.fullmatch(info.filename) or info.filename in found or not plain or tight:
            raise CareError(Code.BROKEN_FILE, "archive_strange", file=file, member=_shown(info.filename))
        found[info.filename] = info
    return found


def _shown(name: str) -> str:
    """A name that somebody chose to harm us, as it may stand in a sentence."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= 60 else f"{plain[:60]}…"


def _seals(file: str, whole: zipfile.ZipFile, info: zipfile.ZipInfo) -> Mapping[str, Any]:
    if info.file_size > _MOST_SEALS:
        raise CareError(Code.BROKEN_FILE, "archive_strange", file=file, member=SEALS)
    with _sound(file, SEALS):
        said = json.loads(whole.read(info))
    version = said.get("clientcare") if isinstance(said, dict) else None
    if type(version) is int and version > VERSION:
        raise CareError(Code.NEWER_DATA, "newer_export", file=file)
    if version != VERSION or not _are_seals(said):
        raise CareError(Code.BROKEN_FILE, "archive_damaged", file=file, member=SEALS)
    return said  # type: ignore[no-any-return]  # it was just looked at


def _are_seals(said: Mapping[str, Any]) -> bool:
    files, lost, counts = said.get("files"), said.get("lost"), said.get("counts")
    return (
        isinstance(files, dict)
        and all(isinstance(value, str) for value in files.values())
        and isinstance(lost, list)
        and all(isinstance(value, str) for value in lost)
        and isinstance(counts, dict)
        and all(type(value) is int for value in counts.values())
    )


def _verify(file: str, whole: zipfile.ZipFile, info: zipfile.ZipInfo, seal: str) -> None:
    digest = hashlib.sha256()
    with _sound(file, info.filename), whole.open(info) as content:
        while block := content.read(_BLOCK):
            digest.update(block)
    own = info.filename.removeprefix(ATTACHMENTS) if info.filename != RECORDS else seal
    if not digest.hexdigest() == seal == own:
        raise CareError(Code.BROKEN_FILE, "archive_damaged", file=file, member=info.filename)


# --- records ----------------------------------------------------------------------------------------------------


def _records(file: str, whole: zipfile.ZipFile) -> Iterator[Record]:
    """Those of a file as we write them, where every record has a line of its own."""
    kind: type[Record] | None = None
    seen: set[tuple[type[Record], str]] = set()
    with whole.open(RECORDS) as lines:
        while line := lines.readline(_LONGEST_LINE):
            if line.startswith(b'"'):
                kind = KINDS.get(line.partition(b'": [')[0][1:].decode("utf-8", "replace"))
            elif line.startswith(b'{"'):
                record = _record(kind, line)
                if record is None or (type(record), record.uid) in seen:
                    raise CareError(Code.BROKEN_FILE, "archive_damaged", file=file, member=RECORDS)
                seen.add((type(record), record.uid))
                yield record


def _record(kind: type[Record] | None, line: bytes) -> Record | None:
    try:
        plain = json.loads(line.rstrip().removesuffix(b","))
        if kind is None or not all(name in plain for name in STAMPS):
            return None
        return record_of(kind, plain, _LATER)
    except (ValueError, RecursionError, OverflowError, TypeError):
        return None


def _is_a_studio(records: list[Record]) -> bool:
    """Whether they have what every studio has: histories that begin, and a circle for each role."""
    roles = [each.role for each in records if isinstance(each, Circle) and each.deleted_on is None and each.role]
    return sorted(roles) == sorted(CircleRole) and all(_begins(each) for each in records)


def _begins(record: Record) -> bool:
    match record:
        case Client():
            return bool(record.wishes and record.states and record.belongings)
        case Circle():
            return bool(record.rhythms)
        case PlanStep():
            return bool(record.versions)
    return True
