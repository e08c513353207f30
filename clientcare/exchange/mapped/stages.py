"""What people write in a column about how far a sale is, in several languages."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.domain.frozen import Frozen
from clientcare.domain.values import Stage

_WORDS: tuple[tuple[Stage, str], ...] = (
    (Stage.REFUNDED, "refund returned erstatt zuruckge reembols rembours rimbors terugbetaald"),
    (Stage.CANCELLED, "cancel storni annul abgesagt void geannuleerd"),
    (Stage.WENT_ELSEWHERE, "went-elsewhere elsewhere lost anderswo"),
    (Stage.DECLINED, "declin abgelehnt rechazad refus rifiutat"),
    (Stage.ASKED, "asked enquir inquir interest quote offer angefragt anfrage angebot consult devis"),
    (Stage.MAKING, "making in-progress in-work in-arbeit commissioned en-proceso en-cours"),
    (Stage.AGREED, "agreed reserved accepted confirmed vereinbart reserviert reserv confirm"),
)
_UNPAID = ("unpaid", "pending", "awaiting", "not-paid", "unbezahlt", "offen", "pendiente", "impaye", "en-attente")
_SHIPPED = ("shipped", "deliver", "fulfilled", "sent", "versandt", "geliefert", "enviado", "entregado", "livre")


class Said(Frozen):
    """What a cell says: a stage, that nothing was paid, or that it went out on a day that is not told."""

    stage: Stage | None = None
    is_unpaid: bool = False
    is_shipped: bool = False


def stage_in(cell: str) -> Said:
    """What the cell says; nothing for an empty one and for words nobody knows."""
    plain = fold(cell).replace(" ", "-").replace("_", "-")
    if not plain:
        return Said()
    if any(word in plain for word in _UNPAID):
        return Said(is_unpaid=True)
    stage = next((stage for stage, words in _WORDS if any(word in plain for word in words.split())), None)
    is_shipped = stage is None and any(word in plain for word in _SHIPPED) and not plain.startswith(("un", "not-"))
    return Said(stage, is_shipped=is_shipped)
