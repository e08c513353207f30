"""The second step: when the morning is, and whether notifications may name people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from clientcare.domain.settings import Settings
from clientcare.ui.first_run.steps import Step
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.tick import BOX, GAP, Tick
from clientcare.ui.reminders.hour import read_hour
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import first_run as words

TIME = 96


class MorningPage(Step):
    """Nobody is named until that is agreed to."""

    def __init__(self, look: Look, chosen: Settings) -> None:
        super().__init__(look, words.step(2, 2), tr(words.MORNING), tr(words.MORNING_UNDER))
        self._before = chosen
        self.at = Field(tr(words.AT), "08:30")
        self.at.setText(f"{chosen.digest_at:%H:%M}")
        self.at.setFixedWidth(look.px(TIME))
        self._at = Labelled(look, tr(words.AT), self.at)
        self.names = Tick(look, tr(words.NAMES))
        self.names.setChecked(chosen.names_in_notifications)
        self.names.setAccessibleDescription(tr(words.NAMES_UNDER))
        under = Label(tr(words.NAMES_UNDER), Type.SMALL, tone="2", wraps=True)
        self.body.addWidget(self._at)
        self.body.addSpacing(16)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(self.names)
        self._under = QHBoxLayout()
        self._under.setSpacing(0)
        self._beside_box = QSpacerItem(0, 0)
        self._under.addItem(self._beside_box)
        self._under.addWidget(under, 1)
        both.addLayout(self._under)
        self.body.addLayout(both)
        self.main = self.add_button(tr(words.BEGIN), self.go_on.emit, kind="primary")
        self.at.returnPressed.connect(self.go_on)
        look.changed.connect(self._indent)
        self._indent()

    def _indent(self) -> None:
        """What stands under the words beside a box begins where they do."""
        self._beside_box.changeSize(self._look.side(BOX) + GAP, 0, QSizePolicy.Policy.Fixed)
        self._under.invalidate()

    @property
    def entry(self) -> QWidget:
        return self.at

    def changes(self) -> dict[str, str] | None:
        """The settings that are to be others than before, as they are spelt; None where the time is none: that is
        said, and has the focus."""
        try:
            at = read_hour(self.at.text())
        except ValueError:
            at = None
        self._at.be_wrong("" if at is not None else tr(words.NO_TIME))
        if at is None:
            self.at.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        found = {"digest_at": f"{at:%H:%M}", "names_in_notifications": "on" if self.names.isChecked() else "off"}
        return {name: text for name, text in found.items() if self._before.text(name) != text}
