"""What was begun to be written down about somebody and is not saved yet: it outlives the app (PRODUCT §5)."""

from __future__ import annotations

from base64 import b64decode, b64encode

from clientcare.book import finding
from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import Frozen
from clientcare.domain.records import Draft
from clientcare.store.reads import timeline

COMPOSER = "composer"
"""In the place of a care item's key it tells such a draft from that of a letter."""


class Begun(Frozen):
    """The text, and whatever else was chosen with it, in the words of whoever keeps it."""

    text: str
    rest: bytes = b""


def begun_about(desk: Desk, client: str) -> Begun | None:
    """What was begun about that client, None for nothing."""
    draft = _draft(desk, client)
    return Begun(draft.text, b64decode(draft.keys[1])) if draft is not None else None


def keep_begun(desk: Desk, client: str, begun: Begun) -> Change:
    """Keeps it, over what was kept about them before. CareError not_found."""
    finding.client(desk, client)
    writing = Writing(desk, Deed.KEEP_DRAFT)
    keys = (COMPOSER, b64encode(begun.rest).decode())  # no key of an item is ever seen in it
    old = _draft(desk, client)
    if old is not None:
        return writing.save(writing.change(old, text=begun.text, keys=keys).uid)
    return writing.save(writing.add(Draft(**desk.stamp(), client=client, text=begun.text, keys=keys)).uid)


def drop_begun(desk: Desk, client: str) -> Change:
    """It is saved as what it is, or not wanted any more."""
    writing = Writing(desk, Deed.DROP_DRAFT)
    if (draft := _draft(desk, client)) is not None:
        writing.remove(draft)
    return writing.save()


def _draft(desk: Desk, client: str) -> Draft | None:
    drafts = timeline.drafts_of(desk.studio, client)
    return next((each for each in drafts if each.keys[:1] == (COMPOSER,)), None)
