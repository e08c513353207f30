"""Five plain words for how somebody seemed, on one row, none of them chosen until somebody chooses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientcare.domain.values import Feel
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Tool
from clientcare.ui.tokens import Icon
from clientcare.words.tongue import speaker, tr
from clientcare.words.window.timeline import FEELINGS

ICONS = {
    Feel.DELIGHTED: "sun",
    Feel.HAPPY: "cloud-sun",
    Feel.FINE: "cloud",
    Feel.UNSURE: "cloud-fog",
    Feel.UNHAPPY: "cloud-rain",
}

_STEPS = {int(Qt.Key.Key_Right): 1, int(Qt.Key.Key_Left): -1}


class Feelings(QWidget):
    """A group of five of which at most one is chosen; to choose it again takes it back."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._buttons: dict[Feel, Tool] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for feel, icon in ICONS.items():
            name = tr(FEELINGS[feel])
            button = Tool(
                look,
                tr("They seemed {name}", name=speaker().within(name)),
                icon,
                part="feeling",
                tip=name,
                chosen_icon=f"{icon}-fill",
                side=Icon.CONTROL,
            )
            button.setCheckable(True)
            button.clicked.connect(self._one_only)
            button.installEventFilter(self)
            self._buttons[feel] = button
            row.addWidget(button)
        row.addStretch(1)

    @property
    def feel(self) -> Feel | None:
        """What is chosen."""
        return next((feel for feel, button in self._buttons.items() if button.isChecked()), None)

    @property
    def buttons(self) -> list[Tool]:
        return list(self._buttons.values())

    def choose(self, feel: Feel | None) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each is feel)
        self._show_word()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move among them, and round; by themselves buttons would leave for what stands before or after."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        buttons = list(self._buttons.values())
        here = next(place for place, button in enumerate(buttons) if button is watched)
        forward = step if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -step
        buttons[(here + forward) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _one_only(self) -> None:
        pressed = self.sender()
        for button in self._buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self._show_word()
        self.chosen.emit()

    def _show_word(self) -> None:
        """The chosen one shows its word beside its icon."""
        for feel, button in self._buttons.items():
            button.setText(tr(FEELINGS[feel]) if button.isChecked() else "")
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if button.isChecked()
                else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button.setToolButtonStyle(style)
