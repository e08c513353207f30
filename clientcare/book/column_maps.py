"""What the columns of tables hold, remembered by their headings; it is no deed, so undo passes it over."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from clientcare.book.desk import Desk
from clientcare.domain.change import Change, Deed
from clientcare.domain.frozen import replace
from clientcare.domain.records import ColumnMap
from clientcare.store import writes
from clientcare.store.reads import files


def recaller(desk: Desk) -> Callable[[str], str | None]:
    """What is remembered of a heading row, asked for by its fingerprint."""

    def recall(fingerprint: str) -> str | None:
        found = files.column_map(desk.studio, fingerprint)
        return found.mapping if found is not None else None

    return recall


def remember(desk: Desk, maps: Iterable[tuple[str, str]]) -> None:
    """Remembers each map (MAP.json) of a heading row in the place of the one before."""
    before, after = [], []
    for header, mapping in dict(maps).items():
        old = files.column_map(desk.studio, header)
        if old is None:
            after.append(ColumnMap(**desk.stamp(), header=header, mapping=mapping))
        elif old.mapping != mapping:
            before.append(old)
            after.append(replace(old, mapping=mapping, updated_at=desk.now))
    if after:
        writes.apply(desk.studio, Change(Deed.IMPORT_FILES, tuple(before), tuple(after)), desk.today)
