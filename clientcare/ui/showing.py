"""Hides names and amounts in every window while the screen is shown to others, and shows them again (PRODUCT §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from clientcare.domain.change import Change
from clientcare.domain.records import Client
from clientcare.ui.bench import Bench
from clientcare.ui.discretion import discretion

if TYPE_CHECKING:
    from clientcare.ui.parts.curtain import Curtain
    from clientcare.ui.saying import Saying

TITLE = "Client Care"
FRAME = 10
"""Milliseconds in which what opens is covered: less than a frame."""


class Showing(QObject):
    """`changed` tells whether they are hidden now. Another window over another studio goes on as this one did."""

    changed = Signal(bool)

    def __init__(self, bench: Bench, window: QWidget, saying: Saying) -> None:
        super().__init__(window)
        self._bench, self._saying = bench, saying
        self._curtains: dict[QWidget, Curtain] = {}
        self._window = window
        self._watching = QTimer(self, interval=FRAME)
        self._watching.timeout.connect(self._watch)
        bench.history.changed.connect(self._hear)
        if discretion.on:
            self._begin()

    @property
    def hides(self) -> bool:
        return discretion.on

    def turn(self) -> None:
        """Hides them, or shows them again, and says so."""
        from clientcare.words.window.showing import turned

        if discretion.on:
            self._end()
        else:
            self._begin()
        self._bench.look.changed.emit()
        self.changed.emit(discretion.on)
        self._saying.say(turned(discretion.on), [])

    def _begin(self) -> None:
        """Hides them in all windows there are, and in all that come."""
        from clientcare.store.reads.names import every_name

        discretion.begin(every_name(self._bench.desk().studio))
        for widget in QApplication.topLevelWidgets():
            self._cover(widget)
        self._watching.start()

    def _end(self) -> None:
        discretion.end()
        self._watching.stop()
        for over, curtain in self._curtains.items():
            if isValid(curtain):
                curtain.hide()
                curtain.deleteLater()
            if isValid(over) and (title := over.property("hidden_title")):
                over.setWindowTitle(title)
        self._curtains.clear()

    def _cover(self, over: QWidget) -> None:
        from clientcare.ui.parts.curtain import Curtain

        curtain = self._curtains.get(over)
        if curtain is None:
            self._curtains[over] = Curtain(over, self._bench.look)
        else:
            curtain.rise()
        if discretion.parts(over.windowTitle()):
            over.setProperty("hidden_title", over.windowTitle())
            over.setWindowTitle(TITLE)

    def _watch(self) -> None:
        """Whatever opens meanwhile has a curtain too, nothing comes before it, and no tooltip names anybody."""
        self._curtains = {each: curtain for each, curtain in self._curtains.items() if isValid(curtain)}
        for widget in (QApplication.activePopupWidget(), QApplication.activeWindow(), self._window):
            if widget is not None:
                self._cover(widget)
        if discretion.parts(QToolTip.text()):
            QToolTip.hideText()

    def _hear(self, change: Change) -> None:
        """Somebody new has a name too."""
        if discretion.on:
            discretion.begin(
                name
                for record in change.after
                if isinstance(record, Client)
                for name in (record.name, record.given, record.family, record.nickname, record.greet_as)
            )
