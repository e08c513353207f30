"""Reads an hour as people write it: 16:30, 16.30, 1630, 16, 4 pm."""

from __future__ import annotations

import re
from datetime import time

_WRITTEN = re.compile(r"([0-9]{1,2})(?:[:.h ]?([0-9]{2}))?\s*(am|pm|a\.m\.|p\.m\.|h)?", re.IGNORECASE)


def read_hour(text: str) -> time | None:
    """The time of day, None for nothing written; ValueError for what is none."""
    plain = text.strip()
    if not plain:
        return None
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        raise ValueError(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half.startswith(("a", "p")):
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, minute)
