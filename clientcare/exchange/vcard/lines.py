"""The lines of a vCard file: unfolded as bytes, since programs fold in the middle of a letter, then decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from clientcare.domain.frozen import Frozen
from clientcare.domain.progress import Step, silent
from clientcare.exchange import text

_QUOTED_PRINTABLE = re.compile(rb"[^:]*[;=]QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_BASE64_HEAD = re.compile(rb"[^:]*[;=](?:BASE64|B)[;:]", re.IGNORECASE)
_BASE64_ONLY = re.compile(rb"[A-Za-z0-9+/=]+\s*\Z")
_PROPERTY = re.compile(rb"(?:[\w-]+\.)?[A-Za-z][A-Za-z0-9-]*[;:]")
_RUN = re.compile(
    rb"([A-Za-z][^\n:]*+:[^\r\n]*+(?<![=\\]))\r?+\n(?=[A-Za-z][\w-]*+(?:\.[A-Za-z][\w-]*+)?+[;:])"
    rb"|[^\n]*+(?:\n[ \t][^\n]*+){0,1000}+\n?+"
)
"""A line that is whole, for another begins under it; else a line with those that are folded under it, not all at once
of a picture that has very many."""
_BLANK = (b" ", b"\t")
_EVERY = 8192
"""Bytes between two steps."""
_CHARSET = re.compile(rb"[^:]*;CHARSET=\"?([\w.:-]+?)\"?[;:]", re.IGNORECASE)


class Line(Frozen):
    """One whole line and the number of the first line it stood on."""

    number: int
    text: str


def logical_lines(data: bytes, encoding: str | None = None, step: Step = silent) -> Iterator[Line]:
    """Every line that is not empty, folds and soft line breaks put together; one after the other, however many.

    `encoding` is that of the whole file; None: UTF-8 or UTF-16, or what a line says, or a guess from all that is left.
    """
    if encoding is not None:
        data = text.decode(data, encoding).encode("utf-8", "replace")
    elif (wide := text.wide_encoding(data)) is not None:
        data = b"".join(_narrow(data, wide, step))
    fallback: str | None = None
    for number, raw in _unfold(data, step):
        line = raw.decode("ascii") if raw.isascii() else _decoded(raw)
        if line is None:
            fallback = fallback or text.guess(_undecoded(data, step))
            line = raw.decode(fallback, errors="replace")
        yield Line(number, line)


def _narrow(data: bytes, wide: str, step: Step) -> Iterator[bytes]:
    """The file in UTF-8, block by block: to replace what is no letter, millions of times, takes seconds."""
    for piece in text.replacing(data, wide):
        step(0, len(data))
        yield piece.encode("utf-8", "replace")


def _undecoded(data: bytes, step: Step) -> bytes:
    """All lines that do not say what they are written in, and are not in UTF-8."""
    return b"\n".join(raw for _, raw in _unfold(data, step) if _decoded(raw) is None)


def _decoded(raw: bytes) -> str | None:
    """The line in its own charset or in UTF-8; None for one that is in neither."""
    said = _CHARSET.match(raw)
    for encoding in (said[1].decode("ascii", "replace") if said else "utf-8", "utf-8"):
        try:
            return raw.decode(encoding)
        except (ValueError, LookupError):  # not in that charset, or there is none of that name
            continue
    return None


class _Whole(Struct):
    """A line while it is put together, with the number and the first piece of it. What is put together stands in one
    place, of which nothing is copied: there may be millions of pieces."""

    begun: int
    head: bytes
    last: bytes
    before: bytearray | None = None
    is_printable: bool | None = None
    is_base64: bool | None = None

    @property
    def said(self) -> bytes:
        return self.last if self.before is None else bytes(self.before + self.last)

    def takes(self, line: bytes) -> bool:
        """Whether the line goes on with this one, which has it then."""
        last = self.last
        if last.endswith(b"=") and self.prints():
            return bool(line.strip()) and line[:9].upper() != b"END:VCARD" and self._put(last[:-1], line)
        if line.startswith(_BLANK):
            return self._put(last, line[1:])
        if last.endswith(b"\\") and line and not _PROPERTY.match(line):
            return self._put(last[:-1] + b"\\n", line)
        return b":" not in line and bool(_BASE64_ONLY.match(line)) and self._is_coded() and self._put(last, line)

    def prints(self) -> bool:
        """Whether it is in quoted-printable, whose lines end in a way of their own."""
        if self.is_printable is None:
            self.is_printable = bool(_QUOTED_PRINTABLE.match(self.head))
        return self.is_printable

    def _is_coded(self) -> bool:
        if self.is_base64 is None:
            self.is_base64 = bool(_BASE64_HEAD.match(self.head))
        return self.is_base64

    def _put(self, before: bytes, last: bytes) -> bool:
        if self.before is None:
            self.before = bytearray()
        self.before += before
        self.last = last
        return True


def _unfold(data: bytes, step: Step) -> Iterator[tuple[int, bytes]]:
    """Whole lines and where they begin."""
    open_line: _Whole | None = None
    at, told = 1, -_EVERY
    for found in _RUN.finditer(data if b"\n" in data else data.replace(b"\r", b"\n")):
        if found.end() - told >= _EVERY:
            told = found.end()
            step(told, len(data))
        whole = found[1]
        if whole is not None:
            if open_line is None or not open_line.takes(whole):
                if open_line is not None:
                    yield open_line.begun, open_line.said
                    open_line = None
                yield at, whole
            at += 1
            continue
        run = found[0]
        folds = run.count(b"\n", 0, -1)
        for number, line in enumerate(_lines_of(run, open_line) if folds else (run.rstrip(b"\r\n"),), at):
            if open_line is None or not open_line.takes(line):
                if open_line is not None:
                    yield open_line.begun, open_line.said
                open_line = _Whole(number, line, line) if line and not line.isspace() else None
        at += folds + 1
    if open_line is not None:
        yield open_line.begun, open_line.said


def _lines_of(run: bytes, whole: _Whole | None) -> Sequence[bytes]:
    """A line with those that are folded under it, as one; line by line where that is not all there is to it."""
    first = run[: run.index(b"\n")]
    soft = b"=\n" in run or b"=\r" in run or (whole is not None and whole.last.endswith(b"="))
    if not first.strip() or (soft and (_QUOTED_PRINTABLE.match(first) or (whole is not None and whole.prints()))):
        return [line.rstrip(b"\r") for line in run.removesuffix(b"\n").split(b"\n")]
    run = run.replace(b"\r\n", b"\n")
    if b"\r\n" in run:
        run = b"\n".join(line.rstrip(b"\r") for line in run.split(b"\n"))
    return (run.replace(b"\n ", b"").replace(b"\n\t", b"").rstrip(b"\r\n"),)
