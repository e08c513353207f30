"""A letter on the screen: which starting letter, how it goes, and the framed letter with its subject and its hint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from clientcare.domain.open_lines import Filled, find_gaps
from clientcare.domain.values import Channel
from clientcare.ui import icons
from clientcare.ui.letter.letter_text import LetterText
from clientcare.ui.look import Look
from clientcare.ui.mirror import against_the_window
from clientcare.ui.parts.choice import SPARE, Choice
from clientcare.ui.parts.controls import Label, Tool
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.menu import Menu
from clientcare.ui.parts.prose import Prose
from clientcare.ui.text import tip
from clientcare.ui.tokens import Icon, Type
from clientcare.words.tongue import tr
from clientcare.words.window import letters as words

LEAST = 160
"""The letter keeps at least this height (DESIGN §3)."""
CHOICE = 260
CARET = 14


class Subject(Field):
    """One line; `focused` tells when one is in it."""

    focused = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class LetterFrame(QWidget):
    """Holds one letter. `template` and `again` ask for another beginning, `edited` follows every change of the text."""

    template = Signal(str)
    again = Signal()
    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._abouts: frozenset[str] = frozenset()
        self._offered: Sequence[str] = ()
        self._way = Channel.EMAIL
        self.choice: Choice[str] = Choice(look, tr("Starting letter"))
        self.choice.setProperty("small", True)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(4)
        self.ways = Tool(look, tr("How it goes"), "caret-down", text=" ", part="way", side=CARET)
        self.ways.setLayoutDirection(against_the_window())  # the caret stands after the word
        self.ways.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.ways.setMenu(Menu(self.ways))
        self.start_again = Tool(look, tr("Start again"), "arrow-counter-clockwise")
        self.subject = Subject(tr("Subject"))
        self.subject.setProperty("part", "bare")
        self.text = LetterText(look)
        self._hint = Prose(look, Type.SMALL, gap=7, side=14)
        self._build()
        self._connect()

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        return [self.choice, self.ways, self.start_again, self.subject, self.text]

    @property
    def written(self) -> tuple[Filled, Filled]:
        """Subject and text as they stand."""
        return find_gaps(self.subject.text(), self._abouts), self.text.written

    @property
    def way(self) -> Channel:
        """How the letter goes."""
        return self._way

    @property
    def hint(self) -> str:
        return self._hint.text()

    def begin(self, name: str, subject: Filled, text: Filled, work: str) -> None:
        """Shows a letter to that person, with nothing to undo in it."""
        self._take_abouts(subject)
        self._quiet = True
        self.subject.setText(subject.text)
        self.text.begin(text, work)
        self._quiet = False
        self.subject.setCursorPosition(0)
        self.subject.setAccessibleName(tr("Subject of the letter to {name}", name=name))
        self.text.setAccessibleName(tr("Letter to {name}", name=name))
        self.start_again.setAccessibleName(tr("Start the letter to {name} again", name=name))
        self.start_again.setToolTip(tr("Start again"))
        self.choice.setAccessibleName(tr("Starting letter for {name}", name=name))

    def rewrite(self, subject: Filled, text: Filled, work: str) -> None:
        """Begins again, which Ctrl+Z in the text takes back."""
        self._take_abouts(subject)
        self.subject.setText(subject.text)
        self.text.rewrite(text, work)

    def offer(self, names: Sequence[str], chosen: str) -> None:
        """Offers these starting letters; "" is one without a text."""
        names = [*names] if chosen else [chosen, *names]
        if names != self._offered:
            self._offered = names
            self.choice.offer([(name, name or tr(words.OWN_WORDS)) for name in names])
            self._draw_choice()
        self.choice.choose(chosen)
        self._wrap()
        self.choice.setToolTip(tip(tr("{what} (Alt+Down)", what=chosen or words.OWN_WORDS)))

    def offer_ways(self, name: str, ways: Sequence[Channel]) -> None:
        """Offers how it may go; the first is chosen."""
        menu = self.ways.menu()
        menu.clear()
        for way in ways:
            action = menu.addAction(words.way(way))
            action.triggered.connect(lambda _checked=False, way=way: self.choose_way(way))
        self.ways.setAccessibleName(tr("How the letter to {name} goes", name=name))
        self.ways.setToolTip(tr("How it goes"))
        self.choose_way(ways[0])

    def choose_way(self, way: Channel) -> None:
        self._way = way
        self.ways.setText(words.way(way))
        self.ways.setAccessibleDescription(words.way(way))
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        """Where the name of the starting letter would be cut, what stands after it goes below (DESIGN §8)."""
        after = self.ways.sizeHint().width() + self.start_again.sizeHint().width() + 2 * self._bar.spacing()
        below = self.choice.wanted - SPARE + after > self.width()
        self._bar.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def say(self, sentence: str, *, mine: bool = False, aloud: bool = False) -> None:
        """The hint under the letter; `mine`: every line is the artist's. `aloud` has it read out."""
        icon, ink = ("check-circle", "accent") if mine else ("pencil-simple", "waiting")
        if sentence == self._hint.text() and not aloud:
            return
        self._hint.say(sentence, icon=icon, icon_ink=ink, ink=ink)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._hint, sentence))

    def go_to_open_line(self) -> None:
        """Puts the cursor on the first line that is left to write; with none, at the end of the text."""
        subject = find_gaps(self.subject.text(), self._abouts)
        if subject.gaps and not self.text.written.gaps:
            gap = subject.gaps[0]
            self.subject.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.subject.setSelection(gap.start, gap.end - gap.start)
        else:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.go_to_open_line()

    def open_choice(self) -> None:
        """Opens the list of starting letters."""
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choice.showPopup()

    def _take_abouts(self, subject: Filled) -> None:
        self._abouts = frozenset(gap.about for gap in subject.gaps)

    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _chosen(self, _place: int) -> None:
        self.template.emit(self.choice.value)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._quiet = False
        self.choice.setMaximumWidth(self._look.px(CHOICE))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.ways)
        beside.addStretch(0)
        beside.addWidget(self.start_again)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(8)
        self._bar.addWidget(self.choice, 1)
        self._bar.addLayout(beside)
        self._letter = QFrame()
        self._letter.setProperty("part", "letter")
        inside = QVBoxLayout(self._letter)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(8)
        head.addWidget(Label(tr("Subject"), Type.SMALL, tone="2"))
        head.addWidget(self.subject, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 8)
        foot.addWidget(self._hint, 1)
        inside.addLayout(head)
        inside.addWidget(_hairline())
        inside.addWidget(self.text, 1)
        inside.addWidget(_hairline())
        inside.addLayout(foot)
        self.text.setMinimumHeight(40)
        self._letter.setMinimumHeight(self._look.px(LEAST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._bar)
        column.addWidget(self._letter, 1)

    def _connect(self) -> None:
        self.choice.activated.connect(self._chosen)
        self.start_again.clicked.connect(self.again)
        self.subject.textChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self.subject.focused.connect(self._show_focus)
        self.text.focused.connect(self._show_focus)
        self._look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._letter.setMinimumHeight(self._look.px(LEAST))
        self._draw_choice()
        self._wrap()

    def _draw_choice(self) -> None:
        self.choice.setMaximumWidth(self._look.px(CHOICE))
        drawn = icons.icon("file-text", self._look.colours.text_3, Icon.INLINE)
        for place in range(self.choice.count()):
            self.choice.setItemIcon(place, drawn)

    def _show_focus(self, here: bool) -> None:
        self._letter.setProperty("focused", here)
        self._letter.style().unpolish(self._letter)
        self._letter.style().polish(self._letter)


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line
