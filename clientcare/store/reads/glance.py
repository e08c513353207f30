"""What one looks for first on somebody's page: when they were last cared for, what they bought, how they feel."""

from __future__ import annotations

from datetime import date

from clientcare.domain.calendar import PartialDay
from clientcare.domain.frozen import Frozen
from clientcare.domain.money import Money
from clientcare.domain.records import Client
from clientcare.domain.values import EntryKind, Feel, Stage
from clientcare.store.loading import HERE, load
from clientcare.store.studio import Studio


class Glance(Frozen):
    """`works` are bought now; `totals` is one sum a currency, the largest first; `feel` is the latest; `sent` people
    came through them."""

    last_care_on: date | None = None
    next_check_in_on: date | None = None
    works: int = 0
    totals: tuple[Money, ...] = ()
    feel: Feel | None = None
    sent: int = 0


_BOUGHT = ", ".join(f"'{stage.value}'" for stage in Stage if stage.bought)
_OF_CLIENT = "entry e JOIN entry_client ec ON ec.entry = e.uid WHERE ec.client = ?1 AND e.deleted_on IS NULL"
_WORKS = f"e.kind = 'sale' AND e.stage IN ({_BOUGHT}) AND e.sale_kind IN ('original', 'edition', 'commission')"
_FIRST = f"""
SELECT k.last_care_on, k.next_check_in_on,
       (SELECT e.feel FROM {_OF_CLIENT} AND e.kind = 'feeling' ORDER BY e.on_sort DESC, e.seq DESC LIMIT 1),
       (SELECT count(*) FROM client WHERE referred_by = ?1 AND deleted_on IS NULL)
FROM (SELECT ?1 AS uid) LEFT JOIN care k ON k.client = uid
"""
_SALES = f"""
SELECT e.price_currency, count(*), sum(e.price_minor) FROM {_OF_CLIENT} AND e.kind = 'sale' AND e.stage IN ({_BOUGHT})
GROUP BY e.price_currency ORDER BY 3 DESC, 1
"""


def glance(studio: Studio, uid: str) -> Glance:
    """What there is of that client; of nobody, nothing."""
    last, coming, feel, sent = studio.rows(_FIRST, [uid])[0]
    sales = studio.rows(_SALES, [uid])
    return Glance(
        last_care_on=None if last is None else date.fromisoformat(last),
        next_check_in_on=None if coming is None else date.fromisoformat(coming),
        works=sum(count for _, count, _ in sales),
        totals=tuple(Money(minor, currency) for currency, _, minor in sales if currency is not None and minor),
        feel=None if feel is None else Feel(feel),
        sent=sent,
    )


def first_work_on(studio: Studio, uid: str) -> date | None:
    """The day on which that client bought their first work, where it is known as a day."""
    found = studio.rows(f"SELECT e.sold_on FROM {_OF_CLIENT} AND {_WORKS} ORDER BY e.on_sort, e.seq LIMIT 1", [uid])
    said = found[0][0] if found else None
    return PartialDay.parse(said).whole if said else None


def works_of(studio: Studio, uid: str) -> list[str]:
    """The sales of works bought by that client, the first one first: which of theirs a work is."""
    found = studio.rows(f"SELECT e.uid FROM {_OF_CLIENT} AND {_WORKS} ORDER BY e.on_sort, e.seq", [uid])
    return [sale for (sale,) in found]


def kinds_of(studio: Studio, uid: str) -> dict[EntryKind, int]:
    """How many entries of each kind there are of that client."""
    counted = studio.rows(f"SELECT e.kind, count(*) FROM {_OF_CLIENT} GROUP BY e.kind", [uid])
    return {EntryKind(kind): count for kind, count in counted}


def sent_by(studio: Studio, uid: str) -> list[Client]:
    """Whom the client sent, in the order of entering."""
    return load(studio, Client, f"WHERE referred_by = ? AND {HERE} ORDER BY seq, uid", [uid])
