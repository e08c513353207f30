"""Lets Tab go through what is made later in the order in which one reads it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(whole: QWidget) -> None:
    """From the first control in the layout of `whole` to the last; where that first one stands is left as it is."""
    layout = whole.layout()
    if layout is None:
        return
    for before, after in pairwise(_controls(layout)):
        QWidget.setTabOrder(before, after)


def _controls(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if isinstance(widget, QScrollArea):
            widget = widget.widget()
        if inner is not None:
            yield from _controls(inner)
        elif widget is not None and (own := widget.layout()) is not None:
            yield from _controls(own)
        elif widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
