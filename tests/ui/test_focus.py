"""The focus is always somewhere one can see, after every deed, dialog and place (DESIGN §8)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book import reminders
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.focus_ring import FocusRing
from clientcare.ui.places import PLACES
from tests.ui.composing import on_page
from tests.ui.faults import seen
from tests.ui.room import Room

ROW = 30
"""What stands so near in height stands beside each other."""


def focused(room: Room) -> QWidget:
    """Who has the focus: somebody who is seen, in the window that is active."""
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    assert widget.isVisible(), f"the focus is on something hidden: {widget}"
    assert not seen(widget).isEmpty(), f"the focus is on something out of sight: {widget}"
    return widget


def test_each_deed_of_today_leaves_it_in_the_list_and_the_last_one_on_the_days_question(
    opened: Room, qtbot: QtBot
) -> None:
    view = opened.window.today.view
    opened.press(qtbot, "L")
    assert focused(opened) is view
    opened.press(qtbot, "Ctrl+Z")
    assert focused(opened) is view
    opened.press(qtbot, "N")
    opened.type(qtbot, "A note.")
    assert focused(opened) is not view
    opened.press(qtbot, "Ctrl+Return")
    assert focused(opened) is view
    opened.press(qtbot, "W")
    opened.press(qtbot, "Ctrl+Return")
    assert focused(opened) is view
    opened.press(qtbot, "W")
    opened.press(qtbot, "Escape")
    assert focused(opened) is view
    for _ in range(2):
        opened.press(qtbot, "L")
    assert opened.names() == []
    assert focused(opened) is opened.window.today.done.line
    opened.press(qtbot, "Ctrl+Z")
    focused(opened)


def test_every_place_and_every_dialog_takes_it_and_gives_it_back(opened: Room, qtbot: QtBot) -> None:
    for place in range(len(PLACES)):
        opened.window.go_to(place)
        focused(opened)
    opened.press(qtbot, "Ctrl+1")
    before = focused(opened)
    for keys in ("F1", "Ctrl+R", "Ctrl+K"):
        opened.press(qtbot, keys)
        qtbot.waitUntil(lambda: QApplication.focusWidget() not in (before, None))
        focused(opened)
        opened.press(qtbot, "Escape")
        qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_on_a_page_it_stays_when_what_had_it_is_folded_or_deleted(opened: Room, qtbot: QtBot) -> None:
    on_page(opened, qtbot, "Mei")
    page = opened.window.clients.page
    opened.press(qtbot, "Ctrl+I")
    focused(opened)
    opened.press(qtbot, "Ctrl+I")
    focused(opened)
    page.person.show_entry(page.person._timeline._model.ids[0])
    opened.press(qtbot, "Delete")
    assert focused(opened).window() is opened.window
    opened.press(qtbot, "F2")
    focused(opened)
    opened.press(qtbot, "Escape")
    focused(opened)


def test_a_ticked_reminder_hands_it_on(opened: Room, qtbot: QtBot) -> None:
    for what in ("Order frames", "Renew the fair's table"):
        reminders.add_reminder(opened.desk(), what, first_on=opened.desk().today)
    opened.press(qtbot, "Ctrl+3")
    view = focused(opened)
    opened.press(qtbot, "Space")
    assert focused(opened) is view
    opened.press(qtbot, "Space")
    focused(opened)


@pytest.mark.parametrize("width", [760, 960])
def test_in_a_small_window_it_goes_with_the_pane_that_is_seen(opened: Room, qtbot: QtBot, width: int) -> None:
    opened.window.resize(width, 560)
    opened.press(qtbot, "W")
    focused(opened)
    opened.press(qtbot, "Ctrl+2")
    focused(opened)
    opened.press(qtbot, "Ctrl+1")
    focused(opened)
    opened.press(qtbot, "Escape")
    assert focused(opened) is opened.window.today.view
    opened.window.show_client(opened.uids["Mei"])
    focused(opened)
    opened.press(qtbot, "Ctrl+1")
    opened.press(qtbot, "Ctrl+2")
    focused(opened)


def test_tab_comes_round_past_every_control_of_today_in_the_order_one_reads(opened: Room, qtbot: QtBot) -> None:
    window = opened.window
    order: list[QWidget] = [focused(opened)]
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if focused(opened) is order[0]:
            break
        order.append(focused(opened))
    assert focused(opened) is order[0]
    assert len(set(map(id, order))) == len(order)
    view, pane = window.today.view, window.today.pane
    assert order[1:5] == list(view.actions_over.buttons)
    tops = [widget.mapTo(window, QPoint()).y() for widget in order if pane.isAncestorOf(widget)]
    assert len(tops) > 5
    assert all(above <= below + ROW for above, below in pairwise(tops))
    assert window.sidebar.current in order
    assert not any(isinstance(widget, QDialog) for widget in order)


def test_a_button_that_has_it_before_it_is_seen_has_its_ring_when_it_comes(look: Look, qtbot: QtBot) -> None:
    """On the first page in large text the ways to begin are shown once more when it is known that they scroll."""
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    button = Button(look, "Start with five people")
    QVBoxLayout(page).addWidget(button)
    ring = FocusRing(window, look)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    page.hide()
    ring._follow(None, button)  # as Qt tells it, of a button that nobody sees yet
    assert not ring.isVisible()
    page.show()
    assert ring.isVisible()
