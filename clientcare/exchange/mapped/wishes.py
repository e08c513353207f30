"""What a cell says of being written to, in a column of somebody's own table (PRODUCT §6, In)."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.values import Wish

_NO = frozenset(
    (
        *("no", "n", "false", "0", "off", "none", "never", "nein", "nie", "non", "jamais", "niet", "nee", "nao", "-"),
        *("unsubscribed", "abgemeldet", "opted-out", "opted out", "not subscribed", "✗", "☐"),
    )
)
_YES = frozenset(
    (
        *("yes", "y", "true", "1", "on", "x", "ja", "j", "si", "s", "oui", "o", "sim", "tak"),
        *("subscribed", "opted-in", "opted in", "✓", "✔", "☑"),
    )
)


def wish_in(field: str, cell: str) -> tuple[Wish, bool]:
    """What a cell that is not empty asks for, and whether it was understood.

    Of news only a no counts; unsubscribed and peace count whatever stands there but a no, such as a day.
    """
    said = fold(cell)
    if field == "wish.newsletter":
        return (Wish.NO_PROMOTIONS, True) if said in _NO else (Wish.WELCOME, said in _YES)
    if field == "wish.unsubscribed":
        return (Wish.WELCOME if said in _NO else Wish.NO_PROMOTIONS), True
    if field == "wish.peace":
        return (Wish.WELCOME if said in _NO else Wish.QUIET), True
    plain = said.replace(" ", "-").replace("_", "-")
    wish = next((each for each in Wish if each.value.replace("_", "-") == plain), None)
    return wish or Wish.WELCOME, wish is not None
