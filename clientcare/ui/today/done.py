"""What stands in the place of Today when nobody is left in it: a quiet word, what is next, and one question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientcare.book import days as own_days
from clientcare.domain.care.today import TodayPage
from clientcare.store.reads import order, people
from clientcare.store.reads.next_day import next_in_today
from clientcare.store.reads.people import EVERYBODY, Sort
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.prose import Prose
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.ui.person.composer import SAVE_KEYS
from clientcare.ui.today.at_home import AtHome
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr
from clientcare.words.waiting import all_done
from clientcare.words.window import today as words

FIELD = 390
QUESTION = 340
SIDE = 24
AROUND, WORDS = 280, 150
"""What stands above and below the picture, and how much of it grows with the text."""


class DonePage(QWidget):
    """“Everyone is looked after” is said only when nobody waits; then the day's own question, that may stay empty."""

    show_waiting = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._title = Label("", Type.DISPLAY, wraps=True)
        self._under = Label("", Type.BODY, tone="2", wraps=True)
        self._home = AtHome(bench.look)
        self._waiting = Button(bench.look, tr("Show them"), kind="link")
        self._question = Prose(bench.look, Type.READING, centred=True)
        self._question.say(tr(words.QUESTION))
        self.line = Field(tr(words.QUESTION), tr("A line for yourself"))
        self.line.setFixedWidth(FIELD)
        self._keep = Button(bench.look, tr("Keep"), tip=tr("Keep (Ctrl+Enter)"))
        self._keep.setEnabled(False)
        self._earlier = Button(bench.look, tr(words.EARLIER), kind="link")
        self._earlier.setProperty("quiet", True)
        self._build()
        bench.look.changed.connect(self._fit)
        self._earlier.clicked.connect(self._read_earlier)
        self._waiting.clicked.connect(self.show_waiting)
        self._keep.clicked.connect(self._save)
        self.line.returnPressed.connect(self._save)
        self.line.textChanged.connect(self._tell)

    def show_page(self, page: TodayPage) -> None:
        """Says of that page, which has no cards, that it is done."""
        desk = self._bench.desk()
        first = people.rows(desk.studio, self._first_to_come(), page.on)
        next_on = first[0].next_check_in_on if first and not page.waiting else None
        soon = next_in_today(desk.studio, page.on) if not page.waiting else None
        self._home.show_day(desk)
        self._title.setText(all_done(page.waiting))
        self._under.setText(words.heard_today(len(page.looked_after), next_on, page.on, soon))
        self._under.setVisible(bool(self._under.text()))
        self._waiting.setVisible(page.waiting > 0)
        answers = order.reflections(desk.studio, 2)
        self._earlier.setVisible(any(one.on != page.on for one in answers))
        kept = next((one.text for one in answers if one.on == page.on), "")
        if not self.line.isModified():
            self.line.setText(kept)
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes what the words leave, and goes where that is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._bench.look
        self._question.setFixedWidth(min(look.px(QUESTION), max(0, self.width() - 2 * SIDE)))
        self._home.fit(self.height() - AROUND - look.px(WORDS))

    def _read_earlier(self) -> None:
        from clientcare.ui.today.journal import Journal

        Journal(self._bench, self).open()

    def _first_to_come(self) -> list[str]:
        """Whose check-in comes next."""
        desk = self._bench.desk()
        return people.ids(desk.studio, EVERYBODY, Sort.NEXT_CHECK_IN, desk.today)[:1]

    def _save(self) -> None:
        said = self.line.text()
        if self._keep.isEnabled() and self._bench.history.do(lambda: own_days.reflect(self._bench.desk(), said)):
            self.line.setModified(False)
            self._keep.setEnabled(False)

    def _tell(self) -> None:
        self._keep.setEnabled(self.line.isModified() and bool(self.line.text().strip()))

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 16, SIDE, 16)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._under):
            label.setAlignment(middle)
        column.addStretch(1)
        column.addWidget(self._home)
        column.addSpacing(25)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._under)
        column.addWidget(self._waiting, alignment=middle)
        column.addSpacing(33)
        column.addLayout(_centred(self._question))
        column.addSpacing(13)
        column.addLayout(_centred(self.line, self._keep))
        column.addSpacing(4)
        column.addWidget(self._earlier, alignment=middle)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(inside=inside))
        for keys in SAVE_KEYS:
            QShortcut(QKeySequence(keys), self, self._save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _centred(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
