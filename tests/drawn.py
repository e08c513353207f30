"""Small pictures for tests, made without any library of pictures, and what cameras write beside the dots."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode

SECRET = b"38.7223 N, 9.1393 W"
"""Where somebody lives."""


def png(width: int = 8, height: int = 6, *, rows: int | None = None, beside: bytes = b"") -> bytes:
    """Green all over; with `rows` it says that it is larger than it is. `beside` are chunks before the dots."""
    line = b"\0" + b"\x20\x80\x40" * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    dots = zlib.compress(line * (height if rows is None else rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + beside + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def chunk(name: bytes, data: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def exif(orientation: int = 1) -> bytes:
    """What a camera writes: which way up it was held, and where it was (a GPS part that points to the secret)."""
    tags = [(0x0112, 3, 1, orientation << 16), (0x8825, 4, 1, 38)]
    first = struct.pack(">H", len(tags)) + b"".join(struct.pack(">HHII", *tag) for tag in tags) + bytes(4)
    gps = struct.pack(">HHHIII", 1, 1, 2, len(SECRET), 56, 0) + SECRET
    return b"Exif\0\0MM\0*" + struct.pack(">I", 8) + first + gps


def with_exif(jpeg: bytes, orientation: int = 1) -> bytes:
    """The JPEG as a phone would have written it: with a place, a comment, a moving picture behind."""
    said = exif(orientation)
    comment = b"\xff\xfe" + struct.pack(">H", len(SECRET) + 2) + SECRET
    xmp = b"http://ns.adobe.com/xap/1.0/\0" + SECRET
    parts = b"".join(b"\xff\xe1" + struct.pack(">H", len(each) + 2) + each for each in (said, xmp)) + comment
    return jpeg[:2] + parts + jpeg[2:] + b"MotionPhoto_Data" + SECRET


def gps_in(content: bytes) -> bool:
    """Whether a reader of our own finds a GPS part, looking at every tag of every EXIF block wherever it lies."""
    at = content.find(b"Exif\0\0")
    while at >= 0:
        tiff = content[at + 6 :]
        order = ">" if tiff[:2] == b"MM" else "<"
        (first,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, first)
        tags = [struct.unpack_from(order + "H", tiff, first + 2 + 12 * place)[0] for place in range(count)]
        if 0x8825 in tags:
            return True
        at = content.find(b"Exif\0\0", at + 6)
    return False


JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBk"
    "eFxlZ2P/wAALCAACAAMBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AMf/Z"
)
"""Three grey dots by two."""
