"""The small windows: each is made when it is first wanted, and used again, so that what was begun in it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientcare.ui.bench import Bench
from clientcare.words.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clientcare.ui.person.kinds import Kind
    from clientcare.ui.quick.window import QuickWindow


class QuickWindows:
    """`made` are those there are; who clears it lets them go."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        self._bench, self._window = bench, window
        self.made: dict[Kind, QuickWindow] = {}

    def note(self, about: str = "", line: str = "") -> QuickWindow:
        """For a note, a call, a visit, perhaps about somebody."""
        from clientcare.ui.person.kinds import Kind

        return self._begin(Kind.NOTE, tr("Quick note"), about, line)

    def sale(self, about: str = "") -> QuickWindow:
        """For a sale."""
        from clientcare.ui.person.kinds import Kind

        return self._begin(Kind.SALE, tr("Note a sale"), about)

    def _begin(self, kind: Kind, title: str, about: str, line: str = "") -> QuickWindow:
        from clientcare.ui.quick.window import QuickWindow

        if kind not in self.made:
            self.made[kind] = QuickWindow(self._bench, self._window, kind, title)
        self.made[kind].begin(about, line)
        return self.made[kind]
