"""Round corners of windows of our own: where nothing shines through a window they are cut out of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

X11 = "xcb"
"""There a window may be without anything behind it, and what is not painted is black."""


def round_off(window: QWidget, corner: int) -> None:
    """To be called whenever it has another size."""
    if QGuiApplication.platformName() != X11:
        return
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(window.rect()), corner, corner)
    window.setMask(QRegion(outline.toFillPolygon().toPolygon()))
