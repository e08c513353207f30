"""Asks every half minute what is due and not yet told, and tells it: sleep and clock changes need nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from clientcare.book import telling
from clientcare.book.desk import Desk
from clientcare.book.telling import News
from clientcare.desktop.notifying import CLICK, Note, Notifier
from clientcare.domain.digest import Occasion, Telling
from clientcare.domain.errors import CareError
from clientcare.store.reads import order
from clientcare.words.tongue import tr
from clientcare.words.window import tray as words

TICK = 30_000
LATER, DONE = "later", "done"
DIGEST_SLOT, REMINDER_SLOT = "digest", "reminder"


class DueCheck(QObject):
    """Tells first and writes after: a crash between may tell once more, and never loses anything.

    `open_today`: somebody pressed a notification; `finish` carries the key of a reminder that is done; `ticked` comes
    after every look.
    """

    open_today = Signal()
    finish = Signal(str)
    ticked = Signal()

    def __init__(self, desk: Callable[[], Desk], notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notifier = notifier
        self.discreet = False
        self._on_its_way: Telling | None = None
        self._unwritten: Telling | None = None
        self._told: dict[str, Telling] = {}
        notifier.chosen.connect(self._choose)
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.check)

    def start(self) -> None:
        """Looks now, and then every half minute."""
        self._ticking.start()
        self.check()

    def stop(self) -> None:
        self._ticking.stop()

    def check(self) -> None:
        """Tells what is due, one notification at a time; while a long deed is made it waits for the next time."""
        try:
            if self._desk().studio.is_held:
                return
            self._look()
        except CareError:  # it cannot be read just now: half a minute later it is asked again
            return
        self.ticked.emit()

    def _look(self) -> None:
        if self._on_its_way is not None or not self._is_written():
            return
        desk = self._desk()
        due = telling.due(desk)
        if due is None:
            return
        if due.is_empty:
            self._write(due)
            return
        note = _note(telling.news(desk, due, discreet=self.discreet), sound=order.settings(desk.studio).sound)
        self._on_its_way = due
        self._notifier.show_note(note, lambda shown: self._shown(due, note.slot, shown))

    def _shown(self, due: Telling, slot: str, shown: bool) -> None:
        self._on_its_way = None
        if shown:
            self._told[slot] = due
            self._write(due)

    def _write(self, due: Telling) -> None:
        """Where it cannot be written now, only that is tried again: it is not told twice for it."""
        self._unwritten = due
        self._is_written()

    def _is_written(self) -> bool:
        if self._unwritten is not None:
            try:
                telling.tell(self._desk(), self._unwritten)
            except CareError:
                return False
            self._unwritten = None
        return True

    def _choose(self, slot: str, action: str) -> None:
        """A button of a notification was pressed."""
        told = self._told.get(slot)
        if told is None:
            return
        if action == CLICK:
            self.open_today.emit()
        elif action == LATER:
            self._put_off(told)
        elif action == DONE:
            for key in told.keys:
                self.finish.emit(key)

    def _put_off(self, told: Telling) -> None:
        if not self._is_written():
            return
        try:
            telling.tell_later(self._desk(), told)
        except CareError:  # it was told, and stays in Today
            return


def _note(news: News, *, sound: bool) -> Note:
    """How it is shown: one reminder can be done, what may wait can be put off by an hour."""
    due, said = news
    is_reminder = due.occasion is Occasion.REMINDER
    actions: list[tuple[str, str]] = []
    if is_reminder and len(due.reminders) == 1:
        actions.append((DONE, tr(words.DONE)))
    if due.may_wait:
        actions.append((LATER, tr(words.SNOOZE) if is_reminder else tr(words.LATER)))
    slot = REMINDER_SLOT if is_reminder else DIGEST_SLOT
    return Note(slot, said.title, said.text, tr(words.OPEN_TODAY), tuple(actions), sound)
