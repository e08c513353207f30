"""The window of the scene before: it stays in sight until the next one has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from clientcare.book.studio import Studio


class Left:
    """Shows what was last painted, hears no key and no pointer, and keeps nobody here: the app ends without it.

    What stands in it is hidden as when it closes, so that all is kept that was begun there and nothing asks any more.
    `also` goes with the window; `studio` is closed after it.
    """

    def __init__(self, window: QWidget, also: QObject, studio: Studio | None = None) -> None:
        self._parts: list[QObject] = [window, also]
        self._window, self.studio = window, studio
        window.setUpdatesEnabled(False)
        window.setEnabled(False)
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        for child in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()

    def go(self) -> None:
        """The next one is seen."""
        if self._parts:
            self._window.close()
        for each in self._parts:
            each.deleteLater()
            QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete.value)
        self._parts.clear()
        if self.studio is not None:
            self.studio.close()
            self.studio = None
