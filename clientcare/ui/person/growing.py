"""A long timeline is measured a few lines at a time, while nobody is just being answered, and then shown whole."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QListView

from clientcare.ui.parts.way import Way
from clientcare.ui.person.timeline_model import FEW, TimelineModel

PAUSE = 8
"""Milliseconds from some lines to the next."""
AT_ONCE = 0.006
"""Seconds of measuring without a pause."""


class Growing(QObject):
    """Qt's own way to lay out in batches paints nothing before the last of them: with 2,000 lines a key waited for all.

    `measure` works out how high the line in a place is, and remembers it.
    """

    def __init__(self, view: QListView, model: TimelineModel, measure: Callable[[int], object]) -> None:
        super().__init__(view)
        self._view, self._model, self._measure = view, model, measure
        self._measured = 0
        self._width = 0
        self._way = Way(self)
        self._pause = QTimer(self, interval=PAUSE)
        self._pause.timeout.connect(self._grow)
        model.modelReset.connect(self._begin)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What nobody sees waits."""
        if event.type() == QEvent.Type.Show:
            self._begin()
        elif event.type() == QEvent.Type.Hide:
            self._end()
        return False

    def _begin(self) -> None:
        self._measured = 0
        if self._model.has_more and self._view.isVisible() and not self._pause.isActive():
            self._way.watch()
            self._pause.start()

    def _grow(self) -> None:
        if self._model.has_more and self._way.is_free and self._measure_some():
            self._model.whole()
        if not self._model.has_more:
            self._end()

    def _measure_some(self) -> bool:
        """Whether all are measured."""
        width, until = self._view.viewport().width(), time.perf_counter() + AT_ONCE
        if width != self._width:
            self._width, self._measured = width, 0
        while self._measured < len(self._model.ids) and time.perf_counter() < until:
            self._measure(self._measured)
            self._measured += 1
        return self._measured == len(self._model.ids)

    def _follow(self, value: int) -> None:
        """Somebody who scrolls on meanwhile does not come to an end that is none."""
        if self._model.has_more and value > self._view.verticalScrollBar().maximum() - self._view.viewport().height():
            self._model.more(2 * FEW)

    def _end(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._way.rest()
