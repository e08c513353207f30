"""While a long deed beside the window holds the studio, nobody in the window asks it: they would stand still."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from clientcare.store.studio import Studio
from clientcare.ui.parts import free_timer
from clientcare.ui.parts.free_timer import FreeTimer
from tests.ui.letters import drafts
from tests.ui.room import Room

PATIENCE = 10.0


@contextmanager
def held(studio: Studio) -> Iterator[None]:
    """A deed in another thread."""
    holds, done = threading.Event(), threading.Event()

    def hold() -> None:
        with studio.held():
            holds.set()
            done.wait(PATIENCE)

    thread = threading.Thread(target=hold)
    thread.start()
    assert holds.wait(10)
    try:
        yield
    finally:
        done.set()
        thread.join()


def test_it_waits_for_the_end_of_the_deed_and_then_comes(
    opened: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(free_timer, "AGAIN", 5)
    studio = opened.studio
    timer, came = FreeTimer(opened.desk, opened.window, 1), list[bool]()
    timer.free.connect(lambda: came.append(studio.is_held))
    timer.start()
    qtbot.waitUntil(lambda: came == [False])
    with held(studio):
        timer.start()
        qtbot.wait(60)
        assert came == [False]
        assert timer.isActive()
    qtbot.waitUntil(lambda: came == [False, False])
    assert timer.interval() == 1


def test_a_window_in_which_somebody_wrote_goes_on_meanwhile(opened: Room, qtbot: QtBot) -> None:
    opened.press(qtbot, "Return")
    opened.type(qtbot, "So long.")
    begun = time.monotonic()
    with held(opened.studio):
        qtbot.wait(1500)
    assert time.monotonic() - begun < PATIENCE / 2
    qtbot.waitUntil(lambda: bool(drafts(opened, "Adaeze")))
