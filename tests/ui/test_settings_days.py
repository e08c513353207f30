"""Notifications, days off and away, care and appearance in Settings: each choice saved at once and undone."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clientcare.book import days, telling
from clientcare.domain.settings import Settings, Theme
from clientcare.store.reads import order
from clientcare.ui.parts.choice import Choice
from clientcare.ui.parts.controls import Button
from clientcare.ui.settings.appearance import AppearancePage
from clientcare.ui.settings.away import PlanAway
from clientcare.ui.settings.care import CarePage
from clientcare.ui.settings.controls import SavingField, Switch, as_time
from clientcare.ui.settings.notifications import NotificationsPage
from clientcare.ui.settings.page import SettingsPage
from clientcare.ui.settings.rows import Row
from tests.ui.room import Room
from tests.ui.settings_room import choose, named, page, toast, write


def notifications(room: Room, qtbot: QtBot) -> NotificationsPage:
    return page(room, qtbot, "Notifications", NotificationsPage)


def saved(room: Room) -> Settings:
    with room.file() as studio:
        return order.settings(studio)


def switch(shown: SettingsPage, name: str) -> Switch:
    found = named(shown, name)
    assert isinstance(found, Switch)
    return found


def field(shown: SettingsPage, name: str) -> SavingField:
    found = named(shown, name)
    assert isinstance(found, SavingField)
    return found


def combo(shown: SettingsPage, name: str) -> Choice[str]:
    found = named(shown, name)
    assert isinstance(found, Choice)
    return found


def wrong(shown: SettingsPage, of: SavingField) -> str:
    return next(row.wrong for row in shown.findChildren(Row) if row.isAncestorOf(of))


def test_the_good_morning_has_a_time_and_can_be_off(opened: Room, qtbot: QtBot) -> None:
    shown = notifications(opened, qtbot)
    at = field(shown, "Time of the good morning")
    write(qtbot, at, "9")
    assert at.text() == "09:00"
    assert toast(opened) == "Time of the good morning changed."
    switch(shown, "Good morning").click()
    assert not at.isEnabled()
    found = saved(opened)
    assert (found.digest, found.digest_at) == (False, time(9))


@pytest.mark.parametrize("text", ["25:00", "soon", "8:75", ""])
def test_a_time_that_is_none_is_said_and_not_saved(opened: Room, qtbot: QtBot, text: str) -> None:
    shown = notifications(opened, qtbot)
    at = field(shown, "Time of the good morning")
    write(qtbot, at, text)
    if not text:
        at.clear()
        qtbot.keyClick(at, Qt.Key.Key_Return)
    assert wrong(shown, at) == "This is a time of day, such as 08:30."
    assert at.accessibleDescription() == "This is a time of day, such as 08:30."
    assert opened.history.last_done() is None
    qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert (at.text(), wrong(shown, at)) == ("08:30", "")


@pytest.mark.parametrize(
    ("text", "means"),
    [("9", "09:00"), ("9:5", "9:5"), ("9.30", "09:30"), ("0930", "09:30"), ("21h15", "21:15"), ("nine", "nine")],
)
def test_a_time_is_read_as_people_write_it(text: str, means: str) -> None:
    assert as_time(text) == means


def test_an_example_of_a_notification_is_asked_for(opened: Room, qtbot: QtBot) -> None:
    shown = page(opened, qtbot, "Notifications", NotificationsPage)
    with qtbot.waitSignal(opened.window.example, timeout=1000):
        shown.main_button.click()


def test_quiet_hours_are_switched_on_and_set(opened: Room, qtbot: QtBot) -> None:
    shown = notifications(opened, qtbot)
    assert not shown.quiet_from.isEnabled()
    switch(shown, "Quiet hours").click()
    assert (shown.quiet_from.text(), shown.quiet_to.text()) == ("19:00", "08:00")
    write(qtbot, shown.quiet_from, "21:30")
    write(qtbot, shown.quiet_to, "21:30")
    assert shown._quiet.wrong == "These are two different times of day, such as 19:00 and 08:00."
    assert saved(opened).quiet_hours == (time(21, 30), time(8))


def test_a_day_off_is_one_that_is_not_worked_on_and_one_is_always_left(opened: Room, qtbot: QtBot) -> None:
    shown = notifications(opened, qtbot)
    for each in ("mon", "tue", "wed", "thu", "fri", "sat"):
        shown.weekdays[each].click()
    shown.weekdays["sun"].click()
    assert shown.weekdays["sun"].isChecked()
    assert shown.weekdays["sun"].accessibleDescription() == "One day at least stays a working day."
    opened.history.undo()
    assert shown.weekdays["sat"].isChecked()
    assert saved(opened).days_off == frozenset(range(5))


@pytest.mark.parametrize(
    ("word", "name", "before"),
    [
        ("Names in notifications", "names_in_notifications", False),
        ("Sound", "sound", False),
        ("Stay in the tray", "tray", True),
    ],
)
def test_a_switch_is_saved_and_undone(opened: Room, qtbot: QtBot, word: str, name: str, before: bool) -> None:
    shown = notifications(opened, qtbot)
    turned = switch(shown, word)
    assert turned.isChecked() is before
    turned.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(qtbot, "Space")
    opened.press(qtbot, "Ctrl+Z")
    assert turned.isChecked() is before
    opened.press(qtbot, "Ctrl+Shift+Z")
    assert getattr(saved(opened), name) is not before


def test_quiet_until_tomorrow_is_for_today_alone(opened: Room, qtbot: QtBot) -> None:
    shown = notifications(opened, qtbot)
    shown.pause.click()
    assert telling.is_quiet(opened.desk())
    opened.clock.advance(days=1)
    opened.window.tick()
    assert not shown.pause.isChecked()


def test_time_away_is_planned_shown_and_taken_back(opened: Room, qtbot: QtBot) -> None:
    shown = notifications(opened, qtbot)
    next(button for button in shown.findChildren(Button) if button.text() == "Plan time away").click()
    dialog = shown.findChild(PlanAway)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.first.show_day(date(2026, 6, 1))
    dialog.first.chosen.emit()
    assert dialog.last.day == date(2026, 6, 7)
    dialog.last.show_day(date(2026, 5, 20))
    opened.press(qtbot, "Ctrl+Return")
    assert dialog._to.wrong.startswith("Days away end on their first day, or later.")
    dialog.last.show_day(date(2026, 6, 14))
    opened.press(qtbot, "Ctrl+Return")
    assert toast(opened) == "Away: from 1 June to 14 June."
    back = named(shown, "Take it back: From 1 June to 14 June")
    assert isinstance(back, Button)
    back.click()
    assert shown.away.keys == []
    opened.history.undo()
    assert len(shown.away.keys) == 1
    with opened.file() as studio:
        assert [(away.from_on, away.to_on) for away in order.away(studio)] == [(date(2026, 6, 1), date(2026, 6, 14))]


def test_who_is_away_comes_back_earlier(opened: Room, qtbot: QtBot) -> None:
    days.set_away(opened.on("2026-05-10"), date(2026, 5, 12), date(2026, 5, 20))
    shown = notifications(opened, qtbot)
    back = named(shown, "I am back: From 12 May to 20 May")
    assert isinstance(back, Button)
    back.click()
    assert toast(opened) == "Here again."
    with opened.file() as studio:
        assert [away.to_on for away in order.away(studio)] == [date(2026, 5, 13)]


def test_name_currency_and_the_beginning_of_the_day(opened: Room, qtbot: QtBot) -> None:
    shown = page(opened, qtbot, "Care", CarePage)
    write(qtbot, field(shown, "Your name"), "Mira")
    currency = field(shown, "Your currency")
    write(qtbot, currency, "euros")
    assert wrong(shown, currency) == "This is a currency of three letters, such as EUR."
    write(qtbot, currency, "eur")
    assert currency.text() == "EUR"
    write(qtbot, field(shown, "Your day begins at"), "3:30")
    found = saved(opened)
    assert (found.my_name, found.currency, found.day_starts_at) == ("Mira", "EUR", time(3, 30))


def test_a_name_can_be_taken_away_again(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "my_name", "Mira")
    shown = page(opened, qtbot, "Care", CarePage)
    own = field(shown, "Your name")
    own.setFocus(Qt.FocusReason.TabFocusReason)
    own.clear()
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert saved(opened).my_name is None


@pytest.mark.parametrize(
    ("word", "chosen", "name", "value"),
    [
        ("A promise", "3 days before", "promise_heads_up", 3),
        ("A birthday or another date", "on the day", "date_heads_up", 0),
        ("The same, by letter", "10 days before", "letter_heads_up", 10),
        ("How far back thanks go", "90 days", "thanks_within_days", 90),
        ("The 29th of February", "1 March", "leap_day", "mar1"),
    ],
)
def test_a_choice_is_saved(opened: Room, qtbot: QtBot, word: str, chosen: str, name: str, value: object) -> None:
    shown = page(opened, qtbot, "Care", CarePage)
    choose(combo(shown, word), chosen)
    assert getattr(saved(opened), name) == value


def test_what_was_chosen_elsewhere_is_shown_too(opened: Room, qtbot: QtBot) -> None:
    days.change_setting(opened.desk(), "promise_heads_up", "4")
    shown = page(opened, qtbot, "Care", CarePage)
    offered = combo(shown, "A promise")
    assert offered.currentText() == "4 days before"
    said = [offered.itemText(place).split()[0] for place in range(offered.count())]
    assert said == ["on", "1", "2", "3", "4", "5", "7", "10", "14"]


def test_theme_and_text_size_show_at_once(opened: Room, qtbot: QtBot) -> None:
    shown = page(opened, qtbot, "Appearance", AppearancePage)
    before = opened.look.scale
    choose(combo(shown, "Theme"), "Dark")
    assert opened.look.dark
    choose(combo(shown, "Text size"), "150 %")
    assert opened.look.scale == pytest.approx(before * 1.5)
    opened.history.undo()
    assert opened.look.scale == before
    assert saved(opened).theme is Theme.DARK


def test_a_choice_that_is_made_again_is_no_step(opened: Room, qtbot: QtBot) -> None:
    shown = page(opened, qtbot, "Appearance", AppearancePage)
    choose(combo(shown, "Theme"), "As the desktop")
    assert opened.history.last_done() is None
