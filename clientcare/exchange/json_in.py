"""Reads a JSON file of ours back: whole records with their uids (CLI.md, import format `json`)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

from clientcare.domain.errors import CareError, Code
from clientcare.exchange import text
from clientcare.exchange.incoming import Gathered, IncomingRecord, Options, Problem, SourceFile
from clientcare.exchange.json_codec import KINDS, record_of
from clientcare.exchange.json_out import VERSION

_UID = re.compile(r'"uid": ?"([^"\\]+)"')


def read(file: SourceFile, options: Options) -> Gathered:
    """The records of the file. Stamps that it lacks are the noon of `options.today`.

    CareError `broken_file` for what is no JSON of ours, `newer_data` for one of a newer version. A record that does
    not fit is reported with its line and left out.
    """
    whole = text.decode(file.data, options.encoding)
    content = _content(file, whole)
    lines = _lines(whole)
    now = datetime.combine(options.today, time(12), UTC)
    found = Gathered()
    for name, plains in content.items():
        kind = KINDS.get(name)
        for place, plain in enumerate(plains if isinstance(plains, list) else [plains], 1):
            uid = plain.get("uid") if isinstance(plain, Mapping) else None
            line = lines.get(uid, place) if isinstance(uid, str) else place
            try:
                if kind is None:
                    raise ValueError("unknown_kind")
                found.records.append(IncomingRecord(file.name, line, record_of(kind, plain, now)))
            except (ValueError, OverflowError):
                found.problems.append(Problem(file.name, line, "no_record", {"kind": name}))
    return found


def _content(file: SourceFile, whole: str) -> Mapping[str, Any]:
    try:
        content = json.loads(whole.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise CareError(Code.BROKEN_FILE, "no_json", file=file.name) from error
    version = content.get("clientcare") if isinstance(content, dict) else None
    if type(version) is int and version > VERSION:
        raise CareError(Code.NEWER_DATA, "newer_export", file=file.name)
    records = content.get("records") if version == VERSION and isinstance(content, dict) else None
    if not isinstance(records, dict):
        raise CareError(Code.BROKEN_FILE, "no_json", file=file.name)
    return records


def _lines(whole: str) -> dict[str, int]:
    """On which line each uid stands; in files as we write them a record has a line of its own."""
    found: dict[str, int] = {}
    for number, line in enumerate(whole.split("\n"), 1):
        for uid in _UID.findall(line):
            found.setdefault(uid, number)
    return found
