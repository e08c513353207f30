"""Words with controls at their end, which go below where the words would have too little room beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class HeadRow(QLayout):
    """The words take what the controls leave; `least` is what they need so that the controls stay beside them, at the
    height that `stand` says."""

    def __init__(
        self,
        words: QWidget,
        controls: QWidget,
        least: Callable[[], int],
        *,
        stand: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
        across: int = 8,
        down: int = 10,
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._least, self._stand, self._across, self._down = least, stand, across, down
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(words)
        self.addWidget(controls)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom()
        return around + self._lay(QRect(0, 0, width - margins.left() - margins.right(), 0), really=False)

    def sizeHint(self) -> QSize:
        """All beside each other."""
        words, controls = (item.sizeHint() for item in self._items)
        gap = self._across if controls.width() else 0
        return self._within(QSize(words.width() + gap + controls.width(), max(words.height(), controls.height())))

    def minimumSize(self) -> QSize:
        """One below the other."""
        words, controls = (item.minimumSize() for item in self._items)
        return self._within(QSize(max(words.width(), controls.width()), max(words.height(), controls.height())))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect.marginsRemoved(self.contentsMargins()), really=True)

    def _within(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _lay(self, rect: QRect, *, really: bool) -> int:
        """Sets both out in that width, and gives the height they take."""
        words, controls = self._items
        taken = controls.sizeHint().width()
        if not taken:
            return self._place(words, rect, rect.width(), 0, _height(words, rect.width()), really=really)
        left = rect.width() - taken - self._across
        if left < self._least():
            above = self._place(words, rect, rect.width(), 0, _height(words, rect.width()), really=really)
            below = rect.translated(0, above + self._down)
            height = self._place(controls, below, rect.width(), 0, _height(controls, rect.width()), really=really)
            return above + self._down + height
        height = max(_height(words, left), controls.sizeHint().height(), rect.height() if really else 0)
        for item, width, x in ((words, left, 0), (controls, taken, rect.width() - taken)):
            own = _height(item, width)
            free = height - own
            at = {Qt.AlignmentFlag.AlignTop: 0, Qt.AlignmentFlag.AlignBottom: free}.get(self._stand, free // 2)
            self._place(item, rect.translated(0, at), width, x, own, really=really)
        return height

    def _place(self, item: QLayoutItem, rect: QRect, width: int, x: int, height: int, *, really: bool) -> int:
        if really:
            parent = self.parentWidget()
            rightward = parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight
            left = rect.left() + x if rightward else rect.right() + 1 - x - width
            item.setGeometry(QRect(left, rect.top(), width, height))
        return height


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
