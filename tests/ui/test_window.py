"""The frame of the window: its places, its sizes, its names for a screen reader, and that nothing is left of it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from clientcare.book import days
from clientcare.ui.parts.controls import Button
from clientcare.ui.tokens import DARK
from tests.ui.room import Room


def test_every_control_has_a_name(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    controls = opened.window.findChildren(QAbstractButton) + opened.window.findChildren(QLineEdit)
    controls += opened.window.findChildren(QPlainTextEdit)
    inside_of_qt = "qt_"
    nameless = [
        control
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith(inside_of_qt)
        and not isinstance(control.parent(), QLineEdit)
    ]
    assert nameless == []


def test_icon_buttons_name_whom_they_are_for(opened: Room) -> None:
    actions = opened.window.today.view.actions_over
    names = [button.accessibleName() for button in actions.buttons]
    assert names == ["Write to Adaeze Bell", "Log for Adaeze Bell", "Snooze Adaeze Bell", "Skip Adaeze Bell"]
    assert [button.toolTip().rpartition(" (")[2] for button in actions.buttons] == ["Enter)", "L)", "S)", "X)"]


def test_the_buttons_lie_over_the_hovered_row_and_act_for_it(opened: Room, qtbot: QtBot) -> None:
    view = opened.window.today.view
    row = view.visualRect(opened.window.today._model.index(opened.window.today._model.place_of(opened.uids["Mei"])))
    qtbot.mouseMove(view.viewport(), row.center())
    assert view.actions_over.buttons[1].accessibleName() == "Log for Mei Ash"
    view.actions_over.buttons[1].click()
    assert opened.names() == ["Adaeze Bell", "Ingrid Hollow"]


@pytest.mark.parametrize(("width", "sidebar", "both"), [(1280, 220, True), (1000, 60, True), (780, 60, False)])
def test_the_parts_fit_the_width(opened: Room, width: int, sidebar: int, both: bool) -> None:
    opened.window.resize(width, 800)
    QApplication.processEvents()
    assert opened.window.sidebar.width() == sidebar
    assert opened.window.today.view.isVisible()
    assert opened.window.today.pane.isVisible() is both


def test_in_a_narrow_window_the_person_opens_over_the_list(opened: Room, qtbot: QtBot) -> None:
    opened.window.resize(780, 700)
    QApplication.processEvents()
    opened.press(qtbot, "Return")
    assert opened.window.today.pane.isVisible()
    assert not opened.window.today.view.isVisible()
    opened.press(qtbot, "Escape")
    assert opened.window.today.view.isVisible()
    assert QApplication.focusWidget() is opened.window.today.view


def test_a_theme_that_is_chosen_shows_at_once(opened: Room) -> None:
    opened.history.did(days.change_setting(opened.desk(), "theme", "dark"))
    assert opened.look.colours is DARK
    opened.history.undo()
    assert opened.look.colours is not DARK


@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_too_wide_for_its_window_at_any_text_size(opened: Room, size: int) -> None:
    opened.history.did(days.change_setting(opened.desk(), "text_size", str(size)))
    opened.window.resize(1280, 800)
    QApplication.processEvents()
    assert opened.window.width() == 1280
    pane = opened.window.today.pane
    for show in (opened.window.today.settle, pane.note):
        show()
        QApplication.processEvents()
        buttons = [button for button in pane.findChildren(Button) if button.isVisible()]
        assert len(buttons) >= 2
        for button in buttons:
            assert button.mapTo(pane, button.rect().topRight()).x() <= pane.width()
            assert button.width() >= button.minimumSizeHint().width()


def test_a_second_start_brings_it_forward(opened: Room) -> None:
    opened.window.showMinimized()
    opened.window.come_forward()
    assert not opened.window.isMinimized()
    assert opened.window.isVisible()


def test_the_toast_waits_while_somebody_looks_at_it(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "L")
    toast = opened.window.saying.toast
    assert toast.isVisible()
    assert toast._leaving.isActive()
    QApplication.sendEvent(toast, _enter())
    assert not toast._leaving.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    toast._leaving.setInterval(1)
    toast._leaving.start()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_ring_is_for_keys(opened: Room, qtbot: QtBot) -> None:
    ring = opened.window._ring
    assert not ring.isVisible()
    opened.press(qtbot, "Tab")
    assert isinstance(QApplication.focusWidget(), QAbstractButton)
    assert ring.isVisible()
    opened.window.go_to(0)
    assert not ring.isVisible()


def test_nothing_is_left_of_a_closed_window(morning: Room, qapp: QApplication) -> None:
    before = ours()
    morning.show(qapp)
    morning.window.today.settle()
    assert len(ours()) > len(before) + 50
    morning.window.close()
    morning.window.deleteLater()
    morning.look.deleteLater()
    del morning.window, morning.history, morning.look
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ours() == before


def ours() -> list[QWidget]:
    return [widget for widget in QApplication.allWidgets() if type(widget).__module__.startswith("clientcare")]


def _enter() -> QEvent:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QEnterEvent

    return QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))


def test_tab_goes_from_the_list_over_the_rows_buttons_into_the_pane(opened: Room, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        opened.press(qtbot, "Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        seen.append(focused.accessibleName())
    assert seen == [
        "Write to Adaeze Bell",
        "Log for Adaeze Bell",
        "Snooze Adaeze Bell",
        "Skip Adaeze Bell",
        "Open the page of Adaeze Bell",
    ]


def test_f6_goes_from_pane_to_pane(opened: Room, qtbot: QtBot) -> None:
    seen = []
    for keys in ("F6", "F6", "F6", "Shift+F6"):
        opened.press(qtbot, keys)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
    assert seen == ["Letter to Adaeze", "Today, 3 people", "Today", "Today, 3 people"]
