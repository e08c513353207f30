"""A place of the window on which a picture may be dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropSpot(QObject):
    """Watches a widget. `where` says what is at a place of it, as a uid, "" where nothing may be dropped.

    `over` carries the place that is pointed at while a picture is dragged, `left` that it is no longer; `brought`
    carries the uid and what was dropped, which is gone when the signal is over.
    """

    over = Signal(QPoint)
    left = Signal()
    brought = Signal(str, object)

    def __init__(self, widget: QWidget, where: Callable[[QPoint], str]) -> None:
        super().__init__(widget)
        self._where = where
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return self._dragged(event)
        if event.type() == QEvent.Type.DragLeave:
            self.left.emit()
        return False

    def _dragged(self, event: QDropEvent) -> bool:
        from clientcare.ui.pictures.bringing import holds_picture

        if not holds_picture(event.mimeData()):
            return False
        place = event.position().toPoint()
        uid = self._where(place)
        if not uid and not isinstance(event, QDragMoveEvent):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(uid) or event.type() == QEvent.Type.DragEnter)
        if event.type() == QEvent.Type.Drop:
            self.left.emit()
            self.brought.emit(uid, event.mimeData())
        elif uid:
            self.over.emit(place)
        else:
            self.left.emit()
        return True
