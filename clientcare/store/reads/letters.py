"""What letters need to know of what was written before: to whom else the same words went."""

from __future__ import annotations

from datetime import date

from clientcare.store.studio import Studio

_ROOM = 60
"""Letters with the same words may differ by the name they greet, and by spaces at their ends."""

_ALIKE = f"""
SELECT ec.client, e.text FROM entry e
JOIN entry_client ec ON ec.entry = e.uid JOIN client c ON c.uid = ec.client
WHERE e.kind = 'contact' AND e.on_sort >= ?3 AND e.direction <> 'they' AND e.deleted_on IS NULL AND c.deleted_on IS NULL
  AND ec.client <> ?1 AND length(e.text) BETWEEN ?2 - {_ROOM} AND ?2 + {_ROOM}
"""


def written_to_others(studio: Studio, client: str, length: int, since: date) -> list[tuple[str, str]]:
    """What was written to other people since that day in about so many characters: pairs of uid and text."""
    return [(uid, text) for uid, text in studio.rows(_ALIKE, (client, length, since.isoformat()))]
