"""What kind of picture some bytes are, whether they are whole, and the same picture with nothing written beside it."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

JPEG, PNG, WEBP, GIF = "image/jpeg", "image/png", "image/webp", "image/gif"
TIFF, BMP, HEIC = "image/tiff", "image/bmp", "image/heic"
LARGEST = 100_000_000
"""Bytes of a picture that is read at once."""
_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")
"""What ends the dots of a JPEG: 0xFF with something that is neither a dot nor a place to begin anew."""
_START, _END, _SCAN, _EXIF, _COMMENT = 0xD8, 0xD9, 0xDA, 0xE1, 0xFE
_BASELINE = (0xC0, 0xC1)
_OF_THE_DOTS = (b"JFIF\0", b"Adobe", b"ICC_PROFILE\0")
_LOOKS = {"PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"}
_MAGIC = {
    JPEG: re.compile(rb"\xff\xd8\xff"),
    PNG: re.compile(rb"\x89PNG\r\n\x1a\n"),
    WEBP: re.compile(rb"RIFF....WEBP", re.DOTALL),
    GIF: re.compile(rb"GIF8[79]a"),
    TIFF: re.compile(rb"II\*\0|MM\0\*"),
    BMP: re.compile(rb"BM.{4}\0{4}", re.DOTALL),
    HEIC: re.compile(rb".{4}ftyp(hei[cmsx]|hev[cx]|mif1|msf1|avi[fs])", re.DOTALL),
}
_ORIENTATION = 0x0112


def media_type(content: bytes) -> str:
    """The kind of picture by its first bytes, whatever the file is called; "" for none that is known."""
    for kind, magic in _MAGIC.items():
        if magic.match(content):
            return kind
    return ""


def is_whole(content: bytes) -> bool:
    """Whether a picture goes on to its end. A TIFF and a BMP have none that could be looked for: they are whole."""
    kind = media_type(content)
    try:
        if kind == JPEG:
            return any(marker == _END for marker, _ in _segments(content))
        if kind == PNG:
            return any(name == "IEND" for name, _ in _png_chunks(content))
        if kind == WEBP:
            return int.from_bytes(content[4:8], "little") + 8 <= len(content)
        if kind == GIF:
            return any(block == b";" for block in _gif_blocks(content))
    except (IndexError, struct.error):
        return False
    return bool(kind)


def comes_by_lines(content: bytes) -> bool:
    """Whether the picture can be opened line by line, at a smaller size, so that its own size costs nothing."""
    if media_type(content) != JPEG:
        return False
    try:
        return any(marker in _BASELINE for marker, _ in _segments(content))
    except (IndexError, struct.error):
        return False


def without_extras(content: bytes) -> bytes:
    """The same dots without where, when, by whom and with what they were made, and without what hangs on behind.

    Nothing is encoded anew. Of a JPEG is kept which way up it is, of all of them the colours. What is no picture of the
    kinds that carry such things along (JPEG, PNG, WebP, GIF) comes back as it is, and so does one that is broken.
    """
    parts = {JPEG: _plain_jpeg, PNG: _plain_png, WEBP: _plain_webp, GIF: _plain_gif}.get(media_type(content))
    if parts is None or not is_whole(content):
        return content
    try:
        return parts(content)
    except (IndexError, struct.error):
        return content


# --- JPEG -----------------------------------------------------------------------------------------------------


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each part up to the end of the picture; the dots belong to the part before them."""
    at = 0
    while at < len(content):
        while content[at + 1] == 0xFF:
            at += 1
        if content[at] != 0xFF:
            return
        marker = content[at + 1]
        if marker in (_START, _END):
            yield marker, content[at : at + 2]
            if marker == _END:
                return
            at += 2
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(content):
            return
        if marker == _SCAN:
            found = _MARKER.search(content, end)
            end = found.start() if found is not None else len(content)
        yield marker, content[at:end]
        at = end


def _plain_jpeg(content: bytes) -> bytes:
    kept = []
    for marker, part in _segments(content):
        if marker == _EXIF and (turned := _orientation(part[10:])) > 1:
            kept.append(_only_turned(turned))
        elif not (0xE0 <= marker <= 0xEF or marker == _COMMENT) or part[4:].startswith(_OF_THE_DOTS):
            kept.append(part)
    return b"".join(kept)


def _orientation(tiff: bytes) -> int:
    """Which way up a camera was held, 1 to 8; 1 where it is not said."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (at,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, at)
        for place in range(count):
            tag, _kind, _many, value = struct.unpack_from(order + "HHIH", tiff, at + 2 + 12 * place)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        pass
    return 1


def _only_turned(orientation: int) -> bytes:
    """A part that says which way up the picture is, and nothing else."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    said = b"Exif\0\0" + tiff
    return struct.pack(">BBH", 0xFF, _EXIF, len(said) + 2) + said


# --- PNG, WebP, GIF -------------------------------------------------------------------------------------------


def _png_chunks(content: bytes) -> Iterator[tuple[str, bytes]]:
    at = 8
    while at + 12 <= len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            return
        said = name.decode("latin-1")
        yield said, content[at:end]
        if said == "IEND":
            return
        at = end


def _plain_png(content: bytes) -> bytes:
    needed = {"IHDR", "IDAT", "IEND"} | _LOOKS
    return content[:8] + b"".join(chunk for name, chunk in _png_chunks(content) if name in needed)


def _plain_webp(content: bytes) -> bytes:
    kept, at, size = [], 12, int.from_bytes(content[4:8], "little") + 8
    while at + 8 <= size:
        name, length = struct.unpack_from("<4sI", content, at)
        end = at + 8 + length + length % 2
        chunk = content[at : min(end, size)]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]  # those two follow no more
        if name in (b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"):
            kept.append(chunk)
        at = end
    inside = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _gif_blocks(content: bytes) -> Iterator[bytes]:
    """The head with its colours, then each block up to the end of the picture."""
    at = 13 + (3 << (content[10] & 7) + 1 if content[10] & 0x80 else 0)
    yield content[:at]
    while content[at] in (0x21, 0x2C):
        start = at
        if content[at] == 0x21:
            at += 2
        else:
            at += 11 + (3 << (content[at + 9] & 7) + 1 if content[at + 9] & 0x80 else 0)
        while content[at]:
            at += content[at] + 1
        at += 1
        yield content[start:at]
    yield content[at : at + 1]


def _plain_gif(content: bytes) -> bytes:
    kept = []
    for block in _gif_blocks(content):
        animates = block[:2] == b"\x21\xff" and block[3:14] == b"NETSCAPE2.0"
        if block[:1] != b"\x21" or block[1:2] == b"\xf9" or animates:
            kept.append(block)
    return b"".join(kept)
