"""All that a studio holds as text in one fixed order, to see whether two states are the same."""

from __future__ import annotations

import json
from collections.abc import Iterator

from clientcare.store.studio import Studio
from clientcare.store.tables import ALL, Memory, Table, Told

NOTED_FOR_ITSELF = (Told, Memory)


def dump(studio: Studio) -> str:
    """A line for each row of each table, derived ones too; without row ids and what the app only notes for itself."""
    return "\n".join(line for table in ALL if table not in NOTED_FOR_ITSELF for line in _lines(studio, table))


def _lines(studio: Studio, table: type[Table]) -> Iterator[str]:
    name = table._meta.table_name
    columns = [column for column in table._meta.columns if column != "id"]
    chosen = ", ".join(f'"{column}"' for column in columns)
    for row in studio.rows(f'SELECT {chosen} FROM "{name}" ORDER BY {chosen}'):
        said = {column: cell for column, cell in zip(columns, row, strict=True) if cell is not None}
        yield f"{name} {json.dumps(said, ensure_ascii=False)}"
