"""Chips above a list: one that is on or off, and one that opens a menu with ticks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool


class FilterChip(QToolButton):
    """On `accent-soft` while it is on; `count` stands after its word."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self.setCheckable(True)
        self.setProperty("part", "filter")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """How many there are; None says nothing."""
        self.setText(self._word if count is None else f"{self._word} {count}")
        self.setAccessibleName(self._word if count is None else f"{self._word}, {count}")


class MenuChip(Tool):
    """Opens a menu of ticks; `chosen` tells that one was set or taken back. On `accent-soft` while any is set."""

    chosen = Signal()

    def __init__(self, look: Look, word: str) -> None:
        super().__init__(look, word, "caret-down", text=word, part="filter")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret stands after the word
        self._word = word
        self._ticked: dict[str, str] = {}
        self._offered: dict[str, str] = {}
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.setCheckable(True)
        self._tell()

    @property
    def ticked(self) -> list[str]:
        """The keys of what is ticked, in the order offered."""
        return [key for key in self._offered if key in self._ticked]

    def offer(self, offered: dict[str, str]) -> None:
        """Offers these: a key and its words; what was ticked stays so where it is among them."""
        self._offered = offered
        self._ticked = {key: offered[key] for key in self._ticked if key in offered}
        menu = self.menu()
        menu.clear()
        for key, words in offered.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._ticked)
            action.triggered.connect(lambda checked, key=key: self._turn(key, on=checked))
        self.setEnabled(bool(offered))
        self._tell()

    def tick(self, keys: list[str]) -> None:
        """Ticks just these; nobody is told."""
        self._ticked = {key: self._offered[key] for key in keys if key in self._offered}
        self.offer(self._offered)

    def _turn(self, key: str, *, on: bool) -> None:
        if on:
            self._ticked[key] = self._offered[key]
        else:
            self._ticked.pop(key, None)
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        words = self._word if not self._ticked else ", ".join(self._offered[key] for key in self.ticked)
        self.setText(words)
        self.setChecked(bool(self._ticked))
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(", ".join(self._ticked.values()))
