"""Opens pictures from anywhere, safely, in whatever thread: none takes more memory than it may, whatever it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from clientcare.domain.errors import CareError, Code
from clientcare.domain.frozen import Frozen
from clientcare.exchange.pictures import (
    BMP,
    GIF,
    HEIC,
    JPEG,
    LARGEST,
    PNG,
    TIFF,
    WEBP,
    comes_by_lines,
    is_whole,
    media_type,
)

LONGEST_PHOTO = 1000
LONGEST_PICTURE = 2400
"""Dots of the longer side that are kept: of a face, of a work that is looked at on a whole screen."""
MOST_DOTS = 36_000_000
"""A page scanned at 600 dots an inch. More is refused before any of it is opened: this needs 200 MB."""
MOST_BY_LINES = 128_000_000
"""Of what is opened line by line at a smaller size: a camera's largest picture."""
_BYTES = 4
_QUALITY = 90
_lately: dict[tuple[str, int], TakenIn] = {}
"""The last one that was taken in from a file, so that a sale is saved at once with the picture that was chosen."""
_READERS = {JPEG: b"jpeg", PNG: b"png", WEBP: b"webp", GIF: b"gif", TIFF: b"tiff", BMP: b"bmp"}


class TakenIn(Frozen):
    """A picture as it is kept: upright, no larger than is needed, and nothing in it but its dots."""

    content: bytes
    name: str = ""


def content_of(file: Path) -> bytes:
    """What is in a file that somebody brought; CareError where it cannot be had or is too large for a picture."""
    try:
        if not file.is_file():
            raise CareError(Code.NOT_FOUND, "no_such_file", file=file.name)
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError:
        raise CareError(Code.NOT_FOUND, "no_such_file", file=file.name) from None
    if len(content) > LARGEST:
        raise CareError(Code.INVALID, "picture_heavy", file=file.name, most=LARGEST // 1_000_000)
    return content


def file_taken_in(file: Path, longest: int) -> TakenIn:
    """As `take_in`; a file that has not changed since, and was brought a moment ago, is not opened again."""
    content = content_of(file)
    key = sha256(content).hexdigest(), longest
    taken = _lately.get(key) or take_in(content, longest, file.name)
    _lately.clear()
    _lately[key] = taken
    return taken


def take_in(content: bytes, longest: int, name: str = "") -> TakenIn:
    """The picture as it is kept; CareError with one sentence for what is none or cannot be opened safely.

    It is painted anew, so that nothing that was in the file comes along: no place, no time, no device, no second
    picture. `name` is that of the file it came from.
    """
    if not content:
        raise CareError(Code.BROKEN_FILE, "picture_empty", file=name)
    with _reader(content, name) as reader:
        if not is_whole(content):
            raise CareError(Code.BROKEN_FILE, "picture_broken", file=name)
        size = reader.size()
        if max(size.width(), size.height()) > longest:
            smaller = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
        return TakenIn(encoded(_read(reader, name)), name)


def take_in_image(image: QImage, longest: int) -> TakenIn:
    """The same of a picture that was copied in another app and is no file."""
    if image.isNull():
        raise CareError(Code.BROKEN_FILE, "picture_broken", file="")
    if max(image.width(), image.height()) > longest:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return TakenIn(encoded(image))


def opened(content: bytes, box: QSize, *, fill: bool) -> QImage:
    """The picture decoded at the size at which it is shown, upright: no larger than `box`, or with `fill` no smaller.

    CareError for what cannot be opened safely: also what is kept may have come with a file of somebody else's.
    """
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
    with _reader(content, "") as reader:
        size, turned = reader.size(), _turned(reader)
        wanted = size.scaled(box.transposed() if turned else box, mode)
        if wanted.width() < size.width() or wanted.height() < size.height():
            reader.setScaledSize(wanted.expandedTo(QSize(1, 1)))
        return _read(reader, "")


def size_of(content: bytes) -> QSize:
    """How large the picture is, upright, without opening it; CareError as `opened`."""
    with _reader(content, "") as reader:
        return reader.size().transposed() if _turned(reader) else reader.size()


def encoded(image: QImage) -> bytes:
    """The dots alone, in colours that every screen knows: a JPEG, or a PNG where something shows through."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel() and _shows_through(image)
    plain = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "PNG" if clear else "JPEG", -1 if clear else _QUALITY)  # type: ignore[call-overload]  # a buffer
    return bytes(buffer.data().data())


@contextmanager
def _reader(content: bytes, name: str) -> Iterator[QImageReader]:
    """A reader of one of the kinds we know, of a picture that is not too large."""
    kind = media_type(content)
    if kind == HEIC:
        raise CareError(Code.INVALID, "picture_heic", file=name)
    if kind not in _READERS:
        raise CareError(Code.INVALID, "no_picture", file=name)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_READERS[kind]))
    try:
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isEmpty():
            raise CareError(Code.BROKEN_FILE, "picture_broken", file=name)
        dots = size.width() * size.height() * max(_BYTES, _bytes_a_dot(reader)) // _BYTES
        if dots > (MOST_BY_LINES if comes_by_lines(content) else MOST_DOTS):
            raise CareError(Code.INVALID, "picture_huge", file=name, width=size.width(), height=size.height())
        yield reader
    finally:
        reader.setDevice(None)  # type: ignore[arg-type]  # it looks at the buffer once more as it goes


def _read(reader: QImageReader, name: str) -> QImage:
    image: QImage = reader.read()
    if image.isNull():
        raise CareError(Code.BROKEN_FILE, "picture_broken", file=name)
    return image


def _turned(reader: QImageReader) -> bool:
    """Whether it lies on its side."""
    return bool(reader.transformation().value & 4)


def _bytes_a_dot(reader: QImageReader) -> int:
    return QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel() // 8


def _shows_through(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width, line = alpha.width(), alpha.bytesPerLine()
    dots = memoryview(alpha.constBits())
    return any(bytes(dots[at : at + width]).count(255) < width for at in range(0, line * alpha.height(), line))
