"""Panes are as wide as somebody drew them the last time, on each screen for itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from clientcare.book.kept import Kept, keep, kept
from clientcare.ui.window import Window
from tests.ui.room import Room


def of_today(window: Window) -> QSplitter:
    return window.today._both


def of_clients(window: Window) -> QSplitter:
    window.show_filters(window.clients.list._list_view.filters)
    found = window.clients.findChild(QSplitter)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("what", "place", "splitter", "wide"), [(Kept.TODAY, 1, of_today, 500), (Kept.CLIENTS, 0, of_clients, 350)]
)
def test_a_width_drawn_by_hand_comes_back(
    what: Kept, place: int, splitter: Callable[[Window], QSplitter], wide: int, opened: Room, qtbot: QtBot
) -> None:
    both = splitter(opened.window)
    whole = sum(both.sizes())
    both.moveSplitter(wide if place == 0 else whole - wide, 1)
    qtbot.waitUntil(lambda: kept(opened.desk(), what) == str(both.sizes()[place]))
    assert abs(both.sizes()[place] - wide) <= 1
    opened.window.close()
    opened.open(qtbot, opened.look._app)
    assert abs(splitter(opened.window).sizes()[place] - wide) <= 1


def test_what_was_kept_is_of_no_trouble_where_it_is_no_width(
    morning: Room, opening: Callable[[Room], Window], qtbot: QtBot
) -> None:
    keep(morning.desk(), Kept.TODAY, "wide")
    assert of_today(opening(morning)).sizes()[1] == 440
