"""Where the window stands when it opens: as it stood the last time, and never where no screen shows it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from clientcare.book.kept import Kept, keep, kept
from clientcare.domain.errors import CareError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clientcare.book.desk import Desk

FRAME = QSize(8, 44)
"""What the desktop draws around a window: its title, its edges."""


def first_size(drawn: QSize, available: QSize) -> QSize:
    """As drawn; less where panels leave less of the screen."""
    return drawn.boundedTo(available - FRAME)


def stand(window: QWidget, desk: Desk) -> None:
    """Puts the window, before it is shown, where it was left; Qt moves it to a screen that is there."""
    placed = kept(desk, Kept.WINDOW)
    if not placed or not window.restoreGeometry(QByteArray.fromBase64(placed.encode())):
        window.resize(first_size(window.size(), window.screen().availableSize()))


def keep_standing(window: QWidget, desk: Desk) -> None:
    """Remembers where it stands, if it was ever shown; what cannot be remembered is no trouble to anybody."""
    if window.windowHandle() is not None:
        with contextlib.suppress(CareError):
            keep(desk, Kept.WINDOW, bytes(window.saveGeometry().toBase64().data()).decode())
