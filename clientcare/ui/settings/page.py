"""What all pages of settings have in common: a heading, one line about it, and a middle that scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clientcare.domain.change import Change
from clientcare.domain.records import Record
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.flow import Flow
from clientcare.ui.parts.head_row import HeadRow
from clientcare.ui.parts.tab_order import follow_layout
from clientcare.ui.settings.attempts import attempted
from clientcare.ui.settings.rows import Row
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

WIDEST = 764
"""Settings text never runs wider (DESIGN §3)."""
ABOUT, BESIDE = 520, 180
"""As wide what a page is about is written at most, and at least beside a button."""
SIDE, TOP = 40, 28


class SettingsPage(QScrollArea):
    """A hidden page asks for nothing: it reads when it is shown, and when a change is its own.

    Built in `build`, read in `read`; `concerns` are the kinds of records it shows; what is below the heading begins
    `hangs_out` pixels before it. `example`: a notification is to be shown as they look here.
    """

    example = Signal()
    title = ""
    about = ""
    concerns: tuple[type[Record], ...] = ()
    widest = WIDEST
    hangs_out = 0

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._stale = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QWidget(self.viewport())
        self.setWidget(around)
        around.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        beside = QHBoxLayout(around)
        beside.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget(around)
        beside.addWidget(self._inside, 1)
        beside.addStretch(0)
        self._inside.setMaximumWidth(self.widest + 2 * SIDE)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self._head = QVBoxLayout()
        self.build()
        self._lay_out()
        bench.history.changed.connect(self._hear)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    # --- what a page says -------------------------------------------------------------------------------------

    def build(self) -> None:
        """Makes the controls."""

    def read(self) -> None:
        """Shows how everything is now."""

    @property
    def main_button(self) -> QWidget | None:
        """What stands beside the heading."""
        return None

    @property
    def first(self) -> QWidget:
        """What has the focus when one comes in."""
        return next((each for each in self._inside.findChildren(QWidget) if _takes_focus(each)), self)

    # --- helpers ----------------------------------------------------------------------------------------------

    def add(self, part: QWidget, *, above: int = 0) -> None:
        """Adds a part below the others, so many pixels under the last."""
        if above:
            self.column.addSpacing(above)
        self.column.addWidget(part)

    def add_title(self, words: str) -> None:
        """The quiet title above a card."""
        label = Label(words, Type.CAPTION, tone="3")
        label.setContentsMargins(2, 0, 0, 0)
        self.column.addSpacing(20)
        self.column.addWidget(label)
        self.column.addSpacing(8)

    def do(self, action: Callable[[], Change]) -> Change | None:
        """A deed; None where it could not be saved, and then everything is shown as it was."""
        change = self.bench.history.do(action)
        if change is None or not (change.before or change.after):
            self.read()
        return change

    def attempt(self, row: Row, field: QWidget, action: Callable[[], Change]) -> bool:
        """A deed with what was typed into a field; where it does not fit, the row says why and nothing is saved."""
        change = self.bench.history.do(attempted(action, lambda sentence: row.be_wrong(field, sentence)))
        return change is not None and bool(change.main)

    def turn_day(self) -> None:
        """Another day: what is said from today is said anew."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        self._stale = False
        self.read()
        follow_layout(self._inside)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar takes its room from the margin, so that its coming and going moves nothing."""
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        if self.width() < self.widest + 2 * SIDE + bar:
            self._whole.setContentsMargins(SIDE - self.hangs_out, self._above, max(0, SIDE - bar), TOP)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.first.setFocus(event.reason())

    def _hear(self, change: Change) -> None:
        """Is it mine?"""
        if not change.concerns(*self.concerns):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the focus is seen."""
        if new is not None and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 24, 24)

    @property
    def _above(self) -> int:
        """What stands free above the heading."""
        return max(0, TOP - self.bench.look.spare(Type.HEADING))

    def _lay_out(self) -> None:
        heading = Label(tr(self.title), Type.HEADING)
        self._about = Label(tr(self.about), tone="2", wraps=True)
        self._about.setMaximumWidth(ABOUT)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(heading)
        about = QHBoxLayout()
        about.addWidget(self._about, 1)
        about.addStretch(0)
        words.addLayout(about)
        self._whole = whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(SIDE - self.hangs_out, self._above, SIDE, TOP)
        whole.setSpacing(0)
        if self.main_button is None:
            whole.addWidget(said)
        else:
            whole.addLayout(self._head_row(said, self.main_button, heading))
        whole.addSpacing(22)
        whole.addLayout(self.column)
        whole.addStretch(1)

    def _head_row(self, said: QWidget, button: QWidget, heading: Label) -> HeadRow:
        def least() -> int:
            return max(heading.sizeHint().width(), self.bench.look.px(BESIDE))

        row = HeadRow(said, button, least, stand=Qt.AlignmentFlag.AlignTop, across=12, down=12)
        row.setContentsMargins(self.hangs_out, 0, 0, 0)
        return row


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def buttons(*shown: Button) -> QWidget:
    """Buttons beside each other that wrap."""
    held = QWidget()
    flow = Flow()
    for button in shown:
        flow.addWidget(button)
    held.setLayout(flow)
    return held
