"""The whole studio going out as one zip, from which it comes back exactly as it was (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.book.exports import whole_file
from clientcare.domain.frozen import Frozen
from clientcare.exchange.archive import ATTACHMENTS, README, RECORDS, Member, of_bytes, write_studio
from clientcare.exchange.json_codec import KINDS
from clientcare.exchange.json_out import json_lines
from clientcare.store import blobs
from clientcare.store.reads import deeds, files
from clientcare.store.studio import Studio
from clientcare.words.archives import studio_readme

Progress = Callable[[int, int], None]
"""Told how many records are written, of how many. What it raises ends the export, without a trace."""
LARGEST_RECORD = 4096
"""Bytes that a record has on the average at the very most."""
LINES_A_BLOCK = 1000


class Papers(Frozen):
    """The SHA-256 of photos and papers that records name: those that are `there` with their sizes, and the `lost`."""

    there: dict[str, int]
    lost: tuple[str, ...]


def export_studio(desk: Desk, out: Path, progress: Progress | None = None) -> int:
    """Every record and every photo and paper as one zip; how many records they are.

    The zip is the same for the same content on any day: it tells no time of its making. It knows the trash, what
    files said, and the marks of people who were erased; not what the app notes for itself, such as what it told of.
    A file of that name is replaced; CareError not_writable where it cannot be, and then the old one is as it was.
    """
    studio = desk.studio
    with studio.lock, whole_file(out) as file:
        counts = {name: number for name in sorted(KINDS) if (number := deeds.how_many(studio, KINDS[name]))}
        papers = papers_of(studio)
        total = sum(counts.values())
        records = Member(RECORDS, lambda: _lines(studio, counts, progress), total * LARGEST_RECORD)
        write_studio(file, [*_members(studio, papers), records], counts, papers.lost)
    return total


def papers_of(studio: Studio) -> Papers:
    """Every photo and paper that any record names, also one in the trash; those that are damaged count as lost."""
    named = deeds.papers(studio)
    whole = {sha256: size for sha256 in named if (size := blobs.size_if_whole(studio, sha256)) is not None}
    return Papers(whole, tuple(sorted(named - whole.keys())))


def _members(studio: Studio, papers: Papers) -> Iterator[Member]:
    here = files.counts(studio)
    readme = studio_readme(here["clients"], here["entries"], len(papers.there), len(papers.lost))
    yield of_bytes(README, readme.encode())
    for sha256, size in papers.there.items():
        yield Member(ATTACHMENTS + sha256, partial(blobs.blocks, studio, sha256), size)


def _lines(studio: Studio, counts: dict[str, int], progress: Progress | None) -> Iterator[bytes]:
    """The records as JSON, some lines at a time; one kind after the other is in memory."""
    kinds = ((name, deeds.all_of(studio, KINDS[name])) for name in counts)
    total, lines = sum(counts.values()), 0
    for some in _some(json_lines(kinds, None, stamps=True)):
        yield b"".join(some)
        lines += len(some)
        if progress is not None:
            progress(min(lines, total), total)


def _some(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    block: list[bytes] = []
    for line in lines:
        block.append(line)
        if len(block) == LINES_A_BLOCK:
            yield block
            block = []
    yield block
