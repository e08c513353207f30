"""The list and the person beside it, or one of them where the window is too narrow for both."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from clientcare.book.kept import Kept
from clientcare.ui.bench import Bench
from clientcare.ui.parts.kept_width import KeptWidth
from clientcare.ui.parts.later import Later
from clientcare.ui.parts.list_first import ListFirst
from clientcare.ui.today.view import TodayView

if TYPE_CHECKING:
    from clientcare.ui.today.pane import TodayPane

LIST_WIDTH, PANE_WIDTH = 620, 440
NARROWEST_BOTH = 800
"""Narrower than this it is one of them (windows under 900, DESIGN §3)."""


class SideBySide(QSplitter):
    """The pane is made when it is first wanted, and `filled` follows."""

    filled = Signal()

    def __init__(self, bench: Bench, view: TodayView, make: Callable[[QWidget], TodayPane]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._view = view
        self._room = Later(make)
        self._opened = False
        self._room.setMinimumWidth(PANE_WIDTH)
        self._room.setProperty("place", "pane")
        self._room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setHandleWidth(1)  # Qt makes what one can grip of it wider
        self.setChildrenCollapsible(False)
        self.addWidget(view)
        self.addWidget(self._room)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        wide = KeptWidth(bench, self, 1, Kept.TODAY).width(PANE_WIDTH)
        self.setSizes([LIST_WIDTH + PANE_WIDTH - wide, wide])
        ListFirst(view, self._room)
        self._room.filled.connect(self._take_in)

    @property
    def made(self) -> bool:
        return self._room.made

    @property
    def pane(self) -> TodayPane:
        return self._room.widget

    @property
    def shows_pane(self) -> bool:
        return self._room.isVisible()

    def open_pane(self, yes: bool) -> None:
        """Where both do not fit, shows the pane, or the list again."""
        self._opened = yes
        narrow = self.width() < NARROWEST_BOTH
        self._room.setVisible(yes or not narrow)
        self._view.setVisible(not (yes and narrow))
        if self.made:
            self.pane.offer_back(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.open_pane(self._opened)

    def _take_in(self) -> None:
        self.pane.offer_back(self.width() < NARROWEST_BOTH)
        self.pane.grown.connect(self._put_in_order)
        self._put_in_order()
        self.filled.emit()

    def _put_in_order(self) -> None:
        """Tab goes from the list to the buttons over it and through the pane (DESIGN §8)."""
        for one, following in pairwise([self._view, *self._view.actions_over.buttons, *self.pane.controls]):
            self.setTabOrder(one, following)
