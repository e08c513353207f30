"""A part of the window that F6 goes to, and what has the focus in it then."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget


class Pane(NamedTuple):
    """`entry` is within `whole`, or it itself."""

    whole: QWidget
    entry: QWidget

    def holds(self, focused: QWidget | None) -> bool:
        """Whether the focus is here."""
        return focused is not None and (focused is self.whole or self.whole.isAncestorOf(focused))
