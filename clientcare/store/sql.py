"""Small pieces of SQL that all of the store speaks with."""

from __future__ import annotations

from collections.abc import Iterable

from clientcare.domain.json_text import to_text

AMONG = "IN (SELECT value FROM json_each(?))"
"""A condition on a set of any size, given as one cell: `listed(uids)`."""
THESE = "IN (SELECT value FROM json_each(?1))"
"""The same where the set is the first cell, and may be asked for more than once."""


def listed(values: Iterable[str | int]) -> str:
    """The values as one cell, for `AMONG`."""
    return to_text(list(values))
