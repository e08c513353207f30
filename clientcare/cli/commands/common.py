"""What many commands do: find whom a word means, and give back the record that was written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from clientcare.cli.run import Call
from clientcare.domain.errors import CareError, Code
from clientcare.domain.records import Record
from clientcare.store.reads import people, timeline


def person(call: Call, word: str) -> str:
    """The uid of the client that `word` means; CareError not_found or ambiguous."""
    return people.resolve(call.desk.studio, word).uid


def person_or_none(call: Call, word: str | None) -> str | None:
    return None if word is None else person(call, word)


def everybody(call: Call, given: Mapping[str, Any]) -> tuple[str, ...]:
    """Who the line is about: CLIENT, and all that `--with` names."""
    words = (given["CLIENT"], *given.get("with", ()))
    return tuple(dict.fromkeys(person(call, word) for word in words))


def renamed(given: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """What was given under these names, under the names of the book."""
    return {field: given[name] for name, field in names.items() if name in given}


def record(call: Call, uid: str) -> Record:
    """The record of that uid; CareError not_found."""
    found = timeline.record(call.desk.studio, uid)
    if found is None:
        raise CareError(Code.NOT_FOUND, "no_such_record", uid=uid)
    return found


def with_flags(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, bool]:
    """Yes/no options of that name: yes for `--name`, no for `--no-name`; CareError usage for both."""
    flags = {}
    for name in names:
        if name in given and f"no-{name}" in given:
            raise CareError(Code.USAGE, "yes_and_no", option=f"--{name}")
        if name in given or f"no-{name}" in given:
            flags[name.replace("-", "_")] = name in given
    return flags
