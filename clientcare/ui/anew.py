"""Takes all that is shown away and shows it anew, where another studio comes into its place or somebody is erased."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QStackedWidget

from clientcare.ui.bench import Bench
from clientcare.ui.pictures.album import Album

if TYPE_CHECKING:
    from clientcare.ui.person.kinds import Kind
    from clientcare.ui.quick.window import QuickWindow
    from clientcare.ui.screen import Screen
    from clientcare.ui.window import Window


class Anew(QObject):
    """Listens to the history, for the window whose screens and small windows these are."""

    def __init__(
        self,
        bench: Bench,
        window: Window,
        stack: QStackedWidget,
        screens: MutableMapping[int, Screen],
        quick: MutableMapping[Kind, QuickWindow],
    ) -> None:
        super().__init__(window)
        self._bench, self._window, self._stack = bench, window, stack
        self._screens, self._quick = screens, quick
        self._shown = 0
        bench.history.ending.connect(self.put_away)
        bench.history.begun.connect(self.begin)

    def put_away(self) -> None:
        """Hides and drops every screen and small window, and forgets what was drawn.

        Each keeps what was begun in it when it is hidden: that is then in the studio as it was, not in the one to come.
        """
        self._shown = next((place for place, one in self._screens.items() if one is self._stack.currentWidget()), 0)
        self._drop()

    def _drop(self) -> None:
        self._window.saying.toast.lie_over(self._stack)
        self._window.saying.toast.hide()
        for window in self._quick.values():
            window.close()
            window.deleteLater()
        for screen in self._screens.values():
            screen.hide()
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self._quick.clear()
        for album in self._window.findChildren(Album):
            album.leave()
            album.deleteLater()
        self._bench.look.show_pictures_of(Album(self._bench.desk, self._window))
        QPixmapCache.clear()

    def begin(self, said: str) -> None:
        """Shows what there is now in the place where one was, and says why, where there is something to say."""
        self._drop()  # what the tray or a command opened meanwhile
        self._window.renew()
        self._window.go_to(self._shown)
        if said:
            self._window.saying.say(said, [])
