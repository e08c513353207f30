"""The line in the list of clients that says how many pairs may be one person; looked for when nothing else is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from clientcare.domain.change import Change
from clientcare.domain.records import Client, NotSame, Relation
from clientcare.ui.bench import Bench
from clientcare.ui.parts.beside import Beside, Progress
from clientcare.ui.parts.controls import Button
from clientcare.words.window import two_records as words

if TYPE_CHECKING:
    from clientcare.domain.likeness import Pair

QUIET = 3_000
"""Milliseconds without a deed before everybody is compared: nobody waits for it."""
_OF_PAIRS = (Client, NotSame, Relation)


class PairsLine(QObject):
    """Over a pane: its `button` is hidden while there are none. `chosen` carries the pairs, the likeliest first."""

    chosen = Signal(object)

    def __init__(self, bench: Bench, pane: QWidget) -> None:
        super().__init__(pane)
        self._bench, self._pane = bench, pane
        self._pairs: list[Pair] = []
        self._stale = True
        self.button = Button(bench.look, "", kind="link")
        self.seeking = Beside(self)
        self._waiting = QTimer(self, singleShot=True, interval=QUIET)
        self.button.hide()
        self._waiting.timeout.connect(self.look)
        self.seeking.done.connect(self._show)
        self.seeking.cancelled.connect(self._wait)
        self.button.clicked.connect(lambda: self.chosen.emit(self._pairs))
        bench.history.changed.connect(self._hear)
        pane.installEventFilter(self)

    def look(self) -> None:
        """Looks for them beside the window."""
        desk = self._bench.desk()

        def find(progress: Progress) -> list[Pair]:
            from clientcare.store.reads.duplicates import likely  # heavy, and only this thread waits for it

            return likely(desk.studio, progress)

        if self.seeking.begin(find):
            self._stale = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A pane that nobody sees asks for nothing."""
        if event.type() == QEvent.Type.Show:
            self._wait()
        elif event.type() == QEvent.Type.Hide:
            self._waiting.stop()
        return super().eventFilter(watched, event)

    def _hear(self, change: Change) -> None:
        """Is it mine? What was being looked for is no longer all there is."""
        if change.concerns(*_OF_PAIRS):
            self._stale = True
            self.seeking.cancel()
            self._wait()

    def _wait(self) -> None:
        if self._stale and self._pane.isVisible():
            self._waiting.start()

    def _show(self, pairs: list[Pair]) -> None:
        self._pairs = pairs
        self.button.setText(words.pairs(len(pairs)))
        self.button.setVisible(bool(pairs))
        self._wait()
