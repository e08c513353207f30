"""One of the artist's own works in a frame, as it hangs where nothing is left to do.

`work_at_home` of `store.reads.pictures` says which one, `lives_with` of `words.window.pictures` what stands below it,
and `Framed(look).show_picture(sha256, said)` shows it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientcare.domain.errors import CareError
from clientcare.ui.look import Look

LONGEST = 330
FRAME = 15
FRAME_CORNER, CORNER = 4, 2


class Framed(QWidget):
    """As large as the picture needs, before it is there: nothing moves when it comes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture = ""
        self._size = self._natural = QSize()
        self._longest = LONGEST
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        look.pictured.connect(self.update)
        self.hide()

    @property
    def picture(self) -> str:
        """The hash of what is shown, "" for nothing."""
        return self._picture

    def show_picture(self, sha256: str, said: str) -> bool:
        """Shows that picture; `said` is what a screen reader says of it. Where it cannot be opened nothing is shown."""
        self._natural = self._size_of(sha256) if sha256 else QSize()
        shown = not self._natural.isEmpty()
        self._picture = sha256 if shown else ""
        self.setAccessibleName(said if shown else "")
        self.setHidden(not shown)
        self.fit(self._longest)
        return shown

    def fit(self, longest: int) -> None:
        """The longest side is at most that long, where there is less room than usual."""
        self._longest = min(longest, LONGEST)
        side = min(self._longest, max(self._natural.width(), self._natural.height()))
        self._size = self._natural.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        if self._picture:
            self.setFixedSize(self._size + QSize(2 * FRAME, 2 * FRAME))
        self.update()

    def _size_of(self, sha256: str) -> QSize:
        from clientcare.ui.pictures.reading import content_of, size_of

        file = self._look.album.file_of(sha256) if self._look.album is not None else None
        if file is None:
            return QSize()
        try:
            return size_of(content_of(file))
        except CareError:
            return QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line_strong"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), FRAME_CORNER, FRAME_CORNER)
        place = QRect(FRAME, FRAME, self._size.width(), self._size.height())
        paint_picture(painter, place, self._picture, CORNER, self._look)
        painter.end()


def paint_picture(painter: QPainter, box: QRect, sha256: str, corner: int, look: Look) -> None:
    """Paints the picture of that hash into `box`, cut from its middle; a quiet ground until it is there."""
    ratio = painter.device().devicePixelRatioF()
    found = look.album.picture(sha256, box.size(), corner, ratio) if look.album is not None and sha256 else None
    if found is not None:
        painter.drawPixmap(box.topLeft(), found)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("sunken"))
    painter.drawRoundedRect(box, corner, corner)
