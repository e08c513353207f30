"""Keys on the screens where much is kept: Kind words, Reminders and Settings, each until its frame is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from clientcare.ui.kind_words.screen import KindWordsScreen
from clientcare.ui.reminders.screen import RemindersScreen
from clientcare.ui.settings.screen import PAGES, SettingsScreen
from clientcare.ui.window import Window
from tests.scale.painting import Answer, answered, key_to_paint, opened, settle

TIMES = 14
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
REMINDERS, WALL, SETTINGS = 2, 3, 4
Times = list[Answer]
ALL_READ = 30
"""Pauses at most until all that is due has been read."""


def screen_keys(window: Window) -> dict[str, Callable[[], Times]]:
    """What answers each key, by what it is for."""
    return {
        "kind words: a first letter": lambda: _first_letters(window),
        "kind words: the next letters": lambda: _next_letters(window),
        "kind words: an arrow": lambda: _along_the_wall(window, Qt.Key.Key_Down),
        "kind words: a page": lambda: _along_the_wall(window, Qt.Key.Key_PageDown),
        "kind words: may be quoted": lambda: _along_the_wall(window, Qt.Key.Key_Space),
        "reminders: to the screen": lambda: _to_reminders(window),
        "reminders: an arrow": lambda: _along_the_agenda(window, Qt.Key.Key_Down),
        "reminders: a page": lambda: _along_the_agenda(window, Qt.Key.Key_PageDown),
        "reminders: to the end": lambda: _to_ends(window),
        "reminders: the pointer": lambda: _over_the_agenda(window),
        "reminders: one ticked": lambda: _along_the_agenda(window, Qt.Key.Key_Space),
        "reminders: the next day": lambda: _in_the_month(window, Qt.Key.Key_Right),
        "reminders: the next month": lambda: _in_the_month(window, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        "reminders: a new one": lambda: _new_reminders(window),
        "settings: another page": lambda: _pages(window),
        "settings: from row to row": lambda: _rows(window),
    }


# --- kind words -----------------------------------------------------------------------------------------------


def _wall(window: Window) -> KindWordsScreen:
    window.go_to(WALL)
    settle()
    return cast(KindWordsScreen, window.screen_shown)


def _first_letters(window: Window) -> Times:
    return _typed(window, [letter for letter in "aeiosntrhldgmpwbckfu"], 0)


def _next_letters(window: Window) -> Times:
    return _typed(window, ["the", "and", "ing", "our", "st", "wa", "li", "mo", "re", "ca"], 1)


def _typed(window: Window, words: list[str], since: int) -> Times:
    """The letters of each word from that one on, the search empty before each word."""
    screen, times = _wall(window), Times()
    for word in words:
        screen.begin_search()
        for place, letter in enumerate(word):
            key = Qt.Key[f"Key_{letter.upper()}"]
            answer = key_to_paint(screen.search, screen.view.viewport(), key, NONE)
            times += [answer] if place >= since else []
        screen.search.clear()
        settle()
    return times


def _along_the_wall(window: Window, key: Qt.Key) -> Times:
    view = _wall(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    settle()
    return [key_to_paint(view, view.viewport(), key, NONE) for _ in range(TIMES)]


# --- reminders ------------------------------------------------------------------------------------------------


def _agenda(window: Window) -> RemindersScreen:
    """With all that is due read."""
    window.go_to(REMINDERS)
    screen = cast(RemindersScreen, window.screen_shown)
    for _ in range(ALL_READ):
        settle()
        if screen.agenda.complete:
            break
    screen.view.setFocus()
    settle()
    return screen


def _to_reminders(window: Window) -> Times:
    """There, and away to the clients, both seen before."""
    window.go_to(1)
    settle()
    there = _agenda(window).view.viewport()
    away = window.clients.view.viewport()
    times = Times()
    for _ in range(TIMES // 2):
        times.append(key_to_paint(window, away, Qt.Key.Key_2, CTRL))
        times.append(key_to_paint(window, there, Qt.Key.Key_3, CTRL))
    return times


def _along_the_agenda(window: Window, key: Qt.Key) -> Times:
    view = _agenda(window).view
    return [key_to_paint(view, view.viewport(), key, NONE) for _ in range(TIMES)]


def _to_ends(window: Window) -> Times:
    view = _agenda(window).view
    keys = (Qt.Key.Key_End, Qt.Key.Key_Home)
    return [key_to_paint(view, view.viewport(), keys[time % 2], NONE) for time in range(TIMES)]


def _over_the_agenda(window: Window) -> Times:
    view = _agenda(window).view.viewport()
    row = _agenda(window).view.row_height()
    return [_pointed(window, view, QPoint(200, row * (1 + time % 7) + row // 2)) for time in range(TIMES)]


def _pointed(window: Window, over: QWidget, place: QPoint) -> Answer:
    return answered(lambda: QTest.mouseMove(window.windowHandle(), over.mapTo(window, place)), over)


def _in_the_month(window: Window, *keys: Qt.Key) -> Times:
    month = _agenda(window).pane.month
    month.setFocus()
    settle()
    return [key_to_paint(month, month.viewport(), keys[time % len(keys)], NONE) for time in range(TIMES)]


def _new_reminders(window: Window) -> Times:
    """Its form over the window, closed again."""
    screen, times = _agenda(window), Times()
    for _ in range(TIMES // 2):
        times.append(opened(screen.new_reminder))
        leave_dialog()
    return times


def leave_dialog() -> None:
    """As Esc does."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.reject()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the loop of the app does by itself
    settle()


# --- settings -------------------------------------------------------------------------------------------------


def _settings(window: Window) -> SettingsScreen:
    """With each page made: the first sight of one is another matter."""
    window.go_to(SETTINGS)
    screen = cast(SettingsScreen, window.screen_shown)
    for number in range(len(PAGES)):
        screen.go_to(number)
        settle()
    screen.go_to(0)
    screen.take_focus()
    settle()
    return screen


def _pages(window: Window) -> Times:
    screen = _settings(window)
    keys = [Qt.Key.Key_Down] * (len(PAGES) - 1) + [Qt.Key.Key_Up] * (len(PAGES) - 1)
    return [key_to_paint(screen, screen, keys[time % len(keys)], NONE) for time in range(TIMES)]


def _rows(window: Window) -> Times:
    """Tab through the circles."""
    screen = _settings(window)
    screen.page.first.setFocus()
    settle()
    return [key_to_paint(window, screen.page.viewport(), Qt.Key.Key_Tab, NONE) for _ in range(TIMES)]
