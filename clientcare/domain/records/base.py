"""What every record has (PRODUCT §2)."""

from __future__ import annotations

from datetime import date, datetime

from clientcare.domain.frozen import Frozen


class Record(Frozen, kw_only=True):
    """What every record has: a uid for ever, when it was entered, and whether it is in the trash."""

    uid: str
    entered_on: date
    seq: int
    created_at: datetime
    updated_at: datetime
    deleted_on: date | None = None
