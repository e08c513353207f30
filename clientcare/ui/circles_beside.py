"""What the circles of the sidebar tell, read anew only after a deed that may change it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from clientcare.domain.change import Change
from clientcare.domain.records import Circle, Client, Contact, ImportantDate, Sale, Setting
from clientcare.store.reads import counts, order
from clientcare.store.reads.people import Filters
from clientcare.ui.bench import Bench
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.parts.sidebar_circles import Shelf, SidebarCircles
from clientcare.words.tongue import tr

SILENT, QUIET = "silent", "quiet"
SOON = 50
"""Milliseconds: what was done is painted first."""
_TOUCH = (Circle, Client, Contact, ImportantDate, Sale, Setting)


class CirclesBeside(QObject):
    """`chosen` carries the Filters of the people one wants to see. Nothing is read while they are not seen."""

    chosen = Signal(object)

    def __init__(self, bench: Bench, circles: SidebarCircles) -> None:
        super().__init__(circles)
        self._bench, self._circles = bench, circles
        self._stale = True
        self._soon = FreeTimer(bench.desk, self, SOON)
        self._soon.free.connect(self._read)
        painted = AfterPaint(circles.viewport())
        painted.done.connect(self._read)
        circles.seen.connect(painted.start)
        circles.chosen.connect(self._choose)
        bench.history.changed.connect(self._hear)

    def renew(self) -> None:
        """Another day has begun, or what is told may have changed."""
        self._stale = True
        self._soon.start()

    def _hear(self, change: Change) -> None:
        if change.concerns(*_TOUCH):
            self.renew()

    def _read(self) -> None:
        if not self._stale or not self._circles.isVisible():
            return
        self._stale = False
        desk = self._bench.desk()
        found = counts.standing(desk.studio, desk.today)
        here = order.circles(desk.studio)
        circles = [Shelf(one.uid, one.name, found.circles.get(one.uid, 0), circle=one) for one in here]
        silent = Shelf(SILENT, tr("Long-distance"), found.long_distance, "globe-hemisphere-west")
        self._circles.show_shelves([*circles, silent, Shelf(QUIET, tr("Asked for quiet"), found.quiet, "moon")])

    def _choose(self, key: str) -> None:
        if key == SILENT:
            self.chosen.emit(Filters(long_distance=True))
        elif key == QUIET:
            self.chosen.emit(Filters(quiet=True))
        else:
            self.chosen.emit(Filters(circles=(key,)))
