"""How wide somebody drew a pane with the splitter, kept for the next time the app is opened (DESIGN §3)."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter

from clientcare.book.kept import Kept, keep, kept
from clientcare.domain.errors import CareError
from clientcare.ui.bench import Bench

STILL = 400
"""Milliseconds without a movement before the width is kept."""
_WIDEST = 10_000


class KeptWidth(QObject):
    """Of the pane at that place, the one of two that keeps its width when the window grows."""

    def __init__(self, bench: Bench, splitter: QSplitter, place: int, what: Kept) -> None:
        super().__init__(splitter)
        self._bench, self._splitter, self._place, self._what = bench, splitter, place, what
        self._still = QTimer(self, singleShot=True, interval=STILL)
        self._still.timeout.connect(self._keep)
        splitter.splitterMoved.connect(self._still.start)
        splitter.installEventFilter(self)

    def width(self, drawn: int) -> int:
        """As it was drawn last by hand; else as the design draws it."""
        text = kept(self._bench.desk(), self._what)
        return min(int(text), _WIDEST) if text.isdecimal() else drawn

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A window that is closed at once keeps it all the same."""
        if event.type() is QEvent.Type.Hide and self._still.isActive():
            self._still.stop()
            self._keep()
        return False

    def _keep(self) -> None:
        with contextlib.suppress(CareError):  # at worst it is as wide as drawn the next time
            keep(self._bench.desk(), self._what, str(self._splitter.sizes()[self._place]))
