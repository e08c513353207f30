"""Lets the window come again where another language is chosen: all its words were said in the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientcare.domain.records import Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientcare.app.scene import Scene
    from clientcare.book.replay import Turned
    from clientcare.domain.change import Change
    from clientcare.ui.history import History
    from clientcare.ui.window import Window

APPEARANCE = "Appearance"
"""The page of settings on which it is chosen: one is there again afterwards."""


class Language:
    """Speaks as the scene is set from the moment it is made, before anything of the window is."""

    def __init__(self, scene: Scene) -> None:
        from clientcare.ui import languages

        self._scene = scene
        self._spoken = languages.begin(scene.speaks)

    def follow(self, history: History, window: Window, speak_anew: Callable[[list[Turned]], None]) -> None:
        """From now on another language that is chosen, or taken back, calls that with the steps done so far."""
        self._history, self._window, self._speak_anew = history, window, speak_anew
        history.remember(self._scene.steps)
        history.changed.connect(self._hear)

    def arrive(self) -> None:
        """In the window that came again one is where one was, and can take the choice back."""
        if not self._scene.spoken_anew:
            return
        from clientcare.ui.places import PLACES
        from clientcare.ui.settings.screen import SettingsScreen

        self._window.go_to(len(PLACES) - 1)
        settings = self._window.screen_shown
        assert isinstance(settings, SettingsScreen)
        settings.show_page(APPEARANCE)
        if (last := self._history.last_done()) is not None:
            self._history.done.emit(last)

    def _hear(self, change: Change) -> None:
        from PySide6.QtCore import QTimer

        if change.concerns(Setting) and any(record.uid == "language" for record in (*change.before, *change.after)):
            later = QTimer(self._window, singleShot=True, interval=0)  # when the step is on the stack, or off it
            later.timeout.connect(self._compare)
            later.start()

    def _compare(self) -> None:
        from clientcare.ui import languages

        if languages.spoken(self._scene.speaks) != self._spoken:
            self._speak_anew(self._history.steps())
