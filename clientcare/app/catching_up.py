"""Everybody is brought up to a new rule beside the window: days away or another plan concern thousands at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clientcare.book import catching_up
from clientcare.book.desk import Desk
from clientcare.ui.history import History
from clientcare.ui.parts.beside import Beside


class CatchingUp(QObject):
    """`caught_up` tells that all that is shown may be another now. What is broken off goes on with the next start."""

    caught_up = Signal()

    def __init__(self, desk: Callable[[], Desk], history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.going_on = Beside(self)
        self.going_on.done.connect(self._done)
        self.going_on.failed.connect(history.failed)
        history.changed.connect(self.look)
        history.begun.connect(self.look)
        desk().studio.catches_up = True

    def look(self, _told: object = None) -> None:
        """Begins where somebody is still kept by the rule before."""
        desk = self._desk()
        if not self.going_on.works and catching_up.is_behind(desk):
            self.going_on.begin(lambda progress: catching_up.catch_up(desk, progress))

    def finish(self) -> None:
        """Now, for somebody who waits for the answer."""
        desk = self._desk()
        if catching_up.is_behind(desk):
            catching_up.catch_up(desk)

    def leave(self) -> None:
        """The studio is closed now."""
        self.going_on.leave()

    def _done(self, _nothing: object) -> None:
        self.caught_up.emit()
        self.look()
