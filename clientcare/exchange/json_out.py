"""Everything as one JSON file of ours: the same records and day give the same bytes (CLI.md, `export`, `sample`)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from clientcare.domain.records import Record
from clientcare.exchange.json_codec import NAMES, record_to_plain

VERSION = 1
_LINE = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
Kinds = Iterable[tuple[str, Sequence[Record]]]
"""Records by the name of their kind, the names in order."""


def to_json(records: Iterable[Record], on: date | None, *, stamps: bool = False) -> bytes:
    """The records by kind, each on a line of its own, in the order they were entered; keys sorted, UTF-8.

    With `stamps` it says when each was created and updated, so that a studio can be restored from it exactly; with no
    day `on` it does not say when it was made.
    """
    by_kind: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_kind[NAMES[type(record)]].append(record)
    return b"".join(json_lines(sorted(by_kind.items()), on, stamps=stamps))


def json_lines(kinds: Kinds, on: date | None, *, stamps: bool) -> Iterator[bytes]:
    """The same line by line, for more records than is good to hold twice; kinds without any are left out."""
    yield _ended(f'{{\n"clientcare": {VERSION},')
    if on is not None:
        yield _ended(f'"on": "{on.isoformat()}",')
    yield _ended('"records": {')
    ending = ""
    for kind, records in kinds:
        if not records:
            continue
        yield _ended(f'{ending}"{kind}": [')
        own = sorted(records, key=lambda record: (record.seq, record.uid))
        for record in own:
            comma = "," if record is not own[-1] else ""
            yield _ended(_LINE.encode(record_to_plain(record, stamps=stamps)) + comma)
        yield b"]"
        ending = ",\n"
    yield _ended("\n}\n}" if ending else "}\n}")


def _ended(line: str) -> bytes:
    return f"{line}\n".encode("utf-8", "surrogatepass")
