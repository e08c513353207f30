"""Lists going out as other programs read them: address cards of people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from clientcare.book.desk import Desk
from clientcare.book.exports import write_whole
from clientcare.domain.records import Client, ImportantDate
from clientcare.exchange.incoming import Photo
from clientcare.exchange.vcard.writer import Outgoing, Version, to_vcards
from clientcare.store import blobs
from clientcare.store.reads import deeds, people, timeline
from clientcare.store.reads.people import EVERYBODY, Sort


def export_vcards(
    desk: Desk, out: Path, *, client: str | None = None, version: Version = Version.FOUR, photos: bool = True
) -> int:
    """The cards of everybody by name, or of one client; how many they are. The quiet are among them, with their wish.

    A file of that name is replaced; CareError not_writable where it cannot be, and then the old one is as it was.
    """
    whom = everybody(desk) if client is None else people.clients(desk.studio, [client])
    write_whole(out, to_vcards(_outgoing(desk, whom, photos), version))
    return len(whom)


def everybody(desk: Desk) -> list[Client]:
    """All who are not in the trash, by name."""
    return people.clients(desk.studio, people.ids(desk.studio, EVERYBODY, Sort.NAME, desk.today))


def dates_by_client(desk: Desk, whom: Sequence[Client]) -> dict[str, list[ImportantDate]]:
    """The important dates of those people, by the uid of the client, as they were entered."""
    found: dict[str, list[ImportantDate]] = defaultdict(list)
    for each in deeds.dates_of_all(desk.studio, (client.uid for client in whom)):
        if each.deleted_on is None:
            found[each.client].append(each)
    return found


def _outgoing(desk: Desk, whom: Sequence[Client], photos: bool) -> list[Outgoing]:
    dates = dates_by_client(desk, whom)
    return [
        Outgoing(
            client=client,
            dates=tuple(dates.get(client.uid, ())),
            relations=_relations(desk, client),
            photo=_photo(desk, client) if photos else None,
        )
        for client in whom
    ]


def _relations(desk: Desk, client: Client) -> tuple[tuple[str, str], ...]:
    """What others are to the client, with their names; a relation is shown on both sides, as everywhere."""
    found = timeline.relations_of(desk.studio, client.uid)
    others = [each.other if each.client == client.uid else each.client for each in found]
    names = {each.uid: each.name for each in people.clients(desk.studio, others) if each.deleted_on is None}
    return tuple((each.kind, names[uid]) for each, uid in zip(found, others, strict=True) if uid in names)


def _photo(desk: Desk, client: Client) -> Photo | None:
    """The photo, where its file is there to be read."""
    if client.photo is None:
        return None
    kept = timeline.attachments_of(desk.studio, client.uid)
    media_type = next((each.media_type for each in kept if each.sha256 == client.photo), "image/jpeg")
    try:
        return Photo(blobs.file_of(desk.studio, client.photo).read_bytes(), media_type)
    except OSError:
        return None
