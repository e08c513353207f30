"""Begins the first run in a window, and leads from it to where one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from clientcare.ui.bench import Bench
from clientcare.ui.first_run.first_run import FirstRun
from clientcare.ui.places import TODAY

if TYPE_CHECKING:
    from clientcare.ui.window import Window


def begin(bench: Bench, window: Window) -> FirstRun:
    """Puts it in the place of all that is in the window."""
    stack = window.screen_shown.parentWidget()
    assert stack is not None
    first = FirstRun(bench, window, [window.sidebar, stack])
    first.look_around.connect(window.look_around)
    first.over.connect(lambda bring_list: _go_on(window, bring_list=bring_list))
    return first


def _go_on(window: Window, *, bring_list: bool) -> None:
    window.go_to(TODAY)
    if bring_list:
        window.bring_in()
        return
    toast = window.saying.toast
    QTimer.singleShot(0, toast, toast.place)  # what it lies over was hidden when it came
