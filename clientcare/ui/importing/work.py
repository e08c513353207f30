"""The long parts of an import, beside the window: told how far they are, and called off at any step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clientcare.domain.progress import Step
from clientcare.ui.parts.beside import Beside, Progress

Job = Callable[[Step], object]


class Work(QObject):
    """One job at a time; what comes of it goes to whoever began it. `failed` carries a CareError."""

    failed = Signal(object)
    cancelled = Signal()
    went_on = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[object], None] = _nothing
        self._saves = self._is_called_off = False
        self._beside = Beside(self)
        self._beside.done.connect(self._done)
        self._beside.failed.connect(self.failed)
        self._beside.cancelled.connect(self.cancelled)
        self._beside.went_on.connect(self.went_on)

    @property
    def works(self) -> bool:
        return self._beside.works

    def begin(self, job: Job, then: Callable[[object], None], *, saves: bool = False) -> bool:
        """Begins; False while it is at something else. `then` gets what came of it.

        Where it `saves`, what ended well before it could be stopped is saved, and told; else it was called off.
        """
        if self._beside.works:
            return False
        self._then, self._saves, self._is_called_off = then, saves, False
        return self._beside.begin(lambda progress: job(_stepper(progress)))

    def cancel(self) -> None:
        """Stops at the next step."""
        self._is_called_off = True
        self._beside.cancel()

    def leave(self) -> None:
        """Stops at the next step, and waits for that."""
        self._beside.leave()

    def _done(self, result: object) -> None:
        then, self._then = self._then, _nothing
        if self._is_called_off and not self._saves:
            self.cancelled.emit()
        else:
            then(result)


def _stepper(progress: Progress) -> Step:
    """Told how much is done instead of how much is left."""
    return lambda done, of: progress(max(0, of - done), of)


def _nothing(_result: object) -> None:
    return None
