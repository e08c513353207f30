"""Chips above a list: one that is on or off, and one that opens a menu with ticks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.mirror import against_the_window
from clientcare.ui.parts.controls import Tool
from clientcare.ui.parts.entering import Entering
from clientcare.ui.parts.fading import Fading
from clientcare.ui.parts.menu import Menu
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon

CARET = 14
LONGEST = 22
"""How many letters of what is ticked stand in a chip; the tooltip has them all."""


class FilterChip(Entering, Fading, QToolButton):
    """On `accent-soft` while it is on; `count` stands after its word."""

    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self._look, self._word = look, word
        self.setCheckable(True)
        self.setProperty("part", "filter")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """How many there are; None says nothing."""
        self.setText(self._word if count is None else f"{self._word} {count}")
        self.setAccessibleName(self._word if count is None else f"{self._word}, {count}")


class MenuChip(Tool):
    """Opens a menu of ticks; `chosen` tells that one was set or taken back. On `accent-soft` while any is set, and then
    it says which one, or how many; with nothing to say an icon may stand `alone`."""

    chosen = Signal()

    def __init__(self, look: Look, word: str, *, alone: str = "") -> None:
        super().__init__(look, word, "caret-down", text=word, part="filter", side=CARET)
        self._alone = alone
        self.setLayoutDirection(against_the_window())  # the caret stands after the word
        self._word = word
        self._ticked: dict[str, str] = {}
        self._offered: dict[str, str] = {}
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(Menu(self))
        self.setCheckable(True)
        self.menu().aboutToShow.connect(self._fill)
        self.menu().aboutToHide.connect(self._tell)
        self._tell()

    @property
    def ticked(self) -> list[str]:
        """The keys of what is ticked, in the order offered."""
        return [key for key in self._offered if key in self._ticked]

    def offer(self, offered: dict[str, str]) -> None:
        """Offers these: a key and its words; what was ticked stays so where it is among them."""
        self._offered = offered
        self._ticked = {key: offered[key] for key in self._ticked if key in offered}
        self.setEnabled(bool(offered))
        self._tell()

    def tick(self, keys: Iterable[str]) -> None:
        """Ticks just these; nobody is told."""
        self._ticked = {key: self._offered[key] for key in keys if key in self._offered}
        self._tell()

    def _fill(self) -> None:
        """The menu is filled when it is opened: there may be many tags."""
        menu = self.menu()
        menu.clear()
        for key, words in self._offered.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._ticked)
            if key in self._ticked:
                action.setIcon(icons.icon("check", self._look.colours.accent, Icon.INLINE))
            action.triggered.connect(lambda checked, key=key: self._turn(key, on=checked))

    def _stand_alone(self, yes: bool) -> None:
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(alone if yes else beside)
        self.use(self._alone if yes else "caret-down")
        if self.property("alone") is not yes:
            self.setProperty("alone", yes)
            self.style().unpolish(self)
            self.style().polish(self)

    def _turn(self, key: str, *, on: bool) -> None:
        if on:
            self._ticked[key] = self._offered[key]
        else:
            self._ticked.pop(key, None)
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        said = [self._offered[key] for key in self.ticked]
        words = said[0] if len(said) == 1 else f"{self._word}, {len(said)}" if said else self._word
        if len(words) > LONGEST:
            words = words[: LONGEST - 1].rstrip() + "…"
        self.setText(words.replace("&", "&&"))
        if self._alone:
            self._stand_alone(not said)
        self.setChecked(bool(said))
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip(tip(", ".join(said) or self._word))
