"""Deeds about photos and papers: keeping a file with a client or an entry, and the photo of a client."""

from __future__ import annotations

from io import BytesIO
from mimetypes import guess_type
from pathlib import Path

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Attachment, Client, Entry
from clientcare.store import blobs
from clientcare.store.reads import timeline

ANY_TYPE = "application/octet-stream"


def attach(desk: Desk, to: str, file: Path) -> Change:
    """Copies a file into the data folder, for the client or entry `to`.

    Taking it back leaves the copy in the folder, so that it can be done again. CareError not_found for a file that is
    not there.
    """
    about = finding.any_record(desk, to)
    if not isinstance(about, Client | Entry) or about.deleted_on is not None:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=to)
    try:
        with file.open("rb") as content:
            blob = blobs.keep(desk.studio, content)
    except FileNotFoundError:
        raise CareError(Code.NOT_FOUND, "no_such_file", file=str(file)) from None
    writing = Writing(desk, Deed.ATTACH)
    added = writing.add(
        Attachment(
            **desk.stamp(),
            sha256=blob.sha256,
            size=blob.size,
            media_type=guess_type(file.name)[0] or ANY_TYPE,
            name=file.name,
            client=to if isinstance(about, Client) else None,
            entry=to if isinstance(about, Entry) else None,
        )
    )
    return writing.save(added.uid)


def set_photo(desk: Desk, client: str, content: bytes | None, media_type: str = "image/jpeg") -> Change:
    """The photo of a client; None takes it away. The one before goes into the trash."""
    old = finding.client(desk, client)
    writing = Writing(desk, Deed.MEND_CLIENT)
    for each in timeline.attachments_of(desk.studio, client):
        if each.sha256 == old.photo:
            writing.change(each, deleted_on=desk.today)
    if content is None:
        writing.change(old, photo=None)
    else:
        add_photo(desk, writing, old, content, media_type)
    return writing.save(client)


def add_photo(desk: Desk, writing: Writing, client: Client, content: bytes, media_type: str) -> Client:
    """The client with that photo, within another deed."""
    blob = blobs.keep(desk.studio, BytesIO(content))
    writing.add(
        Attachment(**desk.stamp(), sha256=blob.sha256, size=blob.size, media_type=media_type, client=client.uid)
    )
    return writing.change(client, photo=blob.sha256)
