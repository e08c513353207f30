"""The page of notifications: when the app may speak, when it rests, and what it may say."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from clientcare.book import days, telling
from clientcare.domain.errors import CareError
from clientcare.domain.records import Away, Setting
from clientcare.domain.settings import WEEKDAYS, Settings
from clientcare.store.reads import order
from clientcare.ui.bench import Bench
from clientcare.ui.parts.controls import Button, Label
from clientcare.ui.settings.away import PlanAway
from clientcare.ui.settings.choosing import Choosing
from clientcare.ui.settings.controls import DayToggle, Switch, TimeField, as_time
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import AtEnd, Below, Card, Row, Rows
from clientcare.words.tongue import mark, tr
from clientcare.words.window import settings as words

OFF_AT_FIRST = "19:00-08:00"
"""The quiet hours that are offered when they are switched on."""


class NotificationsPage(SettingsPage):
    """Few, kind and on time."""

    title = mark("Notifications")
    about = mark("Few, kind and on time.")
    concerns = (Setting, Away)

    def __init__(self, bench: Bench) -> None:
        self._show = Button(bench.look, tr("Show an example"), tip=tr("Shows a notification as it looks here"))
        super().__init__(bench)

    @property
    def main_button(self) -> Button:
        return self._show

    def build(self) -> None:
        self._show.clicked.connect(self.example)
        self._choosing = Choosing(self)
        self.add(Card([self._morning(), self._reminders()]))
        self.add_title(tr("Rest"))
        self.add(Card([self._quiet_hours(), self._days_off(), self._for_today(), self._plan_away()]))
        self.away: Rows[str, Row] = Rows(self._away_row)
        self._planned = Below(self.away)
        self.add(self._planned)
        self.add_title(tr("Privacy"))
        names = self._choosing.switch(
            "names_in_notifications",
            tr(words.NAMES["names_in_notifications"]),
            tr("Up to three first names. Off until you agree; notes are never shown."),
        )
        self.add(Card([names, self._choosing.switch("sound", tr(words.NAMES["sound"]))]))
        self.add_title(tr("When the window is closed"))
        stays = tr("The cup beside the clock leads back. Without it, closing the window ends the app.")
        self.add(Card([self._choosing.switch("tray", tr("Stay in the tray"), stays)]))

    def read(self) -> None:
        desk = self.bench.desk()
        self._choosing.show(order.settings(desk.studio))
        self.pause.turn(telling.is_quiet(desk))
        self._spans = {span.uid: span for span in order.away(desk.studio) if span.to_on >= desk.today}
        for uid, row in self.away.show_all(list(self._spans)).items():
            self._show_away(row, self._spans[uid], desk.today)
        self._planned.setVisible(bool(self._spans))

    # --- rows -------------------------------------------------------------------------------------------------

    def _morning(self) -> Row:
        row = Row(
            self.bench.look, tr("Good morning"), tr("One notification a day: how many to thank and to check in with.")
        )
        at = self._choosing.time("digest_at", tr(words.NAMES["digest_at"]), row)
        at.wear_clock(self.bench.look)
        switch = Switch(self.bench.look, tr("Good morning"))
        switch.clicked.connect(lambda on: self._choosing.set("digest", "on" if on else "off"))

        def show(chosen: Settings) -> None:
            switch.turn(chosen.digest)
            at.setEnabled(chosen.digest)

        self._choosing.also(show)
        return row.add(at, switch)

    def _reminders(self) -> Row:
        rings = tr("One with an hour rings at that hour, also in quiet hours and on days off: you named it.")
        return Row(self.bench.look, tr("Your own reminders"), rings)

    def _quiet_hours(self) -> Row:
        look = self.bench.look
        self._quiet = Row(look, tr("Quiet hours"), tr("Nothing appears between these times. It waits for the morning."))
        self.quiet_from, self.quiet_to = TimeField(look, tr("Quiet hours from")), TimeField(look, tr("Quiet hours to"))
        switch = Switch(look, tr("Quiet hours"))
        switch.clicked.connect(lambda on: self._choosing.set("quiet_hours", OFF_AT_FIRST if on else "none"))
        for field in (self.quiet_from, self.quiet_to):
            field.saved.connect(lambda _text, field=field: self._save_quiet(field))

        def show(chosen: Settings) -> None:
            hours = chosen.quiet_hours
            switch.turn(hours is not None)
            for field, at in zip((self.quiet_from, self.quiet_to), hours or (None, None), strict=True):
                self._quiet.be_wrong(field, "")
                field.setEnabled(at is not None)
                field.show_value(f"{at:%H:%M}" if at is not None else "")

        self._choosing.also(show)
        return self._quiet.add(self.quiet_from, Label(tr("to¦between two times"), tone="2"), self.quiet_to, switch)

    def _save_quiet(self, field: TimeField) -> None:
        hours = "-".join(as_time(each.text()) for each in (self.quiet_from, self.quiet_to))
        self._choosing.set("quiet_hours", hours, self._quiet, field)

    def _days_off(self) -> Row:
        moves = tr("What is due on another day moves to the next one. Dates, promises and reminders keep their day.")
        row = Row(self.bench.look, tr("Days I work"), moves)
        self.weekdays = {
            stored: DayToggle(self.bench.look, short, tr("I work on {name}s", name=name))
            for stored, short, name in words.weekdays()
        }
        for toggle in self.weekdays.values():
            toggle.clicked.connect(lambda _on, toggle=toggle: self._save_days(row, toggle))

        def show(chosen: Settings) -> None:
            for number, stored in enumerate(WEEKDAYS):
                self.weekdays[stored].setChecked(number not in chosen.days_off)
                row.be_wrong(self.weekdays[stored], "")

        self._choosing.also(show)
        held = QWidget()
        flow = AtEnd(across=4)
        for toggle in self.weekdays.values():
            flow.addWidget(toggle)
        held.setLayout(flow)
        return row.add(held)

    def _save_days(self, row: Row, toggle: DayToggle) -> None:
        off = [stored for stored, each in self.weekdays.items() if not each.isChecked()]
        if not self._choosing.set("days_off", ",".join(off) or "none", row, toggle):
            toggle.setChecked(True)

    def _for_today(self) -> Row:
        """Not a deed but a wish for one day, as in the menu of the tray."""
        row = Row(
            self.bench.look, tr("Quiet until tomorrow"), tr("No good morning today. Reminders with an hour still ring.")
        )
        self.pause = Switch(self.bench.look, tr("Quiet until tomorrow"))
        self.pause.clicked.connect(self._be_quiet)
        return row.add(self.pause)

    def _be_quiet(self, yes: bool) -> None:
        try:
            telling.ask_for_quiet(self.bench.desk(), quiet=yes)
        except CareError as error:
            self.bench.history.failed.emit(error)
        self.read()

    def _plan_away(self) -> Row:
        rests = tr("Replies, promises, dates and your own reminders stay; everything else rests.")
        button = Button(self.bench.look, tr("Plan time away"), "airplane-tilt", small=True)
        button.clicked.connect(lambda: PlanAway(self.bench, self).open())
        return Row(self.bench.look, tr("Away"), rests).add(button)

    def _away_row(self, uid: str) -> Row:
        row = Row(self.bench.look, Label("", wraps=True))
        end = Button(self.bench.look, " ", small=True)
        end.setObjectName(uid)
        end.clicked.connect(self._end_away)
        return row.add(end)

    def _show_away(self, row: Row, span: Away, today: date) -> None:
        said = words.away(span.from_on, span.to_on, today)
        assert isinstance(row.name, Label)
        row.name.setText(said)
        end = row.findChild(Button, span.uid)
        assert end is not None
        end.setText(tr("I am back") if span.from_on <= today else tr("Take it back"))
        end.setAccessibleName(f"{end.text()}: {said}")

    def _end_away(self) -> None:
        self.do(lambda: days.end_away(self.bench.desk()))
