"""The dialog for one's own reminder, new or changed: what, for whom, when, and how it repeats, said back in words."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientcare.book import reminders
from clientcare.domain.calendar import Unit, add
from clientcare.domain.change import Change
from clientcare.domain.records import Reminder
from clientcare.domain.recurrence import next_days
from clientcare.store.reads import people
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button
from clientcare.ui.parts.day import DayButton
from clientcare.ui.parts.dialog import Dialog
from clientcare.ui.parts.field import Field
from clientcare.ui.parts.labelled import Labelled
from clientcare.ui.parts.people_picker import PeoplePicker
from clientcare.ui.parts.person_box import PersonBox
from clientcare.ui.parts.prose import Prose
from clientcare.ui.reminders.hour import read_hour
from clientcare.ui.reminders.repeat_fields import RepeatFields, Repeating
from clientcare.ui.tokens import Type
from clientcare.words.tongue import mark, speaker, tr
from clientcare.words.window import days, rules
from clientcare.words.window import reminders as words

DAY, HOUR = 170, 124
AROUND_HOUR = 64
"""What stands beside its words: the clock, and what is free around both."""
SOON = ((mark("Tomorrow"), 1, Unit.DAYS), (mark("In a week"), 1, Unit.WEEKS), (mark("In a month"), 1, Unit.MONTHS))
DAYS_SAID = 3


class ReminderForm(Dialog):
    """Of `reminder`, else a new one: for `client`, or nobody where it is "", first on `first_on`, or tomorrow."""

    def __init__(
        self,
        bench: Bench,
        parent: QWidget,
        *,
        reminder: Reminder | None = None,
        client: str = "",
        first_on: date | None = None,
    ) -> None:
        super().__init__(
            bench.look, parent, tr("Edit reminder") if reminder else tr("New reminder"), tr("Save reminder")
        )
        self._bench, self._reminder = bench, reminder
        look = bench.look
        self.who = PeoplePicker(bench, tr("For whom"), tr("Nobody, or type a name"))
        self.who.field.setMinimumWidth(look.px(280))
        self.box = PersonBox(look)
        self.what = Field(tr("A few words to remember"), tr("Ask how the new job feels"))
        self.first = DayButton(look, tr("First time"), lambda: bench.desk().today, words=_day, part="field")
        self.hour = Field(tr("At what hour"), tr("No hour"))
        said = QFontMetrics(look.font(Type.BODY)).horizontalAdvance(self.hour.placeholderText())
        self.hour.setFixedWidth(max(look.px(HOUR), said + look.side(AROUND_HOUR)))
        self.hour.show_icon(look, "clock")
        self.repeat = RepeatFields(bench, QLocale().firstDayOfWeek().value - 1)
        self._said = Prose(look, Type.SMALL, "text_2")
        self._soon = [Button(look, tr(word), small=True) for word, _, _ in SOON]
        self._show(client, first_on)
        self._build()
        self._connect()
        self._one_person()
        self._say()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Saves; what is wrong is said beside its field, and what could not be saved stays here."""
        wrong = self._wrong()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._bench.history.do(self._save) is not None:
            super().accept()

    def _save(self) -> Change:
        desk, kept = self._bench.desk(), self.repeat.repeating() or Repeating()
        client = next(iter(self.who.people), None)
        title, first_on, hour = self.what.text(), self._first_on, read_hour(self.hour.text())
        rule, after_done, ends_on = kept
        if self._reminder is None:
            return reminders.add_reminder(
                desk, title, first_on, client=client, time=hour, rule=rule, after_done=after_done, ends_on=ends_on
            )
        return reminders.edit_reminder(
            desk,
            self._reminder.uid,
            title=title,
            first_on=first_on,
            client=client,
            time=hour,
            rule=rule,
            after_done=after_done,
            ends_on=ends_on,
        )

    @property
    def _first_on(self) -> date:
        return self.first.day or self._bench.desk().today

    def _wrong(self) -> QWidget | None:
        """The first field that cannot be saved as it is."""
        self._what.be_wrong("" if self.what.text().strip() else tr(words.NO_TITLE))
        self._when.be_wrong("" if self._hour_fits() else tr(words.NO_TIME), self.hour)
        in_repeat = self.repeat.say_wrong()
        if self._what.wrong:
            return self.what
        return self.hour if self._when.wrong else in_repeat

    def _hour_fits(self) -> bool:
        try:
            read_hour(self.hour.text())
        except ValueError:
            return False
        return True

    def _show(self, client: str, first_on: date | None) -> None:
        one, tomorrow = self._reminder, add(self._bench.desk().today, 1, Unit.DAYS)
        kept = Repeating(one.rule, one.after_done, one.ends_on) if one is not None else Repeating()
        begins = one.first_on if one is not None else first_on or tomorrow
        whom = (one.client or "") if one is not None else client
        self.who.begin([whom] if whom else [])
        today = self._bench.desk().today
        self.first.offer(
            [(tr("Today"), today), (tr("Tomorrow"), tomorrow), (tr("Next week"), add(today, 1, Unit.WEEKS))]
        )
        self.first.show_day(begins)
        self.repeat.show_reminder(begins, kept)
        if one is not None:
            self.what.setText(one.title)
            self.hour.setText(_hour(one.time))

    def _choose_soon(self) -> None:
        _, count, unit = SOON[self._soon.index(self.sender())]  # type: ignore[arg-type]  # only these are connected
        self.first.show_day(add(self._bench.desk().today, count, unit))
        self._begin()

    def _begin(self) -> None:
        self.repeat.begin_on(self._first_on)
        self._say()

    def _one_person(self) -> None:
        """For one person or none: with one chosen nobody else is asked for."""
        chosen = people.clients(self._bench.desk().studio, self.who.people)
        if chosen and self.who.field.hasFocus():
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        for client in chosen:
            self.box.show_name(client.name, client.photo)
        self.who.setVisible(not chosen)
        self.box.setVisible(bool(chosen))

    def _nobody(self) -> None:
        """Asks for somebody else, or for nobody."""
        self.who.begin([])
        self._one_person()
        self.who.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """Says the rule in words, and the next days it falls on."""
        kept = self.repeat.repeating()
        self._saying.setVisible(kept is not None)
        if kept is None:
            self.grow()
            return
        desk, first_on = self._bench.desk(), self._first_on
        said = rules.sentence(first_on, *kept, desk.today)
        if kept.rule:
            found = next_days(kept.rule, first_on, max(first_on, desk.today), DAYS_SAID, kept.ends_on)
            said = f"{said} {rules.coming(found)}"
        self._said.say(said, icon="repeat" if kept.rule or kept.after_done else "bell")
        self.grow()

    # --- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._bench.look
        day, soon, when = QHBoxLayout(), QHBoxLayout(), QWidget()
        for widget in (self._first_day(), self.hour):
            day.addWidget(widget)
        for button in self._soon:
            button.setProperty("soon", True)
            soon.addWidget(button)
        column = QVBoxLayout(when)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row, apart in ((day, 8), (soon, 6)):
            row.setSpacing(apart)
            row.addStretch(1)
            column.addLayout(row)
        self._what = Labelled(look, tr("A few words to remember"), self.what)
        self._when = Labelled(look, tr("First time"), when)
        self._saying = QFrame()
        self._saying.setProperty("part", "banner")
        inside = QHBoxLayout(self._saying)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self._said)
        whom = QWidget()
        both = QVBoxLayout(whom)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.who)
        both.addWidget(self.box)
        for part in (Labelled(look, tr("Who"), whom), self._what, self._when, self.repeat, self._saying):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _first_day(self) -> QWidget:
        """As wide as drawn, at least: the sheet says of the button itself how narrow it may be."""
        room = QWidget()
        room.setMinimumWidth(self._bench.look.px(DAY))
        holds = QVBoxLayout(room)
        holds.setContentsMargins(0, 0, 0, 0)
        holds.addWidget(self.first)
        self.first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return room

    def _connect(self) -> None:
        self.who.changed.connect(self._one_person)
        self.box.left.connect(self._nobody)
        self.first.chosen.connect(self._begin)
        self.repeat.changed.connect(self._say)
        for button in self._soon:
            button.clicked.connect(self._choose_soon)


def _day(day: date | None, _today: date) -> str:
    """Tue 19 May 2026."""
    return (
        tr("{weekday} {day}", weekday=speaker().short_weekday(day.weekday()), day=days.dated(day, date.min))
        if day is not None
        else tr("No day")
    )


def _hour(at: time | None) -> str:
    return f"{at:%H:%M}" if at is not None else ""
