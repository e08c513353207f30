"""A widget in a column with room at its sides, which takes no room at all while it is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def inset(widget: QWidget, sides: int, *, below: int = 0) -> QHBoxLayout:
    """A row of that widget alone, with so many pixels at both sides and below it."""
    row = QHBoxLayout()
    row.setContentsMargins(sides, 0, sides, below)
    row.addWidget(widget)
    return row
