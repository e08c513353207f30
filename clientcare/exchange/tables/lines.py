"""The lines of a table, split as they are asked for: who wants its headings does not wait for all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientcare.exchange import text

_LINE_END = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a file by their place; `read` is how many of its bytes were looked at for them."""

    def __init__(self, data: bytes, encoding: str | None) -> None:
        self._of: list[str] = []
        self._more = _split(text.pieces(data, encoding))
        self._pieces = 0

    def __getitem__(self, place: int) -> str:
        return self._of[place]

    @property
    def read(self) -> int:
        return self._pieces * text.BLOCK

    def has(self, place: int) -> bool:
        """Whether there is such a line; the file is read as far as that."""
        while place >= len(self._of):
            found = next(self._more, None)
            if found is None:
                return False
            self._pieces += 1
            self._of += found
        return True

    def first(self, count: int) -> list[str]:
        """So many lines from the beginning, as far as there are any."""
        self.has(count - 1)
        return self._of[:count]

    def forget(self, place: int, after: int) -> None:
        """The lines from one place up to another are done with: they are empty now, and take no room."""
        for done in range(place, after):
            self._of[done] = ""


def _split(pieces: Iterator[str]) -> Iterator[list[str]]:
    """The lines that end in each piece; what the last one leaves open is a line too."""
    rest: list[str] = []
    for piece in _whole_ends(pieces):
        head, *lines = _LINE_END.split(piece) if "\r" in piece else piece.split("\n")
        rest.append(head)
        if lines:
            last = lines.pop()
            yield ["".join(rest), *lines]
            rest = [last]
        else:
            yield []
    yield ["".join(rest)]


def _whole_ends(pieces: Iterator[str]) -> Iterator[str]:
    """Pieces that never end within the end of a line, without a mark of the encoding, with one end a line."""
    held, is_first = "", True
    for piece in pieces:
        whole = held + (piece.removeprefix("\ufeff") if is_first else piece)
        is_first = False
        ready = whole.rstrip("\r")
        held = whole[len(ready) :]
        yield ready.replace("\r\r\n", "\n")
    if held:
        yield held
