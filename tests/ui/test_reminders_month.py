"""The month beside what is due: a dot a thing, arrows from day to day, and each day read out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clientcare.book import reminders
from clientcare.ui.reminders.form import ReminderForm
from clientcare.ui.reminders.month import MonthModel
from clientcare.ui.reminders.screen import RemindersScreen
from tests.ui.reminders_seen import screen
from tests.ui.room import Room


@pytest.fixture
def month(room: Room, qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    """The window on Reminders, the month in focus, with something on the 15th, the 22nd and in July."""
    for title, day in (("Order paper", 15), ("Call the framer", 15), ("Renew the table", 22)):
        reminders.add_reminder(room.desk(), title, date(2026, 5, day))
    reminders.add_reminder(room.desk(), "Pack", date(2026, 7, 4))
    room.open(qtbot, qapp)
    room.press(qtbot, "Ctrl+3")
    room.press(qtbot, "F6")
    yield room
    if hasattr(room, "window"):
        room.window.close()


def read_out(room: Room, day: date) -> str:
    model = screen(room).pane._model
    return str(model.data(model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def held(room: Room) -> list[str]:
    """What stands below the month."""
    pane = screen(room).pane
    return [pane._day_name.text(), *(pane._list.sentence(place) for place in range(pane._list.rowCount()))]


def followed(room: Room, qtbot: QtBot) -> RemindersScreen:
    """The screen once all that follows the frame of the last key is there."""
    here = screen(room)
    qtbot.waitUntil(lambda: not here.pane._painted.waits and not here._following.waits)
    return here


def test_each_day_is_read_out_with_what_it_holds(month: Room) -> None:
    assert read_out(month, date(2026, 5, 14)) == "Thursday 14 May, today, nothing due"
    assert read_out(month, date(2026, 5, 15)).startswith("Friday 15 May, 2 things: ")
    assert read_out(month, date(2026, 5, 22)) == "Friday 22 May, one thing: Renew the table"
    assert screen(month).pane._model.count(date(2026, 5, 15)) == 2


def test_arrows_go_from_day_to_day_and_the_agenda_follows(month: Room, qtbot: QtBot) -> None:
    month.press(qtbot, "Right")
    month.press(qtbot, "Down")
    assert followed(month, qtbot).pane.selected == date(2026, 5, 22)
    assert held(month) == ["Friday 22 May", "Renew the table. Your reminder, once. Fri 22. 1 of 1"]
    assert screen(month).view.current.item.because.title == "Renew the table"  # type: ignore[union-attr]
    month.press(qtbot, "Left")
    month.press(qtbot, "Up")
    assert screen(month).pane.selected == date(2026, 5, 14)
    assert followed(month, qtbot).pane._nothing.text() == "Nothing is due today."


def test_page_down_turns_the_month_and_home_comes_back_to_today(month: Room, qtbot: QtBot) -> None:
    month.press(qtbot, "PageDown", times=2)
    assert screen(month).pane._month_name.text() == "July 2026"
    assert followed(month, qtbot).pane._model.count(date(2026, 7, 4)) == 1
    month.press(qtbot, "PageUp")
    assert screen(month).pane.selected == date(2026, 6, 14)
    month.press(qtbot, "Home")
    assert screen(month).pane.selected == date(2026, 5, 14)
    assert screen(month).pane._month_name.text() == "May 2026"


def test_the_months_keep_their_last_day(month: Room, qtbot: QtBot) -> None:
    screen(month).pane.month.choose(date(2026, 5, 31))
    month.press(qtbot, "PageDown")
    assert screen(month).pane.selected == date(2026, 6, 30)


def test_enter_goes_to_what_the_day_holds_where_the_same_keys_work(month: Room, qtbot: QtBot) -> None:
    month.press(qtbot, "Right")
    month.press(qtbot, "Return")
    assert QApplication.focusWidget() is screen(month).pane.day_list
    month.press(qtbot, "Space")
    assert followed(month, qtbot).pane._model.count(date(2026, 5, 15)) == 1


def test_a_reminder_can_be_added_for_the_chosen_day(month: Room, qtbot: QtBot) -> None:
    screen(month).pane.month.choose(date(2026, 5, 20))
    screen(month).pane.add_button.click()
    form = QApplication.activeModalWidget()
    assert isinstance(form, ReminderForm)
    assert form.first.day == date(2026, 5, 20)
    form.what.setText("Oil the press")
    form.accept()
    followed(month, qtbot)
    assert read_out(month, date(2026, 5, 20)) == "Wednesday 20 May, one thing: Oil the press"
    assert held(month)[1] == "Oil the press. Your reminder, once. Wed 20. 1 of 1"


def test_a_click_chooses_a_day(month: Room, qtbot: QtBot) -> None:
    pane = screen(month).pane
    cell = pane.month.visualRect(pane._model.index_of(date(2026, 5, 22)))
    qtbot.mouseClick(pane.month.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    followed(month, qtbot)
    assert held(month)[0] == "Friday 22 May"


def test_a_row_in_hand_shows_its_day_in_the_month(month: Room, qtbot: QtBot) -> None:
    month.press(qtbot, "Shift+F6")
    month.press(qtbot, "End")
    assert followed(month, qtbot).pane.selected == date(2026, 5, 22)


def test_where_there_is_no_room_beside_the_list_the_month_is_shown_in_its_place(month: Room, qtbot: QtBot) -> None:
    month.window.resize(780, 600)
    QApplication.processEvents()
    shown = screen(month)
    assert not shown.pane.isVisible()
    shown._to_month.click()
    assert shown.pane.isVisible()
    assert not shown.view.isVisible()
    assert QApplication.focusWidget() is shown.pane.month
    shown.pane._back.click()
    assert shown.view.isVisible()
    assert QApplication.focusWidget() is shown.view


def test_when_the_day_turns_today_is_another_day(month: Room) -> None:
    month.clock.advance(days=1)
    month.window.tick()
    assert screen(month).pane.selected == date(2026, 5, 15)
    assert read_out(month, date(2026, 5, 15)).startswith("Friday 15 May, today, 2 things")


@pytest.mark.parametrize(("week_start", "first"), [(0, date(2026, 4, 27)), (6, date(2026, 4, 26))])
def test_the_week_begins_as_people_are_used_to(week_start: int, first: date) -> None:
    model = MonthModel(week_start, lambda _day, _count: [])
    model.show_month(date(2026, 5, 14), date(2026, 5, 14))
    assert (model.first, model.rowCount()) == (first, 6 if week_start else 5)
    assert model.headerData(0, Qt.Orientation.Horizontal) == ("Sun" if week_start else "Mon")
