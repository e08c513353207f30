"""What keys and buttons do to the row in hand, in the list or in what a day holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from clientcare.domain.change import Change
from clientcare.domain.values import Kind
from clientcare.ui.bench import Bench
from clientcare.ui.reminders import deeds
from clientcare.ui.reminders.agenda import Due
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.reminders.view import AgendaView


class RowDeeds(QObject):
    """`open_page` carries the uid of whose page is wanted; `about_to` comes before a deed, so that the row in hand is
    the one that is seen. `doing`: the key of the row that a deed is just being done to."""

    open_page = Signal(str)
    about_to = Signal()

    def __init__(self, bench: Bench, view: AgendaView, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._over = bench, parent
        self._whole = self._in_hand = view
        self.doing = ""

    def follow(self, view: AgendaView) -> None:
        """Does what is wanted of the rows of that list, too."""
        view.taken_in_hand.connect(lambda: self._hold(view))
        view.tick.connect(self._tick)
        view.edit_row.connect(self._edit)
        view.skip.connect(self._skip)
        view.remove.connect(self._remove)
        view.page.connect(self._open_page)

    def snooze_until(self, day: date) -> None:
        """Puts the row in hand off."""
        self._do(lambda due: deeds.snooze(self._bench.desk(), due, day))

    def _hold(self, view: AgendaView) -> None:
        self._in_hand = view

    def _tick(self) -> None:
        self._do(lambda due: deeds.tick(self._bench.desk(), due))

    def _skip(self) -> None:
        due = self._due()
        if due is not None and due.item.kind is not Kind.PROMISE:
            self._do(lambda due: deeds.skip(self._bench.desk(), due))

    def _remove(self) -> None:
        due = self._due()
        if due is not None and due.item.kind is Kind.REMINDER:
            self._do(lambda due: deeds.remove(self._bench.desk(), due))

    def _edit(self) -> None:
        """One's own reminder is edited here; everything else is somebody's, and their page is opened."""
        due = self._due()
        reminder = deeds.reminder_of(self._bench.desk(), due) if due is not None else None
        if reminder is not None:
            ReminderForm(self._bench, self._over.window(), reminder=reminder).open()
        else:
            self._open_page()

    def _open_page(self) -> None:
        due = self._due()
        if due is not None and due.item.client is not None:
            self.open_page.emit(due.item.client)

    def _do(self, deed: Callable[[Due], Change]) -> None:
        """Does it to the row in hand; the focus stays in its list, on the row that takes its place."""
        due, view = self._due(), self._in_hand
        if due is None:
            return
        self.doing = due.key if view is self._whole else ""
        done = self._bench.history.do(lambda: deed(due))
        self.doing = ""
        if done is not None:
            (view if view.isVisible() else self._whole).setFocus(Qt.FocusReason.OtherFocusReason)

    def _due(self) -> Due | None:
        self.about_to.emit()
        return self._in_hand.current
