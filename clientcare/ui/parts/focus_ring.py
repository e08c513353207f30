"""The ring around what has the keyboard's attention: only for keys, never for the mouse, always on top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from clientcare.ui.look import Look
from clientcare.ui.tokens import Corner

WIDTH = 2
AWAY = 2
_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class FocusRing(QWidget):
    """Lies over the window and follows the focus. Fields and lists show it themselves; buttons need the ring."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._focus(watched, event.reason())
        elif watched is self._around and kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._leave()
        elif self._around is not None and kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), WIDTH))
        corner = Corner.CONTROL + AWAY + 1
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)
        painter.end()

    def _focus(self, watched: QObject, reason: Qt.FocusReason) -> None:
        if not isinstance(watched, QAbstractButton) or watched.window() is not self._window:
            if isinstance(watched, QWidget):
                self._leave()
            return
        if reason in _BY_KEYS:
            self._around = watched
            self._place()
            self.raise_()
            self.show()

    def _leave(self) -> None:
        self._around = None
        self.hide()

    def _place(self) -> None:
        if self._around is None:
            return
        corner = self._around.mapTo(self._window, self._around.rect().topLeft())
        room = WIDTH + AWAY
        box = QRect(corner, self._around.size()).adjusted(-room, -room, room, room)
        if box != self.geometry():
            self.setGeometry(box)
