"""One of several in a field: a combo box with an arrow of its own, for a style sheet leaves it without one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.tokens import Icon

T = TypeVar("T")
ROOM = 10


class Choice(QComboBox, Generic[T]):
    """`name` is what it is read out as. The wheel changes nothing: it scrolls what the field stands in."""

    def __init__(self, look: Look, name: str, offered: Sequence[tuple[T, str]] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(offered)
        look.changed.connect(self.update)

    @property
    def value(self) -> T:
        """What is chosen."""
        return cast(T, self.currentData())

    def offer(self, offered: Sequence[tuple[T, str]]) -> None:
        """Offers these, each with its words; what was chosen stays chosen where it is among them."""
        before = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in offered:
            self.addItem(words, value)
        self.blockSignals(False)
        self.choose(before)

    def choose(self, value: T) -> None:
        """Shows that value, the first one where it is not offered; nobody is told."""
        place = next((row for row in range(self.count()) if self.itemData(row) == value), 0)
        self.blockSignals(True)
        self.setCurrentIndex(place if self.count() else -1)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = self._look.colours.text_2 if self.isEnabled() else self._look.colours.disabled
        drawn = icons.pixmap("caret-down", ink, Icon.INLINE, self.devicePixelRatioF())
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - Icon.INLINE - ROOM if rightward else ROOM
        painter.drawPixmap(QPointF(left, (self.height() - Icon.INLINE) / 2), drawn)
        painter.end()
