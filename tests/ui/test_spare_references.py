"""Python 3.11 outlives this Qt: None, True and False never run out of references."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clientcare.ui.spare_references import LOSING, SPARE, give_spare_references


@pytest.mark.parametrize("constant", LOSING, ids=str)
def test_they_outlive_any_number_of_calls(constant: object, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(constant)
    for _ in range(10_000):
        widget.setWindowTitle("still here")
        widget.setProperty("still", True)
        widget.isVisible()
    assert sys.getrefcount(constant) > min(before // 2, SPARE // 2)


def test_the_spare_references_are_given_once() -> None:
    assert give_spare_references() is False
