"""Deeds about several people chosen together: one change each, so that one undo takes it back from all."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.folding import fold
from clientcare.domain.progress import Step, silent


def add_tag(desk: Desk, clients: Sequence[str], tag: str, step: Step = silent) -> Change:
    """Gives all of them the tag; who has it already stays as they are. CareError invalid for nobody."""
    writing = Writing(desk, Deed.MEND_CLIENT)
    name = " ".join(tag.split())
    for client in finding.clients(desk, clients):
        if name and fold(name) not in map(fold, client.tags):
            writing.change(client, tags=(*client.tags, name))
    return writing.save(clients[0] if len(clients) == 1 else "", step)


def delete_clients(desk: Desk, clients: Sequence[str], step: Step = silent) -> Change:
    """Moves all of them to the trash; their entries stay and are not shown. CareError invalid for nobody."""
    writing = Writing(desk, Deed.DELETE_RECORD)
    for client in finding.clients(desk, clients):
        writing.change(client, deleted_on=desk.today)
    return writing.save(clients[0] if len(clients) == 1 else "", step)
