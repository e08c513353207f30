"""The row of kinds at the top of the composer: one is chosen, two have a menu of ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from clientcare.domain.values import Channel
from clientcare.ui.look import Look
from clientcare.ui.mirror import margins
from clientcare.ui.parts.caret import CaretTool
from clientcare.ui.person.kinds import Kind
from clientcare.words.tongue import tr
from clientcare.words.window.composer import CHANNELS
from clientcare.words.window.keys import names


class KindButton(CaretTool):
    """A kind; where it stands for several ways the caret beside its word opens their menu, as Alt+Down does."""

    way = Signal(object)

    def __init__(self, look: Look, kind: Kind, number: int) -> None:
        super().__init__(
            look,
            kind.word,
            kind.icon,
            text=kind.word,
            part="kind",
            tip=f"{kind.word} ({names(f'Alt+{number}')})",
        )
        self._channels: Sequence[Channel] = ()
        self.has_caret = len(kind.channels) > 1
        self.setCheckable(True)
        if self.has_caret:
            self.setAccessibleDescription(tr("Alt+Down opens the ways"))
            self.choices.aboutToShow.connect(self._fill)

    def offer(self, channels: Sequence[Channel]) -> None:
        """The ways of its menu."""
        self._channels = channels

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.has_caret and self.caret_area().contains(event.position().toPoint()):
            self.open_menu()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.has_caret and event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.choices.clear()
        for channel in self._channels:
            action = QAction(tr(CHANNELS[channel]), self.choices)
            action.triggered.connect(lambda _checked=False, channel=channel: self.way.emit(channel))
            self.choices.addAction(action)


class _Room(Enum):
    """For how many words there is room."""

    ALL = auto()
    MOST = auto()
    CHOSEN = auto()
    NONE = auto()


class KindsRow(QWidget):
    """`chosen` carries the Kind somebody chose; `way` the Channel chosen from a kind's menu."""

    chosen = Signal(object)
    way = Signal(object)

    def __init__(self, look: Look, shortcuts: QWidget) -> None:
        super().__init__()
        self._look = look
        self._needed = 0
        self._room = _Room.ALL
        self.buttons: dict[Kind, KindButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(8, 6, 6, 0))
        row.setSpacing(0)
        for number, kind in enumerate(Kind, start=1):
            button = KindButton(look, kind, number)
            key = QShortcut(QKeySequence(f"Alt+{number}"), shortcuts)  # a button's own shortcut answers too late
            key.activated.connect(button.click)
            button.clicked.connect(self._tell(kind))
            button.way.connect(self.way)
            self._group.addButton(button)
            self.buttons[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        look.changed.connect(self._measure)

    def choose(self, kind: Kind) -> None:
        """Shows that kind as the chosen one; nobody is told."""
        if not self.buttons[kind].isChecked():
            self.buttons[kind].setChecked(True)
        if self._room is not _Room.ALL:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self, kind: Kind) -> Callable[[], None]:
        return lambda: self.chosen.emit(kind)

    def _measure(self) -> None:
        self._needed = 0
        self._fit()

    def _fit(self) -> None:
        """Where the words do not fit, that of the rarest kind goes, and the carets; then all icons stand alone but for
        the chosen one, and with little room that one too."""
        if not self._needed:
            self._room = _Room.ALL
            self._show_words()
            self._needed = self._width()
        for room in _Room:
            self._room = room
            if room is _Room.ALL and self._needed > self.width():
                continue
            self._show_words()
            if room is _Room.ALL or self._width() <= self.width():
                break

    def _width(self) -> int:
        return sum(button.sizeHint().width() for button in self.buttons.values()) + 14

    def _show_words(self) -> None:
        """Changes only the buttons that have to change: the page of somebody opens often."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for kind, button in self.buttons.items():
            with_word = self._room is _Room.ALL or (self._room is _Room.MOST and kind is not Kind.GIFT)
            with_word = with_word or (self._room is not _Room.NONE and button.isChecked())
            style = beside if with_word else alone
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)
            shown = self._room in (_Room.ALL, _Room.CHOSEN) or (self._room is _Room.MOST and button.isChecked())
            button.show_caret(len(kind.channels) > 1 and shown)
