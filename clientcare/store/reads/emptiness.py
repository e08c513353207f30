"""Whether anybody has written anything into a studio yet."""

from __future__ import annotations

from datetime import date

from clientcare.store.mapping import KEEPERS
from clientcare.store.studio import Studio


def knows_nobody(studio: Studio) -> bool:
    """Whether nobody was ever added, not even to be moved to the trash."""
    return not studio.rows("SELECT EXISTS (SELECT 1 FROM client)")[0][0]


def is_empty(studio: Studio) -> bool:
    """Whether it holds nothing but what every studio begins with, which was entered before all days."""
    anything = " UNION ALL ".join(f'SELECT 1 FROM "{name}" WHERE entered_on > ?1' for name in KEEPERS)
    return not studio.rows(f"SELECT EXISTS ({anything})", [date.min.isoformat()])[0][0]
