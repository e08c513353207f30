"""Phosphor icons in the colours of the design, drawn once for each size and screen."""

from __future__ import annotations

import functools
import importlib.util
import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

DIRECTED = {"arrow-bend-up-right", "arrow-square-out", "caret-left", "caret-right"}
"""These point somewhere: to the other side where one reads from the right."""
PACK = "justmyresource_phosphor"
_ENTRY = struct.Struct("<4s6H3L5H2L")
"""An entry of a zip's directory (PKWARE APPNOTE 4.3.12); the name follows."""
_LOCAL = struct.Struct("<4s5H3L2H")
"""The header before a file's bytes (4.3.7); name and extra field follow."""


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `side` pixels of the design, for a screen with that device pixel ratio.

    A name that ends in "-fill" is the filled form. KeyError for a name that Phosphor does not have.
    """
    turned = name in DIRECTED and QGuiApplication.isRightToLeft()
    key = f"{name} {colour} {side} {ratio} {turned}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(QSize(side, side) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    svg = drawing(name).replace(b"currentColor", colour.encode())
    painter = QPainter(drawn)
    if turned:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(
    name: str, colour: str, side: int, *, disabled: str = "", before: int = 0, room: int = 0, ratio: float = 2.0
) -> QIcon:
    """An icon for buttons and menus; `disabled` is its colour while it cannot be used.

    `room` is so many pixels kept free between it and a word: Qt itself leaves few; `before` on its other side.
    """
    made = QIcon(_with_room(pixmap(name, colour, side, ratio), before, room))
    if disabled:
        made.addPixmap(_with_room(pixmap(name, disabled, side, ratio), before, room), QIcon.Mode.Disabled)
    return made


def _with_room(drawn: QPixmap, before: int, room: int) -> QPixmap:
    if not (before or room):
        return drawn
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round((before + room) * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(room if QGuiApplication.isRightToLeft() else before, 0, drawn)
    painter.end()
    return wider


@functools.cache
def drawing(name: str) -> bytes:
    """The SVG of an icon. Read straight from the package: opening its zip of 7,500 files the usual way takes 90 ms."""
    weight = "fill" if name.endswith("-fill") else "regular"
    path = f"{weight}/{name}.svg".encode()
    zipped = _pack()
    at = zipped.rfind(path) - _ENTRY.size  # the directory stands after the files
    entry = _ENTRY.unpack_from(zipped, at) if at >= 0 else (b"",)
    if entry[0] != b"PK\x01\x02" or entry[10] != len(path):
        raise KeyError(name)
    method, size, offset = entry[4], entry[8], entry[16]
    local = _LOCAL.unpack_from(zipped, offset)
    start = offset + _LOCAL.size + local[9] + local[10]
    packed = zipped[start : start + size]
    return zlib.decompress(packed, -zlib.MAX_WBITS) if method else packed


@functools.cache
def _pack() -> bytes:
    found = importlib.util.find_spec(PACK)
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError(PACK)
    return (Path(found.submodule_search_locations[0]) / "icons.zip").read_bytes()
