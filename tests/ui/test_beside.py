"""Long work beside the window: whoever presses keys goes first, and it comes to its end nevertheless."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from clientcare.ui.parts import way
from clientcare.ui.parts.beside import Beside, Progress

STEPS = 200


class Counting:
    """Work of many small steps, which tells how many are done."""

    def __init__(self) -> None:
        self.done = 0

    def __call__(self, progress: Progress) -> int:
        while self.done < STEPS:
            time.sleep(0.001)
            self.done += 1
            progress(STEPS - self.done, STEPS)
        return self.done


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """A window in which somebody types."""
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    return line


def test_while_somebody_types_the_work_stands_still_and_then_goes_on(
    line: QLineEdit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "CALM", 0.3)
    beside, counting = Beside(line), Counting()
    with qtbot.waitSignal(beside.done) as told:
        beside.begin(counting)
        qtbot.waitUntil(lambda: counting.done > 3)
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
        stood = counting.done
        qtbot.wait(150)
        assert counting.done <= stood + 1
    assert told.args == [STEPS]
    assert line.text() == "a"


@pytest.fixture
def restless(line: QLineEdit, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Somebody who presses a key and is not calm for a minute; so many seconds the work waits for them."""

    def press(patience: float) -> None:
        monkeypatch.setattr(way, "LONGEST", patience)
        monkeypatch.setattr(way, "CALM", 60)
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)

    return press


def test_beside_somebody_who_never_rests_it_comes_to_its_end_too(
    line: QLineEdit, qtbot: QtBot, restless: Callable[[float], None]
) -> None:
    beside, counting = Beside(line), Counting()
    counting.done = STEPS - 20
    with qtbot.waitSignal(beside.done):
        beside.begin(counting)
        restless(0.01)


def test_work_that_stands_still_is_ended_at_once(
    line: QLineEdit, qtbot: QtBot, restless: Callable[[float], None]
) -> None:
    beside, counting = Beside(line), Counting()
    with qtbot.waitSignal(beside.cancelled):
        beside.begin(counting)
        restless(60)
        beside.cancel()
    assert counting.done < STEPS


def test_each_percent_is_told_once(line: QLineEdit, qtbot: QtBot) -> None:
    beside, told = Beside(line), list[int]()
    beside.went_on.connect(told.append)
    with qtbot.waitSignal(beside.done):
        beside.begin(Counting())
    assert told == [*range(told[0], 101)]
    assert told[0] <= 1


def stood(line: QLineEdit, qtbot: QtBot, meanwhile: Callable[[], object]) -> int:
    """How many steps of work were done while the window did something that it was told."""
    beside, counting, seen = Beside(line), Counting(), list[int]()

    def do() -> None:
        before = counting.done
        meanwhile()
        seen.append(counting.done - before)

    asked = _Asked(do)
    line.windowHandle().installEventFilter(asked)
    with qtbot.waitSignal(beside.done):
        beside.begin(counting)
        qtbot.waitUntil(lambda: counting.done > 3)
        QApplication.sendEvent(line.windowHandle(), QEvent(QEvent.Type.User))
    (steps,) = seen
    return steps


class _Asked(QObject):
    """What a window does with an event that it is told."""

    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        self._do = do

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.User:
            self._do()
        return False


def test_while_the_window_does_what_it_was_told_the_work_stands_still(
    line: QLineEdit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "FRAME", 10)
    assert stood(line, qtbot, lambda: time.sleep(0.1)) <= 1


def test_a_window_that_waits_for_the_work_is_not_waited_for(
    line: QLineEdit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "FRAME", 0.05)
    assert stood(line, qtbot, lambda: time.sleep(0.5)) > 20
