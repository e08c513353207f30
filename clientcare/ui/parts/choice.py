"""One of several in a field: a combo box with an arrow of its own, for a style sheet leaves it without one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.parts.fading import Fading
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon

T = TypeVar("T")
ROOM = 10
CARET = 14
AROUND = 2 * ROOM + Icon.INLINE + 14
"""What stands around the words: padding, arrow, outline."""
BESIDE_ICON = 12
"""What an icon before the words takes beyond its own width."""
SPARE = 4
"""Of that a small field does not need."""


class Choice(Fading, QComboBox, Generic[T]):
    """`name` is what it is read out as. The wheel changes nothing: it scrolls what the field stands in."""

    def __init__(self, look: Look, name: str, offered: Sequence[tuple[T, str]] = ()) -> None:
        super().__init__()
        self._look = look
        self._values: list[T] = []  # kept here: as data of an item a word of an enum comes back as bare text
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(offered)
        look.changed.connect(self._restyle)
        self._restyle()
        self.currentIndexChanged.connect(self._tell_cut)

    @property
    def value(self) -> T:
        """What is chosen."""
        return self._values[self.currentIndex()]

    @property
    def wanted(self) -> int:
        """The width in which what is chosen is not cut."""
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        icon = not self.itemIcon(self.currentIndex()).isNull()
        return words + AROUND + (self.iconSize().width() + BESIDE_ICON if icon else 0)

    def offer(self, offered: Sequence[tuple[T, str]]) -> None:
        """Offers these, each with its words; what was chosen stays chosen where it is among them."""
        before = self._values[self.currentIndex() : self.currentIndex() + 1]
        self._values = [value for value, _ in offered]
        self.blockSignals(True)
        self.clear()
        self.addItems([words for _, words in offered])
        self.blockSignals(False)
        self._go_to(self._place_of(before[0]) if before else 0)

    def choose(self, value: T) -> None:
        """Shows that value, the first one where it is not offered; nobody is told."""
        self._go_to(self._place_of(value))

    def _place_of(self, value: T) -> int:
        return self._values.index(value) if value in self._values else 0

    def _go_to(self, place: int) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(place if self.count() else -1)
        self.blockSignals(False)
        self._tell_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        """What has no room for its words says them in a tooltip, as long as that is so."""
        told = bool(self.property("cut"))
        cut = self.wanted - SPARE > self.width() and self.count() > 0 and (told or not self.toolTip())
        if cut or told:
            self.setToolTip(tip(self.currentText()) if cut else "")
            self.setProperty("cut", cut)

    def _restyle(self) -> None:
        """An icon before the words grows with them."""
        side = self._look.side(Icon.INLINE)
        self.setIconSize(QSize(side, side))
        self.update()

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
        side = self._look.side(CARET)
        drawn = icons.pixmap("caret-down", ink, side, self.devicePixelRatioF())
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        before = ROOM - 2 if self.property("small") else ROOM
        left = self.width() - side - before - 1 if rightward else before + 1
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), drawn)
        painter.end()
