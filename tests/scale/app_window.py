"""The app as it is started, in a process of its own: when Today is painted, what it takes at rest, and its keys."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from clientcare import app
from clientcare.desktop import screen
from clientcare.ui.window import Window
from tests.scale import painting
from tests.scale.painting import key_to_paint, settle

TIMES = 40
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Times = list[float]


def main() -> int:
    begun, folder, what = float(sys.argv[1]), sys.argv[2], sys.argv[3]
    watches: list[painting.Watch] = []

    def application() -> QApplication | None:
        qt = screen.application()
        assert qt is not None

        def seen(_list: QAbstractItemView) -> None:
            painting.tell(start=1000 * (time.monotonic() - begun))
            QTimer.singleShot(painting.IDLE if what == "idle" else 1500 if what == "keys" else 0, qt, after)

        def after() -> None:
            try:
                painting.tell(memory=painting.memory())
                if what == "keys":
                    for name, times in _keys(_window()).items():
                        painting.tell(name=name, times=times)
            finally:
                qt.exit()  # to quit is to close, and a closed window may stay in the tray

        watches.append(painting.Watch(qt, seen))
        return qt

    app.application = application
    return app.main(["--data", folder])


def _window() -> Window:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))


def _keys(window: Window) -> dict[str, Times]:
    return {
        "next card in Today": _next_cards(window),
        "another screen": _screens(window),
        "opening a client": _clients(window),
        "jumping to the end": _ends(window),
        "a keystroke in the search": _letters(window),
    }


def _next_cards(window: Window) -> Times:
    view = window.today.view
    view.setFocus()
    settle()
    return [key_to_paint(view, window, Qt.Key.Key_J, NONE) for _ in range(TIMES)]


def _screens(window: Window) -> Times:
    window.go_to(1)
    settle()
    keys = (Qt.Key.Key_1, Qt.Key.Key_2)
    return [key_to_paint(window, window, keys[time_ % 2], CTRL) for time_ in range(TIMES)]


def _clients(window: Window) -> Times:
    window.go_to(1)
    settle()
    view = window.clients.view
    view.setFocus()
    return [key_to_paint(view, window.clients.page, Qt.Key.Key_Down, NONE) for _ in range(TIMES)]


def _ends(window: Window) -> Times:
    view = window.clients.view
    keys = (Qt.Key.Key_End, Qt.Key.Key_Home)
    return [key_to_paint(view, view.viewport(), keys[time_ % 2], NONE) for time_ in range(TIMES)]


def _letters(window: Window) -> Times:
    times = Times()
    for word in ("ana", "wil", "mar", "jun"):
        window.clients.begin_search()
        for letter in word:
            key = Qt.Key[f"Key_{letter.upper()}"]
            times.append(key_to_paint(window.clients.search, window.clients.view.viewport(), key, NONE))
        window.clients.search.clear()
        settle()
    return times


if __name__ == "__main__":
    sys.exit(main())
