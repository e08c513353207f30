"""Whether anybody has written anything into a studio yet."""

from __future__ import annotations

from datetime import date

from clientcare.store import tables
from clientcare.store.studio import Studio


def is_empty(studio: Studio) -> bool:
    """Whether it holds nothing but what every studio begins with, which was entered before all days."""
    kept = (table._meta.table_name for table in tables.ALL if issubclass(table, tables.Kept))
    anything = " UNION ALL ".join(f'SELECT 1 FROM "{name}" WHERE entered_on > ?1' for name in kept)
    return not studio.rows(f"SELECT EXISTS ({anything})", [date.min.isoformat()])[0][0]
