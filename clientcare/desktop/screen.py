"""Whether there is a screen here, and Qt's application on it: asked with care, for Qt would end the process."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WITHOUT_SCREEN = {"offscreen", "minimal", "vnc"}
"""Platforms of Qt that need none."""
PLATFORM = "QT_QPA_PLATFORM"


def has_screen(environ: Mapping[str, str], system: str) -> bool:
    """Whether a window can be shown; asked before Qt, which would end the process."""
    if not system.startswith("linux"):
        return True
    wanted = environ.get(PLATFORM, "").partition(":")[0]
    return wanted in WITHOUT_SCREEN or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def application() -> QApplication | None:
    """Qt's application; None where the screen that is named cannot be reached."""
    from PySide6.QtWidgets import QApplication

    leave_sources_unread()
    only_x = sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY")
    falls_back = only_x and not os.environ.get(PLATFORM)
    if falls_back:  # else Qt would end the process when the screen does not answer
        os.environ[PLATFORM] = "xcb;offscreen"
    QApplication.setDesktopFileName("clientcare")
    made = QApplication([sys.argv[0]])
    made.setApplicationName("Client Care")
    if falls_back:
        del os.environ[PLATFORM]
        if made.platformName() == "offscreen":
            return None
    return made


def leave_sources_unread() -> None:
    """PySide would read the source of each module that is imported after it, and keep it: to find out who wants a
    feature that nobody here asks for. That is a third of our start, and megabytes."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]


def tell(said: str) -> None:
    """One plain sentence: on the console, and in a dialog where there is a screen to show it on."""
    say(said)
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    if widgets.QApplication.platformName() not in WITHOUT_SCREEN:
        from PySide6.QtCore import Qt

        box = widgets.QMessageBox(widgets.QMessageBox.Icon.Warning, "Client Care", said)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()


def say(said: str) -> None:
    """On the console, where there is one."""
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{said}\n")
