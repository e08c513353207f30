"""Keeps the calendar in its folder up to date: a while after the last deed, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from clientcare.book import calendar_folder
from clientcare.book.desk import Desk
from clientcare.domain.errors import CareError
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside

QUIET = 4_000
"""Milliseconds without a deed before the calendar is written: never in the middle of one, and not once for each."""


class CalendarKeeper(QObject):
    """What cannot be written is said once, as a deed is that cannot be saved."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.writing = Beside(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.keep_up)
        self.writing.done.connect(self._wrote)
        self.writing.failed.connect(self._bench.history.failed)
        bench.history.changed.connect(self._wait)
        bench.history.begun.connect(self._wait)

    def wait(self) -> None:
        """Another day has begun, or the app: it is looked after soon."""
        self._quiet.start()

    def keep_up(self) -> None:
        """Writes it now, where it is wanted and not being written already."""
        desk = self._bench.desk()
        if desk.studio.is_held or (calendar_folder.is_wanted(desk) and not self._begin(desk)):
            self._quiet.start()

    def _begin(self, desk: Desk) -> bool:
        return self.writing.begin(lambda _progress: calendar_folder.keep_up(desk))

    def finish(self) -> None:
        """The app ends: what was just done is in the calendar too; what cannot be is with the next start."""
        if self._quiet.isActive():
            self._quiet.stop()
            desk = self._bench.desk()
            if calendar_folder.is_wanted(desk):
                calendar_folder.keep_up(desk)

    def _wait(self, _told: object) -> None:
        self._quiet.start()

    def _wrote(self, trouble: CareError | None) -> None:
        if trouble is not None:
            self._bench.history.failed.emit(trouble)
