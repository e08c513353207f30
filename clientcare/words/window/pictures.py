"""What the window says of photos of people and pictures of works."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Attachment
from clientcare.words.tongue import mark, speaker, tr

CHOOSE_PHOTO = mark("Choose a photo…")
REPLACE_PHOTO = mark("Choose another photo…")
PASTE_PHOTO = mark("Paste a photo")
REMOVE_PHOTO = mark("Take the photo away")
CHOOSE_PICTURE = mark("Choose a picture…")
REPLACE_PICTURE = mark("Choose another picture…")
PASTE_PICTURE = mark("Paste a picture")
REMOVE_PICTURE = mark("Take the picture away")
LOOK = mark("Look at the picture")
HAS_ONE = mark("With a picture")
CLOSE = mark("Close")
DROP_HERE = mark("Drop a photo here, or paste one (Ctrl+V)")
KINDS = mark("Pictures")
"""What the dialog of files calls those it shows."""


def done(change: Change, name: str) -> str:
    """Photo of Adaeze saved."""
    brought = any(record.deleted_on is None for record in change.of(Attachment))
    if change.deed is Deed.SET_PHOTO:
        return tr("Photo of {name} saved.", name=name) if brought else tr("Photo of {name} taken away.", name=name)
    return tr("Picture saved.") if brought else tr("Picture taken away.")


def chosen(name: str) -> str:
    """What the button says that chooses the picture of a work."""
    return tr("Picture: {name}. Choose another…", name=name) if name else tr(CHOOSE_PICTURE)


def photo_of(name: str, has_one: bool) -> str:
    """What a screen reader says of the picture in the head of a page."""
    return tr("Photo of {name}", name=name) if has_one else tr("{name}, no photo yet", name=name)


def picture_of(title: str, what: str) -> str:
    """What a picture of a work shows: Blue Harbour, oil on canvas, 60 × 80 cm."""
    return tr("{title}, {what}", title=title, what=what) if what else title


def lives_with(title: str, names: Sequence[str]) -> str:
    """*Three Pears* lives with Rosa and Benoît now."""
    whole = speaker().listed(list(names))
    return tr("{title} lives with {names} now.", title=title, names=whole)
