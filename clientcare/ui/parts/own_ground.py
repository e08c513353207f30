"""Gives a list a ground of its own, so that scrolling moves what is painted and paints only the rows that come in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from clientcare.ui.look import Look


def take_ground(view: QAbstractItemView) -> None:
    """From now on the view paints its ground itself, by `paint_ground` before its rows."""
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def paint_ground(view: QAbstractItemView, event: QPaintEvent, look: Look, role: str = "window") -> None:
    painter = QPainter(view.viewport())
    painter.fillRect(event.rect(), look.colour(role))
    painter.end()
