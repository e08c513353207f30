"""The form for one's own reminder: what is typed is what is saved, and it says back what that means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import reminders
from clientcare.domain.calendar import NO_RHYTHM, Rhythm, Unit
from clientcare.domain.records import Reminder
from clientcare.store.reads import timeline
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.reminders.hour import read_hour
from clientcare.ui.reminders.repeat_fields import End, Way
from clientcare.ui.window import Window
from clientcare.words.window import reminders as words
from tests.ui.room import Room

Opening = Callable[[Room], Window]
MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"


@pytest.fixture
def calm(room: Room, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """A window on Reminders with Ana and Ben known."""
    room.add("Ana Ruiz", "2026-05-14", given="Ana")
    room.add("Ben Oak", "2026-05-14", given="Ben")
    room.open(qtbot, qapp)
    room.window.go_to(2)
    yield room
    if hasattr(room, "window"):
        room.window.close()


def form(room: Room) -> ReminderForm:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, ReminderForm)
    return shown


def ask_for_new(room: Room, qtbot: QtBot) -> None:
    room.press(qtbot, "Ctrl+R")
    wait_for_form(room, qtbot)


def wait_for_form(room: Room, qtbot: QtBot) -> None:
    """Until keys reach it."""
    asked = form(room)
    qtbot.waitUntil(asked.isActiveWindow)
    assert QApplication.focusWidget() is asked.what


def saved(room: Room) -> Reminder:
    """The only reminder in the file."""
    with room.file() as studio:
        (found,) = timeline.reminders(studio)
        return found


def begun(room: Room, qtbot: QtBot, **fields: object) -> Reminder:
    uid = reminders.add_reminder(room.desk(), "Order paper", date(2026, 5, 19), **fields).main  # type: ignore[arg-type]
    room.window.go_to(0)
    room.window.go_to(2)
    found = timeline.record(room.studio, uid)
    assert isinstance(found, Reminder)
    ReminderForm(room.window._bench, room.window, reminder=found).open()
    wait_for_form(room, qtbot)
    return found


def test_three_keys_and_some_words_make_a_reminder_for_tomorrow(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Order paper")
    calm.press(qtbot, "Ctrl+Return")
    assert calm.window.saying.toast._words.text() == "Reminder saved."
    one = saved(calm)
    assert (one.title, one.first_on, one.client, one.time) == ("Order paper", date(2026, 5, 15), None, None)
    assert (one.rule, one.after_done, one.ends_on) == ("", NO_RHYTHM, None)


def test_it_is_for_the_person_who_is_chosen(calm: Room, qtbot: QtBot) -> None:
    calm.window.show_client(calm.uids["Ben"])
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Ask about the frame")
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).client == calm.uids["Ben"]


def test_somebody_is_found_as_one_types(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    asked = form(calm)
    asked.who.field.setFocus()
    calm.type(qtbot, "rui")
    calm.press(qtbot, "Return")
    assert asked.who.people == [calm.uids["Ana"]]
    assert not asked.who.field.isVisible()
    assert QApplication.focusWidget() is asked.what
    calm.type(qtbot, "Call her")
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).client == calm.uids["Ana"]


def test_it_is_chosen_in_the_agenda_once_saved(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Order paper")
    form(calm).hour.setText("4 pm")
    calm.press(qtbot, "Ctrl+Return")
    current = calm.window.screen_shown.view.current  # type: ignore[attr-defined]
    assert (current.item.because.title, current.item.time) == ("Order paper", time(16))


def test_eight_weeks_after_it_is_done(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Ask how the new job feels")
    asked = form(calm)
    asked.first.show_day(date(2026, 5, 19))
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Every"))
    asked.repeat.count.selectAll()
    qtbot.keyClicks(asked.repeat.count, "8")
    asked.repeat.after_done.click()
    assert asked._said.text() == "Tuesday 19 May, then eight weeks after each time it is done."
    calm.press(qtbot, "Ctrl+Return")
    one = saved(calm)
    assert (one.first_on, one.rule, one.after_done) == (date(2026, 5, 19), "", Rhythm(8, Unit.WEEKS))


def test_each_month_on_the_31st_falls_on_the_last_day(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Pay the rent")
    asked = form(calm)
    asked.first.show_day(date(2026, 5, 31))
    asked._begin()
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Every"))
    asked.repeat.unit.setCurrentIndex(asked.repeat.unit.findText("month"))
    assert asked._said.text() == (
        "Every month on the last day, from 31 May 2026. Next: 31 May, 30 June and 31 July 2026."
    )
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).rule == MONTHLY


def test_on_some_weekdays_so_many_times(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Water the plants")
    asked = form(calm)
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Every"))
    asked.repeat.weekdays[1].click()
    asked.repeat.end.setCurrentIndex(asked.repeat.end.findText(End.TIMES.value))
    assert not asked.repeat.weekdays[4].isEnabled()  # the first day is a Friday
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).rule == "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=5"


def test_it_ends_on_a_day(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Water the plants")
    asked = form(calm)
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Every"))
    asked.repeat.end.setCurrentIndex(asked.repeat.end.findText(End.ON.value))
    assert asked.repeat.end_day.day == date(2027, 5, 15)
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).ends_on == date(2027, 5, 15)


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_saved(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    asked = form(calm)
    asked.hour.setText("25")
    calm.press(qtbot, "Ctrl+Return")
    assert (asked._what.wrong, asked._when.wrong) == (words.NO_TITLE, words.NO_TIME)
    assert QApplication.focusWidget() is asked.what
    calm.type(qtbot, "Order paper")
    asked.hour.clear()
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Every"))
    asked.repeat.count.setText("no")
    calm.press(qtbot, "Ctrl+Return")
    assert asked.repeat._repeats.wrong == words.NO_NUMBER
    asked.repeat.count.setText("1")
    asked.repeat.end.setCurrentIndex(asked.repeat.end.findText(End.ON.value))
    asked.repeat.end_day.show_day(date(2026, 5, 1))
    calm.press(qtbot, "Ctrl+Return")
    assert asked.repeat._ends.wrong == words.ENDS_EARLY
    asked.reject()
    with calm.file() as studio:
        assert timeline.reminders(studio) == []


def test_what_could_not_be_saved_stays_in_the_form(calm: Room, qtbot: QtBot) -> None:
    ask_for_new(calm, qtbot)
    calm.type(qtbot, "Order paper")
    calm.studio.connection.execute("PRAGMA query_only = on")
    calm.press(qtbot, "Ctrl+Return")
    calm.studio.connection.execute("PRAGMA query_only = off")
    assert form(calm).what.text() == "Order paper"
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).title == "Order paper"


def test_a_reminder_is_changed_where_it_was_changed_and_nowhere_else(calm: Room, qtbot: QtBot) -> None:
    old = begun(calm, qtbot, rule="FREQ=WEEKLY;BYDAY=TU;WKST=SU", client=calm.uids["Ana"], time=time(9, 30))
    form(calm).what.setText("Order more paper")
    calm.press(qtbot, "Ctrl+Return")
    new = saved(calm)
    assert (new.title, new.rule, new.client, new.time) == ("Order more paper", old.rule, old.client, old.time)


def test_a_rule_of_others_is_said_in_words_and_kept(calm: Room, qtbot: QtBot) -> None:
    begun(calm, qtbot, rule="FREQ=MONTHLY;BYDAY=-1FR")
    asked = form(calm)
    assert asked.repeat.way.value is Way.THEIRS
    assert asked._said.text() == (
        "Every month on the last Friday, from 19 May 2026. Next: 19 May, 29 May and 26 June 2026."
    )
    asked.what.setText("Order more paper")
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).rule == "FREQ=MONTHLY;BYDAY=-1FR"


def test_a_rule_of_others_gives_way_to_ones_own(calm: Room, qtbot: QtBot) -> None:
    begun(calm, qtbot, rule="FREQ=MONTHLY;BYDAY=-1FR")
    asked = form(calm)
    asked.repeat.way.setCurrentIndex(asked.repeat.way.findText("Never"))
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).rule == ""


def test_another_first_day_moves_the_day_of_the_month(calm: Room, qtbot: QtBot) -> None:
    begun(calm, qtbot, rule="FREQ=MONTHLY")
    asked = form(calm)
    asked.first.show_day(date(2026, 5, 31))
    asked._begin()
    calm.press(qtbot, "Ctrl+Return")
    assert saved(calm).rule == MONTHLY


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("", None),
        ("16:30", time(16, 30)),
        ("16.30", time(16, 30)),
        ("1630", time(16, 30)),
        ("930", time(9, 30)),
        ("16", time(16)),
        ("16h", time(16)),
        ("4 pm", time(16)),
        ("12 am", time(0)),
        ("12:15 p.m.", time(12, 15)),
    ],
)
def test_an_hour_is_read_as_people_write_it(written: str, hour: time | None) -> None:
    assert read_hour(written) == hour


@pytest.mark.parametrize("written", ["25", "16:75", "13 pm", "0 am", "noon", "-1", "16:3"])
def test_what_is_no_hour_is_none(written: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_hour(written)


def test_the_window_behind_steps_back_as_long_as_it_is_asked(calm: Room, qtbot: QtBot) -> None:
    before = brightness(calm)
    ask_for_new(calm, qtbot)
    qtbot.waitUntil(lambda: brightness(calm) < before * 3 / 4)  # with the frame after its own
    qtbot.keyClick(form(calm).what, Qt.Key.Key_Escape)
    assert brightness(calm) == before


def brightness(room: Room) -> int:
    """Of the window, in a corner of it."""
    return room.window.grab().toImage().pixelColor(4, 4).lightness()


def test_whoever_it_is_for_can_be_taken_out_again(calm: Room, qtbot: QtBot) -> None:
    calm.window.show_client(calm.uids["Ana"])
    ask_for_new(calm, qtbot)
    asked = form(calm)
    assert asked.box.isVisible()
    assert asked.box.name == "Ana Ruiz"
    asked.box.other.click()
    assert asked.who.field.hasFocus()
    asked.what.setText("Renew the table")
    asked.main.click()
    assert saved(calm).client is None
