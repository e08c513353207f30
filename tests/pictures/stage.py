"""A window over Mira's studio that always looks the same: one font, one morning, nothing that blinks."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from clientcare.book import days
from clientcare.book.desk import Desk
from clientcare.book.replay import replay
from clientcare.book.sample import make_mira
from clientcare.book.studio import desk_at, open_studio
from clientcare.ui import languages
from clientcare.ui.bench import Bench
from clientcare.ui.history import History
from clientcare.ui.look import Look
from clientcare.ui.quick.window import QuickWindow
from clientcare.ui.window import DRAWN, Window

MORNING = datetime(2026, 5, 14, 9, 12)
NOW = MORNING.replace(tzinfo=UTC)
FAMILIES = ("Inter", "Noto Sans", "DejaVu Sans")
"""The first of these that is there; the last comes with what the app needs."""
BASE = 14
"""The size in pixels for which everything is drawn."""


class Variant(NamedTuple):
    """One way to look at every screen; `settings` are the artist's own, `contrast` is what the desktop asks for."""

    name: str
    settings: Mapping[str, str] = {}
    size: tuple[int, int] = DRAWN
    mirrored: bool = False
    contrast: bool = False


def steady(app: QApplication) -> None:
    """One font and no blinking: what is painted depends on nobody's desktop."""
    family = next(name for name in FAMILIES if name in QFontDatabase.families())
    font = QFont(family)
    font.setPixelSize(BASE)
    app.setFont(font)
    app.setCursorFlashTime(0)


def make_studios(folder: Path) -> None:
    """Mira's studio, and one in which nobody is yet."""
    for name in ("mira", "new"):
        with open_studio(folder / name, make=True, now=NOW) as studio:
            if name == "mira":
                make_mira(Desk(studio, MORNING.date(), NOW))


class Stage:
    """The window in one variant. What is done in it stays in the copy it is over."""

    def __init__(self, app: QApplication, studios: Path, own: Path, variant: Variant, which: str = "mira") -> None:
        shutil.copytree(studios / which, own)
        self.app, self.variant = app, variant
        self.studio = open_studio(own, make=False, now=NOW)
        for name, value in variant.settings.items():
            days.change_setting(self.desk(), name, value)
        languages.begin(variant.settings.get("language", languages.SOURCE))
        if variant.mirrored:  # whatever the language says of it
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.look = Look(app)
        self.look.follow_contrast(variant.contrast)
        self.history = History(lambda change: replay(self.desk(), change))
        self.window = Window(Bench(self.desk, self.history, self.look))
        self.window.resize(*variant.size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def desk(self) -> Desk:
        return desk_at(self.studio, MORNING, NOW)

    def settle(self, milliseconds: int = 30) -> None:
        """Until everything that was put off is done and painted."""
        self.app.processEvents()
        self.window.today.settle()
        QTest.qWait(milliseconds)
        for _ in range(3):
            self.app.processEvents()
            for decoding in [each for each in threading.enumerate() if each.name == "album"]:
                decoding.join()
        QTest.qWait(2)

    def point_at(self, widget: QWidget, where: QPoint) -> None:
        """The pointer rests there."""
        for at in (where + QPoint(3, 3), where):  # a pointer that does not move tells nobody
            QTest.mouseMove(widget, at)
        self.settle()

    def press(self, keys: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        *held, key = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= getattr(Qt.KeyboardModifier, {"Ctrl": "ControlModifier", "Alt": "AltModifier"}[each])
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"), modifiers)
        self.settle()

    def picture(self, shown: QWidget | None = None) -> QPixmap:
        """The window with the dialogs over it; or a window of its own."""
        self.settle()
        if shown is not None and shown is not self.window:
            return shown.grab()
        picture = self.window.grab()
        painter = QPainter(picture)
        for over in self._over():
            place = over.geometry().topLeft() - self.window.geometry().topLeft()
            painter.drawPixmap(place, over.grab())
        painter.end()
        return picture

    @property
    def dialog(self) -> QWidget | None:
        """The dialog that is open, if there is one."""
        return next((each for each in self._over() if isinstance(each, QDialog)), None)

    def close(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu | QuickWindow):
                widget.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.studio.close()
        languages.begin(languages.SOURCE)

    def _over(self) -> Iterator[QWidget]:
        """Dialogs and menus that are open."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                yield widget


@contextmanager
def mirrored(app: QApplication, yes: bool) -> Iterator[None]:
    """Lays everything out from right to left meanwhile."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if yes else Qt.LayoutDirection.LeftToRight)
    try:
        yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
