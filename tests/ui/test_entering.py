"""Enter presses the button that has the focus, on every desktop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from clientcare.ui.first_run.option import Option
from clientcare.ui.look import Look
from clientcare.ui.parts.chip import FilterChip
from clientcare.ui.parts.controls import Button, Tool
from clientcare.ui.parts.tick import Tick

NONE, PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.fixture(params=["option", "tool", "button"])
def button(request: pytest.FixtureRequest, look: Look, qtbot: QtBot) -> QAbstractButton:
    made: QAbstractButton = {
        "option": lambda: Option(look, "coffee", "Start", "With five people"),
        "tool": lambda: Tool(look, "Show the month", "calendar-blank"),
        "button": lambda: Button(look, "Bring a list"),
    }[request.param]()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_Enter, PAD)])
def test_enter_presses_it(button: QAbstractButton, key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked, timeout=100):
        qtbot.keyClick(button, key, modifiers)


def test_held_it_presses_once(button: QAbstractButton) -> None:
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    for again in (False, True, True):
        QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", again))
    assert pressed == [1]


def test_ctrl_enter_is_left_to_whatever_saves(button: QAbstractButton, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.clicked, wait=10):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_filter_is_switched_on_by_it_and_a_tick_leaves_it_to_its_form(look: Look, qtbot: QtBot) -> None:
    chip, tick = FilterChip(look, "Distant"), Tick(look, "Send now")
    for each, on in ((chip, True), (tick, False)):
        qtbot.addWidget(each)
        qtbot.keyClick(each, Qt.Key.Key_Return)
        assert each.isChecked() is on
