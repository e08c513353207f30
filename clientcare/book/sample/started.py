"""Before a made-up studio begins: nothing may be there yet, and no stamp may come from the real clock."""

from __future__ import annotations

from datetime import date

from clientcare.book.desk import Desk
from clientcare.book.sample.stamps import instant
from clientcare.domain.change import Change, Deed
from clientcare.domain.defaults import starting_records
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Record
from clientcare.store import writes
from clientcare.store.reads import emptiness


def refuse_unless_empty(desk: Desk) -> None:
    """CareError exists where the studio holds anything but what every studio begins with."""
    if not emptiness.is_empty(desk.studio):
        raise CareError(Code.EXISTS, "studio_not_empty")


def start_on(desk: Desk, day: date) -> tuple[Record, ...]:
    """Writes what every studio begins with again, as if it had begun on that day."""
    started = starting_records(instant(day))
    before = starting_records(desk.now)
    writes.apply(desk.studio, Change(Deed.BATCH, before, after=started), desk.today)
    return started
