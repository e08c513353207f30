"""Writing to one person: the letter about their first open reason, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientcare.book.letters import finish_letter
from clientcare.domain.care.items import Item
from clientcare.domain.letters import mail_address, ways_to_write
from clientcare.domain.mailto import fits, mailto
from clientcare.domain.open_lines import without_gaps
from clientcare.domain.values import Channel
from clientcare.store.reads import care
from clientcare.ui.bench import Bench
from clientcare.ui.letter.drafts import Drafts
from clientcare.ui.letter.foot import LetterFoot
from clientcare.ui.letter.frame import LetterFrame
from clientcare.ui.letter.hints import Hints
from clientcare.ui.letter.mail import open_address
from clientcare.ui.letter.sheet import Sheet, Written, read, reason_of, templates_for, with_template
from clientcare.ui.parts.free_timer import FreeTimer
from clientcare.ui.parts.scrolling import Scrolling
from clientcare.words.tongue import tr
from clientcare.words.window import letters as words
from clientcare.words.window.names import called

PAUSE = 1000
"""Milliseconds after the last key before the draft is kept."""
MARGIN, MARGIN_WHEN_SMALL = 24, 14


class LetterPane(QWidget):
    """The letter with its buttons below, which never scroll away; `above` stands over it and scrolls with it.

    `acting` comes before anything is done with the letter, so that it is the right one; `done` follows a letter that
    was marked as done, `left` is Esc. What is written is kept as a draft a second after
    the last key, and when the letter is left. `open_address` hands a mailto line to the mail program and says whether
    it came.
    """

    acting = Signal()
    done = Signal()
    left = Signal()

    def __init__(self, bench: Bench, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._sheet: Sheet | None = None
        self._drafts = Drafts(bench)
        self._about: tuple[str, tuple[str, ...]] | None = None
        self._asked = False
        self.open_address: Callable[[str], bool] = open_address
        self.frame = LetterFrame(bench.look)
        self._hints = Hints(bench, self.frame)
        self._foot = LetterFoot(bench.look)
        self._pause = FreeTimer(bench.desk, self, PAUSE)
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._build(above)
        self._connect()

    @property
    def client(self) -> str:
        """The uid of whom the letter is to, "" for nobody."""
        return self._sheet.client.uid if self._sheet is not None else ""

    @property
    def controls(self) -> list[QWidget]:
        """All that takes the focus, from top to bottom."""
        return [*self.frame.controls, *self._foot.controls]

    def show_letter(self, uid: str, items: Sequence[Item] | None = None) -> bool:
        """Shows the letter to that client about the first of these items, else of what is open of them today.

        False where no letter may be drafted: then there is none to show. A letter that is being written stays.
        """
        desk = self._bench.desk()
        found = care.items(desk.studio, uid, desk.today, desk.wall) if items is None else items
        item = reason_of(found)
        about = (uid, (item.key,) if item is not None else ())
        self.keep()
        self._sheet = read(desk, uid, item, self._drafts.unsaved(about))
        if self._sheet is None:
            return False
        self._show(self._sheet)
        return True

    def write(self) -> None:
        """Puts the cursor on the line that is left to write."""
        self.frame.go_to_open_line()

    def keep(self) -> None:
        """Keeps what was written as a draft, if it is not kept already."""
        self._pause.stop()
        if self._sheet is not None:
            self._drafts.keep(self._sheet, self._written())

    def keep_words(self, said: str) -> bool:
        """Keeps words of whom the letter is to, such as are quoted in it."""
        from clientcare.book.kind_words import keep_kind_words

        to = self.client
        if to:
            self._bench.history.do(lambda: keep_kind_words(self._bench.desk(), [to], said))
        return bool(to)

    # --- what can be done -------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copies the letter; an open line is asked for once, then left out."""
        self.acting.emit()
        if self._is_ready():
            QGuiApplication.clipboard().setText(self._text())
            self._hints.say_once(tr(words.COPIED))

    def open_in_mail(self) -> None:
        """Opens the letter in the mail program; what is too long for that goes by the clipboard (DESIGN §6)."""
        self.acting.emit()
        address = mail_address(self._sheet.client) if self._sheet is not None else ""
        if not address or not self._is_ready():
            return
        self.frame.choose_way(Channel.EMAIL)
        line = mailto(address, self._subject(), self._text())
        said = ""
        if not fits(line):
            line, said = mailto(address, self._subject()), tr(words.TOO_LONG)
        if not self.open_address(line):
            said = tr(words.NOT_OPENED)
        if said:
            QGuiApplication.clipboard().setText(self._text())
        self._hints.say_once(said)

    def mark_done(self) -> None:
        """Saves the letter in the timeline, without what is still open in it."""
        self.acting.emit()
        sheet = self._sheet
        if sheet is None:
            return
        self.keep()  # so that to undo it brings the letter back
        self._sheet = None
        text, way = self._text(), self.frame.way

        if self._bench.history.do(
            lambda: finish_letter(
                self._bench.desk(), sheet.client.uid, sheet.item, text=text, channel=way, purpose=sheet.purpose
            )
        ):
            self.done.emit()
        else:
            self._sheet = sheet

    def _is_ready(self) -> bool:
        """Whether every line is written, or the artist was asked already and goes without."""
        subject, text = self.frame.written
        if not (subject.gaps or text.gaps) or self._asked:
            return True
        self.frame.go_to_open_line()
        self._hints.say_once(tr(words.STILL_OPEN))
        self._asked = True
        return False

    def _subject(self) -> str:
        return without_gaps(*self.frame.written[0])

    def _text(self) -> str:
        return without_gaps(*self.frame.written[1])

    # --- the letter in hand -----------------------------------------------------------------------------------

    def _show(self, sheet: Sheet) -> None:
        name, desk = called(sheet.client), self._bench.desk()
        same = self._about == sheet.about and self._written() == sheet.written
        self._about, self._asked = sheet.about, False
        self._drafts.begin(sheet)
        self.frame.offer(templates_for(desk, sheet.client), sheet.template)
        if not same:  # else the cursor stays where it is, and so does what can be undone
            self.frame.begin(name, sheet.subject, sheet.text, sheet.work)
            self.frame.offer_ways(name, ways_to_write(sheet.client))
        self._foot.serve(name, by_mail=bool(mail_address(sheet.client)))
        self._hints.begin(sheet)
        self._pause.start()

    def _written(self) -> Written:
        subject, text = self.frame.written
        return Written(self.frame.choice.value or "", subject.text, text.text)

    def _choose_template(self, name: str) -> None:
        if self._sheet is not None:
            self._begin_anew(with_template(self._bench.desk(), self._sheet, name))
            self.write()

    def _start_again(self) -> None:
        if self._sheet is not None:
            self._begin_anew(with_template(self._bench.desk(), self._sheet, self.frame.choice.value or ""))
            self.write()

    def _begin_anew(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.frame.rewrite(sheet.subject, sheet.text, sheet.work)
        self._hints.begin(sheet)

    def _edited(self) -> None:
        self._asked = False
        self._hints.tell()
        if self._sheet is not None:
            self._pause.start()

    def _paused(self) -> None:
        self.keep()
        self._hints.compare()

    def _see(self, here: bool) -> None:
        """Where there is little room, the letter comes into sight with the cursor, once it has its height."""
        if here:
            self._sight.start()

    def _come_into_sight(self) -> None:
        self._scroll.ensureWidgetVisible(self.frame, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sheet is not None:
            self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked any more for whom nobody sees: the studio may be closed by then."""
        super().hideEvent(event)
        self._pause.stop()
        self.keep()

    def stand_higher(self, small: bool) -> None:
        """In a small window less is left free above and between."""
        self._inside.setContentsMargins(MARGIN, MARGIN_WHEN_SMALL if small else MARGIN, MARGIN, 0)
        self._inside.setSpacing(14 if small else 18)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self, above: QWidget | None) -> None:
        self._scroll = Scrolling(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)
        column = QVBoxLayout(self._scroll.inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(18)
        self._inside = column
        if above is not None:
            column.addWidget(above)
        column.addWidget(self.frame, 1)

    def _connect(self) -> None:
        self._pause.free.connect(self._paused)
        self._sight.timeout.connect(self._come_into_sight)
        self.frame.edited.connect(self._edited)
        self.frame.template.connect(self._choose_template)
        self.frame.again.connect(self._start_again)
        self.frame.subject.returnPressed.connect(self.write)
        self._foot.copy.connect(self.copy)
        self._foot.mail.connect(self.open_in_mail)
        self._foot.done.connect(self.mark_done)
        self.frame.text.focused.connect(self._see)
        wide, here = Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act, context in (
            ("Ctrl+Return", self.mark_done, wide),
            ("Ctrl+Enter", self.mark_done, wide),
            ("Ctrl+Shift+C", self.copy, wide),
            ("Ctrl+Shift+M", self.open_in_mail, wide),
            ("Alt+Down", self.frame.open_choice, here),
            ("Esc", self.left.emit, here),
        ):
            QShortcut(QKeySequence(keys), self, act, context=context)
