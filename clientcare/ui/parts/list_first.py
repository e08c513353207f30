"""A screen one comes to shows its list with the frame that answers the key, and what stands beside it with the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from clientcare.ui.parts.after_paint import AfterPaint


class ListFirst(QObject):
    """Paints `beside` one frame after `view`, whenever both come into sight: half of the work, and half of the wait."""

    def __init__(self, view: QAbstractItemView, beside: QWidget) -> None:
        super().__init__(view)
        self._beside = beside
        self._painted = AfterPaint(view.viewport(), wait=0)
        self._painted.done.connect(self._let_follow)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            self._beside.setUpdatesEnabled(False)
            self._painted.start()
        elif event.type() == QEvent.Type.Hide:
            self._painted.stop()
            self._let_follow()
        return False

    def _let_follow(self) -> None:
        self._beside.setUpdatesEnabled(True)
