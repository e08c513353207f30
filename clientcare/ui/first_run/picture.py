"""A painting in a frame beside the welcome, as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientcare.paths import resource
from clientcare.ui.look import Look

WORK = "sample/mira/yellow-kitchen.jpg"
FRAME, FRAME_CORNER = 20, 4
LARGEST = QSize(400, 500)


class StartPicture(QWidget):
    """One of the made-up studio's own works; it says nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._work = QPixmap(str(resource(WORK)))
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.fit(LARGEST)

    def fit(self, room: QSize) -> None:
        """At most so large."""
        size = self._work.size().scaled(room.boundedTo(LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(size + QSize(2 * FRAME, 2 * FRAME))
        self._drawn = QPixmap()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line_strong"), 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), FRAME_CORNER, FRAME_CORNER)
        place = QRect(FRAME, FRAME, self.width() - 2 * FRAME, self.height() - 2 * FRAME)
        if self._drawn.isNull():
            ratio = self.devicePixelRatioF()
            exact, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._drawn = self._work.scaled(place.size() * ratio, exact, smooth)
            self._drawn.setDevicePixelRatio(ratio)
        painter.drawPixmap(place.topLeft(), self._drawn)
        painter.end()
