"""All there is about one client going out, for them to read: what somebody may ask for by law (PRODUCT §6)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.exports import whole_file, write_whole
from clientcare.domain.records import Attachment, Client, Record
from clientcare.exchange.archive import README, Member, of_bytes, write_zip
from clientcare.exchange.json_out import to_json
from clientcare.exchange.person_html import to_html
from clientcare.store import blobs
from clientcare.store.reads import deeds, files, order, people
from clientcare.words.archives import person_readme
from clientcare.words.whole_person import page_about

HTML, JSON, PAPERS = "record.html", "record.json", "papers/"
_LONGEST_NAME = 80
_LARGEST_PHOTO = 8 << 20


def records_about(desk: Desk, uid: str) -> list[Record]:
    """The client and every record about them, in the trash or not, with what files said; of those they know nothing
    but the uid. CareError not_found."""
    client = finding.client(desk, uid, trashed=True)
    about = [record for record in deeds.naming(desk.studio, [uid]) if not isinstance(record, Client)]
    said = files.provenance_of(desk.studio, [uid, *(record.uid for record in about)])
    return [client, *about, *people.aliases_of(desk.studio, uid), *said]


def export_person_json(desk: Desk, out: Path, uid: str) -> int:
    """As data; how many records they are. CareError not_found, not_writable."""
    records = records_about(desk, uid)
    write_whole(out, to_json(records, desk.today))
    return len(records)


def export_person_html(desk: Desk, out: Path, uid: str) -> int:
    """As a page to read that needs nothing else; how many records it tells of. CareError as above."""
    records = records_about(desk, uid)
    write_whole(out, _page(desk, records))
    return len(records)


def export_person_zip(desk: Desk, out: Path, uid: str) -> int:
    """The page, the data, and their photos and papers, in one zip; how many records. CareError as above."""
    records = records_about(desk, uid)
    members = [
        of_bytes(README, person_readme(records[0].name if isinstance(records[0], Client) else "").encode()),
        of_bytes(HTML, _page(desk, records)),
        of_bytes(JSON, to_json(records, desk.today)),
        *_papers(desk, records),
    ]
    with whole_file(out) as file:
        write_zip(file, members)
    return len(records)


def _page(desk: Desk, records: list[Record]) -> bytes:
    client, *about = records
    assert isinstance(client, Client)
    circles = order.context(desk.studio).circles.values()
    return to_html(page_about(client, about, circles, desk.today), _photo(desk, client))


def _photo(desk: Desk, client: Client) -> bytes | None:
    if client.photo is None:
        return None
    size = blobs.size_if_whole(desk.studio, client.photo)
    return b"".join(blobs.blocks(desk.studio, client.photo)) if size is not None and size <= _LARGEST_PHOTO else None


def _papers(desk: Desk, records: list[Record]) -> Iterator[Member]:
    papers = {record.sha256: record for record in records if isinstance(record, Attachment)}
    for place, (sha256, paper) in enumerate(papers.items(), 1):
        size = blobs.size_if_whole(desk.studio, sha256)
        if size is not None:
            yield Member(f"{PAPERS}{place:03} {_safe(paper)}", partial(blobs.blocks, desk.studio, sha256), size)


def _safe(paper: Attachment) -> str:
    """The name of a paper as every computer takes it; a photo without a name is called after its kind."""
    name = paper.name or f"photo.{paper.media_type.rpartition('/')[2]}"
    plain = "".join(letter if letter.isalnum() or letter in "._- " else "_" for letter in name)
    return plain[-_LONGEST_NAME:].strip(" .") or "paper"
