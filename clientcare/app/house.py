"""The house is kept once a day, beside the window: Today made quick again, a copy of the whole studio, the trash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from clientcare.book import safety
from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError
from clientcare.ui.parts.beside import Beside
from clientcare.words.errors import sentence


class House(QObject):
    """`say` tells what could not be done. What is broken off leaves no trace, and is done at the next start."""

    def __init__(self, desk: Callable[[], Desk], say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, say
        self.keeping = Beside(self)
        self.keeping.failed.connect(self._failed)

    def keep(self) -> None:
        """At the start, and when the day turns."""
        desk = self._desk()
        self.keeping.begin(lambda progress: safety.daily_work(desk, progress))

    def leave(self) -> None:
        """The studio is closed now."""
        self.keeping.leave()

    def _failed(self, error: CareError) -> None:
        self._say(sentence(error))
