"""The lines of a vCard file: unfolded as bytes, since programs fold in the middle of a letter, then decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

from clientcare.domain.progress import Step, silent
from clientcare.exchange import text

_QUOTED_PRINTABLE = re.compile(rb"[^:]*[;=]QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_BASE64_HEAD = re.compile(rb"[^:]*[;=](?:BASE64|B)[;:]", re.IGNORECASE)
_BASE64_ONLY = re.compile(rb"[A-Za-z0-9+/=]+\s*\Z")
_PROPERTY = re.compile(rb"(?:[\w-]+\.)?[A-Za-z][A-Za-z0-9-]*[;:]")
_EVERY = 1024
_CHARSET = re.compile(rb"[^:]*;CHARSET=\"?([\w.:-]+?)\"?[;:]", re.IGNORECASE)


class Line(NamedTuple):
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
    for number, raw in _unfold(_physical(data, step)):
        line = _decoded(raw)
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
    return b"\n".join(raw for _, raw in _unfold(_physical(data, step)) if _decoded(raw) is None)


def _physical(data: bytes, step: Step) -> Iterator[bytes]:
    """The lines as they stand in the file, without their ends."""
    done = 0
    for number, line in enumerate(BytesIO(data if b"\n" in data else data.replace(b"\r", b"\n"))):
        done += len(line)
        if not number % _EVERY:
            step(done, len(data))
        yield line[:-1].rstrip(b"\r") if line.endswith(b"\n") else line


def _decoded(raw: bytes) -> str | None:
    """The line in its own charset or in UTF-8; None for one that is in neither."""
    said = None if raw.isascii() else _CHARSET.match(raw)
    for encoding in (said[1].decode("ascii", "replace") if said else "utf-8", "utf-8"):
        try:
            return raw.decode(encoding)
        except (ValueError, LookupError):  # not in that charset, or there is none of that name
            continue
    return None


def _unfold(physical: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Whole lines and where they begin. What is put together stands in one place, of which nothing is copied: there
    may be millions of pieces."""
    head = last = b""
    whole = bytearray()
    begun = 0
    for number, line in enumerate(physical, 1):
        joined = _joined(head, last, line) if begun else None
        if joined is not None:
            head = head if whole else joined[0]
            whole += joined[0]
            last = joined[1]
            continue
        if begun:
            yield begun, bytes(whole + last)
        head = last = line if line.strip() else b""
        begun = number if head else 0
        whole.clear()
    if begun:
        yield begun, bytes(whole + last)


def _joined(head: bytes, last: bytes, line: bytes) -> tuple[bytes, bytes] | None:
    """The end of a line and its continuation, where `line` continues what begins with `head`; else None."""
    if last.endswith(b"=") and _QUOTED_PRINTABLE.match(head):
        return (last[:-1], line) if line.strip() and not line.upper().startswith(b"END:VCARD") else None
    if line.startswith((b" ", b"\t")):
        return last, line[1:]
    if last.endswith(b"\\") and line and not _PROPERTY.match(line):
        return last[:-1] + b"\\n", line
    if _BASE64_ONLY.match(line) and _BASE64_HEAD.match(head):
        return last, line
    return None
