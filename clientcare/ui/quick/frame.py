"""The frame of a small window: one column that scrolls where it must, trouble above it, Save below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.banner import Banner
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.quick.foot import MARGIN, Foot

WIDTH = 470
TALLEST = 0.9
"""Of the screen's height; then the middle scrolls."""
ABOVE = 0.12
"""So much of the main window's height is free above it when it comes for the first time."""


class Frame(QWidget):
    """A window as high as what stands in it; it belongs to the main window and stands by itself."""

    def __init__(self, look: Look, main: QWidget, title: str) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self._look = look
        self.setWindowTitle(title)
        self.setProperty("place", "dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(look)
        self.foot = Foot(look)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.fit)
        self._lay_out()
        self._inside.installEventFilter(self)
        self._ring = FocusRing(self, look)

    def add(self, widget: QWidget, margin: int = MARGIN) -> None:
        """Puts a widget below the others, with room at its sides; hidden, it takes none."""
        row = QHBoxLayout()
        row.setContentsMargins(margin, 0, margin, 0)
        row.addWidget(widget)
        self._column.insertLayout(self._column.count() - 1, row)

    def come_forward(self) -> None:
        """Shows it on top, and nothing else with it."""
        self.winId()
        # else a desktop would bring the main window along, or hide this one with it
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # None is meant
        self.fit()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):  # afterwards it stays where somebody put it
            self._stand_over()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _stand_over(self) -> None:
        """Where one looks already, over the main window, or over the screen where that is not seen; with room below it
        to become higher."""
        main, room = self.parentWidget(), self.screen().availableGeometry()
        seen = main is not None and main.isVisible() and not main.isMinimized()
        over = main.frameGeometry() if main is not None and seen else room
        left, top = over.center().x() - self.width() // 2, over.top() + round(over.height() * ABOVE)
        left, top = min(left, room.right() - self.width()), min(top, room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def fit_soon(self) -> None:
        """Once what is under way is laid out."""
        self._fitting.start()

    def fit(self) -> None:
        """As wide as drawn, wider where the text is large; as high as it needs, within the screen."""
        look, room = self._look, self.screen().availableSize()
        width = min(round(WIDTH * max(1.0, min(look.scale, 1.6))), room.width())
        self._column.activate()
        needed = self._column.totalHeightForWidth(width)
        needed = needed if self._column.hasHeightForWidth() else self._column.totalSizeHint().height()
        for beside in (self.banner, self.foot):
            if not beside.isHidden():
                needed += beside.heightForWidth(width) if beside.hasHeightForWidth() else beside.sizeHint().height()
        height = min(needed, round(room.height() * TALLEST))
        if QSize(width, height) != self.size():
            self.setFixedSize(width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit_soon()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, MARGIN - 2, 0, MARGIN)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        scroll = Scrolling(self, self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.foot)
