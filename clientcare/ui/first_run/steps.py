"""A page of the first run: which step it is, its question, what is asked, and the buttons below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.ui.look import Look
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.prose import Prose
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.window import first_run as words

WIDTH = 760
MARGIN = 32


class Step(QWidget):
    """`back` is Esc too, `go_on` Ctrl+Enter. Where the page is low, all of it scrolls."""

    back = Signal()
    go_on = Signal()

    def __init__(self, look: Look, step: str, title: str, under: str) -> None:
        super().__init__()
        self._look = look
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._page = QWidget()
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._back = Button(look, tr(words.BACK), kind="ghost", tip=tr("Back (Esc)"))
        self._back.setStyleSheet("padding-left: 0;")  # its word stands under the heading
        self._back.clicked.connect(self.back)
        self._foot.addWidget(self._back)
        self._foot.addStretch(1)
        self._lay_out(step, title, under)
        self._key("Esc", self.back.emit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(keys, self.go_on.emit)
        look.changed.connect(self._fit)

    @property
    def entry(self) -> QWidget:
        """Where the focus begins."""
        raise NotImplementedError

    def add_button(self, said: str, act: Callable[[], object], *, kind: str = "ghost") -> Button:
        """The next button of the foot, the main one last."""
        button = Button(self._look, said, kind=kind)
        button.clicked.connect(lambda _checked=False: act())
        self._foot.addWidget(button)
        return button

    @property
    def width_inside(self) -> int:
        """What the page takes of the window's width."""
        return min(self._look.px(WIDTH), max(200, self.width() - 2 * MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._page.setFixedWidth(self.width_inside)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self, step: str, title: str, under: str) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Label(step, Type.SMALL, tone="2"))
        column.addSpacing(6)
        column.addWidget(Label(title, Type.DISPLAY, wraps=True))
        column.addSpacing(5)
        said = Prose(self._look, Type.READING, "text_2")
        said.say(under)
        column.addWidget(said)
        column.addSpacing(30)
        column.addLayout(self.body)
        column.addSpacing(36)
        column.addLayout(self._foot)
        column.addStretch(1)
        held = QWidget()
        middle = QHBoxLayout(held)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._page)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(inside=held))
