"""The field in which something is written down about a person: a note, or a contact with how and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from clientcare.domain.values import Channel, Feel, Purpose
from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.feelings import Feelings
from clientcare.ui.parts.growing_text import GrowingText
from clientcare.ui.person.kinds import CHANNEL_NAMES, PURPOSE_NAMES, Kind
from clientcare.ui.tokens import Type

T = TypeVar("T")
SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the composer: a contact by a channel, or a note where there is none."""

    text: str = ""
    channel: Channel | None = None
    purpose: Purpose = Purpose.CHECK_IN
    feel: Feel | None = None

    @property
    def says_something(self) -> bool:
        return bool(self.text.strip()) or self.feel is not None


class Composer(QFrame):
    """Holds what is being written. `save` asks whoever knows the deed to save it; `left` is Esc.

    `changed` tells whether there is something to save: then Save has the accent of the pane.
    """

    save = Signal()
    left = Signal()
    changed = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        self._start = Written()
        self._channel: Channel | None = None
        self._purpose = Purpose.CHECK_IN
        self.setProperty("part", "composer")
        self._build()
        self._connect()
        self.begin("", Written())

    @property
    def written(self) -> Written:
        """What stands there now."""
        return Written(self._text.toPlainText().strip(), self._channel, self._purpose, self._feelings.feel)

    @property
    def field(self) -> GrowingText:
        """Where one writes."""
        return self._text

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        chosen = [self._channel_menu, self._purpose_menu, *self._feelings.buttons, self._save]
        return [*self._buttons.values(), self._text, *chosen]

    def begin(self, name: str, start: Written) -> None:
        """Begins anew about the person called so, with this to start from."""
        self._name, self._start = name, start
        self._text.setPlainText(start.text)
        self._text.document().clearUndoRedoStacks()
        self._purpose = start.purpose
        self._feelings.choose(start.feel)
        self._choose(start.channel)

    def write_note(self) -> None:
        """Puts the cursor into the field, for a note."""
        self._choose(None)
        self._focus()

    def write_contact(self) -> None:
        """Puts the cursor into the field, for a contact: by the channel it began with, else a message."""
        self._choose(self._channel or self._start.channel or Channel.MESSAGE)
        self._focus()

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(self._kinds_row())
        self._text = GrowingText(self._look, "")
        field = QHBoxLayout()
        field.setContentsMargins(14, 0, 14, 0)
        field.addWidget(self._text)
        column.addLayout(field)
        self._channel_menu = self._chip("How you were in touch")
        self._purpose_menu = self._chip("Why you were in touch")
        chips = QHBoxLayout()
        chips.setContentsMargins(14, 0, 14, 0)
        chips.setSpacing(8)
        chips.addWidget(self._channel_menu)
        chips.addWidget(self._purpose_menu)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addLayout(self._last_row())

    def _kinds_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 6, 6, 0)
        row.setSpacing(0)
        self._kinds = QButtonGroup(self)
        self._buttons: dict[Kind, Tool] = {}
        for number, kind in enumerate(Kind, start=1):
            tip = f"{kind.word} (Alt+{number})"
            button = Tool(self._look, kind.word, kind.icon, text=kind.word, part="kind", tip=tip)
            button.setCheckable(True)
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)  # a button's own shortcut answers too late
            key.activated.connect(button.click)
            self._kinds.addButton(button)
            self._buttons[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(8)
        self._seemed = Label("They seemed", Type.SMALL, tone="2")
        self._feelings = Feelings(self._look)
        self._save = Button(self._look, "Save", small=True, tip="Save (Ctrl+Enter)")
        row.addWidget(self._seemed)
        row.addWidget(self._feelings, 1)
        row.addWidget(self._save)
        return row

    def _chip(self, name: str) -> QToolButton:
        button = Tool(self._look, name, "caret-down", text=" ", part="chip")
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret stands after the word
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _connect(self) -> None:
        self._kinds.buttonClicked.connect(self._kind_chosen)
        self._text.textChanged.connect(self._tell)
        self._text.focused.connect(self._show_focus)
        self._feelings.chosen.connect(self._tell)
        self._save.clicked.connect(self._ask_to_save)
        for keys in SAVE_KEYS:
            self._shortcut(keys, self._ask_to_save)
        self._shortcut("Esc", self.left.emit)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # --- choosing ---------------------------------------------------------------------------------------------

    def _kind_chosen(self, button: QToolButton) -> None:
        kind = next(each for each, own in self._buttons.items() if own is button)
        first = kind.channels[0] if kind.channels else None
        preferred = self._start.channel
        self._choose(preferred if preferred in kind.channels else first)
        self._focus()

    def _choose(self, channel: Channel | None) -> None:
        """Shows the choices that belong to a channel, or to a note."""
        self._channel = channel
        kind = Kind.NOTE if channel is None else Kind.of(channel)
        self._buttons[kind].setChecked(True)
        self._channel_menu.setVisible(len(kind.channels) > 1)
        self._purpose_menu.setVisible(channel is not None)
        if channel is not None:
            names = {each: CHANNEL_NAMES[each] for each in kind.channels}
            _offer(self._channel_menu, names, channel, self._choose)
            self._choose_purpose(self._purpose)
        question = kind.question.format(name=self._name or "them")
        self._text.setPlaceholderText(question)
        self._text.setAccessibleName(question)
        self._tell()

    def _choose_purpose(self, purpose: Purpose) -> None:
        self._purpose = purpose
        _offer(self._purpose_menu, PURPOSE_NAMES, purpose, self._choose_purpose)

    def _focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_to_save(self) -> None:
        if self._save.isEnabled():
            self.save.emit()

    def _tell(self) -> None:
        written = self.written
        something = written.says_something and written != replace(self._start, text=self._start.text.strip())
        self._save.setEnabled(bool(self._name) and (bool(written.text) or written.channel is not None))
        self._save.become("primary" if something else "default")
        self.changed.emit(something)

    # --- showing ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words of the kinds do not fit, their icons stand alone."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._buttons.values():
            button.setToolButtonStyle(words)
        needed = sum(button.sizeHint().width() for button in self._buttons.values())
        if needed > self.width() - 12:
            for button in self._buttons.values():
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._seemed.setVisible(self._look.scale * 400 < self.width() + 60)

    def _show_focus(self, here: bool) -> None:
        self.setProperty("focused", here)
        self.style().unpolish(self)
        self.style().polish(self)


def _offer(chip: QToolButton, names: dict[T, str], now: T, choose: Callable[[T], None]) -> None:
    """Fills the menu of a chip; the chip shows what is chosen."""
    chip.setText(names[now])
    chip.setAccessibleDescription(names[now])
    menu = chip.menu()
    menu.clear()
    for value, name in names.items():
        action = QAction(name, menu)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        menu.addAction(action)
