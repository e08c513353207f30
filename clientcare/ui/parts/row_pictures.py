"""Keeps the rows of a list as they were painted: a list that is shown again, or moved, need not paint them again."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from clientcare.ui.look import Look

HURRY = 0.004
"""Seconds of drawing rows in a frame that somebody waits for; who sees twelve begins with the first."""
ROOM = 6_000_000
"""Bytes that the pictures of one list may take: a page of it and a little more."""
BYTES_A_POINT = 4


class RowPictures:
    """The last rows painted; another look forgets them all. `ground` is the role that lies behind them."""

    def __init__(self, look: Look, ground: str = "window") -> None:
        self._look, self._ground = look, ground
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._taken = 0
        self._until = 0.0
        self.left_out = False
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """Every row is painted anew."""
        self._kept.clear()
        self._taken = 0

    def hurry(self, yes: bool) -> None:
        """From here on rows are left out once drawing has taken its time, and `left_out` tells that some were."""
        self._until = time.perf_counter() + HURRY if yes else 0.0
        self.left_out = False

    def leaves_out(self) -> bool:
        """Whether there is no time left in the frame: what is not drawn yet follows with the next one."""
        late = bool(self._until) and time.perf_counter() > self._until
        self.left_out = self.left_out or late
        return late

    def paint(self, painter: QPainter, box: QRect, row: Hashable, draw: Callable[[QPainter, QRect], None]) -> None:
        """Shows the row in `box`; where one that looks the same has not been kept, `draw` paints it first.

        Two rows that look different must be different, whatever that hangs on; their size does by itself.
        """
        ratio = painter.device().devicePixelRatioF()
        key = (row, box.size().toTuple(), ratio)
        picture = self._kept.get(key)
        if picture is None:
            if self.leaves_out():
                return
            picture = self._drawn(box, ratio, draw)
            self._keep(key, picture)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(box.topLeft(), picture)

    def _drawn(self, box: QRect, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
        picture = QPixmap(box.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.colour(self._ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QRect(0, 0, box.width(), box.height()))
        painter.end()
        return picture

    def _keep(self, key: Hashable, picture: QPixmap) -> None:
        self._kept[key] = picture
        self._taken += _bytes(picture)
        while self._taken > ROOM and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._taken -= _bytes(gone)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * BYTES_A_POINT
