"""Breaks files in the ways they are broken out there, and in those somebody breaks them to harm us."""

from __future__ import annotations

import codecs
import hashlib
import io
import json
import random
import stat
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

PIECES = (b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"\\", b"=\r\n", b"\r", b"\n ", b":", b";", b",", b"\t")
PIECES += (b"BEGIN:VCARD\n", b"END:VCARD\n", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"BEGIN:VALARM\n", b"=C3", b"=1+1")
PIECES += (b"RRULE:FREQ=YEARLY;COUNT=", b"DTSTART;TZID=", b"data:;base64,", b"9" * 30, b"-1", b"1e999", b"{", b"[")
PIECES += (b"\xf0\x9f", b"\xed\xa0\x80", b"\xe2\x80\xae", b"<b>", b"]]>", b"<!ENTITY a '&a;'>", b"&lt;", b"null")
NESTED = (b"BEGIN:VCARD\n", b"BEGIN:VEVENT\n", b"[", b'{"a":', b"(", b'"', b"<a>", b"\\", b"item1.", b";X=")
ENCODINGS = ("utf-16", "utf-16-be", "utf-16-le", "utf-32", "cp1252", "cp932", "gb18030", "cp1251", "utf-7", "mac_roman")
LONG = 10 << 20
EVERY_LONG = 500
"""Of so many files one has a line of 10 MB, and one a nesting of 100,000."""
STRANGE = ("../out.txt", "/etc/out.txt", "a\\..\\out.txt", "C:\\out.txt", "attachments/../../out", "con", "a" * 300)
BOMB = 512
"""Megabytes of nothing."""


def broken(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """The bytes with one to six things wrong with them; `other` is a file of the same kind."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        found = bytearray(chance.choice(WAYS)(chance, found, other))[:LONG]
    match chance.randrange(EVERY_LONG):
        case 0:
            return _long_line(chance, found)
        case 1:
            return _nested(chance, found, 100_000)
    return bytes(found)


def _truncated(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    return bytes(data[: chance.randrange(len(data) + 1)])


def _flipped(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    for _ in range(min(len(data), chance.randint(1, 30))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut_out(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return bytes(data[:at] + data[at + chance.randint(1, 200) :])


def _with_a_piece(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    return bytes(data[:at] + chance.choice(PIECES) * chance.choice((1, 1, 5, 500)) + data[at:])


def _lines_doubled(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    lines = bytes(data).split(b"\n")
    at = chance.randrange(len(lines))
    return b"\n".join(lines[:at] + lines[at : at + 1] * chance.choice((2, 2, 50)) + lines[at:])


def _lines_moved(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    lines = bytes(data).split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _other_encoding(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    return bytes(data).decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")


def _wrong_mark(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    marks = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
    return chance.choice(marks) + bytes(data)


def _other_ends(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    return bytes(data).replace(b"\n", chance.choice((b"\r", b"\r\r\n", b"", b"\n\n", b"\x0b", b"\xe2\x80\xa8")))


def _joined(chance: random.Random, data: bytearray, other: bytes) -> bytes:
    at, begins = chance.randrange(len(data) + 1), chance.randrange(len(other) + 1)
    return bytes(data[:at]) + other[begins:]


def _nested(chance: random.Random, data: bytearray | bytes, deep: int = 3_000) -> bytes:
    at = chance.choice((0, chance.randrange(len(data) + 1)))
    return bytes(data[:at]) + chance.choice(NESTED) * deep + bytes(data[at:])


def _deep(chance: random.Random, data: bytearray, _other: bytes) -> bytes:
    return _nested(chance, data) if chance.random() < 0.2 else _with_a_piece(chance, data, b"")


def _long_line(chance: random.Random, data: bytearray) -> bytes:
    at = chance.randrange(len(data) + 1)
    filling = chance.choice((b"x", b"a ", b":;", b',"', b"\\", b"=C3=\xa9", b"\xc3\xa9", b"0", b"\n ", b"=\n"))
    return bytes(data[:at]) + filling * (LONG // len(filling)) + bytes(data[at:])


WAYS: tuple[Callable[[random.Random, bytearray, bytes], bytes], ...] = (
    _truncated,
    _flipped,
    _flipped,
    _cut_out,
    _with_a_piece,
    _with_a_piece,
    _lines_doubled,
    _lines_moved,
    _other_encoding,
    _wrong_mark,
    _other_ends,
    _joined,
    _deep,
)


def broken_zip(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """The zip with something wrong with its bytes, or with what is in it; seals of ours fit again as a rule."""
    if chance.random() < 0.4:
        return broken(chance, data, other)
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        content = {info.filename: whole.read(info) for info in whole.infolist()}
    way = chance.randrange(8)
    name = chance.choice(sorted(content))
    if way < 4:
        content[name] = broken(chance, content[name], chance.choice(list(content.values())))
    elif way == 4:
        del content[name]
    if chance.random() < 0.8:
        _seal(content)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        for each, inside in content.items():
            whole.writestr(zipfile.ZipInfo(each), inside)
        if way == 5:
            whole.writestr(zipfile.ZipInfo(chance.choice(STRANGE)), b"out")
        elif way == 6:
            link = zipfile.ZipInfo(chance.choice((name + "x", "attachments/" + "0" * 64)))
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            whole.writestr(link, b"/etc/passwd")
    return _with_bomb(out.getvalue(), name) if way == 7 else out.getvalue()


def _seal(content: dict[str, bytes]) -> None:
    """Seals that fit what is in the zip now, so that what is inside is looked at."""
    try:
        said = json.loads(content["verify.json"])
        fits = {name: hashlib.sha256(inside).hexdigest() for name, inside in content.items() if name in said["files"]}
        content["verify.json"] = json.dumps(said | {"files": said["files"] | fits}).encode()
    except (KeyError, ValueError, TypeError, RecursionError):
        pass


def _with_bomb(data: bytes, name: str) -> bytes:
    """The zip with one of its files packed out of 512 MB of nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        for info in whole.infolist():
            if info.filename != name:
                again.writestr(zipfile.ZipInfo(info.filename), whole.read(info))
        packed = zipfile.ZipInfo(name)
        begins = out.tell()
        again.writestr(packed, b"")
        again.fp.seek(begins)  # type: ignore[union-attr]  # it is open
        packed.compress_type = zipfile.ZIP_DEFLATED
        bomb, packed.CRC = _bomb()
        packed.file_size, packed.compress_size = BOMB << 20, len(bomb)
        again.fp.write(packed.FileHeader() + bomb)  # type: ignore[union-attr]  # it is open
        again.start_dir = out.tell()
    return out.getvalue()


@cache
def _bomb() -> tuple[bytes, int]:
    """The nothing as zips pack it, and its check sum."""
    packer, nothing, check = zlib.compressobj(9, zlib.DEFLATED, -15), bytes(1 << 20), 0
    packed = packer.compress(nothing) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(BOMB):
        check = zlib.crc32(nothing, check)
    return packed * BOMB + packer.flush(), check
