"""The ring around the button that has the keyboard's attention: only for keys, never for the mouse, always on top."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from clientcare.ui.look import Look
from clientcare.ui.tokens import Corner

WIDTH = 2
AWAY = 2
BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
"""How a focus comes for which lists show a ring."""
_pointing = [0]
"""How many deeds of the pointer are being done just now."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


@contextmanager
def by_pointer() -> Iterator[None]:
    """What gets the focus meanwhile gets it by a click, although the button of the mouse is up already."""
    _pointing[0] += 1
    try:
        yield
    finally:
        _pointing[0] -= 1


class FocusRing(QWidget):
    """Lies over the window and follows the focus. Fields and lists show it themselves; buttons need the ring."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), WIDTH))
        corner = Corner.CONTROL + AWAY + 1
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)
        painter.end()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A button that gets the focus while no mouse button is down got it by keys."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._around, self._watched = None, []
        by_keys = QApplication.mouseButtons() is Qt.MouseButton.NoButton and not _pointing[0]
        if isinstance(new, QAbstractButton) and by_keys and new.window() is self._window:
            self._around = new
            self._watch(new)
        self._place()

    def _watch(self, button: QWidget) -> None:
        """It moves with all that it stands in, too."""
        widget: QWidget | None = button
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _place(self) -> None:
        if self._around is None or not isValid(self._around) or not self._around.isVisible():
            self.hide()
            return
        room = WIDTH + AWAY
        self.setGeometry(self._box_of(self._around).adjusted(-room, -room, room, room))
        seen = self._seen_around(self._around).adjusted(-room, -room, room, room)
        if seen.contains(self.geometry()):
            self.clearMask()
        else:  # it scrolls: nothing of the ring lies over what does not
            self.setMask(QRegion(seen.translated(-self.pos())))
        self.raise_()
        self.show()

    def _box_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    def _seen_around(self, widget: QWidget) -> QRect:
        """The part of the window in which it may be seen."""
        seen, inside = self._window.rect(), widget.parentWidget()
        while inside is not None and inside is not self._window:
            if isinstance(inside.parentWidget(), QAbstractScrollArea):
                seen &= self._box_of(inside)
            inside = inside.parentWidget()
        return seen
