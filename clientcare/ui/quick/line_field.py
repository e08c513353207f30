"""The field of the small window: a magnifying glass before what is typed, drawn, for it is no button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.found_field import FoundField
from clientcare.ui.tokens import Icon

INSET, GAP = 11, 8


class LineField(FoundField):
    """As high as drawn, higher where the text is large."""

    def __init__(self, look: Look, name: str, example: str) -> None:
        super().__init__(name, example)
        self._look = look
        self.setProperty("part", "line")
        look.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._look.side(Icon.INLINE)
        left = self.width() - INSET - side if self._mirrored else INSET
        ink, ratio = self._look.colours.text_2, self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(left, (self.height() - side) // 2, icons.pixmap("magnifying-glass", ink, side, ratio))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _restyle(self) -> None:
        room = self._look.side(Icon.INLINE) + GAP
        self.setTextMargins(0 if self._mirrored else room, 0, room if self._mirrored else 0, 0)
