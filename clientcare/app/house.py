"""The house is kept once a day: what is quick in the window, the copy of the whole studio beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from clientcare.book import safety
from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError
from clientcare.ui.parts.beside import Beside
from clientcare.words.errors import sentence


class House(QObject):
    """`say` tells what could not be done. A copy that is broken off leaves no trace, and is made at the next start."""

    def __init__(self, desk: Callable[[], Desk], say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, say
        self.copying = Beside(self)
        self.copying.done.connect(self._copied)
        self.copying.failed.connect(self._failed)

    def keep(self) -> None:
        """At the start, and when the day turns."""
        desk = self._desk()
        try:
            safety.begin_day(desk)
        except CareError as error:
            self._failed(error)
            return
        if safety.copy_is_due(desk):
            self.copying.begin(lambda progress: safety.copy_of_the_day(desk, progress))

    def leave(self) -> None:
        """The studio is closed now."""
        self.copying.leave()

    def _copied(self, _nothing: object) -> None:
        try:
            safety.end_day(self._desk())
        except CareError as error:
            self._failed(error)

    def _failed(self, error: CareError) -> None:
        self._say(sentence(error))
