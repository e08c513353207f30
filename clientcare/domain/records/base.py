"""What every record has (PRODUCT §2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: a uid for ever, when it was entered, and whether it is in the trash."""

    uid: str
    entered_on: date
    seq: int
    created_at: datetime
    updated_at: datetime
    deleted_on: date | None = None
