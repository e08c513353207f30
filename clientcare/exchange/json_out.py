"""Everything as one JSON file of ours: the same records and day give the same bytes (CLI.md, `export`, `sample`)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from clientcare.domain.records import Record
from clientcare.exchange.json_codec import NAMES, record_to_plain

VERSION = 1


def to_json(records: Iterable[Record], on: date, *, stamps: bool = False) -> bytes:
    """The records by kind, each on a line of its own, in the order they were entered; keys sorted, UTF-8.

    With `stamps` it says when each was created and updated, so that a studio can be restored from it exactly.
    """
    by_kind: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_kind[NAMES[type(record)]].append(record)
    lines = ["{", f'"clientcare": {VERSION},', f'"on": "{on.isoformat()}",', '"records": {']
    for place, kind in enumerate(sorted(by_kind)):
        own = sorted(by_kind[kind], key=lambda record: (record.seq, record.uid))
        lines.append(f'"{kind}": [')
        lines += [_line(record_to_plain(each, stamps=stamps)) + ("," if each is not own[-1] else "") for each in own]
        lines.append("]," if place < len(by_kind) - 1 else "]")
    return "\n".join((*lines, "}", "}", "")).encode("utf-8", "surrogatepass")


def _line(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)
