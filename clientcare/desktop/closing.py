"""Lets closing the window keep the app in the tray, where there is one; else closing is closing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class Closing(QObject):
    """`hidden`: the window was hidden instead of closed, because `may_hide` allowed it."""

    hidden = Signal()

    def __init__(self, window: QWidget, may_hide: Callable[[], bool]) -> None:
        super().__init__(window)
        self._may_hide = may_hide
        self.leaving = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hides on Close, but not when leaving, nor at the end of the desktop's session, which it would hold up."""
        if event.type() is QEvent.Type.Close and not self.leaving and self._is_kept():
            event.ignore()
            assert isinstance(watched, QWidget)
            stay_open(True)
            watched.hide()
            self.hidden.emit()
            return True
        if event.type() is QEvent.Type.Show:
            stay_open(False)
        return False

    def _is_kept(self) -> bool:
        application = QGuiApplication.instance()
        ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        return not ending and self._may_hide()


def stay_open(yes: bool) -> None:
    """While no window is shown, the end of a menu or dialog must not end the app."""
    QGuiApplication.setQuitOnLastWindowClosed(not yes)
