"""Bytes to text: any encoding a program may have written, without ever guessing away a letter (HEADERS, traps)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from clientcare.domain.errors import CareError, Code

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF_32 = {codecs.BOM_UTF32_LE: "utf-32-le", codecs.BOM_UTF32_BE: "utf-32-be"}
_SAMPLE = 65536
_PART = 4096
_REMEMBERED = 16
_found: dict[tuple[int, int], str] = {}
BLOCK = 1 << 18
"""So many bytes become text at once: until they are, nobody else in the process comes to their turn."""
_LONE_HIGH = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file: as told, else by its mark, else UTF-8, else UTF-16 by its zeros, else a guess.

    CareError `usage` for an encoding that does not exist, `broken_file` for text that is not in the one told.
    """
    return "".join(pieces(data, encoding))


def pieces(data: bytes, encoding: str | None = None) -> Iterator[str]:
    """The text that `decode` makes, piece by piece: whoever wants only its beginning reads no more."""
    if encoding is None:
        yield from replacing(data, encoding_of(data))
        return
    told = _as_told(data, encoding)
    yield next(told, "").removeprefix("\ufeff")
    yield from told


def replacing(data: bytes, encoding: str) -> Iterator[str]:
    """The text in that encoding, piece by piece; what is no letter in it is replaced."""
    yield from _pieces(data, codecs.getincrementaldecoder(encoding)("replace"))


def encoding_of(data: bytes) -> str:
    """The encoding that a file is written in, as far as its bytes show it; found once, however often it is asked."""
    key = len(data), hash(data)
    if key not in _found:
        if len(_found) >= _REMEMBERED:
            _found.clear()
        _found[key] = _encoding_of(data)
    return _found[key]


def _encoding_of(data: bytes) -> str:
    wide = wide_encoding(data)
    if wide is not None:
        return wide
    try:
        for _piece in _pieces(data, codecs.getincrementaldecoder("utf-8")()):
            pass
    except UnicodeDecodeError:
        return guess(data)
    return "utf-8"


def wide_encoding(data: bytes) -> str | None:
    """The encoding that a mark at the beginning says, or that zeros between the letters show; None for others."""
    for mark, encoding in _BOMS:
        if data.startswith(mark) and (encoding != "utf-32" or _is_mostly(data, _UTF_32[mark])):
            return encoding
    head = data[:200]
    if len(head) >= 4 and not len(data) % 2:
        even, odd = head[::2].count(0), head[1::2].count(0)
        if even > len(head) // 4 > odd:
            return "utf-16-be"
        if odd > len(head) // 4 > even:
            return "utf-16-le"
    return None


def _is_mostly(data: bytes, encoding: str) -> bool:
    """Whether most of it is in that encoding of which it bears the mark: millions of letters that are none take
    seconds to replace, each time that it is read."""
    places = range(0, len(data), _PART)
    return 2 * sum(_is_in(data[at : at + _PART], encoding) for at in places) > len(places)


def _is_in(part: bytes, encoding: str) -> bool:
    try:
        part.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def guess(data: bytes) -> str:
    """The likely 8-bit encoding of text that is not UTF-8; it decodes all of `data`, or is Latin-1.

    Letters with accents stand alone between plain ones in Western text; other scripts come in runs. Japanese is known
    by its kana.
    """
    high = len(_HIGH.findall(data[:_SAMPLE]))
    if len(_LONE_HIGH.findall(data[:_SAMPLE])) * 2 > high:
        return _first_that_fits(data, "cp1252", "latin-1")
    if _is_japanese(data[:_SAMPLE]):
        return _first_that_fits(data, "cp932", "latin-1")
    import charset_normalizer  # takes 40 ms, and most files are UTF-8

    best = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return _first_that_fits(data, *([best.encoding] if best else []), "cp1252", "latin-1")


def _is_japanese(data: bytes) -> bool:
    letters = [letter for letter in data.decode("cp932", errors="ignore") if not letter.isascii()]
    return sum("\u3040" <= letter <= "\u30ff" for letter in letters) * 10 > len(letters)


def _first_that_fits(data: bytes, *encodings: str) -> str:
    for encoding in encodings:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return "latin-1"


def _as_told(data: bytes, encoding: str) -> Iterator[str]:
    try:
        decoder = codecs.getincrementaldecoder(encoding)()
        for piece in _pieces(data, decoder):
            if not isinstance(piece, str):
                raise LookupError(encoding)
            yield piece
    except UnicodeError as error:
        raise CareError(Code.BROKEN_FILE, "not_in_that_encoding", encoding=encoding) from error
    except (ValueError, LookupError, TypeError) as error:
        raise CareError(Code.USAGE, "unknown_encoding", encoding=encoding) from error


def _pieces(data: bytes, decoder: codecs.IncrementalDecoder) -> Iterator[str]:
    for at in range(0, len(data), BLOCK):
        yield decoder.decode(data[at : at + BLOCK], at + BLOCK >= len(data))
