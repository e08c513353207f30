"""A layout that sets widgets beside each other and begins a new row where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """In reading order; what is wider than a whole row is made narrower. Hidden widgets take no room."""

    def __init__(self, *, across: int = 8, down: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget in at that place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Something in it asks for another size."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Known until something in it changes: Qt asks many times for each of its own layouts."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, really=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self._across * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """So that the widest stands alone, and may still be made narrower."""
        return QSize(60, max((item.minimumSize().height() for item in self._shown()), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, really: bool) -> int:
        """Sets the rows out in that width, and gives the height they take."""
        y, height = 0, 0
        row: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), rect.width()))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if row and used + self._across + size.width() > rect.width():
                height = self._lay_row(row, rect, y, really=really)
                y += height + self._down
                row, used = [], 0
            used += (self._across if row else 0) + size.width()
            row.append((item, size))
        return y + self._lay_row(row, rect, y, really=really) if row else max(0, y - self._down)

    def _lay_row(self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, *, really: bool) -> int:
        height = max(size.height() for _, size in row)
        if really:
            parent = self.parentWidget()
            rightward = parent is None or parent.layoutDirection() is Qt.LayoutDirection.LeftToRight
            x = 0
            for item, size in row:
                left = rect.left() + x if rightward else rect.right() + 1 - x - size.width()
                item.setGeometry(QRect(QPoint(left, rect.top() + y + (height - size.height()) // 2), size))
                x += size.width() + self._across
        return height
