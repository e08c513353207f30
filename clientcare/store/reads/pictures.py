"""Which picture goes with a sale, and which of the artist's own works lives with whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clientcare.domain.frozen import Frozen
from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio


class WorkAtHome(Frozen):
    """A work of the artist's at somebody's: `clients` are the uids of those with whom it lives, in their order.

    `picture` is the hash of its picture.
    """

    sale: str
    title: str
    picture: str
    clients: tuple[str, ...]


_OF_ENTRIES = f"""
SELECT entry, sha256 FROM attachment
WHERE entry {AMONG} AND deleted_on IS NULL AND media_type LIKE 'image/%' ORDER BY seq, uid
"""
_AT_HOME = """
SELECT e.uid, e.title, a.sha256 FROM entry e JOIN attachment a ON a.entry = e.uid
WHERE e.kind = 'sale' AND e.stage = 'delivered' AND e.deleted_on IS NULL AND e.title > ''
  AND e.sale_kind IN ('original', 'commission') AND (e.quiet_until IS NULL OR e.quiet_until <= ?1)
  AND a.deleted_on IS NULL AND a.media_type LIKE 'image/%'
  AND NOT EXISTS (
    SELECT 1 FROM entry_client ec JOIN client c ON c.uid = ec.client
    WHERE ec.entry = e.uid AND (c.deleted_on IS NOT NULL OR c.state = 'in-memory'))
  AND EXISTS (SELECT 1 FROM entry_client ec WHERE ec.entry = e.uid)
ORDER BY e.on_sort, e.seq, a.seq
"""
_WITH = "SELECT client FROM entry_client WHERE entry = ? ORDER BY position"


def pictures_of(studio: Studio, entries: Sequence[str]) -> dict[str, str]:
    """The picture that is shown with each of those entries, by its hash: the last one that was brought."""
    return dict(studio.rows(_OF_ENTRIES, [listed(entries)]))


def work_at_home(studio: Studio, today: date) -> WorkAtHome | None:
    """One of the artist's own works that somebody has, with its picture: another one each day, all in turn.

    Only what there is one of, and was delivered; no surprise before its day, and nobody who died or is in the trash.
    None where no such work has a picture.
    """
    found = {sale: (title, sha256) for sale, title, sha256 in studio.rows(_AT_HOME, [today.isoformat()])}
    if not found:
        return None
    sale, (title, sha256) = list(found.items())[today.toordinal() % len(found)]
    return WorkAtHome(sale, title, sha256, tuple(client for (client,) in studio.rows(_WITH, [sale])))
