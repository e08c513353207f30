"""Frames that answer a key: rows for which one of them has no time follow with the frame after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView

from clientcare.ui.parts.row_pictures import RowPictures


class Hurried:
    """Of a list whose rows are kept as pictures."""

    def __init__(self, view: QAbstractItemView, pictures: RowPictures) -> None:
        self._view, self._pictures = view, pictures
        self._hurries = False

    def begin(self) -> None:
        """The next frame answers a key."""
        self._hurries = True

    @contextmanager
    def painting(self) -> Iterator[None]:
        """Within this the list paints itself."""
        self._pictures.hurry(self._hurries)
        yield
        if self._hurries:
            self._hurries = False
            if self._pictures.left_out:
                QTimer.singleShot(0, self._view.viewport(), self._view.viewport().update)
