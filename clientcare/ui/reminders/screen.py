"""The screen of Reminders: everything that is due, the month beside it, and the deeds about both."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientcare.domain.calendar import Unit, add
from clientcare.domain.change import Change, Deed
from clientcare.domain.records import Reminder
from clientcare.ui.bench import Bench
from clientcare.ui.fonts_ahead import FontsAhead
from clientcare.ui.parts.after_paint import AfterPaint
from clientcare.ui.parts.controls import Button, Label, Tool
from clientcare.ui.parts.head_row import HeadRow
from clientcare.ui.parts.list_first import ListFirst
from clientcare.ui.parts.pane import Pane
from clientcare.ui.parts.snooze_menu import SnoozeMenu
from clientcare.ui.reminders.agenda import Agenda
from clientcare.ui.reminders.day_pane import DayPane
from clientcare.ui.reminders.empty import NothingDue
from clientcare.ui.reminders.form_ahead import FormAhead
from clientcare.ui.reminders.model import MORE, AgendaModel
from clientcare.ui.reminders.row_deeds import RowDeeds
from clientcare.ui.reminders.view import AgendaView
from clientcare.ui.screen import Screen
from clientcare.ui.tokens import Type
from clientcare.words.tongue import tr

LEAST_LIST = 400
"""Where less than this is left beside the month, one of them is seen."""
TITLE = 34


class RemindersScreen(Screen):
    """Reads when it is shown; while it is hidden it only remembers that something changed."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stale = True
        self._horizon = date.min
        self._pane_open = False
        self._came = ""
        week_start = QLocale().firstDayOfWeek().value - 1
        self.agenda = Agenda(bench.desk, self)
        self._model = AgendaModel(bench.desk, week_start, FontsAhead(bench.look, self).see)
        self._snooze = SnoozeMenu(self, bench)
        self.view = AgendaView(self._model, bench.look, self._snooze, tr("What is due"))
        self.pane = DayPane(bench, self.agenda, self._snooze, week_start)
        self.nothing = NothingDue(bench.look)
        self._deeds = RowDeeds(bench, self.view, self)
        self._form = FormAhead(bench, self)
        self._heard: Change | None = None
        self._hearing = AfterPaint(self.view.viewport())
        self._following = AfterPaint(self.view.viewport())
        self.new = Button(bench.look, tr("New reminder"), "plus", tip=tr("New reminder (Ctrl+R)"))
        self._to_month = Tool(bench.look, tr("Show the month"), "calendar-blank", part="box")
        self._build()
        self._connect()

    @property
    def toast_over(self) -> QWidget:
        return self._left if self._left.isVisible() else self

    @property
    def panes(self) -> list[Pane]:
        entry = self.view if self._stack.currentWidget() is self.view else self.nothing.button
        both = (Pane(self._left, entry), Pane(self.pane, self.pane.month))
        return [pane for pane in both if pane.whole.isVisible()]

    def take_focus(self) -> None:
        where: QWidget = self.view if self._stack.currentWidget() is self.view else self.nothing.button
        if self._left.isHidden():
            where = self.pane.month
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_day(self) -> None:
        """Another day is another agenda."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads everything anew, as far as was asked for; today is shown in the month."""
        self._stale = False
        today = self._bench.desk().today
        if today != self.agenda.today:
            self._horizon = add(today, 1, Unit.MONTHS)
        self.pane.begin(self.pane.selected if today == self.agenda.today else today, today)
        self.agenda.begin(max(self._horizon, self.pane.last_shown))

    # --- deeds ------------------------------------------------------------------------------------------------

    def new_reminder(self, day: date | None = None) -> None:
        """Opens the form, for that day where one is given."""
        self._form.take(first_on=day).open()

    def remind(self, client: str) -> bool:
        self._form.take(client).open()
        return True

    def _new(self) -> None:
        self.new_reminder()

    def _hear(self, change: Change) -> None:
        """The row that a deed was done to is gone with the next frame; all else that it brings follows."""
        if not self.isVisible():
            self._stale = True
            return
        self._catch_up()
        if self._deeds.doing and self.view.let_go(self._deeds.doing):
            self._heard = change
            self._hearing.start()
        else:
            self._take_in(change)

    def _catch_up(self) -> None:
        """Takes in at once what would follow the next frame."""
        self._hearing.stop()
        heard, self._heard = self._heard, None
        if heard is not None:
            self._take_in(heard)

    def _take_in(self, change: Change) -> None:
        known = set(self._model.dues)
        self.agenda.hear(change)
        self._came = next((key for key in self._model.dues if key not in known), "")
        if change.deed in (Deed.ADD_REMINDER, Deed.MEND_REMINDER):
            self._show_reminder(change)

    def _hear_undone(self, _change: Change) -> None:
        """What has come back is in hand again."""
        if self.isVisible() and self._came:
            self.view.choose(self._came)

    def _show_reminder(self, change: Change) -> None:
        """What was just written is chosen, where it is to be seen."""
        written = {record.uid for record in change.of(Reminder)}
        found = next((due for due in self._model.dues.values() if due.item.because.uid in written), None)
        if found is not None:
            self.view.choose(found.key)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show(self, about: object) -> None:
        """Shows what is known now, or what is new of what it is `about`; who was chosen stays chosen, else what took
        its place. What a deed took away does not come back for a frame: what was heard is taken in first."""
        self._catch_up()
        agenda, view = self.agenda, self.view
        dues = agenda.between(date.min, self._horizon)
        before = view.current
        at = self._model.number_of(before.key) if before is not None else 0
        scrolled = view.verticalScrollBar().value()
        view.blockSignals(True)  # what is chosen on the way is not looked at
        self._model.show(
            dues,
            agenda.today,
            self._horizon,
            complete=agenda.complete,
            more=agenda.complete,
            about=about if callable(about) else None,
        )
        view.fit()
        view.verticalScrollBar().setValue(scrolled)
        self._offer_more()
        if dues:
            key = before.key if before is not None and before.key in self._model.dues else ""
            view.choose(key or dues[min(at, len(dues) - 1)].key)
        view.blockSignals(False)
        self._show_stack(bool(dues) or not agenda.complete)
        self.pane.hear(about)
        if about is not None and view.isVisible():
            self._following.start()
        else:
            self._show_beside()

    def _show_stack(self, something: bool) -> None:
        had_focus = self.view.hasFocus() or self.nothing.button.hasFocus()
        self._stack.setCurrentWidget(self.view if something else self.nothing)
        self.new.setVisible(something)
        if had_focus and self.isVisible():
            self.take_focus()

    def _offer_more(self) -> None:
        place = self._model.place_of(MORE)
        if place >= 0 and self.view.indexWidget(self._model.index(place)) is None:
            more = Button(self._bench.look, tr("Show another month"), kind="link", small=True)
            more.clicked.connect(self._show_more)
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(26, 6, 32, 6)
            row.addWidget(more)
            row.addStretch(1)
            self.view.setIndexWidget(self._model.index(place), holder)

    def _show_more(self) -> None:
        self._horizon = add(self._horizon, 1, Unit.MONTHS)
        self.agenda.begin(max(self._horizon, self.agenda.until))
        self.take_focus()

    def _follow_row(self) -> None:
        """The month shows the day of the row in hand, where it is in it."""
        if self._followed() not in (None, self.pane.selected):
            self._following.start()

    def _followed(self) -> date | None:
        due = self.view.current
        return due.on if due is not None and self.view.hasFocus() and self.pane.shows(due.on) else None

    def _show_beside(self) -> None:
        """Once the list stands: nobody waits for what is beside it."""
        day = self._followed()
        if day is not None:
            self.pane.show_day(day, self.agenda.today)
        else:
            self.pane.refresh()

    def _follow_day(self, day: date) -> None:
        """The agenda goes to what the chosen day holds."""
        found = next((due for due in self._model.dues.values() if due.on == day), None)
        if found is not None:
            self.view.choose(found.key, at_top=True)

    def _go_to_day(self) -> None:
        self.pane.catch_up()
        where = self.pane.day_list if self.pane.day_list.isVisible() else self.pane.add_button
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_month(self) -> None:
        self._open_pane(True)
        self.pane.month.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_month(self) -> None:
        self._open_pane(False)
        self.take_focus()

    def _open_pane(self, yes: bool) -> None:
        """Where list and month do not fit side by side, one of them is seen."""
        self._pane_open = yes
        narrow = self.width() - self.pane.drawn_width < self._bench.look.side(LEAST_LIST)
        self.pane.setVisible(yes or not narrow)
        self._left.setVisible(not (yes and narrow))
        self._to_month.setVisible(narrow)
        self.pane.be_alone(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hearing.stop()
        self._stale = self._stale or self._heard is not None or not self.agenda.complete
        self._heard = None
        self.agenda.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The head is as high as drawn: what a font leaves free above and below its letters moves nothing."""
        spare = max(0, self._title.sizeHint().height() - self._bench.look.px(TITLE))
        self._head.setContentsMargins(32, 28 - spare // 2, 32, 0)
        self._column.setSpacing(18 - (spare - spare // 2))
        self._open_pane(self._pane_open)

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._left = QWidget()
        controls = QWidget()
        beside = QHBoxLayout(controls)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._to_month)
        beside.addWidget(self.new)
        self._title = Label(tr("Reminders"), Type.DISPLAY)
        self._head = head = HeadRow(self._title, controls, lambda: self._title.sizeHint().width())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._column = column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 1)
        whole.addWidget(self.pane)
        ListFirst(self.view, self.pane)
        over = self.view.actions_over
        row_buttons = [over.snooze_button, over.edit_button] if over is not None else []
        for one, following in pairwise(
            [self.view, *row_buttons, self._to_month, self.new, self.nothing.button, *self.pane.controls]
        ):
            self.setTabOrder(one, following)

    def _connect(self) -> None:
        for view in (self.view, self.pane.day_list):
            self._deeds.follow(view)
        self._deeds.about_to.connect(self._catch_up)
        self._deeds.open_page.connect(self.open_page)
        self._hearing.done.connect(self._catch_up)
        self.view.chosen.connect(self._follow_row)
        self.agenda.changed.connect(self._show)
        self._following.done.connect(self._show_beside)
        self._snooze.until.connect(self._deeds.snooze_until)
        self.pane.chosen.connect(self._follow_day)
        self.pane.further.connect(self.agenda.reach)
        self.pane.add.connect(self.new_reminder)
        self.pane.back.connect(self._leave_month)
        self.pane.month.taken.connect(self._go_to_day)
        self.new.clicked.connect(self._new)
        self.nothing.add.connect(self._new)
        self._to_month.clicked.connect(self._open_month)
        self._bench.history.changed.connect(self._hear)
        self._bench.history.undone.connect(self._hear_undone)
        self._bench.look.changed.connect(self._fit)
