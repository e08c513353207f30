"""Keys in the window that is open in this process, each measured until what it changes is painted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider

from clientcare.ui.window import Window
from tests.scale.painting import Answer, answered, key_to_paint, settle
from tests.scale.studios import long_one

TIMES = 40
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Times = list[Answer]


def all_keys(window: Window) -> dict[str, Callable[[], Times]]:
    """What answers each key, by what it is for. What stands beside a list follows it, so that it never waits."""
    measured = {
        "next card in Today": _next_cards,
        "another screen": _screens,
        "opening a client": _clients,
        "jumping to the end": _ends,
        "a keystroke in the search": _letters,
        "the pointer over a row": _hovers,
        "a page of the list": _pages,
        "a page of a long timeline": _timeline,
    }
    return {name: partial(measure, window) for name, measure in measured.items()}


def _next_cards(window: Window) -> Times:
    view = window.today.view
    view.setFocus()
    settle()
    return [key_to_paint(view, view.viewport(), Qt.Key.Key_J, NONE, window.today.pane) for _ in range(TIMES)]


def _screens(window: Window) -> Times:
    window.go_to(1)
    settle()
    keys = (Qt.Key.Key_1, Qt.Key.Key_2)
    return [key_to_paint(window, window, keys[time_ % 2], CTRL) for time_ in range(TIMES)]


def _clients(window: Window) -> Times:
    window.go_to(1)
    settle()
    view = window.clients.view
    view.setFocus()
    return [key_to_paint(view, view.viewport(), Qt.Key.Key_Down, NONE, window.clients.page) for _ in range(TIMES)]


def _ends(window: Window) -> Times:
    view = window.clients.view
    keys = (Qt.Key.Key_End, Qt.Key.Key_Home)
    return [key_to_paint(view, view.viewport(), keys[time_ % 2], NONE) for time_ in range(TIMES)]


def _letters(window: Window) -> Times:
    times = Times()
    for word in ("ana", "wil", "mar", "jun"):
        window.clients.begin_search()
        for letter in word:
            key = Qt.Key[f"Key_{letter.upper()}"]
            times.append(key_to_paint(window.clients.search, window.clients.view.viewport(), key, NONE))
        window.clients.search.clear()
        settle()
    return times


def _hovers(window: Window) -> Times:
    view = window.clients.view.viewport()
    places = [view.mapTo(window, QPoint(60, 20 + 56 * (time_ % 8))) for time_ in range(TIMES)]
    return [answered(lambda place=place: QTest.mouseMove(window.windowHandle(), place), view) for place in places]


def _pages(window: Window) -> Times:
    window.go_to(1)
    view = window.clients.view
    view.setFocus()
    settle()
    return [key_to_paint(view, view.viewport(), Qt.Key.Key_PageDown, NONE) for _ in range(TIMES)]


def _timeline(window: Window) -> Times:
    """Of the client with the longest one, by its scroll bar."""
    window.show_client(long_one(window._bench.desk().studio))
    view = window.clients.page.person._timeline
    settle()
    page = QAbstractSlider.SliderAction.SliderPageStepAdd
    return [answered(lambda: view.verticalScrollBar().triggerAction(page), view.viewport()) for _ in range(TIMES)]
