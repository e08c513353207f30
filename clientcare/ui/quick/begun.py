"""What was begun in a small window: kept as it is, so that it is there the next time, also after a restart."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import DecodeError, json
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from clientcare.book.begun import Begun
from clientcare.book.kept import Kept, keep, kept
from clientcare.domain.errors import CareError
from clientcare.domain.frozen import Frozen, field
from clientcare.ui.bench import Bench
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.person.begun import as_begun, of_begun
from clientcare.ui.person.kinds import Kind
from clientcare.ui.person.written import Written

PAUSE = 1000
"""Milliseconds after the last key before what is begun is kept."""


class BegunNote(Frozen):
    """A line or a name, `about` whom it is ("" for nobody yet), and what stands in the composer."""

    line: str = ""
    about: str = ""
    begun: Begun = field(default_factory=lambda: Begun(""))

    @property
    def written(self) -> Written:
        return of_begun(self.begun)


def _name(kind: Kind) -> Kept:
    return Kept.NOTE_A_SALE if kind is Kind.SALE else Kept.QUICK_NOTE


def note_of(line: str, about: str, written: Written) -> BegunNote:
    """What is worth keeping of it: of somebody who was found, and nothing said yet, nothing."""
    if not written.says_something:
        return BegunNote(line)
    return BegunNote(line, about, as_begun(written))


class Keeping(QObject):
    """Keeps what `begun` says of the small window `of` that kind: some time after the last key, and when it hides."""

    def __init__(self, bench: Bench, kind: Kind, of: QWidget, begun: Callable[[], BegunNote]) -> None:
        super().__init__(of)
        self._bench, self._name, self._of, self._begun = bench, _name(kind), of, begun
        self._pause = FreeTimer(bench.desk, self, PAUSE)
        self._pause.free.connect(self.keep)
        of.installEventFilter(self)

    @property
    def kept(self) -> BegunNote:
        """What was kept last; of what another version of the app has kept otherwise, nothing."""
        try:
            return json.decode(kept(self._bench.desk(), self._name) or "{}", type=BegunNote)
        except DecodeError:
            return BegunNote()

    def wait(self) -> None:
        """Something was typed or chosen."""
        if self._of.isVisible():
            self._pause.start()

    def keep(self) -> None:
        """Keeps it now; what cannot be saved is said."""
        self._pause.stop()
        note = self._begun()
        try:
            keep(self._bench.desk(), self._name, json.encode(note).decode() if note != BegunNote() else "")
        except CareError as error:
            self._bench.history.failed.emit(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.keep()
        return super().eventFilter(watched, event)
