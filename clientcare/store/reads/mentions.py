"""Where somebody's name still stands in what was written about others."""

from __future__ import annotations

from clientcare.domain.folding import fold
from clientcare.store.studio import Studio

_ABOUT = ("about", "likes", "next_time", "how_met")


def mentions(studio: Studio, name: str) -> int:
    """How many entries and clients name somebody whole; 0 for a name of one word, which may mean anything."""
    folded = fold(name)
    if " " not in folded:
        return 0
    (entries,) = studio.rows("SELECT count(*) FROM entry WHERE instr(search, ?)", [folded])[0]
    texts = studio.rows(f"SELECT {', '.join(_ABOUT)} FROM client")
    return int(entries) + sum(folded in fold(" \n ".join(row)) for row in texts)
