"""What letters need to know of what was written before: to whom else the same words went."""

from __future__ import annotations

import re
from datetime import date

from clientcare.store.sql import AMONG, listed
from clientcare.store.studio import Studio

_ROOM = 60
"""Letters with the same words may differ by the name they greet, and by spaces at their ends."""
_TELLING = 8
"""So many of the longest words are enough to find a letter by."""
_MOST = 500

_WITH_WORDS = "SELECT rowid FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?"
_ALIKE = f"""
SELECT ec.client, e.text FROM entry e
JOIN entry_client ec ON ec.entry = e.uid JOIN client c ON c.uid = ec.client
WHERE e.id {AMONG} AND e.kind = 'contact' AND e.on_sort >= ? AND e.direction <> 'they'
  AND e.deleted_on IS NULL AND c.deleted_on IS NULL AND ec.client <> ? AND length(e.text) BETWEEN ? AND ?
"""


def written_to_others(studio: Studio, client: str, said: str, length: int, since: date) -> list[tuple[str, str]]:
    """What was written to other people since that day with the longest of the words `said`, which are folded, and in
    about so many characters: pairs of uid and text, of the latest few hundred."""
    words = sorted(set(re.findall(r"\w+", said)), key=lambda word: (-len(word), word))[:_TELLING]
    if not words:
        return []
    found = studio.rows(_WITH_WORDS, [" ".join(f'"{word}"' for word in words), _MOST])
    cells = [listed([row for (row,) in found]), since.isoformat(), client, length - _ROOM, length + _ROOM]
    return [(uid, text) for uid, text in studio.rows(_ALIKE, cells)]
