"""Small pieces of SQL that all of the store speaks with."""

from __future__ import annotations

import json
from collections.abc import Iterable

AMONG = "IN (SELECT value FROM json_each(?))"
"""A condition on a set of any size, given as one cell: `listed(uids)`."""


def listed(values: Iterable[str]) -> str:
    """The values as one cell, for `AMONG`."""
    return json.dumps(list(values))
