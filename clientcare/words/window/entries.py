"""The words with which a line of the timeline is mended: the fields of each kind, and the stages of a sale."""

from __future__ import annotations

from clientcare.domain.records import AnyEntry, Contact, Feeling, KindWords, Note, Promise, Sale
from clientcare.domain.values import Permission, Stage
from clientcare.words.tongue import mark_all, tr

STAGES = mark_all(
    {
        Stage.ASKED: "Asked¦the stage of a sale",
        Stage.AGREED: "Agreed",
        Stage.MAKING: "In the making",
        Stage.DELIVERED: "Delivered",
        Stage.WENT_ELSEWHERE: "Went elsewhere",
        Stage.DECLINED: "Declined by you",
        Stage.CANCELLED: "Cancelled",
        Stage.REFUNDED: "Refunded",
    }
)
"""In the order of the menu."""

PERMISSIONS = mark_all(
    {
        Permission.NOT_ASKED: "Not asked",
        Permission.ASKED: "Asked, no answer yet",
        Permission.YES: "May be quoted",
        Permission.NO: "Just for you",
    }
)
"""Whether kind words may be shown."""

_TITLES: dict[type[AnyEntry], str] = mark_all(
    {
        Contact: "Edit this contact",
        Note: "Edit this note",
        Sale: "Edit this sale",
        Promise: "Edit this promise",
        Feeling: "Edit how they felt",
        KindWords: "Edit these kind words",
    }
)


def edit_title(entry: AnyEntry) -> str:
    """The title of the dialog in which an entry is mended."""
    return tr(_TITLES[type(entry)])


def not_a_price(text: str) -> str:
    return tr("“{text}” is no price. It is written like 450 EUR or 450.00 EUR.", text=text)


def not_a_partial_day(text: str) -> str:
    return tr(
        "“{text}” is no day. It is written like 2026-05-14, or 2026-05 or 2026 where no more is known.", text=text
    )
