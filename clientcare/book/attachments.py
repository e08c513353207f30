"""Deeds about photos and papers: a file kept with somebody or an entry, a photo of a client, a picture of a sale."""

from __future__ import annotations

import os
from io import BytesIO
from mimetypes import guess_type
from pathlib import Path
from typing import BinaryIO

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import replace
from clientcare.domain.records import Attachment, Client, Entry, Sale
from clientcare.exchange.pictures import LARGEST, media_type, without_extras
from clientcare.store import blobs
from clientcare.store.reads import pictures, timeline

ANY_TYPE = "application/octet-stream"
_HEAD = 32


def attach(desk: Desk, to: str, file: Path) -> Change:
    """Copies a file into the data folder, for the client or entry `to`; a picture without what is written beside it.

    Taking it back leaves the copy in the folder, so that it can be done again. CareError not_found for a file that is
    not there.
    """
    about = finding.any_record(desk, to)
    if not isinstance(about, Client | Entry) or about.deleted_on is not None:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=to)
    try:
        with file.open("rb") as content:
            blob = _keep(desk, content)
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


def _keep(desk: Desk, content: BinaryIO) -> blobs.Blob:
    begins = content.read(_HEAD)
    content.seek(0)
    if media_type(begins) and os.fstat(content.fileno()).st_size <= LARGEST:
        return blobs.keep(desk.studio, BytesIO(without_extras(content.read())))
    return blobs.keep(desk.studio, content)


def set_photo(desk: Desk, client: str, content: bytes | None, said: str = "") -> Change:
    """The photo of a client; None takes it away. The one before goes into the trash.

    `said` is the media type that somebody gave it; it counts where the content does not tell.
    """
    old = finding.client(desk, client)
    writing = Writing(desk, Deed.SET_PHOTO)
    for each in timeline.attachments_of(desk.studio, client):
        if each.sha256 == old.photo:
            writing.change(each, deleted_on=desk.today)
    if content is None:
        writing.change(old, photo=None)
    else:
        add_photo(desk, writing, old, content, said)
    return writing.save(client)


def add_photo(desk: Desk, writing: Writing, client: Client, content: bytes, said: str) -> Client:
    """The client with that photo, within another deed."""
    added = writing.add(replace(_picture(desk, content, said), client=client.uid))
    return writing.change(client, photo=added.sha256)


def set_picture(desk: Desk, sale: str, content: bytes | None, name: str = "") -> Change:
    """The picture of a sale; None takes it away. The one that was shown goes into the trash. CareError not_found."""
    old = finding.living(desk, sale, Sale)
    writing = Writing(desk, Deed.SET_PICTURE)
    shown = pictures.pictures_of(desk.studio, [old.uid]).get(old.uid)
    for each in timeline.attachments_of(desk.studio, old.uid):
        if each.sha256 == shown:
            writing.change(each, deleted_on=desk.today)
    if content is not None:
        writing.add(replace(_picture(desk, content, ""), entry=old.uid, name=name))
    return writing.save(old.uid)


def _picture(desk: Desk, content: bytes, said: str) -> Attachment:
    """Kept without what is written beside the dots: place and time are nobody else's business."""
    content = without_extras(content)
    blob = blobs.keep(desk.studio, BytesIO(content))
    kind = media_type(content) or said or "image/jpeg"
    return Attachment(**desk.stamp(), sha256=blob.sha256, size=blob.size, media_type=kind)
