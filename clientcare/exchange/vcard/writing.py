"""The lines of a card that we write: escaped, with the label of a value beside it, folded for every program."""

from __future__ import annotations

import re

_WIDTH = 75
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPED = re.compile(r"[\\,;]")


def escaped(text: str) -> str:
    """A text as it stands in a card: a backslash before what would take it apart, \\n for a line break.

    What no card can hold is left out.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ESCAPED.sub(r"\\\g<0>", _NOT_TEXT.sub("", lines)).replace("\n", "\\n")


def folded(line: str) -> bytes:
    """The line in UTF-8, in pieces of at most 75 bytes that never end within a letter (RFC 6350, 3.2)."""
    data = line.encode("utf-8", "replace")
    pieces, at, room = [], 0, _WIDTH
    while at < len(data):
        end = min(at + room, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end])
        at, room = end, _WIDTH - 1
    return b"\r\n ".join(pieces)


class Lines:
    """The lines of one card, in order."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._groups = 0

    def say(self, name: str, text: str, label: str = "") -> None:
        """A text under that name (with its parameters, if any); nothing for one that is empty."""
        self.raw(name, escaped(text), label)

    def raw(self, name: str, value: str, label: str = "") -> None:
        """A value that is written as it is; its label stands on a line of the same group."""
        if not value:
            return
        group = ""
        if label:
            self._groups += 1
            group = f"item{self._groups}."
        self._lines.append(f"{group}{name}:{value}")
        if group:
            self._lines.append(f"{group}X-ABLabel:{escaped(label)}")

    def whole(self) -> bytes:
        """All of them, each folded and ended."""
        return b"".join(folded(line) + b"\r\n" for line in self._lines)
