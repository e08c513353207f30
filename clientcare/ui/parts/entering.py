"""Enter presses the button that has the focus, as the space bar does, whatever desktop it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    _Below = QAbstractButton
else:
    _Below = object  # two classes of Qt cannot be parents of one
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Entering(_Below):
    """For buttons: it stands before the class of Qt. Enter with another key is somebody else's; held, it presses once.

    Ticks, switches and rounds are no such buttons: in a form Enter on them saves it, as it does on a field.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() not in ENTER or not plain:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
