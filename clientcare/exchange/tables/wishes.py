"""What a column says of being written to: do not contact, unsubscribed, no marketing (PRODUCT §6, In)."""

from __future__ import annotations

from clientcare.domain.values import Wish

_NO = frozenset({"no", "n", "false", "0", "off", "none"})
_LEFT = frozenset({"never", "not subscribed", "opted out", "unsubscribed"})
_WHERE_SET = {
    "blocked": Wish.QUIET,
    "do not contact": Wish.QUIET,
    "do not email": Wish.NO_PROMOTIONS,
    "email opt out": Wish.NO_PROMOTIONS,
    "opt out": Wish.NO_PROMOTIONS,
    "opted out": Wish.NO_PROMOTIONS,
    "unsubscribed": Wish.NO_PROMOTIONS,
}
_WHERE_NOT = frozenset(
    {
        "accepts email marketing",
        "accepts marketing",
        "email marketing",
        "email opt in",
        "marketing",
        "newsletter",
        "opt in",
        "subscribed",
    }
)


def is_about_wishes(heading: str) -> bool:
    """Whether a column under that heading says whether somebody wants to hear from us."""
    plain = _plain(heading)
    return plain in _WHERE_SET or plain in _WHERE_NOT


def wish_in(heading: str, cell: str) -> Wish:
    """What a cell that is not empty asks for; welcome where it asks for nothing.

    Unsubscribed counts whatever stands there but a no, such as a day; of a newsletter only a no does.
    """
    column, said = _plain(heading), _plain(cell)
    if column in _WHERE_NOT:
        return Wish.NO_PROMOTIONS if said in _NO | _LEFT else Wish.WELCOME
    return Wish.WELCOME if said in _NO else _WHERE_SET[column]


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("e mail", "email").split())
