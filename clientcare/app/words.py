"""The words that may be said to the window (CLI.md, "Starting the window")."""

from __future__ import annotations

from collections.abc import Sequence

from clientcare.__main__ import GLOBAL_OPTIONS, LINK
from clientcare.domain.errors import CareError, Code

HIDDEN, QUICK_NOTE = "--hidden", "--quick-note"


def options(words: Sequence[str]) -> dict[str, str]:
    """The global options among the words, by name without dashes; CareError usage where a value is missing."""
    chosen: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        name, written, value = word.partition("=")
        if name not in GLOBAL_OPTIONS:
            continue
        found = value if written else next(rest, None)
        if found is None:
            raise CareError(Code.USAGE, "option_needs_value", option=name, sort="a value")
        chosen[name.removeprefix("--")] = found
    return chosen


def client_of(words: Sequence[str]) -> str:
    """The uid of the person that a link names, "" without one."""
    for word in words:
        if word.startswith(f"{LINK}client/"):
            return word.removeprefix(f"{LINK}client/").strip("/")
    return ""
