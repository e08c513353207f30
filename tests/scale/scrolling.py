"""Scrolling with the wheel and by pages: how long the window's thread works at one thing at the most."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

from clientcare.ui.window import Window
from tests.scale.painting import press, settle
from tests.scale.studios import long_one

STEPS = 40
PAUSE = 0.05
"""Seconds between two turns of the wheel, in which all may happen that follows one."""
NOTCH = 120


def scrolls(window: Window) -> dict[str, Callable[[], list[float]]]:
    """The milliseconds that each thing took while one scrolls, by where one does."""
    return {
        "the wheel over the clients": lambda: _wheel(_clients(window)),
        "pages of the clients": lambda: _pages(_clients(window)),
        "the wheel over 2,000 entries": lambda: _wheel(_timeline(window)),
        "pages of 2,000 entries": lambda: _pages(_timeline(window)),
        "the wheel over Today": lambda: _wheel(_today(window)),
    }


def _clients(window: Window) -> QAbstractItemView:
    window.go_to(1)
    view = window.clients.view
    view.setFocus()
    view.scrollToTop()
    settle()
    return view


def _timeline(window: Window) -> QAbstractItemView:
    window.show_client(long_one(window._bench.desk().studio))
    view = window.clients.page.person._timeline
    view.setFocus()
    view.scrollToTop()
    settle()
    return view


def _today(window: Window) -> QAbstractItemView:
    window.go_to(0)
    settle()
    settle()  # what follows the list is there too
    return window.today.view


def _wheel(view: QAbstractItemView) -> list[float]:
    over = view.viewport()
    here = QPointF(over.rect().center())
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase

    def turn() -> None:
        there = QPointF(over.mapToGlobal(here.toPoint()))
        event = QWheelEvent(here, there, QPoint(), QPoint(0, -NOTCH), Qt.MouseButton.NoButton, none, phase, False)
        QCoreApplication.sendEvent(over, event)

    return [taken for _ in range(STEPS) for taken in _kept(turn)]


def _pages(view: QAbstractItemView) -> list[float]:
    none = Qt.KeyboardModifier.NoModifier
    return [taken for _ in range(STEPS) for taken in _kept(lambda: press(view, Qt.Key.Key_PageDown, none))]


def _kept(act: Callable[[], object]) -> list[float]:
    """How long the thread worked at the act itself, and at each thing after it; what others do meanwhile is not its."""
    events, taken = QEventLoop(), []
    end = time.perf_counter() + PAUSE
    doing: Callable[[], object] = act
    while time.perf_counter() < end or doing is act:
        begun = time.thread_time()
        doing()
        taken.append(1000 * (time.thread_time() - begun))
        doing = events.processEvents
    return taken
