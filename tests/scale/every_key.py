"""All that is measured of keys in one window, told line by line as it is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from clientcare.ui.window import Window
from tests.scale.over_keys import over_keys, people_file
from tests.scale.painting import Answer, tell
from tests.scale.screen_keys import screen_keys
from tests.scale.scrolling import scrolls
from tests.scale.window_keys import all_keys

Measured = dict[str, Callable[[], list[Answer]]]


def tell_all(what: str, folder: Path) -> None:
    """`keys` of Today, the clients and a person, or those on the other `screens` of a full studio; a file lies beside
    its folder."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))
    if what == "keys":
        _tell(all_keys(window))
        for name, kept in scrolls(window).items():
            tell(name=name, kept=kept())
    else:
        _tell(screen_keys(window))
        _tell(over_keys(window, people_file(folder.parent / "people.csv")))


def _tell(measured: Measured) -> None:
    for name, measure in measured.items():
        times = measure()
        frame, whole, worked = zip(*times, strict=True)
        tell(name=name, frame=frame, all=whole, worked=worked)
