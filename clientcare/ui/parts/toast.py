"""One sentence at the bottom that says what was just done, and offers to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from clientcare.ui import icons
from clientcare.ui.look import Look
from clientcare.ui.motion import Glide
from clientcare.ui.parts.controls import Label
from clientcare.ui.parts.head_row import HeadRow
from clientcare.ui.tokens import TOAST_COMES, TOAST_STAYS, Icon

MARGIN = 18
SIDE = 8
DRAWN = 536
LEAST_WORDS = 220


class Toast(QFrame):
    """One at a time; a new one replaces the old. It stays longer while the pointer or the focus is on it."""

    def __init__(self, over: QWidget, look: Look) -> None:
        super().__init__(over)
        self._over = over
        self._look = look
        self._size = QSize()
        self.setProperty("part", "toast")
        self._mark = Label()
        self._words = Label()
        self._keys = Label()
        self._keys.setProperty("part", "keys")
        self._buttons: list[QPushButton] = []
        self._acts: list[Callable[[], None]] = []
        self._said, self._offered = QWidget(), QWidget()
        row = QHBoxLayout(self._said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        self._row = QHBoxLayout(self._offered)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.addWidget(self._keys)
        whole = HeadRow(self._said, self._offered, self._least_words, down=2)
        whole.setContentsMargins(14, 6, 8, 6)
        self.setLayout(whole)
        self._leaving = QTimer(self, singleShot=True, interval=TOAST_STAYS)
        self._leaving.timeout.connect(self._leave)
        self._coming = Glide(look, TOAST_COMES, self)
        self._coming.moved.connect(self._lie)
        over.installEventFilter(self)
        look.changed.connect(self._draw)
        self.hide()

    def show_words(self, words: str, actions: list[tuple[str, Callable[[], None]]], *, keys: str = "") -> None:
        """Shows the sentence with its actions, the last of which has those keys; announces it, moves no focus."""
        self._words.setText(words)
        self._keys.setText(keys)
        self._offer(actions)
        self._row.removeWidget(self._keys)
        self._row.insertWidget(self._row.count() - bool(actions), self._keys)
        self.setMinimumHeight(self._look.px(44))
        self._draw()
        self._coming.begin()
        self.place()
        self.show()
        self.raise_()
        self._leaving.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def lie_over(self, over: QWidget) -> None:
        """Lies over this widget from now on."""
        if over is not self._over:
            self._over.removeEventFilter(self)
            self._over = over
            self.setParent(over)
            over.installEventFilter(self)

    def place(self) -> None:
        """Bottom centre of what it lies over."""
        room = self._over.width() - 2 * SIDE
        self._words.setWordWrap(False)
        self._keys.setVisible(bool(self._keys.text()))
        if self._asked().width() > room:
            self._keys.hide()
        width = min(max(self._asked().width(), DRAWN), room)
        self._words.setWordWrap(self._asked().width() > room)
        self._asked()
        self._size = QSize(width, max(self.minimumHeight(), self.heightForWidth(width)))
        self._lie()

    def _asked(self) -> QSize:
        """How large it likes to be as it is now: Qt hears of a change in what stands in both halves only later."""
        for half in (self._said, self._offered):
            half.updateGeometry()
        return self.sizeHint()

    def _lie(self) -> None:
        """Where it is on its way; it stays as large as it is."""
        width, height = self._size.toTuple()
        left, top = (self._over.width() - width) // 2, self._over.height() - height - MARGIN
        top += round(self._coming.left * (height + MARGIN) / 2)
        self.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._leaving.start()
        super().leaveEvent(event)

    def _least_words(self) -> int:
        """Narrower than this they would stand word under word: then what is offered stands under them."""
        side = self._mark.sizeHint().width() + self._row.spacing()
        return min(side + self._words.sizeHint().width(), self._look.px(LEAST_WORDS)) if self._words.wordWrap() else 0

    def _offer(self, actions: list[tuple[str, Callable[[], None]]]) -> None:
        """The buttons there are say something else now; one that has the focus does not turn into another."""
        kept = 0 if any(button.hasFocus() for button in self._buttons) else len(actions)
        for old in self._buttons[kept:]:
            old.hide()
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = self._buttons[:kept]
        self._acts = [act for _, act in actions]
        while len(self._buttons) < len(actions):
            self._buttons.append(self._button(len(self._buttons)))
        for button, (text, _) in zip(self._buttons, actions, strict=True):
            button.setText(text)
            button.show()

    def _button(self, number: int) -> QPushButton:
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._act(number))
        self._row.addWidget(button)
        return button

    def _act(self, number: int) -> None:
        act = self._acts[number]
        self.hide()
        act()

    def _leave(self) -> None:
        if any(button.hasFocus() for button in self._buttons):
            self._leaving.start()
        else:
            self.hide()

    def _draw(self) -> None:
        colour = self._look.colours.on_toast
        drawn = icons.pixmap("check-circle-fill", colour, Icon.INLINE, self.devicePixelRatioF())
        self._mark.setPixmap(drawn)
